using System.Globalization;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// A reduction on its own: the losses of samples to one number, Σ cᵢ lᵢ, with coefficients that are stated and not taken from the
/// code; then the gradient of the reduced loss has to be cᵢ times that of each sample. Every call gives a new check.
/// </summary>
public sealed record ReductionCheck
{
    internal ReductionCheck(Func<double[], double> reduce) => Reduce = reduce;

    internal Func<double[], double> Reduce { get; init; }

    internal double[] Losses { get; init; } = [];

    internal Func<int, double[]>? Coefficients { get; init; }

    internal double[] Samples { get; init; } = [];

    internal double[] Reduced { get; init; } = [];

    /// <summary>The losses of the samples.</summary>
    public ReductionCheck At(params double[] losses) => this with { Losses = (double[])losses.Clone() };

    /// <summary>It is a sum.</summary>
    public ReductionCheck IsSum() => this with { Coefficients = n => [.. Enumerable.Repeat(1.0, n)] };

    /// <summary>It is a mean.</summary>
    public ReductionCheck IsMean() => this with { Coefficients = n => [.. Enumerable.Repeat(1.0 / n, n)] };

    /// <summary>It is a weighted mean, Σ wᵢ lᵢ / Σ wᵢ.</summary>
    public ReductionCheck IsWeightedMean(params double[] weights) => this with { Coefficients = _ => [.. weights.Select(w => w / weights.Sum())] };

    /// <summary>It is a mean over the samples that are not ignored; neither the ignored losses nor their number count.</summary>
    public ReductionCheck IsMeanWithout(params int[] ignored) => this with { Coefficients = n => [.. Enumerable.Range(0, n).Select(i => ignored.Contains(i) ? 0 : 1.0 / (n - ignored.Distinct().Count()))] };

    /// <summary>The gradient of each sample's loss, and that of the reduced loss, by the same inputs.</summary>
    public ReductionCheck Gradients(double[] samples, double[] reduced) => this with { Samples = (double[])samples.Clone(), Reduced = (double[])reduced.Clone() };

    /// <summary>Checks the reduction, and the gradients where they are given.</summary>
    /// <exception cref="InvalidOperationException">No losses are given, or it is not said what the reduction is.</exception>
    public GradReport Run()
    {
        if (Losses.Length == 0) throw new InvalidOperationException("no losses are given; allowed: At(losses) before Run.");
        if (Coefficients is null) throw new InvalidOperationException("it is not said what the reduction is; allowed: IsSum, IsMean, IsWeightedMean or IsMeanWithout before Run.");
        var c = Coefficients(Losses.Length);
        if (c.Length != Losses.Length) throw new InvalidOperationException($"there are {c.Length} weights for {Losses.Length} losses; allowed: one each.");
        var check = GradCheck.Of(Reduce).At(Losses).Claims(c).Named("reduction");
        var report = (check with { FlatAt = i => c[i] == 0, Contract = check.Contract with { IsFree = true } }).Run();
        return report with { Faults = [.. report.Faults, .. Mismatches(c)] };
    }

    // A product and a quotient are rounded, and each gradient has its own four ulps.
    private IEnumerable<string> Mismatches(double[] c)
    {
        if (Samples.Length != Reduced.Length || (Samples.Length > 0 && Samples.Length != c.Length)) return [string.Create(CultureInfo.InvariantCulture, $"there are {Samples.Length} gradients of samples and {Reduced.Length} of the reduced loss, for {c.Length} losses")];
        return from i in Enumerable.Range(0, Samples.Length)
               let due = c[i] * Samples[i]
               where !(Math.Abs(Reduced[i] - due) <= 10 * Math.ScaleB(Math.Max(Math.Abs(due), Math.Abs(Reduced[i])), -52))
               select string.Create(CultureInfo.InvariantCulture, $"the reduced gradient [{i + 1}] is {Reduced[i]:R}; {c[i]:G6} times that of the sample is {due:R}");
    }
}
