using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

internal static partial class Stable
{
    public static T Identity<T>(T x) where T : IReal<T> => x;

    public static T IdentityGradient<T>(T x) where T : IReal<T> => T.Select(x, 1, 1);

    public static T Expm1<T>(T x) where T : IReal<T> => T.Expm1(x);

    public static T Log1p<T>(T x) where T : IReal<T> => T.Log1p(x);

    /// <summary>log(1 − eˣ), from whichever of eˣ and 1 − eˣ is the smaller: they meet at x = −log 2.</summary>
    public static T Log1mExp<T>(T x) where T : IReal<T>
    {
        T e = T.Exp(x), rest = -T.Expm1(x);
        return T.Select(e - rest, T.Log1p(-e), T.Log(rest));
    }

    public static T XLogY<T>(T x, T y) where T : IReal<T> => T.Weigh(x, T.Log(y));
}
