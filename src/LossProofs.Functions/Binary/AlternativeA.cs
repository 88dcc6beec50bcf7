using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Alternative loss A of a label and a probability.</summary>
/// <remarks>
/// For a hard label A = |y − q|, the mean absolute error (generalised cross-entropy at exponent 1). For a soft label it
/// is greatest at q = 1 − y and least at q = 0 and 1: not a proper loss.
/// </remarks>
public static class AlternativeA
{
    private static readonly Binary Function = new(Stable.AlternativeA, Stable.AlternativeA, Stable.AlternativeA);

    private static readonly Binary Slope = new(Stable.AlternativeAGradient, Stable.AlternativeAGradient, Stable.AlternativeAGradient);

    /// <summary>A = q^(1−y)·(1 − q)^y.</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="q">The predicted probability of the label 1, 0 ≤ q ≤ 1.</param>
    /// <remarks>
    /// 0⁰ = 1: A(0, 1) = A(1, 0) = 1, A(0, 0) = A(1, 1) = 0; a soft label at q = 0 or 1 gives 0. q outside [0, 1] and NaN
    /// give NaN.
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

    /// <summary>∂A/∂q = (1 − y − q)·q^(−y)·(1 − q)^(y−1).</summary>
    /// <param name="y">
    /// The label: 0, 1, or between them for a soft label. Outside [0, 1] the result is the formula's value.
    /// </param>
    /// <param name="q">The predicted probability of the label 1, 0 ≤ q ≤ 1.</param>
    /// <remarks>
    /// 1 − 2y for a hard label everywhere; a soft label gives the limits +∞ at 0 and −∞ at 1. q outside [0, 1] and NaN
    /// give NaN.
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
