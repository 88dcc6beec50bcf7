using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Softmax: the probabilities that logits stand for.</summary>
public static class Softmax
{
    private static readonly Field Function = new(Stable.Softmax, Stable.Softmax);

    private static readonly Field Derivative = new(Stable.SoftmaxJacobian, Stable.SoftmaxJacobian);

    /// <summary>exp(zᵢ)/Σ exp(zⱼ).</summary>
    /// <param name="z">The logits, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <remarks>
    /// Logits of +∞ share 1 equally and leave 0 to the others; if all are −∞ they share equally. NaN anywhere gives NaN
    /// everywhere.
    /// </remarks>
    /// <exception cref="ArgumentException">The vector is empty, or the destination does not fit.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination) =>
        Function.Map(z, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination) =>
        Function.Map(z, destination);

    /// <summary>∂sᵢ/∂zⱼ = sᵢ(δᵢⱼ − sⱼ), row i after row; symmetric, and 1 − sᵢ is found without the subtraction.</summary>
    /// <param name="z">The logits, at least one.</param>
    /// <param name="destination">The square of the length of <paramref name="z"/>.</param>
    /// <remarks>
    /// The Jacobian at the shares that <see cref="Value(ReadOnlySpan{double}, Span{double})"/> gives for infinite logits.
    /// NaN anywhere gives NaN everywhere.
    /// </remarks>
    /// <exception cref="ArgumentException">The vector is empty, or the destination does not fit.</exception>
    public static void Jacobian(ReadOnlySpan<double> z, Span<double> destination) =>
        Derivative.Square(z, destination);

    /// <inheritdoc cref="Jacobian(ReadOnlySpan{double}, Span{double})"/>
    public static void Jacobian(ReadOnlySpan<float> z, Span<float> destination) =>
        Derivative.Square(z, destination);
}
