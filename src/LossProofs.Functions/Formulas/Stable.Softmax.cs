using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>Vectors of logits.</content>
internal static partial class Stable
{
    /// <summary>
    /// The largest logit m, and Σ exp(zᵢ − m) over all the others, in one pass. Leaving the maximum out of its own sum
    /// keeps the digits of a sum far below 1.
    /// </summary>
    private static (T Max, T Others) Shift<T>(ReadOnlySpan<T> z) where T : IReal<T>
    {
        T max = z[0], others = 0;
        foreach (T x in z[1..])
        {
            T d = T.Gap(x, max), e = T.Exp(-T.Abs(d));
            others = T.Select(d, others + e, (others + 1) * e);
            max = T.Select(d, max, x);
        }
        return (max, others);
    }

    public static T LogSumExp<T>(ReadOnlySpan<T> z) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        return max + T.Log1p(others);
    }

    public static void Softmax<T>(ReadOnlySpan<T> z, Span<T> shares) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        for (int i = 0; i < z.Length; i++) shares[i] = T.Exp(T.Gap(z[i], max)) / (1 + others);
    }

    /// <summary>zᵢ − m − log1p(Σ others): neither part is positive.</summary>
    public static void LogSoftmax<T>(ReadOnlySpan<T> z, Span<T> logs) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        T log = T.Log1p(others);
        for (int i = 0; i < z.Length; i++) logs[i] = T.Gap(z[i], max) - log;
    }

    /// <summary>
    /// Row i, column j: sᵢ(δᵢⱼ − sⱼ), where 1 − sᵢ = (Σ others − expm1(zᵢ − m))/(1 + Σ others) has no negative part.
    /// </summary>
    public static void SoftmaxJacobian<T>(ReadOnlySpan<T> z, Span<T> rows) where T : IReal<T>
    {
        var (max, others) = Shift(z);
        int n = z.Length;
        var shares = new T[n];
        Softmax(z, shares);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) rows[i * n + j] = -(shares[i] * shares[j]);
            rows[i * n + i] = shares[i] * (others - T.Expm1(T.Gap(z[i], max))) / (1 + others);
        }
    }
}
