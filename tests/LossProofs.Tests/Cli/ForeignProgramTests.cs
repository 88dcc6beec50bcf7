using System.Text.Json;
using LossProofs.Cli;
using LossProofs.Tests.Protocol;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Cli;

/// <summary>verify and explain with "-- COMMAND".</summary>
public class ForeignProgramTests
{
    private static readonly string[] Few = ["verify", "--functions", "tanh,softmax", "--claims", "tanh.*", "--cases", "20", "--timeout", "60", "--json"];

    [Fact]
    public void A_program_is_judged_like_a_subject_and_the_report_is_the_same_each_time()
    {
        var run = Invocation.Of([.. Few, "--threads", "1", "--validate", "--", .. Serve.Command()]);
        Assert.True(run.Code == ExitCode.AsRequired, run.Error);
        Assert.Equal(run.Out, Invocation.Of([.. Few, "--threads", "2", "--batch", "100", "--", .. Serve.Command()]).Out);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
        var about = json.RootElement.GetProperty("run");
        Assert.Equal(("lossproofs", Suite.Version), (about.GetProperty("subject").GetString(), about.GetProperty("subjectVersion").GetString()));
        Assert.EndsWith(string.Join(' ', Serve.Command()), about.GetProperty("command").GetString(), StringComparison.Ordinal);
        Assert.Matches(@"inputs, \d+ numbers back, in \d+ messages; transport and program [\d.]+ s \([\d.]+ million inputs a second\)", run.Error);
    }

    [Fact]
    public void The_line_of_a_failure_shows_it_again()
    {
        var run = Invocation.Of(["verify", "--functions", "sigmoid", "--format", "binary64", "--cases", "8", "--json", "--", .. Serve.Command("--fault", "error-at-input")]);
        Assert.True(run.Code == ExitCode.Failed, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        var failure = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray(), f => !f.GetProperty("asRequired").GetBoolean());
        Assert.Equal("error: domain: too large", failure.GetProperty("error").GetString());
        var again = Invocation.Of(failure.GetProperty("repro").GetString()!.Split(" -- ", 2)[1].Split(' '));
        Assert.Equal(ExitCode.Failed, again.Code);
        Assert.Contains("error: domain: too large", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-name", "lacks \"name\"")]
    [InlineData("minus-zero-lost", "-0.0 came back as 0")]
    [InlineData("errors-everywhere", "nothing to score")]
    public void A_program_that_cannot_be_judged_is_3_and_has_no_report(string fault, string message)
    {
        var run = Invocation.Of([.. Few, "--", .. Serve.Command("--fault", fault)]);
        Assert.Equal((ExitCode.NotJudged, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_does_not_start_is_3()
    {
        var run = Invocation.Of("verify", "--", "no-such-program-anywhere");
        Assert.Equal((ExitCode.NotJudged, ""), (run.Code, run.Out));
        Assert.Contains("'no-such-program-anywhere' did not start", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_dies_too_often_is_3_and_what_was_judged_is_reported()
    {
        var run = Invocation.Of(["verify", "--functions", "sigmoid", "--format", "binary64", "--cases", "8", "--json", "--", .. Serve.Command("--fault", "dies-everywhere")]);
        Assert.Equal(ExitCode.NotJudged, run.Code);
        Assert.Contains("started again 25 times", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
    }

    [Fact]
    public async Task An_interruption_is_130_and_leaves_no_program()
    {
        using var interruption = new CancellationTokenSource();
        var surroundings = new Surroundings(Invocation.Lines(), Invocation.Lines()) { Interrupted = interruption.Token };
        var running = Task.Run(() => Invocation.In(surroundings, ["verify", "--functions", "sigmoid", "--timeout", "60", "--", .. Serve.Command("--fault", "hangs-at-input", "--subject", "native")]));
        await Task.Delay(2000);
        Assert.False(running.IsCompleted);
        await interruption.CancelAsync();
        Assert.Equal(ExitCode.Interrupted, (await running).Code);
        Assert.Empty(Serve.Running("serve", "--fault", "hangs-at-input", "--subject", "native"));
    }
}
