namespace LossProofs.Verification.Gradients;

/// <content>Near an end of the domain: values on one side only.</content>
internal sealed partial class Partial
{
    private IEnumerable<double[]> FromOneSide(double noise, bool isConstant)
    {
        // 720 q⁶ F/l against (1664/60) η/h.
        var q = Math.Clamp(Math.Pow(1664 / 60.0 * noise / (4320 * amplitude), 1.0 / 7), 1e-6, LongestStep / 2);
        var step = Math.Max(Power(q * radius), Neighbour());
        if (step > LongestStep * radius)
        {
            Entry = Entry with { Reason = "no room: the neighbours of the point in the format are too far for how smooth the function is" };
            yield break;
        }

        for (var shortened = false; ; step /= Shortening, shortened = true)
        {
            var offsets = OneSided.Offsets(step, inward);
            yield return offsets;
            var side = new OneSided(step, inward, radius, amplitude, Value);
            var found = side.Measure(Noise(side.Largest, side.Steepest, offsets));
            if (found.IsSmooth)
            {
                Judge(found, isConstant, shortened);
                yield break;
            }

            if (step / Shortening >= Math.Max(Neighbour(), ShortestStep * radius)) continue;
            Finish(found, GradVerdict.Noisy, "the slopes of two orders differ at every step: the function is noisier, or less smooth, than its contract says");
            yield break;
        }
    }
}
