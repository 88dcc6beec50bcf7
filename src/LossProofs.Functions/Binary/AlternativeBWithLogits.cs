using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Alternative loss B of a label and a logit.</summary>
/// <remarks>
/// The negative likelihood of the label. For a hard label B = A − 1; for a soft label it is least at q = y, where it is
/// −e^−H(y): a proper loss.
/// </remarks>
public static class AlternativeBWithLogits
{
    private static readonly Binary Function = new(Stable.AlternativeBWithLogits, Stable.AlternativeBWithLogits, Stable.AlternativeBWithLogits);

    private static readonly Binary Slope = new(Stable.AlternativeBWithLogitsGradient, Stable.AlternativeBWithLogitsGradient, Stable.AlternativeBWithLogitsGradient);

    /// <summary>B = −σ(z)^y·σ(−z)^(1−y) = −exp(−L(y, z)), L the binary cross-entropy.</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="z">The logit of the predicted probability.</param>
    /// <remarks>z = +∞ gives −1 for y = 1, else 0; z = −∞ gives −1 for y = 0, else 0. NaN in either argument gives NaN.</remarks>
    public static double Value(double y, double z) => Function.Of(y, z);

    /// <inheritdoc cref="Value(double, double)"/>
    public static float Value(float y, float z) => Function.Of(y, z);

    /// <summary><see cref="Value(double, double)"/> of each sample, reduced; sum and mean are rounded once.</summary>
    /// <param name="y">The labels, at least one.</param>
    /// <param name="z">As many logits.</param>
    /// <param name="destination">As long as <paramref name="y"/> for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per sample, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(ReadOnlySpan<double> y, ReadOnlySpan<double> z, Span<double> destination, Reduction reduction) =>
        Function.Loss(y, z, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Reduction)"/>
    public static void Value(ReadOnlySpan<float> y, ReadOnlySpan<float> z, Span<float> destination, Reduction reduction) =>
        Function.Loss(y, z, destination, reduction);

    /// <summary>∂B/∂z = B·(y − σ(z)).</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="z">The logit of the predicted probability.</param>
    /// <remarks>±∞ gives 0: it vanishes for confident predictions, right or wrong. NaN in either argument gives NaN.</remarks>
    public static double Gradient(double y, double z) => Slope.Of(y, z);

    /// <inheritdoc cref="Gradient(double, double)"/>
    public static float Gradient(float y, float z) => Slope.Of(y, z);

    /// <summary>
    /// The gradient of the reduced batch with respect to each sample's prediction: the mean divides by the number of
    /// samples before the one rounding.
    /// </summary>
    /// <param name="y">The labels, at least one.</param>
    /// <param name="z">As many logits.</param>
    /// <param name="destination">As long as <paramref name="y"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per sample, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(ReadOnlySpan<double> y, ReadOnlySpan<double> z, Span<double> destination, Reduction reduction) =>
        Slope.Gradient(y, z, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Reduction)"/>
    public static void Gradient(ReadOnlySpan<float> y, ReadOnlySpan<float> z, Span<float> destination, Reduction reduction) =>
        Slope.Gradient(y, z, destination, reduction);
}
