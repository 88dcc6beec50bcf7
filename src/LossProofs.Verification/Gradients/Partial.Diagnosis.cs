namespace LossProofs.Verification.Gradients;

/// <content>What stands behind a gap between claim and measurement. Every outcome is red; the label is a diagnosis.</content>
internal sealed partial class Partial
{
    // Six standard deviations of the slope, √(2·(45² + 9² + 1))/60 = 1.09 of a value's.
    private const double Deviations = 6 * 1.09;

    private IEnumerable<double[]> Diagnose()
    {
        var found = Entry;
        double[] shorter = [found.Step, found.Step / 4, found.Step / 16];
        foreach (var h in shorter) yield return Offsets(h);
        var gap = Math.Abs(claimed - found.Measured);
        // Values that scatter by so much explain the gap.
        var scatter = Math.Sqrt(shorter.Average(h => Math.Pow(Seven(h).SixthDifference, 2)));
        var gaps = new List<(double, double)>();
        var shrinks = false;
        for (var h = found.Step; h <= radius / 8; h *= 4)
        {
            yield return Offsets(h);
            var seven = Seven(h);
            if (!seven.IsFinite || (h > found.Step && seven.Truncation > gap / 4)) break;
            gaps.Add((h, Math.Abs(claimed - seven.Slope)));
            shrinks |= gaps[^1].Item2 < gap / 4;
        }

        var noisy = gap <= found.Bound.Total + Deviations * scatter / found.Step || shrinks;
        Entry = found with
        {
            Gaps = gaps, Verdict = noisy ? GradVerdict.Noisy : GradVerdict.Fail,
            Reason = !noisy ? found.Reason : shrinks ? "the gap shrinks with longer steps: the function is noisier than its contract says" : "the values scatter more than the contract says, enough to explain the gap",
        };
    }
}
