namespace LossProofs.Verification.Judging;

/// <summary>Two arguments next to each other at which the answers lie in the other order than the exact results do.</summary>
/// <param name="First">The one answer.</param>
/// <param name="Second">The answer where one argument is replaced by the next number of the format.</param>
public sealed record Break(Call First, Call Second);

/// <summary>
/// Breaks of monotonicity, of which nothing need be declared: the order of the exact results at neighbouring arguments is known
/// where their enclosures have no number in common.
/// </summary>
internal static class Monotonicity
{
    /// <summary>How many pairs break it, and the pair with the largest step back.</summary>
    public static (int Count, Break? Example) Breaks(IEnumerable<(Reference Reference, Call First, Call Second)> pairs)
    {
        var (count, largest, example) = (0, 0.0, (Break?)null);
        foreach (var (reference, first, second) in pairs)
        {
            if (first.Value is not { } here || second.Value is not { } there || !double.IsFinite(here) || !double.IsFinite(there)) continue;
            // What the oracle costs is spent only where the answers differ.
            if (here == there || Math.Sign(there - here) * reference.Order() >= 0) continue;
            count++;
            var step = Math.Abs(there / 2 - here / 2) / Math.Max(Math.Abs(here), Math.Abs(there));
            if (step <= largest) continue;
            (largest, example) = (step, new(first, second));
        }

        return (count, example);
    }
}
