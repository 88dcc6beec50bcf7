using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Verification.Proofs;

/// <summary>What the search is told, claim by claim.</summary>
internal static class Hints
{
    /// <summary>The hints for a claim.</summary>
    public static IReadOnlyList<Hint> For(string id) => [];
}
