using System.Numerics;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Subjects;

/// <summary>
/// What a careful programmer writes with exp, log, tanh and pow of the platform, in plain double or float: the well-known stable
/// forms and nothing of higher precision. Whoever writes this must not be blamed.
/// </summary>
internal static class Careful<T>
    where T : struct, IFloatingPointIeee754<T>
{
    private static readonly T Half = T.One / (T.One + T.One), Two = T.One + T.One, Ln2 = T.Log(Two);

    public static void Offer(DelegateSubject subject) => new Offering<T>(subject)
        .Of("identity", (T x) => x)
        .Of("identity_grad", (T x) => x - x == T.Zero || T.IsInfinity(x) ? T.One : x)
        .Of("expm1", Expm1)
        .Of("log1p", Log1p)
        .Of("log1mexp", (T x) => x > -Ln2 ? T.Log(-Expm1(x)) : Log1p(-T.Exp(x)))
        .Of("xlogy", XLogY)
        .Of("sigmoid", Sigmoid)
        .Of("sigmoid_grad", SigmoidGrad)
        .Of("log_sigmoid", (T z) => -Softplus(-z))
        .Of("log_sigmoid_grad", (T z) => Sigmoid(-z))
        .Of("softplus", Softplus)
        .Of("softplus_grad", Sigmoid)
        .Of("odds", (T q) => Probability(q) / (T.One - q))
        .Of("logit", Logit)
        .Of("logit_grad", (T q) => T.One / Probability(q) / (T.One - q))
        .Of("tanh", T.Tanh)
        .Of("tanh_grad", (T z) => Two * Two * SigmoidGrad(Two * z))
        .Of("relu", (T z) => T.Max(T.Zero, z))
        .Of("relu_grad", (T z) => T.IsNaN(z) ? z : z > T.Zero ? T.One : T.Zero)
        .Of("leaky_relu", (T z, T alpha) => z > T.Zero ? z : alpha * z)
        .Of("leaky_relu_grad", (T z, T alpha) => T.IsNaN(z) ? z : z > T.Zero ? T.One : alpha)
        .Of("softmax", Softmax)
        .Of("softmax_jacobian", SoftmaxJacobian)
        .Of("log_softmax", LogSoftmax)
        .Of("logsumexp", LogSumExp)
        .Of("logsumexp_grad", Softmax)
        .Of("bce", Bce)
        .Of("bce_grad_q", (T y, T q) => y == T.One ? -T.One / q : y == T.Zero ? T.One / (T.One - q) : (q - y) / q / (T.One - q))
        .Of("bce_with_logits", BceWithLogits)
        .Of("bce_with_logits_grad", BceWithLogitsGrad)
        .Of("alternative_a", (T y, T q) => T.Pow(Probability(q), T.One - y) * T.Pow(T.One - Probability(q), y))
        .Of("alternative_b", (T y, T q) => -T.Pow(Probability(q), y) * T.Pow(T.One - Probability(q), T.One - y))
        .Of("alternative_a_grad_q", (T y, T q) => y == T.Zero ? T.One : y == T.One ? -T.One : T.Pow(q, -y / Two) * (T.Pow(T.One - q, y - T.One) * (T.One - y - q)) * T.Pow(q, -y / Two))
        .Of("alternative_b_grad_q", (T y, T q) => y == T.Zero ? T.One : y == T.One ? -T.One : Slope(y, q) * T.Pow(T.One - q, -y))
        .Of("alternative_a_with_logits", (T y, T z) => A(y, z))
        .Of("alternative_b_with_logits", (T y, T z) => -B(y, z))
        .Of("alternative_a_grad_z", (T y, T z) => Damped(A(y, z), -MirroredGrad(y, z)))
        .Of("alternative_b_grad_z", (T y, T z) => Damped(B(y, z), BceWithLogitsGrad(y, z)))
        .Of("cce", (T[] t, T[] p) => CrossEntropy(t, p))
        .Of("cce_grad_p", (T[] t, T[] p) => Each(t, p, (t, p) => -t / p))
        .Of("cce_with_logits", (T[] t, T[] z) => Sum(Each(t, LogSoftmax(z), (t, l) => t == T.Zero ? T.Zero : -t * l)))
        .Of("cce_with_logits_grad", (T[] t, T[] z) => Each(t, Softmax(z), (t, p) => p - t))
        .Of("mse", (T[] t, T[] y) => Mse(t, y))
        .Of("mse_grad", (T[] t, T[] y) => Each(t, y, (a, b) => Two * ((b - a) / Count(t))))
        .Of("mae", (T[] t, T[] y) => Sum(Each(t, y, (t, y) => T.Abs(t - y))) / Count(t))
        .Of("mae_grad", (T[] t, T[] y) => Each(t, y, (a, b) => T.CreateTruncating(T.Sign(b - a)) / Count(t)))
        .Of("sse", (T[] t, T[] y) => Sse(t, y))
        .Of("sse_grad", (T[] t, T[] y) => Each(t, y, (t, y) => Two * (y - t)))
        .Of("gaussian_nll", (T[] t, T[] y, T beta) => Sum(Each(t, y, (t, y) => Squared(T.Sqrt(beta) * (t - y)) / Two)) + Count(t) / Two * (T.Log(Two * T.Pi) - T.Log(beta)))
        .Of("gaussian_nll_grad", (T[] t, T[] y, T beta) => Each(t, y, (t, y) => beta * (y - t)))
        .Of("self_information", (T p) => -T.Log(Probability(p)))
        .Of("entropy", (T[] p) => CrossEntropy(p, p))
        .Of("cross_entropy", (T[] p, T[] q) => CrossEntropy(p, q))
        .Of("kl", (T[] p, T[] q) => Sum(Each(p, q, (p, q) => p == T.Zero ? T.Zero : p * LogRatio(p, q))))
        .Of("norm", Norm);

    // Kahan: where 1 + x is rounded to u, log(u) x / (u − 1) makes up for it.
    private static T Log1p(T x)
    {
        var u = T.One + x;
        return u == T.One || T.IsPositiveInfinity(u) ? x : T.Log(u) * (x / (u - T.One));
    }

    // Kahan's twin: (u − 1) x / log u with u = e^x.
    private static T Expm1(T x)
    {
        var u = T.Exp(x);
        if (u == T.One) return x;
        var difference = u - T.One;
        return difference == -T.One || T.IsInfinity(u) || T.Abs(x) > T.One ? difference : difference * (x / T.Log(u));
    }

    private static T XLogY(T x, T y) => x == T.Zero && !T.IsNaN(y) ? T.Zero : x * T.Log(y);

    private static T Probability(T q) => q >= T.Zero && q <= T.One ? q : T.NaN;

    private static T Sigmoid(T z)
    {
        if (z >= T.Zero) return T.One / (T.One + T.Exp(-z));
        var e = T.Exp(z);
        return e / (T.One + e);
    }

    private static T SigmoidGrad(T z)
    {
        var e = T.Exp(-T.Abs(z));
        return e / ((T.One + e) * (T.One + e));
    }

    private static T Softplus(T z) => T.Max(z, T.Zero) + Log1p(T.Exp(-T.Abs(z)));

    // Boost's cut; near 1/2 the difference 2q − 1 is exact.
    private static T Logit(T q) => q < Half * Half ? T.Log(q) - Log1p(-q) : Log1p((Two * q - T.One) / (T.One - q));

    private static T[] Softmax(T[] z)
    {
        var largest = z.Max();
        var e = Array.ConvertAll(z, x => x == largest ? T.One : T.Exp(x - largest));
        var sum = Sum(e);
        return Array.ConvertAll(e, e => e / sum);
    }

    private static T[] SoftmaxJacobian(T[] z)
    {
        var p = Softmax(z);
        return [.. p.SelectMany((pk, k) => p.Select((pl, l) => k == l ? pk * Sum([.. p.Where((_, m) => m != k)]) : -pk * pl))];
    }

    // The maximum is left out of the sum, so that log1p keeps what the others add.
    private static (T Largest, T Others) Parts(T[] z)
    {
        var top = Array.IndexOf(z, z.Max());
        return (z[top], Log1p(Sum([.. z.Where((_, i) => i != top).Select(x => x == z[top] ? T.One : T.Exp(x - z[top]))])));
    }

    private static T LogSumExp(T[] z)
    {
        var (largest, rest) = Parts(z);
        return T.IsInfinity(largest) ? largest : largest + rest;
    }

    private static T[] LogSoftmax(T[] z)
    {
        var (largest, rest) = Parts(z);
        return Array.ConvertAll(z, x => x - largest - rest);
    }

    private static T Bce(T y, T q) => -(XLogY(y, Probability(q)) + XLog1p(T.One - y, -q));

    private static T XLog1p(T x, T y) => x == T.Zero && !T.IsNaN(y) ? T.Zero : x * Log1p(y);

    // A sum of non-negative terms for any label.
    private static T BceWithLogits(T y, T z) => Weighed(z >= T.Zero ? T.One - y : y, T.Abs(z)) + Log1p(T.Exp(-T.Abs(z)));

    private static T Weighed(T weight, T x) => weight == T.Zero && !T.IsNaN(x) ? T.Zero : weight * x;

    private static T BceWithLogitsGrad(T y, T z)
    {
        var e = T.Exp(-T.Abs(z));
        return z >= T.Zero ? (T.One - y - y * e) / (T.One + e) : ((T.One - y) * e - y) / (T.One + e);
    }

    // σ(z) − (1 − y), without the rounding of 1 − (1 − y).
    private static T MirroredGrad(T y, T z)
    {
        var e = T.Exp(-T.Abs(z));
        return z >= T.Zero ? (y - (T.One - y) * e) / (T.One + e) : (y * e - (T.One - y)) / (T.One + e);
    }

    // σ(z)^(1−y) σ(−z)^y
    private static T A(T y, T z) => T.Exp(-Weighed(T.One - y, Softplus(-z)) - Weighed(y, Softplus(z)));

    // σ(z)^y σ(−z)^(1−y) = e^(−BCE)
    private static T B(T y, T z) => T.Exp(-BceWithLogits(y, z));

    private static T Damped(T factor, T slope) => factor == T.Zero ? T.Zero : factor * slope;

    private static T CrossEntropy(T[] p, T[] q) => Sum(Each(p, q, (p, q) => -XLogY(p, q)));

    private static T LogRatio(T p, T q) => T.Abs(p - q) < q / Two ? Log1p((p - q) / q) : T.Log(p) - T.Log(q);

    private static T Sse(T[] t, T[] y) => Sum(Each(t, y, (t, y) => Squared(t - y)));

    private static T Mse(T[] t, T[] y) => Sum(Each(t, y, (a, b) => (a - b) * ((a - b) / Count(t))));

    // q^(y−1) (q − y), where q^(y−1) may overflow and where (q − y)/q may.
    private static T Slope(T y, T q) => T.IsFinite((q - y) / q) ? T.Pow(q, y) * ((q - y) / q) : T.Pow(q, (y - T.One) / Two) * (q - y) * T.Pow(q, (y - T.One) / Two);

    // Scaled by the largest entry, so that no power overflows.
    private static T Norm(T[] x, T p)
    {
        var largest = x.Max(T.Abs);
        if (largest == T.Zero || T.IsInfinity(largest) || T.IsInfinity(p)) return largest;
        return largest * T.Pow(Sum(Array.ConvertAll(x, x => T.Pow(T.Abs(x) / largest, p))), T.One / p);
    }

    private static T Squared(T x) => x * x;

    private static T Count(T[] x) => T.CreateTruncating(x.Length);

    private static T[] Each(T[] a, T[] b, Func<T, T, T> f) => [.. a.Zip(b, f)];

    private static T Sum(T[] x) => x.Aggregate(T.Zero, (sum, x) => sum + x);
}
