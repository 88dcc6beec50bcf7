using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>
/// Negative log-likelihood of targets drawn independently from normal densities around the predictions, in nats.
/// </summary>
/// <remarks>
/// The constant is included. Where the two parts cancel the error beyond the one rounding is below 2⁻⁹⁸ of the greater. A
/// batch mean divides by the number of rows.
/// </remarks>
public static class GaussianNegativeLogLikelihood
{
    /// <summary>−Σ log N(tᵢ; yᵢ, 1/β) = (β/2)·Σ (yᵢ − tᵢ)² + (n/2)·log(2π/β), in nats.</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <remarks>beta = 0 gives +∞, negative beta NaN. Equal infinities differ by NaN; NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta) =>
        Rows.Value(t, y, Loss(beta));

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>
    public static float Value(ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta) =>
        Rows.Value(t, y, Loss(beta));

    /// <summary>∂L/∂yᵢ = β(yᵢ − tᵢ).</summary>
    /// <param name="t">The targets, at least one element.</param>
    /// <param name="y">The predictions, as long as <paramref name="t"/>.</param>
    /// <param name="beta">β, the precision of the densities: one over their variance, finite and positive.</param>
    /// <param name="destination">As long as <paramref name="t"/>; may be the same memory as an argument.</param>
    /// <remarks>Equal infinities differ by NaN; NaN gives NaN in its place.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static void Gradient(ReadOnlySpan<double> t, ReadOnlySpan<double> y, double beta, Span<double> destination) =>
        Rows.Gradient(t, y, destination, Slopes(beta));

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, double, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, Span<float> destination) =>
        Rows.Gradient(t, y, destination, Slopes(beta));

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
        Rows.Loss(t, y, outputs, destination, reduction, Loss(beta));

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double}, double, int, Span{double}, Reduction)"/>
    public static void Value(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, int outputs, Span<float> destination, Reduction reduction) =>
        Rows.Loss(t, y, outputs, destination, reduction, Loss(beta));

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
        Rows.Gradient(t, y, outputs, destination, reduction, Slopes(beta));

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, ReadOnlySpan{double}, double, int, Span{double}, Reduction)"/>
    public static void Gradient(
        ReadOnlySpan<float> t, ReadOnlySpan<float> y, float beta, int outputs, Span<float> destination, Reduction reduction) =>
        Rows.Gradient(t, y, outputs, destination, reduction, Slopes(beta));

    private static Rows.Measure Loss(double beta) => (t, y) => Stable.GaussianNegativeLogLikelihood(t, y, beta);

    private static Rows.Field Slopes(double beta) =>
        (t, y, slopes) => Stable.GaussianNegativeLogLikelihoodGradient(t, y, beta, slopes);
}
