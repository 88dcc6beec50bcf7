using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in softmax, its Jacobian and log-sum-exp. That Jacobian is symmetric, so its transpose is no mistake.</summary>
internal static class WrongVectorFunctions
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("softmax.unshifted", "e^z / Σ e^z without taking off the largest logit overflows.", "softmax.simplex",
            w => w.With("softmax", (double[] z) => Normalised(Each(z, Exp)))),
        Of("softmax.applied-twice", "Softmax of softmax.", "softmax.two-class",
            w => w.With("softmax", (double[] z) => Softmax(Softmax(z)))),
        Of("softmax.not-normalised", "A sigmoid for each logit instead of a distribution.", "softmax.simplex",
            w => w.With("softmax", (double[] z) => Each(z, Sigmoid))),
        Of("softmax.hard", "All of the probability goes to the largest logit.", "softmax.two-class",
            w => w.With("softmax", (double[] z) => Normalised(Each(z, x => x == z.Max() ? 1 : 0)))),
        Of("softmax.jacobian-diagonal-only", "p_k(1 − p_k) on the diagonal, 0 elsewhere.", "softmax.jacobian",
            w => w.With("softmax_jacobian", (double[] z) => Jacobian(z, (_, _) => 0))),
        Of("softmax.jacobian-off-diagonal-sign", "+p_k p_l off the diagonal.", "softmax.jacobian",
            w => w.With("softmax_jacobian", (double[] z) => Jacobian(z, (a, b) => a * b))),
        Of("softmax.jacobian-row-index-twice", "−p_k² for −p_k p_l off the diagonal: not symmetric.", "softmax.jacobian",
            w => w.With("softmax_jacobian", (double[] z) => Jacobian(z, (a, _) => -(a * a)))),
        Of("softmax.jacobian-without-delta", "−p_k p_l on the diagonal too.", "softmax.jacobian",
            w => w.With("softmax_jacobian", (double[] z) => Softmax(z) is var p ? Square(z.Length, (k, l) => -(p[k] * p[l])) : [])),
        Of("log-softmax.log-of-softmax", "log softmax(z) takes the logarithm of a result that has underflown.", "log_softmax",
            w => w.With("log_softmax", (double[] z) => Each(Softmax(z), Log))),
        Of("log-softmax.shift-forgotten", "z − log Σ e^(z − max): the maximum is taken off once only.", "logsumexp.bounds",
            w => w.With("log_softmax", (double[] z) => Number("logsumexp", z) - z.Max() is var rest ? Each(z, x => x - rest) : [])),
        Of("logsumexp.unshifted", "log Σ e^z without taking off the largest logit overflows.", "logsumexp.bounds",
            w => w.With("logsumexp", (double[] z) => Log(Each(z, Exp).Sum()))),
        Of("logsumexp.mean", "The logarithm of the mean, not of the sum.", "logsumexp.bounds",
            w => w.With("logsumexp", (double[] z) => Number("logsumexp", z) - Log(z.Length))),
        Of("logsumexp.maximum", "The largest logit alone.", "logsumexp.bounds",
            w => w.With("logsumexp", (double[] z) => z.Max())),
    ];

    private static double[] Normalised(double[] a) => a.Sum() is var sum ? Each(a, x => x / sum) : [];

    private static double[] Jacobian(double[] z, Func<double, double, double> offDiagonal)
    {
        double[] right = Vector("softmax_jacobian", z), p = Softmax(z);
        return Square(z.Length, (k, l) => k == l ? right[k * z.Length + k] : offDiagonal(p[k], p[l]));
    }
}
