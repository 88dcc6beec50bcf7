using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>Kullback–Leibler divergence: the nats lost by predicting q where p is true.</summary>
/// <remarks>
/// Each term comes from the relative difference of pᵢ and qᵢ and keeps its digits where they are close; where terms of both
/// signs cancel, more digits are carried.
/// </remarks>
public static class KullbackLeibler
{
    private static readonly RowMeasure Function = new(Stable.KullbackLeibler, Stable.KullbackLeibler);

    /// <summary>Σ pᵢ·log(pᵢ/qᵢ), in nats.</summary>
    /// <param name="p">The true probabilities, at least one element.</param>
    /// <param name="q">The predicted probabilities, as long as <paramref name="p"/>.</param>
    /// <remarks>0·log 0 = 0, also at qᵢ = 0; pᵢ &gt; 0 = qᵢ gives +∞. A probability outside [0, 1] or NaN gives NaN.</remarks>
    /// <exception cref="ArgumentException">The vectors are empty or of different lengths.</exception>
    public static double Value(ReadOnlySpan<double> p, ReadOnlySpan<double> q) =>
        Function.Of(p, q);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, ReadOnlySpan{double})"/>
    public static float Value(ReadOnlySpan<float> p, ReadOnlySpan<float> q) =>
        Function.Of(p, q);
}
