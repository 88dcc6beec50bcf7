using System.Diagnostics;
using LossProofs.Tests.Gradients;
using LossProofs.Verification.Gradients;

namespace LossProofs.Benchmarks;

/// <summary>What a gradient check costs, in calls of the function and in time, beside central differences with a fixed epsilon.</summary>
internal static class GradientCost
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);

    /// <summary>One line for each function, length and way of checking.</summary>
    public static void Print()
    {
        Console.WriteLine("a gradient check: calls of the function, calls for each partial derivative, microseconds for the whole");
        Console.WriteLine($"  {"function",-34} {"n",5} {"way",-16} {"calls",6} {"each",8} {"us",10}");
        foreach (var n in new[] { 100, 1000 })
        {
            double[] x = [.. Enumerable.Range(0, n).Select(i => Math.Sin(i + 1) * 3)];
            // A loss before it is reduced: every output has its own input.
            Func<double[], double[]> softplus = z => Array.ConvertAll(z, v => Math.Max(v, 0) + Math.Log(1 + Math.Exp(-Math.Abs(v)))), sigmoid = z => Array.ConvertAll(z, v => 1 / (1 + Math.Exp(-v)));
            Write("softplus of each, unreduced", n, "elementwise", GradCheck.Of(softplus).Claims(sigmoid).At(x).Elementwise().Noise(16, 1));
            Fixed("softplus of each, unreduced", n, "fixed, together", z => softplus(z), sigmoid(x), x, together: true);
            // A reduced loss.
            double Mean(double[] z) => z.Sum(v => v * v) / z.Length;
            double[] Slope(double[] z) => Array.ConvertAll(z, v => 2 * v / z.Length);
            var mean = GradCheck.Of(Mean).Claims(Slope).At(x).Smooth(4);
            Write("mean of squares", n, "every partial", mean);
            Write("mean of squares", n, "one direction", mean, directions: true);
            Fixed("mean of squares", n, "fixed", z => [Mean(z)], Slope(x), x, together: false);
        }
    }

    private static void Write(string name, int n, string way, GradientCheck check, bool directions = false)
    {
        var report = directions ? check.Directions() : check.Run();
        // What the mean of a thousand hides stays open.
        if (report.Entries.Any(e => !e.IsGreen && e.Verdict != GradVerdict.Unresolved)) throw new InvalidOperationException(report.ToString());
        Line(name, n, way, report.Evaluations, () => _ = directions ? check.Directions() : check.Run());
    }

    private static void Fixed(string name, int n, string way, Func<double[], double[]> f, double[] gradient, double[] x, bool together)
    {
        var calls = 0;
        bool Passes() => together ? FixedEpsilon.PassesTogether(Counted, x, gradient) : FixedEpsilon.Passes(Counted, x, gradient);
        double[] Counted(double[] z)
        {
            calls++;
            return f(z);
        }

        if (!Passes()) throw new InvalidOperationException($"{name}: the fixed epsilon rejects a right gradient.");
        Line(name, n, way, calls, () => Passes());
    }

    // Long enough before that all of it is compiled for good.
    private static void Line(string name, int n, string way, int calls, Action run)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warming;) run();
        Console.WriteLine($"  {name,-34} {n,5} {way,-16} {calls,6} {(double)calls / n,8:0.###} {SideBySide.Time([(1, run)])[0] / 1000,10:0.0}");
    }
}
