using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Categorical cross-entropy of a target and logits, in nats.</summary>
/// <remarks>
/// The gradient is a difference of nearly equal numbers where (Σt)·sᵢ is near tᵢ for a soft target, and more digits are
/// carried there; hard targets never cancel.
/// </remarks>
public static class CategoricalCrossEntropyWithLogits
{
    private static readonly RowMeasure Function = new(Stable.CategoricalCrossEntropyWithLogits, Stable.CategoricalCrossEntropyWithLogits);

    private static readonly RowField Slope = new(Stable.CategoricalCrossEntropyWithLogitsGradient, Stable.CategoricalCrossEntropyWithLogitsGradient);

    /// <summary>−Σ tᵢ·log sᵢ with s = softmax(z), in nats: no term is negative for a target in [0, 1].</summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft, at least one element.
    /// </param>
    /// <param name="z">The logits, as long as <paramref name="t"/>.</param>
    /// <remarks>
    /// tᵢ = 0 silences zᵢ = −∞; tᵢ &gt; 0 with zᵢ = −∞ and another logit finite gives +∞. Infinite logits: see <see
    /// cref="Softmax"/>. NaN gives NaN.
    /// </remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> t, ReadOnlySpan<double> z) =>
        Function.Of(t, z);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> t, ReadOnlySpan<float> z) =>
        Function.Of(t, z);

    /// <summary>∂L/∂zᵢ = (Σt)·sᵢ − tᵢ, which is sᵢ − tᵢ for a target that sums to 1.</summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft, at least one element.
    /// </param>
    /// <param name="z">The logits, as long as <paramref name="t"/>.</param>
    /// <param name="destination">As long as <paramref name="t"/>; may be the same memory as an argument.</param>
    /// <remarks>Infinite logits: see <see cref="Softmax"/>. NaN anywhere gives NaN everywhere.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static void Gradient(ReadOnlySpan<double> t, ReadOnlySpan<double> z, Span<double> destination) =>
        Slope.Map(t, z, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> t, ReadOnlySpan<float> z, Span<float> destination) =>
        Slope.Map(t, z, destination);

    /// <summary>
    /// <see cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/> of each row, reduced; sum and mean are rounded
    /// once, the mean divides by the number of rows.
    /// </summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft; a matrix of rows of <paramref
    /// name="classes"/> elements.
    /// </param>
    /// <param name="z">The logits, a matrix of the same shape.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="destination">One element per row for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(
        ReadOnlySpan<double> t, ReadOnlySpan<double> z, int classes, Span<double> destination, Reduction reduction) =>
        Function.Loss(t, z, classes, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Value(
        ReadOnlySpan<float> t, ReadOnlySpan<float> z, int classes, Span<float> destination, Reduction reduction) =>
        Function.Loss(t, z, classes, destination, reduction);

    /// <summary>
    /// The gradient of the reduced batch with respect to the whole matrix <paramref name="z"/>; the mean divides by the
    /// number of rows before the one rounding.
    /// </summary>
    /// <param name="t">
    /// The target: a probability per class, 1 for the true class alone (one-hot) or soft; a matrix of rows of <paramref
    /// name="classes"/> elements.
    /// </param>
    /// <param name="z">The logits, a matrix of the same shape.</param>
    /// <param name="classes">The number of classes, at least 1.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(
        ReadOnlySpan<double> t, ReadOnlySpan<double> z, int classes, Span<double> destination, Reduction reduction) =>
        Slope.Gradient(t, z, classes, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, int, Span{double}, Reduction)"/>
    public static void Gradient(
        ReadOnlySpan<float> t, ReadOnlySpan<float> z, int classes, Span<float> destination, Reduction reduction) =>
        Slope.Gradient(t, z, classes, destination, reduction);
}
