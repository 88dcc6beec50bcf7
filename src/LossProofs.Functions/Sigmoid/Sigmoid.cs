using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The logistic function σ, which turns a logit into a probability.</summary>
public static class Sigmoid
{
    private static readonly Unary Function = new(Stable.Sigmoid, Stable.Sigmoid, Stable.Sigmoid);

    private static readonly Unary Slope = new(Stable.SigmoidGradient, Stable.SigmoidGradient, Stable.SigmoidGradient);

    /// <summary>σ(z) = 1/(1 + e^−z).</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>
    /// −∞ gives 0, +∞ gives 1, NaN gives NaN. In binary64 the result is 0 only below −745.13, subnormal below −708.4, and
    /// 1 only above 37.4.
    /// </remarks>
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

    /// <summary>σ′(z) = σ(z)·σ(−z) = e^−|z|/(1 + e^−|z|)², the logistic density; even in z.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>±∞ gives 0, NaN gives NaN.</remarks>
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
