using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Mean squared error.</summary>
/// <remarks>
/// The unit is the square of the unit of the targets. Overflows only where the true value does. A batch mean of N rows of
/// D outputs divides by N·D.
/// </remarks>
public static class MeanSquaredError
{
    private static readonly RowMeasure Function = new(Stable.MeanSquaredError, Stable.MeanSquaredError);

    private static readonly RowField Slope = new(Stable.MeanSquaredErrorGradient, Stable.MeanSquaredErrorGradient);

    /// <summary>(1/n)·Σ (yᵢ − tᵢ)².</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <remarks>Equal infinities differ by NaN; NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> t, ReadOnlySpan<double> y) =>
        Function.Of(t, y);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> t, ReadOnlySpan<float> y) =>
        Function.Of(t, y);

    /// <summary>∂L/∂yᵢ = (2/n)·(yᵢ − tᵢ).</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <param name="destination">As long as <paramref name="t"/>; may be the same memory as an argument.</param>
    /// <remarks>Equal infinities differ by NaN; NaN gives NaN in its place.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static void Gradient(ReadOnlySpan<double> t, ReadOnlySpan<double> y, Span<double> destination) =>
        Slope.Map(t, y, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> t, ReadOnlySpan<float> y, Span<float> destination) =>
        Slope.Map(t, y, destination);

    /// <summary>
    /// <see cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/> of each row, reduced; sum and mean are rounded
    /// once, the mean divides by the number of rows.
    /// </summary>
    /// <param name="t">The targets; a matrix of rows of <paramref name="outputs"/> elements.</param>
    /// <param name="y">The predictions, a matrix of the same shape.</param>
    /// <param name="outputs">The number of outputs in a row, at least 1.</param>
    /// <param name="destination">One element per row for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(
        ReadOnlySpan<double> t, ReadOnlySpan<double> y, int outputs, Span<double> destination, Reduction reduction) =>
        Function.Loss(t, y, outputs, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Value(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, int outputs, Span<float> destination, Reduction reduction) =>
        Function.Loss(t, y, outputs, destination, reduction);

    /// <summary>
    /// The gradient of the reduced batch with respect to the whole matrix <paramref name="y"/>; the mean divides by the
    /// number of rows before the one rounding.
    /// </summary>
    /// <param name="t">The targets; a matrix of rows of <paramref name="outputs"/> elements.</param>
    /// <param name="y">The predictions, a matrix of the same shape.</param>
    /// <param name="outputs">The number of outputs in a row, at least 1.</param>
    /// <param name="destination">As long as <paramref name="y"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(
        ReadOnlySpan<double> t, ReadOnlySpan<double> y, int outputs, Span<double> destination, Reduction reduction) =>
        Slope.Gradient(t, y, outputs, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Gradient(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, int outputs, Span<float> destination, Reduction reduction) =>
        Slope.Gradient(t, y, outputs, destination, reduction);
}
