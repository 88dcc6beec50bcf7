using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Shannon entropy of a distribution, in nats.</summary>
public static class Entropy
{
    private static readonly Measure Function = new(Stable.Entropy, Stable.Entropy);

    /// <summary>−Σ pᵢ·log pᵢ, in nats.</summary>
    /// <param name="p">The probabilities, at least one.</param>
    /// <remarks>0·log 0 = 0. A probability outside [0, 1] or NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vector is empty.</exception>
    public static double Value(ReadOnlySpan<double> p) => Function.Of(p);

    /// <inheritdoc cref="Value(ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> p) => Function.Of(p);
}
