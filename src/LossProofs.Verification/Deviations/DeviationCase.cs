using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Deviations;

/// <summary>What a deviations file speaks of: a claim that is not as required, a way in which a function fails, or one of either that passes.</summary>
/// <param name="Name">The claim or function.</param>
/// <param name="Variant">The variant of the subject.</param>
/// <param name="Format">The format.</param>
/// <param name="Failure">How the function fails; null for a claim, and where nothing fails.</param>
/// <param name="Claim">The finding of the claim; null for a function.</param>
/// <param name="Fails">Whether it is not as required.</param>
public sealed record DeviationCase(string Name, string Variant, Format Format, Failure? Failure, ClaimFinding? Claim, bool Fails)
{
    /// <summary>Every case of a run; claims that are unanswered are none.</summary>
    public static IReadOnlyList<DeviationCase> Of(RunReport report) =>
    [
        .. report.Functions.SelectMany(f => f.Passed
            ? [new DeviationCase(f.Function.Name, f.Subject, f.Format, null, null, false)]
            : f.Failures.Select(x => new DeviationCase(f.Function.Name, f.Subject, f.Format, x, null, true))),
        .. report.Claims.Where(c => c.Outcome != Outcome.Unanswered).Select(c => new DeviationCase(c.Claim.Id, c.Subject, c.Format, null, c, !c.AsRequired)),
    ];
}
