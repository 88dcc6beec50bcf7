using System.Globalization;
using System.Text.Json;
using LossProofs.Cli;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Cli;

public class VerifyTests
{
    private static readonly string[] Few = ["--functions", "sigmoid*", "--claims", "sigmoid.second-derivative", "--cases", "60"];

    private static readonly string[] Wrong = ["verify", "--subject", "wrong", "--format", "binary64", "--claims", "sigmoid.derivative", "--functions", "sigmoid", "--cases", "200"];

    [Fact]
    public void Our_own_functions_are_as_required()
    {
        var run = Invocation.Of(["verify", .. Few]);
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Contains("0 not, 0 unanswered", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_wrong_subject_fails_with_its_inputs()
    {
        var run = Invocation.With(WrongSubject.Sigmoid, Wrong);
        Assert.Equal((ExitCode.Failed, ""), (run.Code, run.Error));
        return Verify(run.Out).InSnapshots("failure");
    }

    [Theory]
    [InlineData("de-DE", "1")]
    [InlineData("de-DE", "2")]
    [InlineData("ar-SA", "2")]
    public void The_report_has_the_same_bytes_in_any_culture_and_on_any_number_of_threads(string culture, string threads)
    {
        string[] args = [.. Wrong, "--json"];
        var plain = Invocation.With(WrongSubject.Sigmoid, args).Out;
        var text = Invocation.With(WrongSubject.Sigmoid, Wrong).Out;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new(culture);
            Assert.Equal(plain, Invocation.With(WrongSubject.Sigmoid, [.. args, "--threads", threads]).Out);
            Assert.Equal(text, Invocation.With(WrongSubject.Sigmoid, [.. Wrong, "--threads", threads]).Out);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public void Json_fits_its_schema_and_names_input_and_bounds()
    {
        var run = Invocation.With(WrongSubject.Sigmoid, [.. Wrong, "--json"]);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
        var failure = json.RootElement.GetProperty("findings").EnumerateArray().First(f => f.TryGetProperty("function", out _) && !f.GetProperty("asRequired").GetBoolean());
        Assert.NotEmpty(failure.GetProperty("witness").GetProperty("args").GetProperty("z").GetString()!);
        var (lo, hi) = (failure.GetProperty("expected").GetProperty("lo").GetString()!, failure.GetProperty("expected").GetProperty("hi").GetString()!);
        Assert.True(double.Parse(lo, CultureInfo.InvariantCulture) < double.Parse(hi, CultureInfo.InvariantCulture));
        Assert.Contains("explain sigmoid --subject wrong", failure.GetProperty("repro").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tensors")]
    [InlineData("mathnet")]
    public void Json_of_a_built_in_subject_fits_its_schema(string subject)
    {
        var run = Invocation.Of("verify", "--subject", subject, "--functions", "s*", "--claims", "s*", "--cases", "40", "--json");
        Assert.Equal((ExitCode.Failed, ""), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
    }

    [Fact]
    public void The_line_of_a_failure_shows_it_again()
    {
        var run = Invocation.With(WrongSubject.Sigmoid, [.. Wrong, "--json"]);
        using var json = JsonDocument.Parse(run.Out);
        var lines = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => !f.GetProperty("asRequired").GetBoolean()).Select(f => f.GetProperty("repro").GetString()!).ToList();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(ExitCode.Failed, Invocation.With(WrongSubject.Sigmoid, line.Split(" -- ")[1].Split(' ')).Code));
    }

    [Fact]
    public void A_report_goes_to_a_file_as_it_goes_to_stdout()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "report.json");
            var text = Invocation.Of(["verify", .. Few, "--report", $"json={file}"]);
            Assert.StartsWith("lossproofs", text.Out, StringComparison.Ordinal);
            Assert.Equal(Invocation.Of(["verify", .. Few, "--json"]).Out, File.ReadAllText(file));
            Assert.Equal([file], Directory.GetFiles(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_glob_of_one_kind_judges_that_kind_alone()
    {
        using var functions = JsonDocument.Parse(Invocation.Of("verify", "--functions", "tanh", "--cases", "20", "--json").Out);
        Assert.All(functions.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.Equal("tanh", f.GetProperty("function").GetString()));
        using var claims = JsonDocument.Parse(Invocation.Of("verify", "--claims", "tanh.d*", "--cases", "20", "--json").Out);
        Assert.Equal(["tanh.definition", "tanh.derivative"], claims.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("claim").GetString()));
    }
}
