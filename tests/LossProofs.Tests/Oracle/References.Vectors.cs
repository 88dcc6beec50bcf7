using LossProofs.Claims;
using LossProofs.Tests.Enclosures;

namespace LossProofs.Tests.OracleChecks;

/// <content>Functions of vectors.</content>
internal static partial class References
{
    private static Dictionary<Function, Reference> Softmaxes => new()
    {
        [VectorFunctions.Softmax] = Entry((z, k) => Softmax(z, k)),
        [VectorFunctions.SoftmaxJacobian] = (a, at) => Jacobian(a[0], at[0], at[1]),
        [VectorFunctions.LogSoftmax] = Entry(LogSoftmax),
        [VectorFunctions.LogSumExp] = Vector(z => Largest(z) + LogOfShiftedSum(z)),
        [VectorFunctions.LogSumExpGrad] = Entry((z, k) => Softmax(z, k)),
    };

    private static Dictionary<Function, Reference> Categorical => new()
    {
        [CategoricalLosses.Cce] = Two((t, p) => -Sum(t, k => Weigh(t[k], p[k].Log()))),
        [CategoricalLosses.CceGradP] = EntryOfTwo((t, p, k) => -t[k] / p[k]),
        [CategoricalLosses.CceWithLogits] = Two((t, z) => Sum(t, k => t[k] * (Largest(z) - z[k])) + Sum(t, k => t[k]) * LogOfShiftedSum(z)),
        // p_k Σ t − t_k = Σ_{j≠k} (p_k t_j − t_k p_j)
        [CategoricalLosses.CceWithLogitsGrad] = EntryOfTwo((t, z, k) => Sum(z, j => j == k ? 0 : Shifted(z, k) * t[j] - t[k] * Shifted(z, j)) / ShiftedSum(z)),
    };

    private static Dictionary<Function, Reference> Regression => new()
    {
        [RegressionLosses.Mse] = Two((t, y) => Squares(t, y) / t.Length),
        [RegressionLosses.MseGrad] = EntryOfTwo((t, y, i) => 2 * (y[i] - t[i]) / t.Length),
        [RegressionLosses.Mae] = Two((t, y) => Sum(t, i => (y[i] - t[i]).Abs()) / t.Length),
        [RegressionLosses.MaeGrad] = EntryOfTwo((t, y, i) => Sign(y[i] - t[i]) / t.Length),
        [RegressionLosses.Sse] = Two(Squares),
        [RegressionLosses.SseGrad] = EntryOfTwo((t, y, i) => 2 * (y[i] - t[i])),
        [RegressionLosses.GaussianNll] = (a, _) => (a[2][0] * Squares(a[0], a[1]) - a[0].Length * (a[2][0] / (2 * Mpfr.Pi(a[2][0].Bits))).Log()) / 2,
        [RegressionLosses.GaussianNllGrad] = (a, at) => a[2][0] * (a[1][at[0]] - a[0][at[0]]),
    };

    private static Dictionary<Function, Reference> Information => new()
    {
        [InformationMeasures.SelfInformation] = Number(p => -p.Log()),
        [InformationMeasures.Entropy] = Vector(p => -Sum(p, k => Weigh(p[k], p[k].Log()))),
        [InformationMeasures.CrossEntropy] = Two((p, q) => -Sum(p, k => Weigh(p[k], q[k].Log()))),
        [InformationMeasures.Kl] = Two((p, q) => Sum(p, k => Weigh(p[k], p[k].Log() - q[k].Log()))),
        [InformationMeasures.Norm] = (a, _) => Norm(a[0], a[1][0]),
    };

    private static Reference Vector(Func<Mpfr[], Mpfr> of) => (a, _) => of(a[0]);

    private static Reference Entry(Func<Mpfr[], int, Mpfr> of) => (a, at) => of(a[0], at[0]);

    private static Reference Two(Func<Mpfr[], Mpfr[], Mpfr> of) => (a, _) => of(a[0], a[1]);

    private static Reference EntryOfTwo(Func<Mpfr[], Mpfr[], int, Mpfr> of) => (a, at) => of(a[0], a[1], at[0]);

    private static Mpfr Sum(Mpfr[] over, Func<int, Mpfr> term) => Enumerable.Range(0, over.Length).Select(term).Aggregate((a, b) => a + b);

    // With the digits of x, unlike the literals 1 and −1.
    private static Mpfr Sign(Mpfr x) => x.IsZero ? 0 : x / x.Abs();

    private static Mpfr Squares(Mpfr[] t, Mpfr[] y) => Sum(t, i => (y[i] - t[i]).Square());

    private static Mpfr Largest(Mpfr[] z) => z.Aggregate((a, b) => a.Max(b));

    private static Mpfr Shifted(Mpfr[] z, int k) => (z[k] - Largest(z)).Exp();

    private static Mpfr ShiftedSum(Mpfr[] z) => Sum(z, j => Shifted(z, j));

    private static Mpfr Softmax(Mpfr[] z, int k) => Shifted(z, k) / ShiftedSum(z);

    // p_k (1 − p_k) with 1 − p_k as the sum of the others.
    private static Mpfr Jacobian(Mpfr[] z, int k, int l) => Shifted(z, k) * (k == l ? Sum(z, j => j == k ? 0 : Shifted(z, j)) : -Shifted(z, l)) / ShiftedSum(z).Square();

    // log Σ e^(z_j − max z), the largest term apart: log(1 + the others) keeps their digits.
    private static Mpfr LogOfShiftedSum(Mpfr[] z)
    {
        var largest = Largest(z);
        var first = Array.FindIndex(z, x => (x - largest).IsZero);
        return Sum(z, j => j == first ? 0 : Shifted(z, j)).Log1p();
    }

    // Both terms are at most 0.
    private static Mpfr LogSoftmax(Mpfr[] z, int k) => z[k] - Largest(z) - LogOfShiftedSum(z);

    // (Σ |x_i|^p)^(1/p); where no power would be held, over the largest |x_i|.
    private static Mpfr Norm(Mpfr[] x, Mpfr p)
    {
        var largest = Largest([.. x.Select(v => v.Abs())]);
        if (largest.IsZero || (p - 1000).Sign < 0) return Sum(x, i => x[i].Abs().Power(p)).Power(1 / p);
        return largest * Sum(x, i => (x[i].Abs() / largest).Power(p)).Power(1 / p);
    }
}
