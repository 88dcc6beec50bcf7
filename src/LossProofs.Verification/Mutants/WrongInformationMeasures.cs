using LossProofs.Verification.Enclosures;
using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in entropies, the divergence and the norm.</summary>
internal static class WrongInformationMeasures
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("self-information.bits", "Logarithms to base 2.", "information.bits",
            w => w.With("self_information", (double p) => Right.Of("self_information", p) / LogTwo)),
        Of("entropy.unnormalised", "The entropy of counts, p times the number of classes.", "entropy.is-expected-information",
            w => w.With("entropy", (double[] p) => -Sum(p, p, (a, b) => Weigh(a * p.Length, Log(b * p.Length))))),
        Of("entropy.zero-times-infinity", "0 · log 0 is NaN.", "entropy.is-expected-information",
            w => w.With("entropy", (double[] p) => -Sum(p, p, (a, b) => a * Log(b)))),
        Of("cross-entropy.log-of-the-truth", "−Σ p log p: the model plays no part.", "cross-entropy.definition",
            w => w.With("cross_entropy", (double[] p, double[] q) => Number("entropy", p))),
        Of("cross-entropy.roles-exchanged", "−Σ q log p: truth and model are exchanged.", "cross-entropy.definition",
            w => w.With("cross_entropy", (double[] p, double[] q) => -Sum(q, p, (a, b) => Weigh(a, Log(b))))),
        Of("kl.reversed", "KL(q‖p) for KL(p‖q).", "cross-entropy.decomposition",
            w => w.With("kl", (double[] p, double[] q) => Number("kl", q, p))),
        Of("kl.without-entropy", "The cross-entropy, from which the entropy of the truth was not taken off.", "cross-entropy.decomposition",
            w => w.With("kl", (double[] p, double[] q) => Number("cross_entropy", p, q))),
        Of("kl.mean", "Divided by the number of classes: 'mean' where 'batchmean' was meant.", "cross-entropy.decomposition",
            w => w.With("kl", (double[] p, double[] q) => Number("kl", p, q) / p.Length)),
        Of("kl.model-not-in-logs", "Σ p (log p − q): the model was expected as logarithms.", "cross-entropy.decomposition",
            w => w.With("kl", (double[] p, double[] q) => Sum(p, q, (a, b) => Weigh(a, Log(a) - b)))),
        Of("norm.exponent-ignored", "The Euclidean norm for every p.", "norm.p-norm",
            w => w.With("norm", Format.Binary64, a => [Norm(a[0], double.IsNaN(a[1][0]) ? a[1][0] : 2)])),
        Of("norm.without-absolute-value", "Negative entries count as 0.", "norm.p-norm",
            w => w.With("norm", Format.Binary64, a => [Norm(Each(a[0], x => double.IsNaN(x) ? x : Math.Max(x, 0)), a[1][0])])),
        Of("norm.mean", "The mean of |x|^p for the sum.", "norm.p-norm",
            w => w.With("norm", Format.Binary64, a => [Norm(a[0], a[1][0]) * Pow(a[0].Length, -1 / a[1][0])])),
    ];

    private static double Norm(double[] x, double p) => Number("norm", x, [p]);
}
