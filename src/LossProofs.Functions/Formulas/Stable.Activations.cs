using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

internal static partial class Stable
{
    /// <summary>tanh z = −E/(E + 2) with E = expm1(−2|z|), and the sign of z.</summary>
    public static T Tanh<T>(T z) where T : IReal<T>
    {
        T e = T.Expm1(-2 * T.Abs(z)), t = -e / (e + 2);
        return T.Select(z, -t, t);
    }

    /// <summary>1 − tanh²z = 4e/(1 + e)² with e = exp(−2|z|), four times the slope of the sigmoid at 2z.</summary>
    public static T TanhGradient<T>(T z) where T : IReal<T> => 4 * SigmoidGradient(2 * z);

    public static T Relu<T>(T z) where T : IReal<T> => T.Select(z, 0, z);

    public static T ReluGradient<T>(T z) where T : IReal<T> => Step(z);

    public static T LeakyRelu<T>(T z, T alpha) where T : IReal<T> => T.Select(z, T.Weigh(alpha, z), z);

    public static T LeakyReluGradient<T>(T z, T alpha) where T : IReal<T> => T.Select(0 - z, 1, alpha);
}
