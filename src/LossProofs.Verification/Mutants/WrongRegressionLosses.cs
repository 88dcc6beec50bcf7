using LossProofs.Verification.Enclosures;
using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in squared and absolute errors and in the Gaussian likelihood.</summary>
internal static class WrongRegressionLosses
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("mse.sum-for-mean", "The sum for the mean, in the value and in the gradient.", "mse.definition",
            w => w.With("mse", (double[] t, double[] y) => Number("sse", t, y)).With("mse_grad", (double[] t, double[] y) => Vector("sse_grad", t, y))),
        Of("mse.n-minus-one", "Divided by n − 1, as a variance is.", "mse.definition",
            w => w.With("mse", (double[] t, double[] y) => Number("sse", t, y) / (t.Length - 1))),
        Of("mse.half", "With the factor 1/2 that makes the gradient look nicer.", "mse.definition",
            w => w.With("mse", (double[] t, double[] y) => Number("mse", t, y) / 2)),
        Of("mse.root", "The root of the mean square.", "mse.definition",
            w => w.With("mse", (double[] t, double[] y) => Math.Sqrt(Number("mse", t, y)))),
        Of("mse.square-of-the-mean", "The square of the mean error: errors of opposite sign cancel.", "mse.definition",
            w => w.With("mse", (double[] t, double[] y) => Sum(t, y, (a, b) => a - b) / t.Length is var mean ? mean * mean : 0)),
        Of("mse.expanded", "Σ t² − 2 Σ t y + Σ y² cancels for a good prediction.", "mse",
            w => w.With("mse", (double[] t, double[] y) => (Sum(t, t, Times) - 2 * Sum(t, y, Times) + Sum(y, y, Times)) / t.Length)),
        Of("mse.batch-size-forgotten", "The gradient lacks 1/n.", "backprop.output-gradient-per-sample",
            w => w.With("mse_grad", (double[] t, double[] y) => Vector("sse_grad", t, y))),
        Of("mse.target-minus-prediction", "2(t − y)/n: the gradient by the target.", "backprop.output-gradient-per-sample",
            w => w.With("mse_grad", (double[] t, double[] y) => Vector("mse_grad", y, t))),
        Of("mse.one-partial-zeroed", "The last partial derivative is 0.", "backprop.output-gradient-per-sample",
            w => w.With("mse_grad", (double[] t, double[] y) => [.. Vector("mse_grad", t, y)[..^1], 0])),
        Of("mse.one-partial-a-millionth-off", "The first partial derivative is too large by one part in a million.", "backprop.output-gradient-per-sample",
            w => w.With("mse_grad", (double[] t, double[] y) => Vector("mse_grad", t, y) is [var first, .. var others] ? [first * (1 + 1e-6), .. others] : [])),
        Of("mse.nan-without-error", "2|t − y|²/(y − t)/n is NaN where the prediction is right.", "mse_grad",
            w => w.With("mse_grad", (double[] t, double[] y) => Each(t, y, (a, b) => a == b ? double.NaN : 2 * (b - a) / t.Length))),
        Of("mae.squared", "Squares for absolute values.", "mae.definition",
            w => w.With("mae", (double[] t, double[] y) => Number("mse", t, y))),
        Of("mae.error-for-sign", "The gradient is the error itself, not its sign.", "mae_grad",
            w => w.With("mae_grad", (double[] t, double[] y) => Each(t, y, (a, b) => (b - a) / t.Length))),
        Of("mae.smoothed", "tanh of the error for its sign.", "mae_grad",
            w => w.With("mae_grad", (double[] t, double[] y) => Each(t, y, (a, b) => Tanh(b - a) / t.Length))),
        Of("gaussian.constant-missing", "(n/2) log 2π is left out.", "gaussian.nll",
            w => w.With("gaussian_nll", Format.Binary64, a => [Gaussian(a[0], a[1], a[2][0]) - a[0].Length * HalfLogTwoPi])),
        Of("gaussian.precision-as-variance", "beta is taken for the variance, in the value and in the gradient.", "gaussian.nll",
            w => w.With("gaussian_nll", Format.Binary64, a => [Gaussian(a[0], a[1], 1 / a[2][0])])
                .With("gaussian_nll_grad", Format.Binary64, a => Vector("gaussian_nll_grad", a[0], a[1], [1 / a[2][0]]))),
        Of("gaussian.precision-squared", "beta² for beta: beta is taken for 1/σ.", "gaussian.nll",
            w => w.With("gaussian_nll", Format.Binary64, a => [Gaussian(a[0], a[1], a[2][0] * a[2][0])])),
        Of("gaussian.sample-count-forgotten", "The logarithm is added once, not n times.", "gaussian.nll",
            w => w.With("gaussian_nll", Format.Binary64, a => [a[2][0] / 2 * Number("sse", a[0], a[1]) + HalfLogTwoPi - Log(a[2][0]) / 2])),
    ];

    private static double Times(double a, double b) => a * b;

    private static double Gaussian(double[] t, double[] y, double beta) => Number("gaussian_nll", t, y, [beta]);
}
