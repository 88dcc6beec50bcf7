using System.Globalization;

namespace LossProofs.Verification.Runs;

/// <summary>A part of a run: of all that is judged every n-th item, beginning with the i-th.</summary>
/// <param name="Index">i, from 1.</param>
/// <param name="Of">n.</param>
public sealed record Shard(int Index, int Of)
{
    /// <summary>The part that is the whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>The items of this part.</summary>
    public IEnumerable<T> Part<T>(IEnumerable<T> items) => items.Where((_, k) => k % Of == Index - 1);

    /// <summary>"2/3".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Of}");
}
