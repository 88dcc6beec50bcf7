using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in categorical cross-entropy and its gradients.</summary>
internal static class WrongCategoricalLosses
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("cce.log-of-the-target", "−Σ p log t: the logarithm is taken of the target.", "cce.is-categorical-nll",
            w => w.With("cce", (double[] t, double[] p) => -Sum(p, t, (a, b) => Weigh(a, Log(b))))),
        Of("cce.mean-over-classes", "Divided by the number of classes.", "cce.is-categorical-nll",
            w => w.With("cce", (double[] t, double[] p) => Number("cce", t, p) / p.Length)),
        Of("cce.epsilon-in-the-log", "10⁻⁷ is added inside the logarithm.", "cce.is-categorical-nll",
            w => w.With("cce", (double[] t, double[] p) => -Sum(t, p, (a, b) => Weigh(a, Log(b + 1e-7))))),
        Of("cce.label-smoothing", "A tenth of the target is spread over all classes, unasked.", "cce.true-class-only",
            w => w.With("cce", (double[] t, double[] p) => Number("cce", Each(t, x => 0.9 * x + 0.1 / t.Length), p))),
        Of("cce.class-weights", "Class k counts k + 1 times.", "cce.is-categorical-nll",
            w => w.With("cce", (double[] t, double[] p) => Number("cce", [.. t.Select((x, k) => x * (k + 1))], p))),
        Of("cce.both-sides", "The binary terms (1 − t) log(1 − p) are added for every class.", "cce.binary-case",
            w => w.With("cce", (double[] t, double[] p) => Sum(t, p, Bce))),
        Of("cce-with-logits.softmax-twice", "The logits pass through softmax before a loss that applies softmax itself.", "cce.logit-gradient",
            w => w.With("cce_with_logits", (double[] t, double[] z) => Number("cce_with_logits", t, Softmax(z)))),
        Of("cce-with-logits.from-probabilities", "CCE(t, softmax(z)) of probabilities that have underflown.", "cce_with_logits",
            w => w.With("cce_with_logits", (double[] t, double[] z) => -Sum(t, Softmax(z), (a, b) => Weigh(a, Log(b))))),
        Of("cce-gradient.target-not-subtracted", "p for p − t.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Softmax(z))),
        Of("cce-gradient.labels-shifted", "The target is that of the next class.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Gradient([.. t[1..], t[0]], z))),
        Of("cce-gradient.by-subtraction", "p − t loses its digits where the prediction is confident and right.", "cce_with_logits_grad",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Each(Softmax(z), t, (p, y) => p - y))),
        Of("cce-gradient.divided-by-classes", "(p − t)/K.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Each(Gradient(t, z), g => g / z.Length))),
        Of("cce-gradient.one-partial-zeroed", "The last partial derivative is 0.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => [.. Gradient(t, z)[..^1], 0])),
        Of("cce-gradient.two-partials-swapped", "The first and the last partial derivative are exchanged.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Gradient(t, z) is [var first, .. var middle, var last] ? [last, .. middle, first] : Gradient(t, z))),
        Of("cce-gradient.all-terms-of-the-jacobian", "(p − t) p (1 − p): the slope of a sigmoid is multiplied in.", "cce.logit-gradient",
            w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Each(Gradient(t, z), Softmax(z), (g, p) => g * p * (1 - p)))),
    ];

    private static double[] Gradient(double[] t, double[] z) => Vector("cce_with_logits_grad", t, z);
}
