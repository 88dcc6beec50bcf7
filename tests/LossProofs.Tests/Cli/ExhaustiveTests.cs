using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Cli;
using LossProofs.Tests.Exhaustive;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Cli;

public class ExhaustiveTests
{
    private static readonly string[] Args = ["verify", "--subject", "table", "--exhaustive", "binary16", "--functions", "sigmoid,tanh"];

    // Loses the tail, and is off by much at one value.
    private static ISubject Wrong { get; } = SweepTests.Answers(SigmoidFamily.Sigmoid, (z, nearest) => z < -10 ? 0 : z == 1.5 ? 0.8134765625 : nearest);

    [Fact]
    public Task Every_value_is_judged_and_each_kind_of_fault_has_its_first_input()
    {
        var run = Invocation.With(Wrong, Args);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("sigmoid: 65536 values in ", run.Error, StringComparison.Ordinal);
        return Verify(run.Out).InSnapshots("exhaustive");
    }

    [Fact]
    public void Json_fits_its_schema_and_is_the_same_on_any_number_of_threads()
    {
        var run = Invocation.With(Wrong, [.. Args, "--json"]);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("exhaustive", json));
        Assert.Equal(run.Out, Invocation.With(Wrong, [.. Args, "--json", "--threads", "1"]).Out);
        Assert.Equal("exhaustive", json.RootElement.GetProperty("findings")[0].GetProperty("evidence").GetString());
    }

    [Fact]
    public void A_run_that_is_complete_is_read_from_its_state()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lossproofs").FullName, "state.json");
        var first = Invocation.With(Wrong, [.. Args, "--resume", file]);
        var second = Invocation.With(Wrong, [.. Args, "--resume", file]);
        Assert.Equal((first.Code, first.Out, ""), (second.Code, second.Out, second.Error));
        File.WriteAllText(file, File.ReadAllText(file).Replace("table 1 binary16", "table 2 binary16", StringComparison.Ordinal));
        var other = Invocation.With(Wrong, [.. Args, "--resume", file]);
        Assert.Equal(ExitCode.Usage, other.Code);
        Assert.Contains("which is no state of this run, but of", other.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--exhaustive is 'binary64'; allowed: binary32, binary16", "--exhaustive", "binary64")]
    [InlineData("--claims is given with --exhaustive", "--exhaustive", "binary16", "--claims", "*")]
    [InlineData("--resume is given without --exhaustive", "--resume", "state.json")]
    public void Bad_input_is_refused(string message, params string[] args)
    {
        var run = Invocation.Of(["verify", .. args]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_refused_before_the_run()
    {
        var run = Invocation.With(Wrong, [.. Args, "--report", "json=no/such/folder/x.json"]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--report is 'json=no/such/folder/x.json'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("values in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_go_through_is_no_success()
    {
        var run = Invocation.With(Wrong, "verify", "--subject", "table", "--exhaustive", "binary32");
        Assert.Equal(ExitCode.NothingRan, run.Code);
        Assert.Contains("table offers no function of one number in binary32", run.Error, StringComparison.Ordinal);
    }
}
