using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>The sigmoid and its relatives: always the exponential of −|z|, which never overflows.</content>
internal static partial class Stable
{
    /// <summary>σ(z) = 1/(1 + e⁻ᶻ) = eᶻ/(1 + eᶻ).</summary>
    public static T Sigmoid<T>(T z) where T : IReal<T>
    {
        T e = T.Exp(-T.Abs(z));
        return T.Select(z, e, 1) / (1 + e);
    }

    /// <summary>σ′(z) = e/(1 + e)² with e = exp(−|z|), even in z.</summary>
    public static T SigmoidGradient<T>(T z) where T : IReal<T>
    {
        T e = T.Exp(-T.Abs(z)), d = 1 + e;
        return e / (d * d);
    }

    /// <summary>log(1 + eᶻ) = max(z, 0) + log1p(exp(−|z|)).</summary>
    public static T Softplus<T>(T z) where T : IReal<T> => T.Select(z, 0, z) + T.Log1pUnit(T.Exp(-T.Abs(z)));

    public static T SoftplusGradient<T>(T z) where T : IReal<T> => Sigmoid(z);

    public static T LogSigmoid<T>(T z) where T : IReal<T> => -Softplus(-z);

    public static T LogSigmoidGradient<T>(T z) where T : IReal<T> => Sigmoid(-z);

    public static T Odds<T>(T q) where T : IReal<T>
    {
        T p = Probability(q);
        return p / (1 - p);
    }

    /// <summary>log(q/(1 − q)): the odds exceed 1 by (2q − 1)/(1 − q), and their inverse by (1 − 2q)/q.</summary>
    public static T Logit<T>(T q) where T : IReal<T>
    {
        T p = 0 + q, s = 2 * p - 1;
        return T.Select(s, -T.Log1p(-s / p), T.Log1p(s / (1 - p)));
    }

    public static T LogitGradient<T>(T q) where T : IReal<T>
    {
        T p = Probability(q);
        return 1 / (p * (1 - p));
    }
}
