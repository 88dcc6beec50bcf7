using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The logarithm of one and a little more.</summary>
public static class Log1p
{
    /// <summary>log(1 + x), the natural logarithm.</summary>
    /// <param name="x">A real number, x ≥ −1.</param>
    /// <remarks>±0 is itself; −1 gives −∞, less than −1 gives NaN, +∞ gives +∞, NaN gives NaN.</remarks>
    public static double Value(double x) => (double)Stable.Log1p<Wide>(x);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float x) => (float)Stable.Log1p<Wide>(x);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> x, Span<double> destination) =>
        Batch.Map(x, destination, Stable.Log1p);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> x, Span<float> destination) =>
        Batch.Map(x, destination, Stable.Log1p);
}
