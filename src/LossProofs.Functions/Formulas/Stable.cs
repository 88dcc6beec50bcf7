using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <summary>The family, each function once. Nothing here knows a format, a rounding or a special value.</summary>
/// <remarks>
/// Each formula is chosen so that no step cancels unless the result itself is a difference of nearly equal numbers: that
/// makes the first evaluation, over <see cref="Wide"/>, nearly always enough. Correct rounding does not rest on it: see
/// <see cref="Ziv"/>.
/// Where two forms of one expression are needed, a <see cref="IReal{T}.Select"/> takes the better one; both are equal over
/// the reals, so no choice can change the function.
/// </remarks>
internal static partial class Stable
{
    /// <summary>q itself where 0 ≤ q ≤ 1, with −0 made 0; NaN elsewhere, because there q(1 − q) has no logarithm.</summary>
    public static T Probability<T>(T q) where T : IReal<T> => q + T.Weigh(0, T.Log(q * (1 - q)));

    /// <summary>1 where x &gt; 0, else 0.</summary>
    public static T Step<T>(T x) where T : IReal<T> => T.Select(0 - x, 1, 0);

    /// <summary>log(p/q), from the relative difference of the two, taken against the smaller; 0 at p = q = 0.</summary>
    public static T LogRatio<T>(T p, T q) where T : IReal<T>
    {
        T d = T.Gap(p, q);
        return T.Select(d, -T.Log1p(T.Weigh(-d, 1 / p)), T.Log1p(T.Weigh(d, 1 / q)));
    }
}
