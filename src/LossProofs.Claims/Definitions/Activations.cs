using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>The activation functions beside the sigmoid.</summary>
public static class Activations
{
    private const string AtTheKink = "the slope at a kink is a convention";

    /// <summary>(e^z − e^(−z)) / (e^z + e^(−z)).</summary>
    public static Function Tanh { get; } = new("tanh", "tanh", @"\tanh", z)
    {
        Definition = (Exp(z) - Exp(-z)) / (Exp(z) + Exp(-z)), EqualForm = Sign(z) * (1 - Exp(-2 * Abs(z))) / (1 + Exp(-2 * Abs(z))), Rating = 3, KeepsSignOfZero = true,
        SpecialValues = [Point(Inf, 1), Point(-Inf, -1)],
    };

    /// <summary>(2 / (e^z + e^(−z)))² = 1 − tanh² z, which cancels.</summary>
    public static Function TanhGrad { get; } = new("tanh_grad", "tanh′", @"\tanh'", z)
    {
        Definition = Pow(2 / (Exp(z) + Exp(-z)), 2), Rating = 5, GradientOf = Tanh, GradientBy = z,
        SpecialValues = [Point(Inf, 0), Point(-Inf, 0)],
    };

    /// <summary>z where z &gt; 0, else 0.</summary>
    public static Function Relu { get; } = new("relu", "ReLU", @"\mathrm{ReLU}", z)
    {
        Definition = Cases(z > 0, z, 0), Rating = 0,
        SpecialValues = [Point(Inf, Inf), Point(-Inf, 0)],
    };

    /// <summary>1 where z &gt; 0, else 0.</summary>
    public static Function ReluGrad { get; } = new("relu_grad", "ReLU′", @"\mathrm{ReLU}'", z)
    {
        Definition = Cases(z > 0, 1, 0), Rating = 0, GradientOf = Relu, GradientBy = z, Kink = z,
        SpecialValues = [Point(0, 0, AtTheKink), Point(-0.0, 0, AtTheKink), Point(Inf, 1), Point(-Inf, 0)],
    };

    /// <summary>z where z &gt; 0, else alpha · z.</summary>
    public static Function LeakyRelu { get; } = new("leaky_relu", "LeakyReLU", @"\mathrm{LeakyReLU}", z, alpha)
    {
        Definition = Cases(z > 0, z, alpha * z), Rating = Fraction(1, 2),
        SpecialValues = [Pair(Inf, 0.01, Inf), Pair(-Inf, 0.01, -Inf)],
    };

    /// <summary>1 where z &gt; 0, else alpha.</summary>
    public static Function LeakyReluGrad { get; } = new("leaky_relu_grad", "LeakyReLU′", @"\mathrm{LeakyReLU}'", z, alpha)
    {
        Definition = Cases(z > 0, 1, alpha), Rating = 0, GradientOf = LeakyRelu, GradientBy = z, Kink = z,
        SpecialValues = [Pair(0, 0.25, 0.25, AtTheKink), Pair(-0.0, 0.25, 0.25, AtTheKink), Pair(Inf, 0.25, 1), Pair(-Inf, 0.25, 0.25)],
    };

    /// <summary>1, the derivative of x.</summary>
    public static Function IdentityGrad { get; } = new("identity_grad", "id′", @"\mathrm{id}'", x)
    {
        Definition = 1, Rating = 0, GradientOf = ElementaryFunctions.Identity, GradientBy = x,
        SpecialValues = [Point(Inf, 1), Point(-Inf, 1)],
    };

    internal static IReadOnlyList<Function> All => [Tanh, TanhGrad, Relu, ReluGrad, LeakyRelu, LeakyReluGrad, IdentityGrad];
}
