using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>Binary cross-entropy from a probability and from a logit.</summary>
public static class BinaryLosses
{
    /// <summary>−(y log q + (1 − y) log(1 − q)), 0 · log 0 = 0.</summary>
    public static Function Bce { get; } = new("bce", "BCE", @"\mathrm{BCE}", y, q)
    {
        Definition = -(Weigh(y, Log(q)) + Weigh(1 - y, Log(1 - q))), Rating = 3,
        SpecialValues = [Pair(1, 0, Inf), Pair(0, 1, Inf), Pair(0, 0, 0), Pair(1, 1, 0), Pair(0.5, 0, Inf), Pair(0.5, 1, Inf), Pair(1, -0.5, NaN), Pair(0, 1.5, NaN)],
    };

    /// <summary>∂BCE/∂q = (q − y) / (q (1 − q)).</summary>
    public static Function BceGradQ { get; } = new("bce_grad_q", "∂BCE/∂q", @"\frac{\partial\mathrm{BCE}}{\partial q}", y, q)
    {
        Definition = (q - y) / (q * (1 - q)), Rating = 4, GradientOf = Bce, GradientBy = q,
        SpecialValues = [Pair(1, 0, -Inf), Pair(1, 1, -1), Pair(0, 0, 1), Pair(0, 1, Inf), Pair(0.5, 0, -Inf), Pair(0.5, 1, Inf)],
    };

    /// <summary>BCE(y, σ(z)), written (1 − y) log(1 + e^z) + y log(1 + e^(−z)): σ(z) and 1 − σ(z) = σ(−z) both appear without a difference.</summary>
    public static Function BceWithLogits { get; } = new("bce_with_logits", "BCEz", @"\mathrm{BCE}_z", y, z)
    {
        Definition = (1 - y) * Log(1 + Exp(z)) + y * Log(1 + Exp(-z)), EqualForm = (1 - y) * SoftplusOf(z) + y * SoftplusOf(-z), Rating = 4,
        SpecialValues = [Pair(1, Inf, 0), Pair(0, -Inf, 0), Pair(0, Inf, Inf), Pair(1, -Inf, Inf), Pair(0.5, Inf, Inf), Pair(0.5, -Inf, Inf)],
    };

    /// <summary>σ(z) − y, written (1 − y) σ(z) − y σ(−z).</summary>
    public static Function BceWithLogitsGrad { get; } = new("bce_with_logits_grad", "∂BCEz/∂z", @"\frac{\partial\mathrm{BCE}_z}{\partial z}", y, z)
    {
        Definition = (1 - y) / (1 + Exp(-z)) - y / (1 + Exp(z)), GradientOf = BceWithLogits, GradientBy = z,
        Rating = 4, Scale = (1 - y) / (1 + Exp(-z)) + y / (1 + Exp(z)),
        SpecialValues = [Pair(1, Inf, 0), Pair(0, -Inf, 0), Pair(0, Inf, 1), Pair(1, -Inf, -1), Pair(0.5, Inf, 0.5), Pair(0.5, -Inf, -0.5)],
    };

    internal static IReadOnlyList<Function> All => [Bce, BceGradQ, BceWithLogits, BceWithLogitsGrad];
}
