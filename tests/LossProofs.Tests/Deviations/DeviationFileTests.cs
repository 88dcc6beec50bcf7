using System.Text.Json;
using LossProofs.Cli;
using LossProofs.Tests.Cli;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Deviations;

/// <summary>A deviations file expects failures; every way in which it does not hold fails the run.</summary>
public sealed class DeviationFileTests : IDisposable
{
    // Fails in sigmoid, saturating at 0 from z ≤ −709.75; softplus is right.
    private static readonly ISubject Saturating = new DelegateSubject("saturating")
        .With("sigmoid", (double z) => z < -709.75 ? 0 : LossProofs.Functions.Sigmoid.Value(z))
        .With("softplus", (double z) => LossProofs.Functions.Softplus.Value(z));

    private const string Observed = "\"observed\": {\"deviation\": \"saturates\", \"constant\": \"0\", \"from\": \"z ≤ -709.75\"}";

    private const string Good = "{\"function\": \"sigmoid\", " + Observed + ", \"class\": \"by-design\", \"reason\": \"e^z would be subnormal\"}";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string File => Path.Combine(folder.FullName, "a.deviations.json");

    public void Dispose() => folder.Delete(recursive: true);

    private Invocation Judge(string entries, string functions = "s*", params string[] more)
    {
        System.IO.File.WriteAllText(File, $"{{\"lossproofs\": 1, \"subject\": \"saturating\", \"entries\": [{entries}]}}");
        return On(Saturating, ["--functions", functions, "--deviations", File, .. more]);
    }

    private static Invocation On(ISubject subject, params string[] args)
    {
        var surroundings = new Surroundings(Invocation.Lines(), Invocation.Lines()) { Subjects = [subject.Name], Variants = _ => [subject], Today = new(2026, 6, 1) };
        return Invocation.In(surroundings, ["verify", "--subject", subject.Name, "--cases", "60", .. args]);
    }

