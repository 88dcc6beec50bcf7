using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The identity, whose values show that numbers travel unharmed.</summary>
public static class Identity
{
    private static readonly Unary Function = new(Stable.Identity, Stable.Identity, Stable.Identity);

    private static readonly Unary Slope = new(Stable.IdentityGradient, Stable.IdentityGradient, Stable.IdentityGradient);

    /// <summary>x, bit for bit.</summary>
    /// <param name="x">A real number.</param>
    /// <remarks>−0 and the infinities are themselves; NaN is NaN.</remarks>
    public static double Value(double x) => Function.Of(x);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float x) => Function.Of(x);

    /// <inheritdoc cref="Value(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Value(Half x) => Function.Of(x);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> x, Span<double> destination) =>
        Function.Map(x, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> x, Span<float> destination) =>
        Function.Map(x, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<Half> x, Span<Half> destination) =>
        Function.Map(x, destination);

    /// <summary>The slope of x: 1.</summary>
    /// <param name="x">A real number.</param>
    /// <remarks>NaN where x is NaN.</remarks>
    public static double Gradient(double x) => Slope.Of(x);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float x) => Slope.Of(x);

    /// <inheritdoc cref="Gradient(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Gradient(Half x) => Slope.Of(x);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> x, Span<double> destination) =>
        Slope.Map(x, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> x, Span<float> destination) =>
        Slope.Map(x, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<Half> x, Span<Half> destination) =>
        Slope.Map(x, destination);
}
