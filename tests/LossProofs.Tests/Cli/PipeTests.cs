using System.Globalization;
using LossProofs.Claims;
using LossProofs.Cli;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Pipes;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Cli;

/// <summary>gen … | program | check …</summary>
public class PipeTests
{
    [Theory]
    [InlineData("sigmoid", "binary64")]
    [InlineData("bce", "binary32")]
    [InlineData("softmax_jacobian", "binary64")]
    [InlineData("norm", "binary32")]
    public void Right_results_pass(string function, string format)
    {
        var (run, cases) = Judged(function, format, x => x);
        Assert.True(run.Code == ExitCode.AsRequired, run.Out + run.Error);
        Assert.True(cases > 20);
    }

    [Fact]
    public void A_wrong_result_fails_with_its_input_and_a_line_that_shows_it()
    {
        var (run, _) = Judged("tanh", "binary64", x => x == 1 ? 2 : x);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("again     dotnet run --project src/LossProofs.Cli -c Release -- explain tanh --at z=", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--subject", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1\n2\n", "2 results came for")]
    [InlineData("", "0 results came for")]
    public void Another_number_of_lines_is_3(string results, string message)
    {
        var run = Check("tanh", "binary64", results);
        Assert.Equal((ExitCode.NotJudged, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_are_no_results_are_3()
    {
        var lines = Gen("tanh", "binary64").Select(_ => "no\n");
        var run = Check("tanh", "binary64", string.Concat(lines));
        Assert.Equal((ExitCode.NotJudged, ""), (run.Code, run.Out));
        Assert.Contains("no line is a result; the first: 'no'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gen", "FUNCTION is missing; allowed: a name")]
    [InlineData("gen tanhh binary64", "FUNCTION is 'tanhh'; allowed: a name")]
    [InlineData("check tanh", "FORMAT is missing; allowed: binary64, binary32, binary16.")]
    [InlineData("check tanh double", "FORMAT is 'double'; allowed: binary64, binary32, binary16.")]
    [InlineData("gen tanh binary64 --num octal", "--num is 'octal'; allowed: hex.")]
    [InlineData("verify --batch 8", "--batch is given without a program; allowed: with '-- COMMAND'.")]
    [InlineData("verify --validate", "--validate is given without a program")]
    [InlineData("verify --timeout 0 -- x", "--timeout is '0'; allowed: whole numbers from 1 to 3600.")]
    [InlineData("verify --subject bcl -- x y", "--subject is 'bcl' and COMMAND is 'x y'; allowed: one of the two.")]
    [InlineData("verify --exhaustive binary16 -- x", "--exhaustive is given with COMMAND; allowed: --subject.")]
    [InlineData("verify --", "COMMAND is missing after '--'; allowed: a program and its arguments.")]
    [InlineData("list -- x", "list was given '--'; allowed: --json.")]
    [InlineData("serve --fault no-such", "--fault is 'no-such'; allowed: none, crlf")]
    public void Wrong_usage_is_4(string line, string message)
    {
        var run = Invocation.Of(line.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "0x1p0")]
    [InlineData(-12, "-0x1.8p3")]
    [InlineData(-0.0, "-0x0p0")]
    [InlineData(5e-324, "0x0.0000000000001p-1022")]
    [InlineData(double.MaxValue, "0x1.fffffffffffffp1023")]
    [InlineData(double.NaN, "NaN")]
    public void Hex_floats_are_those_of_C(double x, string text) => Assert.Equal(text, CaseLines.Hex(x));

    private static (Invocation Run, int Cases) Judged(string name, string formatName, Func<double, double> spoil)
    {
        var (function, format, native) = (Family.Named(name), Format.Named(formatName), BuiltIn.Named("native")[0]);
        var cases = Gen(name, formatName).Select(line => line.Split(' ').Select(word => word.Split(',').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToArray()).ToList();
        var lines = native.Evaluate(function, format, cases).Select(a => string.Join(',', a.Values.Select(x => Format.Binary64.Text(spoil(x)))) + "\n");
        return (Check(name, formatName, string.Concat(lines)), cases.Count);
    }

    private static string[] Gen(string function, string format) => Invocation.Of("gen", function, format, "--cases", "40").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static Invocation Check(string function, string format, string results) =>
        Invocation.In(new Surroundings(Invocation.Lines(), Invocation.Lines()) { In = new StringReader(results) }, "check", function, format, "--cases", "40");
}
