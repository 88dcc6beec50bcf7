using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>The logistic function, its logarithm and antiderivative, and its inverse.</summary>
public static class SigmoidFamily
{
    private static readonly Variable logitArgument = Over("q", Domain.OpenProbability);

    /// <summary>1 / (1 + e^(−z)). Rated 3: e^−|z| costs one ulp, the sum and the quotient one half each, and a result just above a power of two counts double.</summary>
    public static Function Sigmoid { get; } = new("sigmoid", "σ", @"\sigma", z)
    {
        Definition = 1 / (1 + Exp(-z)), Rating = 3,
        SpecialValues = [Point(Inf, 1), Point(-Inf, 0)],
    };

    /// <summary>e^(−z) / (1 + e^(−z))².</summary>
    public static Function SigmoidGrad { get; } = new("sigmoid_grad", "σ′", @"\sigma'", z)
    {
        Definition = Exp(-z) / Pow(1 + Exp(-z), 2), EqualForm = 1 / ((1 + Exp(z)) * (1 + Exp(-z))), Rating = 5, GradientOf = Sigmoid, GradientBy = z,
        SpecialValues = [Point(Inf, 0), Point(-Inf, 0)],
    };

    /// <summary>log(1 / (1 + e^(−z))), written −log(1 + e^(−z)).</summary>
    public static Function LogSigmoid { get; } = new("log_sigmoid", "logσ", @"\log\sigma", z)
    {
        Definition = -Log(1 + Exp(-z)), EqualForm = -SoftplusOf(-z), Rating = 3,
        SpecialValues = [Point(Inf, 0), Point(-Inf, -Inf)],
    };

    /// <summary>1 / (1 + e^z) = σ(−z).</summary>
    public static Function LogSigmoidGrad { get; } = new("log_sigmoid_grad", "logσ′", @"(\log\sigma)'", z)
    {
        Definition = 1 / (1 + Exp(z)), Rating = 3, GradientOf = LogSigmoid, GradientBy = z,
        SpecialValues = [Point(Inf, 0), Point(-Inf, 1)],
    };

    /// <summary>log(1 + e^z).</summary>
    public static Function Softplus { get; } = new("softplus", "softplus", @"\mathrm{softplus}", z)
    {
        Definition = Log(1 + Exp(z)), EqualForm = SoftplusOf(z), Rating = 3,
        SpecialValues = [Point(Inf, Inf), Point(-Inf, 0)],
    };

    /// <summary>1 / (1 + e^(−z)).</summary>
    public static Function SoftplusGrad { get; } = new("softplus_grad", "softplus′", @"\mathrm{softplus}'", z)
    {
        Definition = 1 / (1 + Exp(-z)), Rating = 3, GradientOf = Softplus, GradientBy = z,
        SpecialValues = [Point(Inf, 1), Point(-Inf, 0)],
    };

    /// <summary>q / (1 − q).</summary>
    public static Function Odds { get; } = new("odds", "odds", @"\mathrm{odds}", logitArgument)
    {
        Definition = logitArgument / (1 - logitArgument), Rating = 2,
        SpecialValues = [Point(0, 0), Point(1, Inf), Point(-0.5, NaN), Point(1.5, NaN), Point(Inf, NaN), Point(-Inf, NaN)],
    };

    /// <summary>log(q / (1 − q)).</summary>
    public static Function Logit { get; } = new("logit", "logit", @"\mathrm{logit}", logitArgument)
    {
        Definition = Log(logitArgument / (1 - logitArgument)), Rating = Fraction(16, 5),
        SpecialValues = [Point(0, -Inf), Point(1, Inf), Point(-0.5, NaN), Point(1.5, NaN), Point(Inf, NaN), Point(-Inf, NaN)],
    };

    /// <summary>1 / (q (1 − q)).</summary>
    public static Function LogitGrad { get; } = new("logit_grad", "logit′", @"\mathrm{logit}'", logitArgument)
    {
        Definition = 1 / (logitArgument * (1 - logitArgument)), Rating = 3, GradientOf = Logit, GradientBy = logitArgument,
        SpecialValues = [Point(0, Inf), Point(1, Inf), Point(-0.5, NaN), Point(1.5, NaN)],
    };

    internal static IReadOnlyList<Function> All => [Sigmoid, SigmoidGrad, LogSigmoid, LogSigmoidGrad, Softplus, SoftplusGrad, Odds, Logit, LogitGrad];
}
