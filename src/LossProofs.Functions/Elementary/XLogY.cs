using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>A logarithm under a weight, with the convention 0·log 0 = 0.</summary>
public static class XLogY
{
    private static readonly Binary Function = new(Stable.XLogY, Stable.XLogY, Stable.XLogY);

    /// <summary>x·log y, in nats where x is a probability.</summary>
    /// <param name="x">The weight.</param>
    /// <param name="y">A real number, y ≥ 0.</param>
    /// <remarks>x = 0 gives 0 for y = 0 and y = +∞ too, and NaN for y NaN or negative.</remarks>
    public static double Value(double x, double y) => Function.Of(x, y);

    /// <inheritdoc cref="Value(double, double)"/>
    public static float Value(float x, float y) => Function.Of(x, y);

    /// <summary><see cref="Value(double, double)"/> of each pair of elements.</summary>
    /// <param name="x">The weights, at least one.</param>
    /// <param name="y">As long as <paramref name="x"/>.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory as either.</param>
    /// <exception cref="ArgumentException">The arguments are empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination) =>
        Function.Map(x, y, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> destination) =>
        Function.Map(x, y, destination);
}
