using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>
/// Negative log-likelihood of targets drawn independently from normal densities around the predictions, in nats.
/// </summary>
/// <remarks>The constant is included. A batch mean divides by the number of rows.</remarks>
public static class GaussianNegativeLogLikelihood
{
    /// <summary>−Σ log N(tᵢ; yᵢ, 1/β) = (β/2)·Σ (yᵢ − tᵢ)² + (n/2)·log(2π/β), in nats.</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <remarks>beta = 0 gives +∞, negative beta NaN. Equal infinities differ by NaN; NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta) =>
        Function(beta).Of(t, y);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>
    public static float Value(ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta) =>
        Function(beta).Of(t, y);

    /// <summary>∂L/∂yᵢ = β(yᵢ − tᵢ).</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <param name="destination">As long as <paramref name="t"/>; may be the same memory as an argument.</param>
    /// <remarks>Equal infinities differ by NaN; NaN gives NaN in its place.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static void Gradient(ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta, Span<double> destination) =>
        Slope(beta).Map(t, y, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, double, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, Span<float> destination) =>
        Slope(beta).Map(t, y, destination);

    /// <summary>
    /// <see cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/> of each row, reduced; sum and mean are
    /// rounded once, the mean divides by the number of rows.
    /// </summary>
    /// <param name="t">The targets; a matrix of rows of <paramref name="outputs"/> elements.</param>
    /// <param name="y">The predictions, a matrix of the same shape.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <param name="outputs">The number of outputs in a row, at least 1.</param>
    /// <param name="destination">One element per row for <see cref="Reduction.None"/>, else one element.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Value(
        ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta, int outputs, Span<double> destination, Reduction reduction) =>
        Function(beta).Loss(t, y, outputs, destination, reduction);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, double, int, Span{double}, Reduction)"/>
    public static void Value(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, int outputs, Span<float> destination, Reduction reduction) =>
        Function(beta).Loss(t, y, outputs, destination, reduction);

    /// <summary>
    /// The gradient of the reduced batch with respect to the whole matrix <paramref name="y"/>; the mean divides by the
    /// number of rows before the one rounding.
    /// </summary>
    /// <param name="t">The targets; a matrix of rows of <paramref name="outputs"/> elements.</param>
    /// <param name="y">The predictions, a matrix of the same shape.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <param name="outputs">The number of outputs in a row, at least 1.</param>
    /// <param name="destination">As long as <paramref name="y"/>; may be the same memory as an argument.</param>
    /// <param name="reduction">A value per row, their sum or their mean.</param>
    /// <exception cref="ArgumentException">The batch is empty, or a length does not fit.</exception>
    public static void Gradient(
        ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta, int outputs, Span<double> destination, Reduction reduction) =>
        Slope(beta).Gradient(t, y, outputs, destination, reduction);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, double, int, Span{double}, Reduction)"/>
    public static void Gradient(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, int outputs, Span<float> destination, Reduction reduction) =>
        Slope(beta).Gradient(t, y, outputs, destination, reduction);

    private static RowMeasure Function(double beta) => new(
        (t, y) => Stable.GaussianNegativeLogLikelihood(t, y, beta),
        (t, y) => Stable.GaussianNegativeLogLikelihood(t, y, Ball.From(beta, y[0].Bits)));

    private static RowField Slope(double beta) => new(
        (t, y, slopes) => Stable.GaussianNegativeLogLikelihoodGradient(t, y, beta, slopes),
        (t, y, slopes) => Stable.GaussianNegativeLogLikelihoodGradient(t, y, Ball.From(beta, y[0].Bits), slopes));
}
