using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in the losses A and B.</summary>
internal static class WrongAlternativeLosses
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("alternative.exchanged", "A and B are exchanged.", "alternative.hard-values",
            w => w.With("alternative_a", (double y, double q) => Right.Of("alternative_b", y, q)).With("alternative_b", (double y, double q) => Right.Of("alternative_a", y, q))),
        Of("alternative.b-without-minus", "B is the likelihood, not minus it.", "alternative.hard-values",
            w => w.With("alternative_b", (double y, double q) => -Right.Of("alternative_b", y, q))),
        Of("alternative.exponents-exchanged", "q^y (1 − q)^(1−y): the exponents of A are those of B.", "alternative.hard-values",
            w => w.With("alternative_a", (double y, double q) => Right.Of("alternative_a", 1 - y, q))),
        Of("alternative.absolute-error", "|y − q| for A, which it is for hard labels only.", "alternative.soft-mirror",
            w => w.With("alternative_a", (double y, double q) => q is >= 0 and <= 1 ? Math.Abs(y - q) : double.NaN)),
        Of("alternative.cross-entropy", "The cross-entropy in the place of A.", "alternative.hard-values",
            w => w.With("alternative_a", (double y, double q) => Bce(y, q))),
        Of("alternative.zero-to-the-zero", "0⁰ is NaN, as e^(0 · log 0).", "alternative_a",
            w => w.With("alternative_a", (double y, double q) => Exp((1 - y) * Log(q) + y * Right.Of("log1p", -q)))),
        Of("alternative.gradient-of-cross-entropy", "The logit gradient a − y of the cross-entropy for that of A.", "alternative.soft-gradients",
            w => w.With("alternative_a_grad_z", (double y, double z) => Right.Of("bce_with_logits_grad", y, z))),
        Of("alternative.gradient-by-probability", "∂A/∂q, without σ'(z), for the gradient in z.", "alternative.same-gradient",
            w => w.With("alternative_a_grad_z", (double y, double z) => Right.Of("alternative_a_grad_q", y, Sigmoid(z)))),
        Of("alternative.product-rule-term-lost", "One of the two terms of the product rule is lost.", "alternative_a_grad_q",
            w => w.With("alternative_a_grad_q", (double y, double q) => Right.Of("alternative_a", y, q) * (1 - y) / q)),
        Of("alternative.gradients-differ", "The gradient of B is that of A with the label mirrored: descent on the two parts ways.", "alternative.same-gradient",
            w => w.With("alternative_b_grad_z", (double y, double z) => Right.Of("alternative_a_grad_z", 1 - y, z))),
        Of("alternative.sigmoid-forgotten", "The logit is taken for a probability.", "alternative.soft-gradients",
            w => w.With("alternative_b_with_logits", (double y, double z) => Right.Of("alternative_b", y, Math.Clamp(z, 0, 1)))),
    ];
}
