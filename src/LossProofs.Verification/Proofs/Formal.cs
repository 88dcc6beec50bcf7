using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Coq;
using LossProofs.Verification.Proofs.Rounding;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs;

/// <summary>The evidence of other provers, which src/formal runs: theorems of Coq for vectors of every length, rounding bounds of Gappa.</summary>
internal static class Formal
{
    /// <summary>The name of the prover of theorems.</summary>
    public const string Coq = "Coq";

    /// <summary>What they establish of a claim.</summary>
    public static IEnumerable<Evidence> Of(Claim claim)
    {
        if (CoqTheorem.Of(claim) is { } theorem)
            yield return new(EvidenceKind.Proved, Coq,
                ["Coq's kernel, and the axioms of its real numbers that snapshots/formal/assumptions.verified.txt lists", "the printing of the claim as a proposition, snapshots/obligations/coq/Statements.v"],
                Names.In(claim.Statement, claim.Condition).Dimensions.Count > 0 ? ["for every size"] : [])
            {
                Steps = [$"theorem {theorem.Name} of {theorem.File}, compiled by src/formal/coq.sh, not by this run"],
            };
        if (RoundingBound.Of(claim.Id).ToList() is { Count: > 0 } bounds)
            yield return new(EvidenceKind.ErrorBounded, "Gappa", ["Gappa, whose certificates Coq checks", $"the contract: {RoundingBound.Contract}"],
                [.. bounds.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Form}: off by {Math.Ceiling(b.Units * 1000) / 1000:0.###}·2^(−53) at most, relatively"))])
            {
                Steps = [.. bounds.Select(b => $"{b.File}, run by src/formal/gappa.sh, not by this run")],
            };
    }
}
