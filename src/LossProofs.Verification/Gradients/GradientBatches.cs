using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// The reduction on its own: a sum or mean over samples is w Σ f(sample), w = 1 or 1/n, and its gradient is w times that of each
/// sample. No differences are needed; what rounding allows follows from the ratings.
/// </summary>
internal sealed class GradientBatches(GradientOf gradient, ISubject subject, Format format)
{
    /// <summary>Holds whole batches against their samples.</summary>
    public void Check(IReadOnlyList<double[][]> batches, GradientTally tally)
    {
        var samples = batches.Select(Samples).ToList();
        var (values, slopes) = (Ask(gradient.Forward, batches), Ask(gradient.Gradient, batches));
        List<double[][]> all = [.. samples.SelectMany(s => s)];
        var (parts, partSlopes) = (Ask(gradient.Forward, all), Ask(gradient.Gradient, all));
        for (int b = 0, first = 0; b < batches.Count; first += samples[b++].Count)
        {
            var n = samples[b].Count;
            var (f, g) = (parts.Skip(first).Take(n).ToList(), partSlopes.Skip(first).Take(n).ToList());
            // What is not answered at all is counted where the samples are checked.
            if (values[b] is not [var value] || slopes[b].Length != n || f.Any(x => x.Length != 1) || g.Any(x => x.Length != 1)) continue;
            tally.Reductions++;
            var weight = Weight(n);
            var expected = weight * f.Sum(x => x[0]);
            var off = Allowed(gradient.Forward, batches[b], [], value) + weight * samples[b].Select((s, i) => Allowed(gradient.Forward, s, [], f[i][0])).Sum() + (n + 2) * Math.ScaleB(1, -53) * weight * f.Sum(x => Math.Abs(x[0]));
            if (!(Math.Abs(value - expected) <= off) && double.IsFinite(expected)) tally.AddReductionFault(Fault("the value", n, value, expected, off, f.Sum(x => x[0])));
            for (var i = 0; i < n; i++)
            {
                var one = weight * g[i][0];
                var slopeOff = Allowed(gradient.Gradient, batches[b], [i], slopes[b][i]) + weight * Allowed(gradient.Gradient, samples[b][i], [0], g[i][0]) + 4 * Math.ScaleB(1, -53) * Math.Abs(one);
                if (Math.Abs(slopes[b][i] - one) <= slopeOff || !double.IsFinite(one)) continue;
                tally.AddReductionFault(Fault($"entry {(i + 1).ToString(CultureInfo.InvariantCulture)} of the gradient", n, slopes[b][i], one, slopeOff, g[i][0]));
                break;
            }
        }
    }

    // 1/n for a mean, 1 for a sum: what the definition gives for n equal samples over n times what it gives for one.
    private double Weight(int n)
    {
        var definitions = new Definitions(new IntervalField(64));
        double At(int size) => definitions.Entry(gradient.Forward, Oracle.Exactly([.. gradient.Forward.Parameters.Select((p, i) => p.Vector is null ? new[] { 1.0 } : Enumerable.Repeat(i == gradient.Moved ? 1.0 : 0, size).ToArray())], gradient.Forward), []).Middle();
        return At(n) / At(1) / n;
    }

    private List<double[][]> Samples(double[][] batch) =>
        [.. Enumerable.Range(0, batch[gradient.Moved].Length).Select(i => batch.Select((a, p) => gradient.Gradient.Parameters[p].Vector is null ? a : [a[i]]).ToArray())];

    private double[][] Ask(Function function, IReadOnlyList<double[][]> points) => [.. subject.Evaluate(function, format, points).Select(a => a.Values)];

    private double Allowed(Function function, double[][] arguments, int[] at, double value)
    {
        if (!double.IsFinite(value)) return double.PositiveInfinity;
        var accuracy = subject.StatedUlps(function) is { } ulps ? (ulps, 0) : Rated(function, arguments, at);
        return Math.Max(accuracy.ulps * Math.Max(Math.Abs(value), accuracy.Item2) * Math.ScaleB(1, 1 - format.Digits), Math.ScaleB(1, format.LeastExponent));
    }

    private static (double ulps, double) Rated(Function function, double[][] arguments, int[] at)
    {
        var rated = Accuracy.Rated(function, arguments, at);
        return (rated.Ulps.ToDouble(), rated.Scale.ToDouble());
    }

    private static string Fault(string what, int n, double got, double expected, double off, double single) => string.Create(CultureInfo.InvariantCulture,
        $"{what} of a batch of {n} is {got:R}; from its samples {expected:R} ± {off:G3} is due{(n > 1 && Math.Abs(got - single) <= off * n ? ": a sum for a mean" : Math.Abs(got * n - expected) <= off * n ? ": a mean for a sum" : "")}");
}
