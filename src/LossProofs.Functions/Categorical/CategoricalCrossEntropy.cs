using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Categorical cross-entropy of a target and probabilities, in nats. Never clamped.</summary>
/// <remarks>The target need not sum to 1; the result is the formula's value.</remarks>
public static class CategoricalCrossEntropy
{
    private static readonly RowMeasure Function = new(Stable.CategoricalCrossEntropy, Stable.CategoricalCrossEntropy);

    private static readonly RowField Slope = new(Stable.CategoricalCrossEntropyGradient, Stable.CategoricalCrossEntropyGradient);

    /// <summary>−Σ tᵢ·log pᵢ, in nats.</summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft, at least one element.
    /// </param>
    /// <param name="p">The predicted probabilities, as long as <paramref name="t"/>.</param>
    /// <remarks>0·log 0 = 0; tᵢ &gt; 0 = pᵢ gives +∞. A probability outside [0, 1] or NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> t, ReadOnlySpan<double> p) =>
        Function.Of(t, p);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> t, ReadOnlySpan<float> p) =>
        Function.Of(t, p);

    /// <summary>∂L/∂pᵢ = −tᵢ/pᵢ.</summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft, at least one element.
    /// </param>
    /// <param name="p">The predicted probabilities, as long as <paramref name="t"/>.</param>
    /// <param name="destination">As long as <paramref name="t"/>; may be the same memory as an argument.</param>
    /// <remarks>
    /// 0 where tᵢ = 0, also at pᵢ = 0; −∞ where tᵢ &gt; 0 = pᵢ. A probability outside [0, 1] or NaN gives NaN in its
    /// place.
    /// </remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static void Gradient(ReadOnlySpan<double> t, ReadOnlySpan<double> p, Span<double> destination) =>
        Slope.Map(t, p, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> t, ReadOnlySpan<float> p, Span<float> destination) =>
        Slope.Map(t, p, destination);

    /// <summary>
    /// <see cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/> of each row, reduced; sum and mean are rounded
    /// once, the mean divides by the number of rows.
    /// </summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft; a matrix of rows of <paramref
    /// name="classes"/> elements.
    /// </param>
    /// <param name="p">The predicted probabilities, a matrix of the same shape.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="destination">One element per row for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(
        ReadOnlySpan<double> t, ReadOnlySpan<double> p, int classes, Span<double> destination, Reduction reduction) =>
        Function.Loss(t, p, classes, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Value(
        ReadOnlySpan<float> t, ReadOnlySpan<float> p, int classes, Span<float> destination, Reduction reduction) =>
        Function.Loss(t, p, classes, destination, reduction);

    /// <summary>
    /// The gradient of the reduced batch with respect to the whole matrix <paramref name="p"/>; the mean divides by the
    /// number of rows before the one rounding.
    /// </summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft; a matrix of rows of <paramref
    /// name="classes"/> elements.
    /// </param>
    /// <param name="p">The predicted probabilities, a matrix of the same shape.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="destination">As long as <paramref name="p"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(
        ReadOnlySpan<double> t, ReadOnlySpan<double> p, int classes, Span<double> destination, Reduction reduction) =>
        Slope.Gradient(t, p, classes, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Gradient(
        ReadOnlySpan<float> t, ReadOnlySpan<float> p, int classes, Span<float> destination, Reduction reduction) =>
        Slope.Gradient(t, p, classes, destination, reduction);
}
