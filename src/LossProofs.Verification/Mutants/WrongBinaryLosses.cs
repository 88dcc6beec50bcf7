using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in the value of binary cross-entropy.</summary>
internal static class WrongBinaryLosses
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("bce.one-side-forgotten", "−y log q: the label 0 costs nothing.", "bce.hard-label-reduction",
            w => w.With("bce", (double y, double q) => Weigh(y, -Log(q)))),
        Of("bce.labels-swapped", "The labels 0 and 1 are exchanged, in the values and in the gradients.", "bce.monotone",
            w => w.With("bce", (double y, double q) => Bce(1 - y, q)).With("bce_grad_q", (double y, double q) => Right.Of("bce_grad_q", 1 - y, q))
                .With("bce_with_logits", (double y, double z) => Right.Of("bce_with_logits", 1 - y, z)).With("bce_with_logits_grad", (double y, double z) => Right.Of("bce_with_logits_grad", 1 - y, z))),
        Of("bce.maximised", "The log-likelihood itself, in the value and in the gradient: what is to be raised, not lowered.", "bce.nonnegative",
            w => w.With("bce", (double y, double q) => -Bce(y, q)).With("bce_grad_q", (double y, double q) => -Right.Of("bce_grad_q", y, q))),
        Of("bce.arguments-exchanged", "Label and prediction are exchanged.", "bce.hard-label-reduction",
            w => w.With("bce", (double y, double q) => Bce(q, y))),
        Of("bce.clipped", "q is clipped to [10⁻⁷, 1 − 10⁻⁷].", "bce.diverges",
            w => w.With("bce", (double y, double q) => Bce(y, Clip(q, 1e-7)))),
        Of("bce.epsilon-in-the-log", "10⁻⁷ is added inside the logarithms.", "bce.diverges",
            w => w.With("bce", (double y, double q) => -(Weigh(y, Log(q + 1e-7)) + Weigh(1 - y, Log(1 - q + 1e-7))))),
        Of("bce.floored", "The logarithms are floored at −100.", "bce.diverges",
            w => w.With("bce", (double y, double q) => -(Weigh(y, Math.Max(Log(q), -100)) + Weigh(1 - y, Math.Max(Right.Of("log1p", -q), -100))))),
        Of("bce.zero-times-infinity", "0 · log 0 is NaN: a perfect prediction has no loss.", "bce.is-bernoulli-nll",
            w => w.With("bce", (double y, double q) => -(y * Log(q) + (1 - y) * Log(1 - q)))),
        Of("bce.one-minus-rounded", "log(1 − q) rounds 1 − q first and loses a small q.", "bce",
            w => w.With("bce", (double y, double q) => -(Weigh(y, Log(q)) + Weigh(1 - y, Log(1 - q))))),
        Of("bce.bits", "Logarithms to base 2.", "bce.hard-label-reduction",
            w => w.With("bce", (double y, double q) => Bce(y, q) / LogTwo)),
        Of("bce.stray-class-sum", "The sum over K = 2 classes of a summand without k: twice the loss.", "bce.is-bernoulli-nll",
            w => w.With("bce", (double y, double q) => 2 * Bce(y, q))),
        Of("bce.squared-error", "(q − y)² for the cross-entropy.", "bce.hard-label-reduction",
            w => w.With("bce", (double y, double q) => (q - y) * (q - y))),
        Of("bce-with-logits.from-probability", "BCE(y, σ(z)) of the rounded probability is ∞ where σ(z) rounds to 1.", "bce.from-logits",
            w => w.With("bce_with_logits", (double y, double z) => Bce(y, Sigmoid(z)))),
        Of("bce-with-logits.sigmoid-twice", "The logit passes through σ before a loss that applies σ itself.", "bce.from-logits",
            w => w.With("bce_with_logits", (double y, double z) => Right.Of("bce_with_logits", y, Sigmoid(z)))),
        Of("bce-with-logits.by-subtraction", "softplus(z) − y z cancels for a label that is right.", "bce_with_logits",
            w => w.With("bce_with_logits", (double y, double z) => Softplus(z) - y * z)),
    ];
}
