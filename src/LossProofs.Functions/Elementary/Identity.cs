using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The identity, whose values show that numbers travel unharmed.</summary>
public static class Identity
{
    /// <summary>x, bit for bit.</summary>
    /// <param name="x">A real number.</param>
    /// <remarks>−0 and the infinities are themselves; NaN is NaN.</remarks>
    public static double Value(double x) => (double)Stable.Identity<Wide>(x);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float x) => (float)Stable.Identity<Wide>(x);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> x, Span<double> destination) =>
        Batch.Map(x, destination, Stable.Identity);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> x, Span<float> destination) =>
        Batch.Map(x, destination, Stable.Identity);

    /// <summary>The slope of x: 1.</summary>
    /// <param name="x">A real number.</param>
    /// <remarks>NaN where x is NaN.</remarks>
    public static double Gradient(double x) => (double)Stable.IdentityGradient<Wide>(x);

    /// <inheritdoc cref="Gradient(double)"/>
    public static float Gradient(float x) => (float)Stable.IdentityGradient<Wide>(x);

    /// <summary><see cref="Gradient(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> x, Span<double> destination) =>
        Batch.Map(x, destination, Stable.IdentityGradient);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double})"/>
    public static void Gradient(ReadOnlySpan<float> x, Span<float> destination) =>
        Batch.Map(x, destination, Stable.IdentityGradient);
}
