using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>Binary cross-entropy of the label y.</content>
internal static partial class Stable
{
    /// <summary>−y·log q − (1 − y)·log(1 − q).</summary>
    public static T BinaryCrossEntropy<T>(T y, T q) where T : IReal<T> =>
        0 - T.Weigh(y, T.Log(q)) - T.Weigh(1 - y, T.Log1p(-q));

    /// <summary>
    /// (1 − y)/(1 − q) − y/q = (q − y)/(q(1 − q)): one fraction for a soft label, whose two terms would cancel near q = y;
    /// two for any other label, where they agree in sign or one is absent, as it must be for the limits at q = 0 and 1.
    /// </summary>
    public static T BinaryCrossEntropyGradient<T>(T y, T q) where T : IReal<T>
    {
        T p = Probability(q), n = 1 - y;
        T terms = T.Weigh(n, 1 / (1 - p)) - T.Weigh(y, 1 / p);
        return ByLabel(y, (p - y) / (p * (1 - p)), terms, terms);
    }

    /// <summary>(1 − y)·softplus(z) + y·softplus(−z): two terms that are never negative for a label in [0, 1].</summary>
    public static T BinaryCrossEntropyWithLogits<T>(T y, T z) where T : IReal<T>
    {
        T a = T.Abs(z);
        return T.Weigh(T.Select(z, y, 1 - y), a) + T.Log1pUnit(T.Exp(-a));
    }

    /// <summary>
    /// σ(z) − y = ±((1 − w) − w·e)/(1 + e) with e = exp(−|z|), where w = y for z ≥ 0 and, mirrored, 1 − y for z &lt; 0.
    /// The numerator is also (1 − 2w) − w·expm1(−|z|); the form with the smaller first term cancels only near its root.
    /// </summary>
    public static T BinaryCrossEntropyWithLogitsGradient<T>(T y, T z) where T : IReal<T>
    {
        T a = T.Abs(z), e = T.Exp(-a), w = T.Select(z, 1 - y, y), v = T.Select(z, y, 1 - y), bias = v - w;
        T numerator = T.Select(T.Abs(bias) - T.Abs(v), bias - w * T.Expm1(-a), v - w * e);
        return T.Select(z, -numerator, numerator) / (1 + e);
    }

    /// <summary><paramref name="soft"/> where 0 &lt; y &lt; 1, <paramref name="hard"/> where y is 0 or 1, else <paramref name="other"/>.</summary>
    private static T ByLabel<T>(T y, T soft, T hard, T other) where T : IReal<T>
    {
        T between = y * (1 - y);
        return T.Select(0 - T.Abs(between), T.Select(between, other, soft), hard);
    }
}
