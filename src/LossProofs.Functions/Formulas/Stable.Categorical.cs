using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>Categorical cross-entropy of the target t.</content>
internal static partial class Stable
{
    /// <summary>−Σ tᵢ log pᵢ.</summary>
    public static T CategoricalCrossEntropy<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> p) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < t.Length; i++) sum -= T.Weigh(t[i], T.Log(Probability(p[i])));
        return sum;
    }

    /// <summary>−tᵢ/pᵢ.</summary>
    public static void CategoricalCrossEntropyGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> p, Span<T> slopes) where T : IReal<T>
    {
        for (int i = 0; i < t.Length; i++) slopes[i] = 0 - T.Weigh(t[i], 1 / Probability(p[i]));
    }

    /// <summary>−Σ tᵢ log softmax(z)ᵢ.</summary>
    public static T CategoricalCrossEntropyWithLogits<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> z) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        T log = T.Log1p(others), sum = 0;
        for (int i = 0; i < t.Length; i++) sum += T.Weigh(t[i], log - T.Gap(z[i], max));
        return sum;
    }

    /// <summary>
    /// (Σt)·sᵢ − tᵢ = (Σt − tᵢ)·sᵢ − tᵢ·(1 − sᵢ) with s = softmax(z), over the common denominator 1 + Σ others;
    /// sᵢ − tᵢ for a target that sums to 1.
    /// </summary>
    public static void CategoricalCrossEntropyWithLogitsGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> z, Span<T> slopes) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        T total = 0;
        foreach (T x in t) total += x;
        for (int i = 0; i < t.Length; i++)
        {
            T d = T.Gap(z[i], max);
            slopes[i] = ((total - t[i]) * T.Exp(d) - t[i] * (others - T.Expm1(d))) / (1 + others);
        }
    }
}
