using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>The alternative losses A = q^(1−y)·(1−q)^y and B = −q^y·(1−q)^(1−y); B is −A with the label reversed.</content>
internal static partial class Stable
{
    /// <summary>qᵃ(1 − q)ᵇ with 0⁰ = 1.</summary>
    private static T Powers<T>(T a, T b, T q) where T : IReal<T> =>
        T.Exp(T.Weigh(a, T.Log(q)) + T.Weigh(b, T.Log1p(-q)));

    /// <summary>q^(1−y)·(1−q)^y; for a hard label (1 − y)·q + y·(1 − q), which is rational and so can be exact.</summary>
    public static T AlternativeA<T>(T y, T q) where T : IReal<T>
    {
        T p = Probability(q), n = 1 - y, powers = Powers(n, y, p);
        return ByLabel(y, powers, n * p + y * (1 - p), powers);
    }

    /// <summary>
    /// (1 − y)·q^(−y)·(1−q)^y − y·q^(1−y)·(1−q)^(y−1) = (1 − y − q)·q^(−y)·(1−q)^(y−1): one term for a soft label, none but
    /// 1 − 2y for a hard one, two for any other, which agree in sign and have the limits at q = 0 and 1.
    /// </summary>
    public static T AlternativeAGradient<T>(T y, T q) where T : IReal<T>
    {
        T p = Probability(q), n = 1 - y;
        return ByLabel(y, (n - p) * Powers(-y, -n, p), n - y + T.Weigh(0, p), T.Weigh(n, Powers(-y, y, p)) - T.Weigh(y, Powers(n, -n, p)));
    }

    /// <summary>σ(z)^(1−y)·σ(−z)^y = exp(−L(1 − y, z)), L the binary cross-entropy.</summary>
    public static T AlternativeAWithLogits<T>(T y, T z) where T : IReal<T> => T.Exp(-BinaryCrossEntropyWithLogits(1 - y, z));

    /// <summary>A·(1 − y − σ(z)).</summary>
    public static T AlternativeAWithLogitsGradient<T>(T y, T z) where T : IReal<T> =>
        T.Weigh(-BinaryCrossEntropyWithLogitsGradient(1 - y, z), AlternativeAWithLogits(y, z));

    public static T AlternativeB<T>(T y, T q) where T : IReal<T> => -AlternativeA(1 - y, q);

    public static T AlternativeBGradient<T>(T y, T q) where T : IReal<T> => -AlternativeAGradient(1 - y, q);

    public static T AlternativeBWithLogits<T>(T y, T z) where T : IReal<T> => -AlternativeAWithLogits(1 - y, z);

    public static T AlternativeBWithLogitsGradient<T>(T y, T z) where T : IReal<T> => -AlternativeAWithLogitsGradient(1 - y, z);
}
