using System.Numerics;

namespace LossProofs.Verification.Subjects;

/// <summary>The formulas as they stand in textbooks, over any floating-point type; T.Exp is Math.Exp or MathF.Exp.</summary>
internal static class Textbook<T>
    where T : struct, IFloatingPointIeee754<T>
{
    /// <summary>Offers every function of the family.</summary>
    public static void Offer(DelegateSubject subject) => new Offering<T>(subject)
        .Of("identity", (T x) => x)
        .Of("identity_grad", (T x) => T.One)
        .Of("expm1", T.ExpM1)
        .Of("log1p", T.LogP1)
        .Of("log1mexp", (T x) => T.Log(T.One - T.Exp(x)))
        .Of("xlogy", (T x, T y) => x * T.Log(y))
        .Of("sigmoid", Sigmoid)
        .Of("sigmoid_grad", (T z) => Sigmoid(z) * (T.One - Sigmoid(z)))
        .Of("log_sigmoid", (T z) => T.Log(Sigmoid(z)))
        .Of("log_sigmoid_grad", (T z) => T.One - Sigmoid(z))
        .Of("softplus", (T z) => T.Log(T.One + T.Exp(z)))
        .Of("softplus_grad", Sigmoid)
        .Of("odds", (T q) => q / (T.One - q))
        .Of("logit", (T q) => T.Log(q / (T.One - q)))
        .Of("logit_grad", (T q) => T.One / (q * (T.One - q)))
        .Of("tanh", T.Tanh)
        .Of("tanh_grad", (T z) => T.One - T.Tanh(z) * T.Tanh(z))
        .Of("relu", (T z) => T.Max(T.Zero, z))
        .Of("relu_grad", (T z) => z > T.Zero ? T.One : T.Zero)
        .Of("leaky_relu", (T z, T alpha) => z > T.Zero ? z : alpha * z)
        .Of("leaky_relu_grad", (T z, T alpha) => z > T.Zero ? T.One : alpha)
        .Of("softmax", Softmax)
        .Of("softmax_jacobian", SoftmaxJacobian)
        .Of("log_softmax", (T[] z) => Array.ConvertAll(Softmax(z), T.Log))
        .Of("logsumexp", (T[] z) => T.Log(Sum(z, T.Exp)))
        .Of("logsumexp_grad", Softmax)
        .Of("bce", Bce)
        .Of("bce_grad_q", (T y, T q) => (q - y) / (q * (T.One - q)))
        .Of("bce_with_logits", (T y, T z) => Bce(y, Sigmoid(z)))
        .Of("bce_with_logits_grad", (T y, T z) => Sigmoid(z) - y)
        .Of("alternative_a", A)
        .Of("alternative_a_grad_q", (T y, T q) => A(y, q) * ((T.One - y) / q - y / (T.One - q)))
        .Of("alternative_a_with_logits", (T y, T z) => A(y, Sigmoid(z)))
        .Of("alternative_a_grad_z", (T y, T z) => A(y, Sigmoid(z)) * (T.One - y - Sigmoid(z)))
        .Of("alternative_b", B)
        .Of("alternative_b_grad_q", (T y, T q) => B(y, q) * (y / q - (T.One - y) / (T.One - q)))
        .Of("alternative_b_with_logits", (T y, T z) => B(y, Sigmoid(z)))
        .Of("alternative_b_grad_z", (T y, T z) => -B(y, Sigmoid(z)) * (Sigmoid(z) - y))
        .Of("cce", (T[] t, T[] p) => CrossEntropy(t, p))
        .Of("cce_grad_p", (T[] t, T[] p) => Each(t, p, (t, p) => -t / p))
        .Of("cce_with_logits", (T[] t, T[] z) => CrossEntropy(t, Softmax(z)))
        .Of("cce_with_logits_grad", (T[] t, T[] z) => Each(t, Softmax(z), (t, p) => p - t))
        .Of("mse", (T[] t, T[] y) => Sse(t, y) / Count(t))
        .Of("mse_grad", (T[] t, T[] y) => Each(t, y, (a, b) => Two * (b - a) / Count(t)))
        .Of("mae", (T[] t, T[] y) => Sum(Each(t, y, (t, y) => t - y), T.Abs) / Count(t))
        .Of("mae_grad", (T[] t, T[] y) => Each(t, y, (a, b) => T.CreateTruncating(T.Sign(b - a)) / Count(t)))
        .Of("sse", (T[] t, T[] y) => Sse(t, y))
        .Of("sse_grad", (T[] t, T[] y) => Each(t, y, (t, y) => Two * (y - t)))
        .Of("gaussian_nll", (T[] t, T[] y, T beta) => beta / Two * Sse(t, y) + Count(t) / Two * T.Log(Two * T.Pi / beta))
        .Of("gaussian_nll_grad", (T[] t, T[] y, T beta) => Each(t, y, (t, y) => beta * (y - t)))
        .Of("self_information", (T p) => -T.Log(p))
        .Of("entropy", (T[] p) => CrossEntropy(p, p))
        .Of("cross_entropy", (T[] p, T[] q) => CrossEntropy(p, q))
        .Of("kl", (T[] p, T[] q) => Sum(Each(p, q, (p, q) => p * T.Log(p / q)), x => x))
        .Of("norm", (T[] x, T p) => T.Pow(Sum(x, x => T.Pow(T.Abs(x), p)), T.One / p));

    private static readonly T Two = T.One + T.One;

    /// <summary>1 / (1 + e^(−z)).</summary>
    private static T Sigmoid(T z) => T.One / (T.One + T.Exp(-z));

    /// <summary>−(y log q + (1 − y) log(1 − q)).</summary>
    private static T Bce(T y, T q) => -(y * T.Log(q) + (T.One - y) * T.Log(T.One - q));

    /// <summary>q^(1−y) (1−q)^y.</summary>
    private static T A(T y, T q) => T.Pow(q, T.One - y) * T.Pow(T.One - q, y);

    /// <summary>−q^y (1−q)^(1−y).</summary>
    private static T B(T y, T q) => -T.Pow(q, y) * T.Pow(T.One - q, T.One - y);

    /// <summary>e^(z_k) / Σ e^(z_j).</summary>
    private static T[] Softmax(T[] z)
    {
        var sum = Sum(z, T.Exp);
        return Array.ConvertAll(z, x => T.Exp(x) / sum);
    }

    /// <summary>p_k (δ_kl − p_l), rows k.</summary>
    private static T[] SoftmaxJacobian(T[] z)
    {
        var p = Softmax(z);
        return [.. p.SelectMany((pk, k) => p.Select((pl, l) => pk * ((k == l ? T.One : T.Zero) - pl)))];
    }

    /// <summary>−Σ p log q.</summary>
    private static T CrossEntropy(T[] p, T[] q) => -Sum(Each(p, q, (p, q) => p * T.Log(q)), x => x);

    /// <summary>Σ (t − y)².</summary>
    private static T Sse(T[] t, T[] y) => Sum(Each(t, y, (t, y) => t - y), d => d * d);

    private static T Count(T[] x) => T.CreateTruncating(x.Length);

    private static T[] Each(T[] a, T[] b, Func<T, T, T> f) => [.. a.Zip(b, f)];

    private static T Sum(T[] x, Func<T, T> f) => x.Aggregate(T.Zero, (sum, x) => sum + f(x));
}
