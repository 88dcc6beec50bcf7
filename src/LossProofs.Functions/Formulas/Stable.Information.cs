using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

internal static partial class Stable
{
    public static T SelfInformation<T>(T p) where T : IReal<T> => 0 - T.Log(Probability(p));

    public static T Entropy<T>(ReadOnlySpan<T> p) where T : IReal<T> => CrossEntropy(p, p);

    /// <summary>−Σ pᵢ log qᵢ.</summary>
    public static T CrossEntropy<T>(ReadOnlySpan<T> p, ReadOnlySpan<T> q) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < p.Length; i++) sum -= T.Weigh(Probability(p[i]), T.Log(Probability(q[i])));
        return sum;
    }

    /// <summary>Σ pᵢ log(pᵢ/qᵢ).</summary>
    public static T KullbackLeibler<T>(ReadOnlySpan<T> p, ReadOnlySpan<T> q) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < p.Length; i++)
        {
            T weight = Probability(p[i]);
            sum += T.Weigh(weight, LogRatio(weight, Probability(q[i])));
        }
        return sum;
    }

    /// <summary>
    /// (Σ |xᵢ|ᵖ)^(1/p) = m·(1 + Σ (|xᵢ|/m)ᵖ)^(1/p), m the largest magnitude and the sum over all the others, gathered in
    /// one pass like the sum of exponentials. At p = ∞ the sum counts ties with m, and its root is 1; at p = 1 the norm is
    /// the plain sum, which is exact.
    /// </summary>
    public static T Norm<T>(ReadOnlySpan<T> x, T p) where T : IReal<T>
    {
        T order = p + T.Weigh(0, T.Log(p - 1)), max = T.Abs(x[0]), sum = max, others = 0;
        foreach (T element in x[1..])
        {
            T a = T.Abs(element), d = LogRatio(a, max), e = T.Exp(-T.Weigh(T.Abs(d), order));
            others = T.Select(d, others + e, (others + 1) * e);
            max = T.Select(d, max, a);
            sum += a;
        }
        return T.Select(1 - order, max * T.Exp(T.Log1p(others) / order), sum);
    }
}
