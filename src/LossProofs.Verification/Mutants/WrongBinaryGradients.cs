using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in the gradients of binary cross-entropy, by the probability and by the logit.</summary>
internal static class WrongBinaryGradients
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("bce-gradient.one-side-forgotten", "−y/q without (1 − y)/(1 − q).", "bce.probability-gradient",
            w => w.With("bce_grad_q", (double y, double q) => Weigh(y, -1 / q))),
        Of("bce-gradient.clipped", "The gradient is 0 where q was clipped at 10⁻⁷.", "bce.probability-gradient",
            w => w.With("bce_grad_q", (double y, double q) => q is < 1e-7 or > 1 - 1e-7 ? 0 : Right.Of("bce_grad_q", y, q))),
        Of("bce-gradient.epsilon-in-the-divisor", "(q − y) / (q(1 − q) + 10⁻⁷).", "bce.probability-gradient",
            w => w.With("bce_grad_q", (double y, double q) => (q - y) / (q * (1 - q) + 1e-7))),
        Of("bce-gradient.already-multiplied", "q − y: the gradient by the logit where that by the probability is asked for.", "bce.probability-gradient",
            w => w.With("bce_grad_q", (double y, double q) => q - y)),
        Of("bce-gradient.millionth-off", "The gradient is too large by one part in a million.", "bce.probability-gradient",
            w => w.With("bce_grad_q", (double y, double q) => (1 + 1e-6) * Right.Of("bce_grad_q", y, q))),
        Of("logit-gradient.label-minus-output", "y − a for a − y.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => -Gradient(y, z))),
        Of("logit-gradient.delta-rule", "(a − y) a (1 − a): the slope of σ is multiplied in twice.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => Gradient(y, z) * Right.Of("sigmoid_grad", z))),
        Of("logit-gradient.labels-swapped", "a − (1 − y).", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => Gradient(1 - y, z))),
        Of("logit-gradient.sigmoid-forgotten", "z − y.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => z - y)),
        Of("logit-gradient.by-subtraction", "σ(z) − y loses its digits where the prediction is confident and right.", "bce_with_logits_grad",
            w => w.With("bce_with_logits_grad", (double y, double z) => Sigmoid(z) - y)),
        Of("logit-gradient.clipped", "The gradient is 0 where σ(z) lies within 10⁻⁷ of 0 or 1: a confidently wrong sample teaches nothing.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => Sigmoid(z) is < 1e-7 or > 1 - 1e-7 ? 0 : Gradient(y, z))),
        Of("logit-gradient.float-sigmoid", "σ passes through binary32: 6 · 10⁻⁸ off.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => (float)Sigmoid(z) - y)),
        Of("logit-gradient.hard-label", "The label is rounded to 0 or 1 first.", "bce.logit-gradient",
            w => w.With("bce_with_logits_grad", (double y, double z) => Gradient(double.IsNaN(y) ? y : y >= 0.5 ? 1 : 0, z))),
        Of("logit-gradient.tenfold-in-the-tail", "Ten times too large where σ(z) is below 10⁻⁷.", "bce_with_logits_grad",
            w => w.With("bce_with_logits_grad", (double y, double z) => z < -16 ? 10 * Gradient(y, z) : Gradient(y, z))),
    ];

    private static double Gradient(double y, double z) => Right.Of("bce_with_logits_grad", y, z);
}
