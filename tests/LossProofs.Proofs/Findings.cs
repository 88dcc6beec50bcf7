using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using Outcome = LossProofs.Verification.Judging.Outcome;

namespace LossProofs.Proofs;

/// <summary>Assertions about findings; a failure shows the shrunk point, both sides and what was answered there.</summary>
internal static class Findings
{
    /// <summary>The claim got the verdict that the catalog gives it, and was not left unanswered.</summary>
    public static void AsRequired(ClaimFinding finding)
    {
        if (finding.AsRequired && finding.Outcome != Outcome.Unanswered) return;
        var claim = finding.Claim;
        Assert.Fail(string.Join('\n',
        [
            $"{claim.Id} is to be {claim.Verdict.ToString().ToLowerInvariant()}; {finding.Subject} in {finding.Format}: {finding.Outcome.ToString().ToLowerInvariant()} at {finding.Points} points.",
            $"  {claim.Statement}",
            .. claim.Condition is { } condition ? [$"  where {condition}"] : Array.Empty<string>(),
            .. finding.CounterexampleSeen == false ? [$"  It does not fail at its counterexample {claim.Counterexample}."] : Array.Empty<string>(),
            .. finding.Note.Length > 0 ? ["  " + finding.Note] : Array.Empty<string>(),
            .. finding.Witness is { } witness ? [Text(witness, finding.Format)] : Array.Empty<string>(),
            $"  seed {Setting.Seed}",
        ]));
    }

    /// <summary>No result of the function is off by more than the subject's rating.</summary>
    public static void Passed(FunctionFinding finding)
    {
        if (finding.Passed && finding.Points > 0) return;
        Assert.Fail(string.Join('\n',
        [
            $"{finding.Function.Name} of {finding.Subject} in {finding.Format}: {finding.Failing} of {finding.Points} results fail.",
            .. finding.Failures.Select(f => $"  {f.Defect}: {Text(f.Call, finding.Format)}, expected {f.Expected}, {Ulps(f.Ulps)} ulp"),
            $"  seed {Setting.Seed}",
        ]));
    }

    /// <summary>A point at which a statement fails, as lines.</summary>
    public static string Text(Witness witness, Format format) => string.Join('\n',
    [
        $"  {witness.Relation}",
        $"    at     {witness.At.Describe(format)}",
        $"    left   {witness.Left}",
        $"    right  {witness.Right}",
        .. witness.Calls.Select(c => $"    asked  {Text(c, format)}"),
        $"  {witness.Reason}",
    ]);

    /// <summary>"σ(−740) = 4.2E−322 (hex)".</summary>
    public static string Text(Call call, Format format)
    {
        var arguments = call.Arguments.Zip(call.Function.Parameters, (a, p) => p.Vector is null ? format.Text(a[0]) : $"[{string.Join(", ", a.Select(format.Text))}]");
        var result = call.Value is { } value ? $"{format.Text(value)} ({format.Hex(value)})" : call.Answer.Error ?? "nothing";
        var entry = call.At.Length > 0 ? $"[{string.Join(", ", call.At.Select(n => n + 1))}]" : "";
        return $"{call.Function.Name}({string.Join(", ", arguments)}){entry} = {result}";
    }

    private static string Ulps(double ulps) => ulps.ToString("0.###", CultureInfo.InvariantCulture);
}
