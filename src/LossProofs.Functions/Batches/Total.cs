using System.Numerics;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>Losses on their way to a destination: each rounded there, or added up unrounded and rounded at the end.</summary>
internal ref struct Total<F>(Span<F> destination, Reduction reduction, int samples) where F : struct, IBinaryFloatingPointIeee754<F>
{
    private readonly Span<F> destination = destination;
    private Wide sum = 0;

    public void Add(int sample, Wide loss)
    {
        if (reduction == Reduction.None) destination[sample] = loss.Round<F>();
        else sum += loss;
    }

    public readonly void Close()
    {
        if (reduction == Reduction.Sum) destination[0] = sum.Round<F>();
        if (reduction == Reduction.Mean) destination[0] = (sum / samples).Round<F>();
    }
}
