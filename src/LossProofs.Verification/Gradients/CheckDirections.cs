using System.Globalization;
using MathNet.Numerics.Distributions;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// Runs a check along random directions v: the slope of f(x + tv) at t = 0 has to be g·v. An error e in the gradient shows as
/// e·v, a normal number of deviation |e|, so one above 2B is missed with a chance of at most 2·2B/(√(2π)|e|).
/// </summary>
internal sealed class CheckDirections(GradientCheck check)
{
    // Coarse enough that x + khv is exact for all but the shortest steps.
    private const double Grain = 1024;

    private static readonly double[] Errors = [1, 1e-3, 1e-6];

    private readonly CheckRun run = new(check);

    private readonly double[] point = check.Point;

    /// <summary>The report; where a direction fails, the coordinate that does is sought by halves.</summary>
    public GradReport Run(int count)
    {
        var claimed = run.Claim();
        if (run.Call(point).Length != 1) throw new InvalidOperationException($"{check.Name} gives a vector; allowed along directions: functions whose result is a number.");
        if (claimed.Length != point.Length) return new(check.Name, [], run.Calls, [.. run.Faults, string.Create(CultureInfo.InvariantCulture, $"the gradient has {claimed.Length} entries; {point.Length} are due")]);
        var random = new Random(check.Seed);
        var entries = new List<GradEntry>();
        for (var n = 0; n < count && entries.All(e => e.IsGreen); n++)
        {
            var v = new double[point.Length];
            for (var i = 0; i < v.Length; i++) v[i] = Math.Round(Normal.Sample(random, 0, 1) * Grain) / Grain;
            entries.Add(Along(v, claimed));
            if (!entries[^1].IsGreen) entries.AddRange(Bisect(v, claimed, 0, v.Length));
        }

        var length = Math.Sqrt(claimed.Sum(g => g * g));
        var directions = entries.Count(e => e.IsGreen);
        return new(check.Name, entries, run.Calls, run.Faults)
        {
            Inputs = point.Length, Seed = check.Seed,
            Missed = [.. Errors.Select(e => (e, entries.Take(Math.Max(1, directions)).Aggregate(1.0, (chance, entry) => chance * Math.Min(1, 4 / Math.Sqrt(2 * Math.PI) * entry.Bound.Total / (e * length)))))],
        };
    }

    // The half whose slope is wrong, and its half; where neither is, the error was spread over both.
    private IEnumerable<GradEntry> Bisect(double[] v, double[] claimed, int from, int to)
    {
        if (to - from <= 1) return [];
        var middle = (from + to) / 2;
        foreach (var (low, high) in new[] { (from, middle), (middle, to) })
        {
            var half = v.Select((x, i) => i >= low && i < high ? x == 0 ? 1 : x : 0).ToArray();
            var entry = Along(half, claimed);
            if (entry.Verdict is not (GradVerdict.Fail or GradVerdict.Noisy)) continue;
            return high - low > 1 ? Bisect(v, claimed, low, high) : [entry with { Input = low, X = point[low], Reason = $"found by halves; the direction moves this coordinate by {half[low].ToString("R", CultureInfo.InvariantCulture)} for each 1. {entry.Reason}".TrimEnd() }];
        }

        return [];
    }

    private GradEntry Along(double[] v, double[] claimed)
    {
        var format = check.Contract.Format;
        var radius = point.Select((_, i) => v[i] == 0 ? double.PositiveInfinity : Room(i) / Math.Abs(v[i])).Min();
        var axis = new Axis(0, format)
        {
            Deviation = t => point.Select((x, i) => (Math.Abs(format.Round(x + t * v[i]) - x - t * v[i]) + check.Contract.InputUlps * 2 * check.Contract.Unit * Math.Abs(x)) * Math.Abs(claimed[i])).Sum(),
        };
        var slope = claimed.Zip(v, (g, d) => g * d).Sum();
        var terms = claimed.Zip(v, (g, d) => Math.Abs(g * d)).Sum();
        // The sum g·v rounds each of its terms n times by half an ulp at most, and each entry of g is off by its own ulps.
        var contract = check.Contract with { Radius = radius, Lower = double.NegativeInfinity, Upper = double.PositiveInfinity, GradientMagnitude = terms, GradientUlps = check.Contract.GradientUlps + (point.Length + 1) / 2.0 };
        var partial = new Partial(axis, 0, 0, slope, contract);
        Rounds.Run([partial], wanted =>
        {
            foreach (var (_, offset) in wanted) axis.Keep(offset, run.Call([.. point.Select((x, i) => format.Round(x + offset * v[i]))]));
        });
        return partial.Entry;
    }

    private double Room(int input)
    {
        var contract = run.ContractAt(input);
        return contract.IsKink ? 0 : Math.Min(contract.Radius, Math.Min(point[input] - contract.Lower, contract.Upper - point[input]));
    }
}