    [Fact]
    public void An_expected_deviation_is_shown_beside_the_score()
    {
        var run = Judge(Good);
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Contains("1 as required, 0 not, 1 as the deviations file says, 0 unanswered", run.Out, StringComparison.Ordinal);
        Assert.Contains("by-design: e^z would be subnormal", run.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Judge(Good, "s*", "--json").Out);
        Assert.Empty(JsonSchema.Faults("verify", json));
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("expected").GetInt32());
    }

    [Fact]
    public void Without_an_entry_the_run_fails()
    {
        Assert.Equal(ExitCode.Failed, Judge("").Code);
        Assert.Equal(ExitCode.Failed, On(Saturating, "--functions", "sigmoid").Code);
    }

    [Theory]
    [InlineData("reason\": \"e^z would be subnormal", "reason\": \" ", "has no reason")]
    [InlineData(", \"reason\": \"e^z would be subnormal\"", "", "has no reason")]
    [InlineData("reason\": \"e^z would be subnormal", "reason\": \"TODO", "has the reason TODO")]
    [InlineData("by-design", "bug", "names no issue")]
    [InlineData("\"class\"", "\"until\": \"2026-05-31\", \"class\"", "has expired: until 2026-05-31, today 2026-06-01")]
    [InlineData("\"sigmoid\"", "\"s*\"", "covers softplus in binary64, which now passes")]
    public void A_fault_of_an_entry_is_bookkeeping(string part, string fault, string message)
    {
        var run = Judge(Good.Replace(part, fault, StringComparison.Ordinal));
        Assert.Contains(message, string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Bookkeeping, run.Code);
    }

    [Theory]
    [InlineData("\"function\": \"tanh*\", " + Observed, "s*,tanh*", "matches nothing that was run")]
    [InlineData("\"function\": \"sigmund\", " + Observed, "s*", "matches nothing that was run")]
    [InlineData("\"function\": \"softplus\", " + Observed, "s*", "now passes")]
    [InlineData("\"function\": \"sigmoid\", \"observed\": {\"defect\": \"inaccurate\"}", "s*", "fails in another way than observed")]
    [InlineData("\"function\": \"sigmoid\", \"observed\": {\"deviation\": \"saturates\", \"constant\": \"1\"}", "s*", "fails in another way than observed")]
    public void An_entry_that_does_not_hold_is_bookkeeping(string entry, string functions, string message)
    {
        var run = Judge($"{Good}, {{{entry}, \"class\": \"by-design\", \"reason\": \"why\"}}", functions);
        Assert.Contains(message, string.Join(' ', run.Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Bookkeeping, run.Code);
    }

    [Fact]
    public void A_day_on_which_an_entry_is_valid_is_no_fault() => Assert.Equal(ExitCode.AsRequired, Judge(Good.Replace("\"class\"", "\"until\": \"2026-06-01\", \"class\"", StringComparison.Ordinal)).Code);

    [Fact]
    public void An_entry_of_what_was_not_asked_is_no_fault() =>
        Assert.Equal(ExitCode.AsRequired, Judge($"{Good}, {Good.Replace("sigmoid", "tanh", StringComparison.Ordinal)}").Code);

    [Fact]
    public void An_entry_that_matches_too_much_is_bookkeeping()
    {
        var both = new DelegateSubject("saturating").With("sigmoid", (double z) => z < -709.75 ? 0 : LossProofs.Functions.Sigmoid.Value(z))
            .With("softplus_grad", (double z) => z < -709.75 ? 0 : LossProofs.Functions.Sigmoid.Value(z));
        System.IO.File.WriteAllText(File, $"{{\"lossproofs\": 1, \"subject\": \"saturating\", \"entries\": [{Good.Replace("\"sigmoid\"", "\"*\", \"maxMatches\": 1", StringComparison.Ordinal)}]}}");
        var run = On(both, "--functions", "*", "--deviations", File);
        Assert.Contains("matches 2 cases; allowed: 1", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Bookkeeping, run.Code);
    }

    [Fact]
    public void An_unexpected_failure_beside_bookkeeping_is_a_failure() => Assert.Equal(ExitCode.Failed, Judge(Good.Replace("\"0\"", "\"1\"", StringComparison.Ordinal)).Code);

    [Theory]
    [InlineData("{", "it is not JSON")]
    [InlineData("{\"lossproofs\": 1, \"subject\": \"x\", \"entries\": [{}]}", "deviations.schema.json")]
    [InlineData("{\"lossproofs\": 1, \"subject\": \"x\", \"entries\": [{\"observed\": {}, \"class\": \"bug\"}]}", "neither function nor claim")]
    [InlineData("{\"lossproofs\": 1, \"subject\": \"x\", \"entries\": [{\"claim\": \"a\", \"until\": \"2026-02-30\", \"observed\": {}, \"class\": \"bug\"}]}", "until is '2026-02-30'")]
    public void A_file_that_cannot_be_read_is_a_usage_error(string text, string message)
    {
        System.IO.File.WriteAllText(File, text);
        var run = On(Saturating, "--functions", "sigmoid", "--deviations", File);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--functions", "s*")]
    [InlineData("--claims", "s*")]
    [InlineData("--format", "binary64")]
    public void A_file_is_written_from_a_whole_run_only(string option, string value)
    {
        var run = On(Saturating, "--deviations", File, "--write-deviations", option, value);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("a whole run", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_needs_a_name() => Assert.Equal(ExitCode.Usage, On(Saturating, "--write-deviations").Code);

    [Fact]
    public void A_written_file_is_complete_but_for_its_reasons_and_keeps_what_a_person_wrote()
    {
        Assert.Equal(ExitCode.Failed, On(Saturating, "--deviations", File, "--write-deviations").Code);
        var written = System.IO.File.ReadAllText(File);
        Assert.Contains("\"observed\": { \"deviation\": \"saturates\", \"constant\": \"0\", \"from\": \"z ≤ -709.75\" }", written, StringComparison.Ordinal);
        var todo = On(Saturating, "--deviations", File);
        Assert.Equal(ExitCode.Bookkeeping, todo.Code);

        var reasoned = written.Replace("TODO", "a reason", StringComparison.Ordinal).Replace("\n    {\n      \"function\": \"sigmoid\"", "\n    // why\n    {\n      \"function\": \"sigmoid\"", StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, reasoned);
        Assert.Equal(ExitCode.AsRequired, On(Saturating, "--deviations", File).Code);
        On(Saturating, "--deviations", File, "--write-deviations");
        Assert.Equal(reasoned, System.IO.File.ReadAllText(File));

        // What no longer fails goes, with its comment; what is new is added.
        var other = new DelegateSubject("saturating").With("softplus", (double z) => z > 5 ? z : LossProofs.Functions.Softplus.Value(z));
        On(other, "--deviations", File, "--write-deviations");
        var updated = System.IO.File.ReadAllText(File);
        Assert.DoesNotContain("// why", updated, StringComparison.Ordinal);
        Assert.Contains("\"from\": \"z ≥ 5\"", updated, StringComparison.Ordinal);
    }
}
