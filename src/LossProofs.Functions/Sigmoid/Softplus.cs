using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The smooth positive part: the antiderivative of the sigmoid, and the binary cross-entropy of the label 0.</summary>
public static class Softplus
{
    /// <summary>log(1 + e^z) = max(z, 0) + log1p(e^−|z|), in nats.</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives 0, +∞ gives +∞, NaN gives NaN.</remarks>
    public static double Value(double z) => (double)Stable.Softplus<Wide>(z);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float z) => (float)Stable.Softplus<Wide>(z);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination) =>
        Batch.Map(z, destination, Stable.Softplus);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination) =>
        Batch.Map(z, destination, Stable.Softplus);

    /// <summary>σ(z).</summary>
    /// <param name="z">A logit.</param>
    /// <remarks>−∞ gives 0, +∞ gives 1, NaN gives NaN.</remarks>
    public static double Gradient(double z) => (double)Stable.SoftplusGradient<Wide>(z);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float z) => (float)Stable.SoftplusGradient<Wide>(z);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> z, Span<double> destination) =>
        Batch.Map(z, destination, Stable.SoftplusGradient);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> z, Span<float> destination) =>
        Batch.Map(z, destination, Stable.SoftplusGradient);
}
