using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The logarithm of a sum of exponentials: a smooth maximum.</summary>
/// <remarks>The maximum is left out of its own sum, so that log Σ exp(0, −40) = 4.2e−18 keeps all digits.</remarks>
public static class LogSumExp
{
    private static readonly Measure Function = new(Stable.LogSumExp, Stable.LogSumExp);

    private static readonly Field Slope = new(Stable.Softmax, Stable.Softmax);

    /// <summary>log Σ exp(zᵢ), in nats.</summary>
    /// <param name="z">The logits, at least one.</param>
    /// <remarks>+∞ anywhere gives +∞; all −∞ gives −∞; NaN anywhere gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vector is empty.</exception>
    public static double Value(ReadOnlySpan<double> z) => Function.Of(z);

    /// <inheritdoc cref="Value(ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> z) => Function.Of(z);

    /// <summary>The gradient of log Σ exp(zᵢ): softmax(z).</summary>
    /// <param name="z">The logits, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <remarks>
    /// Logits of +∞ share 1 equally and leave 0 to the others; if all are −∞ they share equally. NaN anywhere gives NaN
    /// everywhere.
    /// </remarks>
    /// <exception cref="ArgumentException">The vector is empty, or the destination does not fit.</exception>
    public static void Gradient(ReadOnlySpan<double> z, Span<double> destination) =>
        Slope.Map(z, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> z, Span<float> destination) =>
        Slope.Map(z, destination);
}
