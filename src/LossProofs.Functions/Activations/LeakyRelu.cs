using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The rectified linear unit with a slope on the negative side.</summary>
/// <remarks>The default slope 0.01 is the nearest number of the format; the function is exact for the slope as given.</remarks>
public static class LeakyRelu
{
    private static readonly Binary Function = new(Stable.LeakyRelu, Stable.LeakyRelu, Stable.LeakyRelu);

    private static readonly Binary Slope = new(Stable.LeakyReluGradient, Stable.LeakyReluGradient, Stable.LeakyReluGradient);

    /// <summary>z for z ≥ 0, else alpha·z.</summary>
    /// <param name="z">A real number.</param>
    /// <param name="alpha">The slope on the negative side.</param>
    /// <remarks>−∞ gives −∞ for positive alpha and 0 for alpha = 0; +∞ gives +∞, NaN gives NaN.</remarks>
    public static double Value(double z, double alpha = 0.01) => Function.Of(z, alpha);

    /// <inheritdoc cref="Value(double, double)"/>
    public static float Value(float z, float alpha = 0.01f) => Function.Of(z, alpha);

    /// <summary><see cref="Value(double, double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <param name="alpha">The slope on the negative side.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> z, Span<double> destination, double alpha = 0.01) =>
        Function.Map(z, alpha, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double}, double)"/>
    public static void Value(ReadOnlySpan<float> z, Span<float> destination, float alpha = 0.01f) =>
        Function.Map(z, alpha, destination);

    /// <summary>1 for z &gt; 0, else alpha: the slope in z.</summary>
    /// <param name="z">A real number.</param>
    /// <param name="alpha">The slope on the negative side.</param>
    /// <remarks>alpha at the kink z = ±0, by convention; NaN gives NaN.</remarks>
    public static double Gradient(double z, double alpha = 0.01) => Slope.Of(z, alpha);

    /// <inheritdoc cref="Gradient(double, double)"/>
    public static float Gradient(float z, float alpha = 0.01f) => Slope.Of(z, alpha);

    /// <summary><see cref="Gradient(double, double)"/> of each element of <paramref name="z"/>.</summary>
    /// <param name="z">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="z"/>; may be the same memory.</param>
    /// <param name="alpha">The slope on the negative side.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Gradient(ReadOnlySpan<double> z, Span<double> destination, double alpha = 0.01) =>
        Slope.Map(z, alpha, destination);

    /// <inheritdoc cref="Gradient(ReadOnlySpan{double}, Span{double}, double)"/>
    public static void Gradient(ReadOnlySpan<float> z, Span<float> destination, float alpha = 0.01f) =>
        Slope.Map(z, alpha, destination);
}
