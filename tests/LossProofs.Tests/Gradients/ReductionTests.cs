using LossProofs.Functions;
using LossProofs.Verification.Gradients;

namespace LossProofs.Tests.Gradients;

/// <summary>Reductions on their own: what is stated of them, and what our own batch overloads do.</summary>
public class ReductionTests
{
    private static readonly double[] Losses = [0.5, 2, 1.25, 4], Slopes = [0.1, -0.3, 0.7, 1.5];

    private static double[] Times(params double[] c) => [.. Slopes.Zip(c, (g, w) => g * w)];

    [Fact]
    public void Sums_means_weights_and_ignored_samples_hold()
    {
        GradCheck.Reduction(l => l.Sum()).At(Losses).IsSum().Gradients(Slopes, Slopes).Run().MustHold();
        GradCheck.Reduction(l => l.Average()).At(Losses).IsMean().Gradients(Slopes, Times(0.25, 0.25, 0.25, 0.25)).Run().MustHold();
        GradCheck.Reduction(l => (l[0] + 2 * l[1] + 3 * l[2] + 4 * l[3]) / 10).At(Losses).IsWeightedMean(1, 2, 3, 4).Gradients(Slopes, Times(0.1, 0.2, 0.3, 0.4)).Run().MustHold();
        GradCheck.Reduction(l => (l[0] + l[1] + l[3]) / 3).At(Losses).IsMeanWithout(2).Gradients(Slopes, Times(1 / 3.0, 1 / 3.0, 0, 1 / 3.0)).Run().MustHold();
    }

    [Fact]
    public void Each_mistake_is_seen()
    {
        Assert.False(GradCheck.Reduction(l => l.Sum()).At(Losses).IsMean().Run().IsGreen);
        Assert.False(GradCheck.Reduction(l => l.Average()).At(Losses).IsSum().Run().IsGreen);
        Assert.False(GradCheck.Reduction(l => l.Average()).At(Losses).IsWeightedMean(1, 2, 3, 4).Run().IsGreen);
        // The ignored sample is counted in N.
        Assert.False(GradCheck.Reduction(l => (l[0] + l[1] + l[3]) / 4).At(Losses).IsMeanWithout(2).Run().IsGreen);
        Assert.False(GradCheck.Reduction(l => l.Average()).At(Losses).IsMeanWithout(2).Run().IsGreen);
        // The reduction is right, its gradient is that of a sum.
        var report = GradCheck.Reduction(l => l.Average()).At(Losses).IsMean().Gradients(Slopes, Slopes).Run();
        Assert.Contains("0.25 times that of the sample", report.Faults[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Reduction.Sum)]
    [InlineData(Reduction.Mean)]
    public void Our_own_batches_fit_their_samples(Reduction reduction)
    {
        double[] y = [0, 1, 0.25, 1], z = [-3, 0.5, 20, -40], losses = new double[4], slopes = new double[4], reduced = new double[4];
        BinaryCrossEntropyWithLogits.Value(y, z, losses, Reduction.None);
        BinaryCrossEntropyWithLogits.Gradient(y, z, slopes, Reduction.None);
        BinaryCrossEntropyWithLogits.Gradient(y, z, reduced, reduction);
        var check = GradCheck.Reduction(l => reduction == Reduction.Sum ? l.Sum() : l.Average()).At(losses).Gradients(slopes, reduced);
        (reduction == Reduction.Sum ? check.IsSum() : check.IsMean()).Run().MustHold();
        Assert.False((reduction == Reduction.Sum ? check.IsMean() : check.IsSum()).Run().IsGreen);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Contains("no losses", Assert.Throws<InvalidOperationException>(() => GradCheck.Reduction(l => l[0]).IsSum().Run()).Message, StringComparison.Ordinal);
        Assert.Contains("what the reduction is", Assert.Throws<InvalidOperationException>(() => GradCheck.Reduction(l => l[0]).At(1).Run()).Message, StringComparison.Ordinal);
        Assert.Contains("3 weights for 1", Assert.Throws<InvalidOperationException>(() => GradCheck.Reduction(l => l[0]).At(1).IsWeightedMean(1, 2, 3).Run()).Message, StringComparison.Ordinal);
    }
}
