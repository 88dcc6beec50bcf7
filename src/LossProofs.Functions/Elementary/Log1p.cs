using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The logarithm of one and a little more.</summary>
public static class Log1p
{
    private static readonly Unary Function = new(Stable.Log1p, Stable.Log1p, Stable.Log1p);

    /// <summary>log(1 + x), the natural logarithm.</summary>
    /// <param name="x">A real number, x ≥ −1.</param>
    /// <remarks>±0 is itself; −1 gives −∞, less than −1 gives NaN, +∞ gives +∞, NaN gives NaN.</remarks>
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
}
