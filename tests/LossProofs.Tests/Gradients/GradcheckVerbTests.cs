using System.Text.Json;
using LossProofs.Cli;
using LossProofs.Tests.Cli;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Gradients;

/// <summary>gradcheck: what it prints, what it returns.</summary>
public class GradcheckVerbTests
{
    private static readonly string[] Few = ["gradcheck", "--cases", "24", "--seed", "4"];

    // The values are right, the gradients are a third off, of the other sign, and off at one kink.
    private static ISubject Wrong { get; } = new DelegateSubject("wrong").Rated(0.5)
        .With("softplus", Right.Softplus).With("softplus_grad", (double z) => Right.Sigmoid(z) * (z > 3 ? 1.5 : 1))
        .With("bce_with_logits", (double y, double z) => Right.Of("bce_with_logits", y, z)).With("bce_with_logits_grad", (double y, double z) => -Right.Of("bce_with_logits_grad", y, z))
        .With("relu", (double z) => Math.Max(z, 0)).With("relu_grad", (double z) => z > 0 ? 1 : z == 0 ? -1 : 0);

    [Fact]
    public void Our_own_gradients_hold()
    {
        var run = Invocation.Of([.. Few, "--functions", "bce*,relu_grad"]);
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Contains("6 gradients hold, 0 do not", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_failure_has_everything_to_act_on()
    {
        var run = Invocation.With(Wrong, [.. Few, "--subject", "wrong"]);
        Assert.Equal(ExitCode.Failed, run.Code);
        return Verify(run.Out).InSnapshots("gradients.report");
    }

    [Fact]
    public void Json_fits_its_schema_and_its_lines_show_the_failures_again()
    {
        var run = Invocation.With(Wrong, [.. Few, "--subject", "wrong", "--json"]);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("gradcheck", json));
        var failures = json.RootElement.GetProperty("findings").EnumerateArray().SelectMany(f => f.GetProperty("failures").EnumerateArray()).ToList();
        Assert.Equal(3, failures.Count);
        Assert.All(failures, f => Assert.Equal(ExitCode.Failed, Invocation.With(Wrong, f.GetProperty("repro").GetString()!.Split(" -- ")[1].Split(' ')).Code));
    }

    [Theory]
    [InlineData("1e-3", "binary64")]
    [InlineData("1e-6", "binary64")]
    [InlineData("1e-3", "binary32")]
    public void Errors_that_are_put_in_do_not_escape(string error, string format)
    {
        var run = Invocation.Of([.. Few, "--inject", error, "--format", format, "--json"]);
        Assert.Equal(ExitCode.AsRequired, run.Code);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("gradcheck", json));
        Assert.Equal(0, json.RootElement.GetProperty("counts").GetProperty("escaped").GetInt32());
    }

    // A millionth is not always seen in binary32: the run says so, and that the check has failed itself.
    [Fact]
    public void An_error_that_escapes_fails_the_run() =>
        Assert.Equal(ExitCode.InternalError, Invocation.Of([.. Few, "--inject", "1e-6", "--format", "binary32"]).Code);

    [Theory]
    [InlineData("--inject is '1e-7'; allowed: numbers of size 1e-6 to 1.", "--inject", "1e-7")]
    [InlineData("--cases is '0'", "--cases", "0")]
    [InlineData("--subject is 'numpy'", "--subject", "numpy")]
    public void Bad_input_is_refused(string message, params string[] args)
    {
        var run = Invocation.Of(["gradcheck", .. args]);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_check_is_no_success()
    {
        var run = Invocation.Of("gradcheck", "--functions", "sigmoid");
        Assert.Equal(ExitCode.NothingRan, run.Code);
        Assert.Contains("offers no gradient function", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_is_checked_by_its_own_values()
    {
        var run = Invocation.Of([.. Few, "--functions", "bce_grad_q,relu_grad", "--", .. Protocol.Serve.Command()]);
        Assert.Equal(ExitCode.AsRequired, run.Code);
        Assert.Contains("4 gradients hold, 0 do not", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_shows_the_gradients_as_evidence()
    {
        var text = Invocation.With(Wrong, "verify", "--subject", "wrong", "--functions", "softplus_grad", "--cases", "40");
        Assert.Contains("softplus_grad in binary64: ", text.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Invocation.With(Wrong, "verify", "--subject", "wrong", "--functions", "softplus_grad", "--cases", "40", "--json").Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
        Assert.False(json.RootElement.GetProperty("accuracy")[0].GetProperty("gradient").GetProperty("asRequired").GetBoolean());
    }
}
