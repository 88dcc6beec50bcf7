using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The logarithm of the sigmoid: the log-probability that a logit stands for.</summary>
public static class LogSigmoid
{
    /// <summary>log σ(z) = −softplus(−z), in nats.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives −∞, +∞ gives 0, NaN gives NaN; never positive.</remarks>
    public static double Value(double z) => (double)Stable.LogSigmoid<Wide>(z);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float z) => (float)Stable.LogSigmoid<Wide>(z);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination) =>
        Batch.Map(z, destination, Stable.LogSigmoid);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination) =>
        Batch.Map(z, destination, Stable.LogSigmoid);

    /// <summary>σ(−z) = 1 − σ(z), without the subtraction.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives 1, +∞ gives 0, NaN gives NaN.</remarks>
    public static double Gradient(double z) => (double)Stable.LogSigmoidGradient<Wide>(z);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float z) => (float)Stable.LogSigmoidGradient<Wide>(z);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> z, Span<double> destination) =>
        Batch.Map(z, destination, Stable.LogSigmoidGradient);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> z, Span<float> destination) =>
        Batch.Map(z, destination, Stable.LogSigmoidGradient);
}
