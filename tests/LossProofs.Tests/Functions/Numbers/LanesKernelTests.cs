using System.Numerics;
using LossProofs.Functions.Numbers;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>exp, log, expm1 and log1p in lanes against the interval arithmetic of the verification, which shares no code with them.</summary>
public class LanesKernelTests(ITestOutputHelper output)
{
    private static readonly IntervalField Exact = new(120);

    private sealed record Kernel(string Name, Func<Lanes, Lanes> Lanes, Func<Interval, Interval> Truth, Func<double, bool> InDomain, double Usual);

    // Beyond 2⁴⁰ the verification only bounds an exponential: the lanes say no more of it.
    private static readonly Kernel[] Kernels =
    [
        new("exp", Lanes.Exp, Exact.Exp, x => Math.Abs(x) < 600, 40),
        new("expm1", Lanes.Expm1, Exact.Expm1, x => Math.Abs(x) < 600, 40),
        new("log", Lanes.Log, Exact.Log, x => x > 0, 1e9),
        new("log1p", Lanes.Log1p, Exact.Log1p, x => x > -1, 1e9),
        new("log1p of the unit interval", Lanes.Log1pUnit, Exact.Log1p, x => x is >= 0 and <= 1, 1),
    ];

    public static TheoryData<string> Names => [.. Kernels.Select(k => k.Name)];

    private static Kernel Named(string name) => Kernels.Single(k => k.Name == name);

    [Theory, MemberData(nameof(Names))]
    public void The_truth_lies_within_the_bound_and_the_bound_near_the_truth(string name)
    {
        var kernel = Named(name);
        var (faults, largest, unknown, points) = Judge(kernel, kernel.Lanes);
        output.WriteLine($"{name}: {points} points, largest error {largest:F3} of the bound, {unknown} unknown");
        Assert.Empty(faults);
        Assert.InRange(largest, 1 / 8.0, 1);
        Assert.Equal(0, unknown);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_bound_that_is_too_small_is_found_out(string name)
    {
        var kernel = Named(name);
        Assert.NotEmpty(Judge(kernel, x => new(kernel.Lanes(x).Value, kernel.Lanes(x).Error / 64)).Faults);
    }

    [Theory, MemberData(nameof(Names))]
    public void An_uncertain_argument_is_covered_to_both_its_ends(string name)
    {
        var kernel = Named(name);
        var random = new Random(7);
        var faults = new List<string>();
        int known = 0;
        foreach (double x in Points(kernel).Where(double.IsFinite))
        {
            double error = Math.Abs(x) * Math.ScaleB(1 + random.NextDouble(), -random.Next(1, 55));
            if (name.EndsWith("interval", StringComparison.Ordinal)) error = Math.Min(error, Math.Min(x, 1 - x));
            Dyadic low = Dyadic.Of(x) - Dyadic.Of(error), high = Dyadic.Of(x) + Dyadic.Of(error);
            var lane = Lane.Of(kernel.Lanes(new(new Vector<double>(x), new Vector<double>(error))));
            if (lane.IsKnown && kernel.InDomain(x)) known++;
            foreach (var end in new[] { low, high })
                if (!lane.Allows(kernel.Truth(Interval.Exactly(end)))) faults.Add($"{name}({x:R} ± {error:R}) = {lane}");
        }
        Assert.Empty(faults);
        Assert.True(known > 1000, $"{known} known");
    }

    private static (List<string> Faults, double Largest, int Unknown, int Points) Judge(Kernel kernel, Func<Lanes, Lanes> lanes)
    {
        var faults = new List<string>();
        double largest = 0;
        int unknown = 0, count = 0;
        foreach (var (points, side) in Side.BySide(Points(kernel)))
        {
            Lanes results = lanes(side);
            for (int i = 0; i < points.Length; i++)
            {
                double x = points[i];
                var lane = Lane.Of(results, i);
                count++;
                var truth = double.IsNaN(x) ? Interval.Undefined : kernel.Truth(Interval.Exactly(x));
                if (!lane.Allows(truth)) faults.Add($"{kernel.Name}({x:R}) = {lane}, in truth {truth}");
                if (!lane.IsKnown) unknown++;
                if (kernel.InDomain(x) && Math.Abs(x) < kernel.Usual && Math.Abs(x) > 1e-5) largest = Math.Max(largest, lane.Share(truth));
            }
        }
        return (faults, largest, unknown, count);
    }

    /// <summary>Every magnitude of both signs, everyday numbers, the neighbourhoods where a reduction changes, and the special values.</summary>
    private static IEnumerable<double> Points(Kernel kernel)
    {
        var random = new Random(1);
        double Sign() => random.Next(2) == 0 ? 1 : -1;
        IEnumerable<double> special =
        [
            0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity,
            double.NaN, 2.2250738585072014e-308, 600, -600, 602, -602, 709, 709.1, -709, 746, -746, 1e4, -1e4,
        ];
        var magnitudes = Enumerable.Range(0, 4000).Select(_ => Sign() * Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 1024)));
        var everyday = Enumerable.Range(0, 6000).Select(_ => Sign() * Math.ScaleB(1 + random.NextDouble(), random.Next(-12, 7)));
        var halves = Enumerable.Range(-60, 121).SelectMany(k => Near((k + 0.5) * 0.6931471805599453));
        var roots = Enumerable.Range(-60, 121).SelectMany(k => Near(Math.ScaleB(1.4142135623730951, k)).Concat(Near(Math.ScaleB(1.4142135623730951, k) - 1)));
        var ones = Enumerable.Range(1, 52).SelectMany(k => new[] { 1 + Math.ScaleB(1, -k), 1 - Math.ScaleB(1, -k), -1 + Math.ScaleB(1, -k) });
        var points = special.Concat(magnitudes).Concat(everyday).Concat(halves).Concat(roots).Concat(ones);
        return kernel.Usual == 1 ? points.Select(x => Math.Abs(x) > 1 ? 1 / Math.Abs(x) : Math.Abs(x)) : points;
    }

    private static double[] Near(double x) => [x, Math.BitIncrement(x), Math.BitDecrement(x), x * (1 + 1e-9), x * (1 - 1e-9)];
}
