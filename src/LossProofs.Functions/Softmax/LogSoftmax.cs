using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The logarithm of softmax: the log-probabilities that logits stand for.</summary>
public static class LogSoftmax
{
    private static readonly Field Function = new(Stable.LogSoftmax, Stable.LogSoftmax);

    /// <summary>zᵢ − log Σ exp(zⱼ), in nats: a sum of two parts that are never positive.</summary>
    /// <param name="z">The logits, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <remarks>The logarithms of the shares that <see cref="Softmax"/> gives. NaN anywhere gives NaN everywhere.</remarks>
    /// <exception cref="ArgumentException">The vector is empty, or the destination does not fit.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination) =>
        Function.Map(z, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination) =>
        Function.Map(z, destination);
}
