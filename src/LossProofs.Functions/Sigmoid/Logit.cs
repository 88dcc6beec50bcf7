using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The log-odds: the inverse of the sigmoid.</summary>
public static class Logit
{
    /// <summary>log(q/(1 − q)), in nats.</summary>
    /// <param name="q">A probability, 0 ≤ q ≤ 1.</param>
    /// <remarks>0 gives −∞, 1 gives +∞, anything outside [0, 1] and NaN give NaN. Subnormal q have finite logits.</remarks>
    public static double Value(double q) => (double)Stable.Logit<Wide>(q);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float q) => (float)Stable.Logit<Wide>(q);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="q"/>.</summary>
    /// <param name="q">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="q"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> q, Span<double> destination) =>
        Batch.Map(q, destination, Stable.Logit);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> q, Span<float> destination) =>
        Batch.Map(q, destination, Stable.Logit);

    /// <summary>1/(q(1 − q)).</summary>
    /// <param name="q">A probability, 0 ≤ q ≤ 1.</param>
    /// <remarks>0 and 1 give +∞, anything outside [0, 1] and NaN give NaN.</remarks>
    public static double Gradient(double q) => (double)Stable.LogitGradient<Wide>(q);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float q) => (float)Stable.LogitGradient<Wide>(q);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="q"/>.</summary>
    /// <param name="q">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="q"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> q, Span<double> destination) =>
        Batch.Map(q, destination, Stable.LogitGradient);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> q, Span<float> destination) =>
        Batch.Map(q, destination, Stable.LogitGradient);
}
