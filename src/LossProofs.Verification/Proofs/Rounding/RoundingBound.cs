namespace LossProofs.Verification.Proofs.Rounding;

/// <summary>
/// A bound on the relative rounding error of a formula in binary64, proved by Gappa and checked again by Coq (src/formal/gappa.sh):
/// evidence of the kind `error-bounded`, under a contract about the functions that the platform gives.
/// </summary>
/// <param name="Claim">The claim that it is evidence for.</param>
/// <param name="Form">The formula, as it is computed.</param>
/// <param name="Units">The bound in units u = 2^(−53).</param>
/// <param name="File">The file in src/formal/gappa.</param>
public sealed record RoundingBound(string Claim, string Form, double Units, string File)
{
    /// <summary>What is asked of exp and log1p, and of the arithmetic.</summary>
    public const string Contract = "exp and log1p are within 2^(−52), relatively; each operation is rounded once, to nearest even; no result is subnormal.";

    /// <summary>All that are proved.</summary>
    public static IReadOnlyList<RoundingBound> All { get; } =
    [
        new("sigmoid.definition", "1 / (1 + exp(−z)), z ≥ 0", 3073.0 / 1024, "sigmoid-right.g"),
        new("sigmoid.definition", "exp(z) / (1 + exp(z)), z < 0", 4608.0 / 1024, "sigmoid-left.g"),
        new("softplus.derivative", "z + log1p(exp(−z)), z ≥ 0", 5121.0 / 1024, "softplus.g"),
        new("bce.stable-forms", "(1 − y)·z + log1p(exp(−z)), z ≥ 0", 5121.0 / 1024, "bce-branching-right.g"),
        new("bce.stable-forms", "−z·y + log1p(exp(z)), z < 0", 5121.0 / 1024, "bce-branching-left.g"),
    ];

    /// <summary>The bounds that are evidence for a claim.</summary>
    public static IEnumerable<RoundingBound> Of(string claim) => All.Where(b => b.Claim == claim);
}
