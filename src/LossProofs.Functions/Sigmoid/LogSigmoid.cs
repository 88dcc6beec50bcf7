using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The logarithm of the sigmoid: the log-probability that a logit stands for.</summary>
public static class LogSigmoid
{
    private static readonly Unary Function = new(Stable.LogSigmoid, Stable.LogSigmoid, Stable.LogSigmoid);

    private static readonly Unary Slope = new(Stable.LogSigmoidGradient, Stable.LogSigmoidGradient, Stable.LogSigmoidGradient);

    /// <summary>log σ(z) = −softplus(−z), in nats.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives −∞, +∞ gives 0, NaN gives NaN; never positive.</remarks>
    public static double Value(double z) => Function.Of(z);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float z) => Function.Of(z);

    /// <inheritdoc cref="Value(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Value(Half z) => Function.Of(z);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination) =>
        Function.Map(z, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination) =>
        Function.Map(z, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<Half> z, Span<Half> destination) =>
        Function.Map(z, destination);

    /// <summary>σ(−z) = 1 − σ(z), without the subtraction.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives 1, +∞ gives 0, NaN gives NaN.</remarks>
    public static double Gradient(double z) => Slope.Of(z);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float z) => Slope.Of(z);

    /// <inheritdoc cref="Gradient(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Gradient(Half z) => Slope.Of(z);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> z, Span<double> destination) =>
        Slope.Map(z, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> z, Span<float> destination) =>
        Slope.Map(z, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<Half> z, Span<Half> destination) =>
        Slope.Map(z, destination);
}
