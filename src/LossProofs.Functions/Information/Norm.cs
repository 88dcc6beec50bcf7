using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions;

/// <summary>The p-norm of a vector. Overflows and underflows only where the true value does.</summary>
public static class Norm
{
    /// <summary>(Σ |xᵢ|ᵖ)^(1/p).</summary>
    /// <param name="x">The vector, at least one element.</param>
    /// <param name="p">The order, 1 ≤ p ≤ +∞.</param>
    /// <remarks>
    /// p = +∞ gives max |xᵢ|; p &lt; 1 or NaN gives NaN, for it is no norm. ±∞ in the vector gives +∞, NaN gives NaN.
    /// </remarks>
    /// <exception cref="ArgumentException">The vector is empty.</exception>
    public static double Value(ReadOnlySpan<double> x, double p) => Function(p).Of(x);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, double)"/>
    public static float Value(ReadOnlySpan<float> x, float p) => Function(p).Of(x);

    private static Measure Function(double p) => new(x => Stable.Norm(x, p), x => Stable.Norm(x, Ball.From(p, x[0].Bits)));
}
