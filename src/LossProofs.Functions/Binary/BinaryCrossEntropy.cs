using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Binary cross-entropy of a label and a probability, in nats. Never clamped.</summary>
public static class BinaryCrossEntropy
{
    private static readonly Binary Function = new(Stable.BinaryCrossEntropy, Stable.BinaryCrossEntropy, Stable.BinaryCrossEntropy);

    private static readonly Binary Slope = new(Stable.BinaryCrossEntropyGradient, Stable.BinaryCrossEntropyGradient, Stable.BinaryCrossEntropyGradient);

    /// <summary>−y·log q − (1 − y)·log(1 − q), in nats.</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="q">The predicted probability of the label 1, 0 ≤ q ≤ 1.</param>
    /// <remarks>
    /// L(1, 0) = L(0, 1) = +∞, L(0, 0) = L(1, 1) = 0; a soft label at q = 0 or 1 gives +∞. q outside [0, 1] and NaN give
    /// NaN.
    /// </remarks>
    public static double Value(double y, double q) => Function.Of(y, q);

    /// <inheritdoc cref="Value(double, double)"/>
    public static float Value(float y, float q) => Function.Of(y, q);

    /// <summary><see cref="Value(double, double)"/> of each sample, reduced; sum and mean are rounded once.</summary>
    /// <param name="y">The labels, at least one.</param>
    /// <param name="q">As many probabilities.</param>
    /// <param name="destination">As long as <paramref name="y"/> for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per sample, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(ReadOnlySpan<double> y, ReadOnlySpan<double> q, Span<double> destination, Reduction reduction) =>
        Function.Loss(y, q, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Reduction)"/>
    public static void Value(ReadOnlySpan<float> y, ReadOnlySpan<float> q, Span<float> destination, Reduction reduction) =>
        Function.Loss(y, q, destination, reduction);

    /// <summary>∂L/∂q = (q − y)/(q(1 − q)).</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="q">The predicted probability of the label 1, 0 ≤ q ≤ 1.</param>
    /// <remarks>
    /// Limits: −1/q for y = 1, so −∞ at 0 and −1 at 1; 1/(1 − q) for y = 0, so 1 at 0 and +∞ at 1; a soft label gives −∞
    /// at 0 and +∞ at 1. q outside [0, 1] and NaN give NaN.
    /// </remarks>
    public static double Gradient(double y, double q) => Slope.Of(y, q);

    /// <inheritdoc cref="Gradient(double, double)"/>
    public static float Gradient(float y, float q) => Slope.Of(y, q);

    /// <summary>
    /// The gradient of the reduced batch with respect to each sample's prediction: the mean divides by the number of
    /// samples before the one rounding.
    /// </summary>
    /// <param name="y">The labels, at least one.</param>
    /// <param name="q">As many probabilities.</param>
    /// <param name="destination">As long as <paramref name="y"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per sample, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(ReadOnlySpan<double> y, ReadOnlySpan<double> q, Span<double> destination, Reduction reduction) =>
        Slope.Gradient(y, q, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, Span{double}, Reduction)"/>
    public static void Gradient(ReadOnlySpan<float> y, ReadOnlySpan<float> q, Span<float> destination, Reduction reduction) =>
        Slope.Gradient(y, q, destination, reduction);
}
