using System.Globalization;

namespace LossProofs.Verification.Gradients;

/// <summary>The usual mistakes, by what they leave in the numbers.</summary>
internal static class Guess
{
    private const double Near = 1e-6;

    /// <summary>What the mistake may be; "" where nothing fits. Of a vector all entries are looked at.</summary>
    /// <param name="entry">The worst entry.</param>
    /// <param name="entries">All of them.</param>
    /// <param name="inputs">How many inputs there are.</param>
    public static string At(GradEntry entry, IReadOnlyList<GradEntry> entries, int inputs)
    {
        if (double.IsNaN(entry.Claimed)) return "the gradient is NaN: 0/0 or ∞ − ∞";
        if (double.IsInfinity(entry.Claimed)) return "the gradient is infinite: a division by 0 or an overflow";
        if (entry.Verdict != GradVerdict.Fail || entry.IsAtKink || !double.IsFinite(entry.Measured) || entry.Measured == 0) return "";
        if (entry.Claimed == 0) return "the gradient is 0 where the function changes: a clip, a saturated sigmoid, or an entry left out";
        if (Transposed(entry, entries)) return "transposed: the claim is the measured slope of the mirrored entry";
        var ratio = entry.Claimed / entry.Measured;
        return Ratio(ratio, inputs) is { Length: > 0 } known ? $"claimed/measured is {ratio.ToString("F6", CultureInfo.InvariantCulture)}: {known}"
            : Difference(entry) is { Length: > 0 } offset ? offset
            : Near > Math.Abs(ratio - 1) ? "right but for the last digits: computed in a lower precision, by a difference that cancels, or with an epsilon added" : "";
    }

    private static string Ratio(double ratio, int n)
    {
        (double Ratio, string Mistake)[] known =
        [
            (-1, "the sign is flipped"), (2, "a factor 2 too much"), (0.5, "a factor 2 is missing"), (-2, "the sign is flipped and a factor 2 too much"), (-0.5, "the sign is flipped and a factor 2 missing"),
            (Math.Log(2), "log 2: logarithms of base 2 for natural ones"), (1 / Math.Log(2), "1/log 2: logarithms of base 2 for natural ones"),
            (n, "N: a sum for a mean, 1/N is missing"), (1.0 / n, "1/N: a mean for a sum"), (n / (n - 1.0), "N/(N − 1): divided by one too few"), ((n - 1.0) / n, "(N − 1)/N: divided by one too many"),
        ];
        return known.FirstOrDefault(k => double.IsFinite(k.Ratio) && k.Ratio != 1 && Math.Abs(ratio / k.Ratio - 1) < Near).Mistake ?? "";
    }

    // A label that is 0 for 1 or 1 for 0 moves a − y by exactly 1; (a − y) σ′(x) and the like are known by the ratio σ(x) σ(−x).
    private static string Difference(GradEntry entry)
    {
        var sigma = 1 / (1 + Math.Exp(-entry.X));
        var slope = sigma * (1 - sigma);
        return Math.Abs(entry.Claimed / entry.Measured / slope - 1) < Near ? "claimed/measured is σ(x)(1 − σ(x)): the slope of the sigmoid is multiplied in once too often"
            : Math.Abs(entry.Claimed / entry.Measured * slope - 1) < Near ? "measured/claimed is σ(x)(1 − σ(x)): the slope of the sigmoid is missing"
            : Math.Abs(Math.Abs(entry.Claimed - entry.Measured) - 1) < Near ? "off by exactly 1: labels swapped, or the one-hot target not subtracted" : "";
    }

    private static bool Transposed(GradEntry entry, IReadOnlyList<GradEntry> entries) => entry.Output != entry.Input
        && entries.FirstOrDefault(e => e.Output == entry.Input && e.Input == entry.Output) is { } mirror
        && Math.Abs(mirror.Measured - entry.Claimed) <= Near * Math.Abs(entry.Claimed) && Math.Abs(mirror.Claimed - entry.Measured) <= Near * Math.Abs(entry.Measured);
}
