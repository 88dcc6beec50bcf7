using LossProofs.Claims;
using LossProofs.Tests.Subjects;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Gradients;

/// <summary>Gradients of subjects: ours hold everywhere, wrong ones do not, nothing that is resolved escapes.</summary>
public class GradientJudgeTests
{
    private const int Seed = 3;

    private static readonly ISubject Native = NativeSubject.Create();

    private static readonly GradientRunReport Ours = GradientRun.Judge([Native], new() { Seed = Seed, Cases = 256 });

    [Fact]
    public void Our_gradients_hold_at_every_point_in_both_formats()
    {
        Assert.Equal(2 * Family.All.Count(f => f.GradientOf is not null), Ours.Findings.Count);
        Assert.All(Ours.Findings, f => Assert.True(f.Passed, GradientTextOf(f)));
        Assert.True(Ours.Checks > 15_000, $"{Ours.Checks} checks");
        Assert.All(Ours.Findings, f => Assert.Equal(0, f.OtherConventions));
        Assert.All(Ours.Findings, f => Assert.True(f.Settled >= f.Verdicts.GetValueOrDefault(GradVerdict.Unresolved)));
    }

    [Theory]
    [InlineData("bce_grad_q")]
    [InlineData("bce_with_logits_grad")]
    [InlineData("mse_grad")]
    [InlineData("mae_grad")]
    [InlineData("sse_grad")]
    public void Of_losses_of_single_samples_differences_leave_no_more_than_one_in_a_hundred_open(string name) =>
        Assert.All(Ours.Findings.Where(f => f.Function.Name == name), f => Assert.InRange(f.UnresolvedShare, 0, f.Format == Format.Binary64 ? 0.01 : 0.02));

    [Fact]
    public void Dual_numbers_and_complex_steps_agree_with_the_oracle()
    {
        Assert.All(Ours.Findings, f => Assert.InRange(f.Opinions.DualUlps, 0, 0.51));
        Assert.All(Ours.Findings, f => Assert.InRange(f.Opinions.ComplexUlps, 0, f.Format == Format.Binary64 ? 16 : 0.6));
        Assert.True(Ours.Findings.Sum(f => f.Opinions.Compared) > 100);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-6)]
    public void No_error_that_is_put_into_a_gradient_passes(double error)
    {
        var report = GradientRun.Judge([Native], new() { Seed = Seed, Cases = 128, Formats = [error < 1e-4 ? Format.Binary64 : Format.Binary32] }, injected: error);
        Assert.Equal(0, report.Escaped);
        Assert.True(report.Findings.Sum(f => f.Verdicts.GetValueOrDefault(GradVerdict.Fail)) > report.Checks / 2);
    }

    public static TheoryData<string> WrongGradients => [.. WrongImplementations.All.Where(m => m.Wrong.Any(f => f.GradientOf is not null) && m.Wrong.All(f => f.GradientOf is not null)).Select(m => m.Id)];

    // The shipped mutants with a wrong gradient beside a right function.
    [Theory, MemberData(nameof(WrongGradients))]
    public void Every_shipped_mutant_with_a_wrong_gradient_is_refuted(string id)
    {
        var mutant = WrongImplementations.All.Single(m => m.Id == id);
        // One that differs on a sliver of the line only is the oracle's to find.
        if (id.Contains("nan-without-error", StringComparison.Ordinal)) return;
        Assert.Contains(mutant.Wrong, f => !new GradientJudge(mutant.Subject, Format.Binary64, Seed, 256).Judge(f).Passed);
    }

    // Noise contracts from the published ratings are fair: careful code in plain floating point, within them, is not blamed.
    [Fact]
    public void Careful_code_is_not_blamed()
    {
        var careful = new DelegateSubject("careful");
        Careful<double>.Offer(careful);
        Careful<float>.Offer(careful);
        var report = GradientRun.Judge([careful], new() { Seed = Seed, Cases = 256 });
        Assert.Equal(44, report.Findings.Count);
        Assert.True(report.Findings.All(f => f.Passed), Verification.Reports.GradientText.Write(report));
    }

    [Fact]
    public void Findings_are_the_same_on_any_number_of_threads()
    {
        RunOptions options = new() { Functions = "bce*,softmax*", Cases = 300 };
        Assert.Equal(Verification.Reports.GradientJson.Write(GradientRun.Judge([Native], options with { Threads = 1 }), ""), Verification.Reports.GradientJson.Write(GradientRun.Judge([Native], options with { Threads = 4 }), ""));
    }

    [Fact]
    public void Another_convention_between_the_slopes_is_reported_and_one_outside_fails()
    {
        DelegateSubject Subject(double atZero) => new DelegateSubject("mine").With("relu", (double z) => Math.Max(z, 0)).With("relu_grad", (double z) => z == 0 ? atZero : z > 0 ? 1 : 0);
        var half = new GradientJudge(Subject(0.5), Format.Binary64, Seed, 64).Judge(Activations.ReluGrad);
        Assert.Equal((true, 16), (half.Passed, half.OtherConventions));
        Assert.False(new GradientJudge(Subject(-1), Format.Binary64, Seed, 64).Judge(Activations.ReluGrad).Passed);
    }

    [Fact]
    public void A_batch_that_does_not_fit_its_samples_is_refuted()
    {
        // Right at one sample: only the reduction is wrong.
        var sum = new DelegateSubject("sum").With("mse", (double[] t, double[] y) => Right.Number("mse", t, y)).With("mse_grad", (double[] t, double[] y) => Right.Vector("sse_grad", t, y)).Rated(0.5);
        var finding = new GradientJudge(sum, Format.Binary64, Seed, 64).Judge(RegressionLosses.MseGrad);
        Assert.Equal((0, false), (finding.Red, finding.Passed));
        Assert.Contains("a sum for a mean", finding.ReductionFaults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Right_gradients_of_wrong_values_are_told_from_wrong_gradients()
    {
        var values = new DelegateSubject("values").With("softplus", (double z) => 1.01 * Right.Softplus(z)).With("softplus_grad", Right.Sigmoid).Rated(0.5);
        var failure = new GradientJudge(values, Format.Binary64, Seed, 16).Judge(SigmoidFamily.SoftplusGrad).Failures[0];
        Assert.Equal((GradVerdict.Fail, true), (failure.Entry.Verdict, failure.Entry.Opinion!.Settles));
    }

    [Fact]
    public void Values_are_asked_for_in_few_batches()
    {
        var counting = new Counting(Native);
        new GradientJudge(counting, Format.Binary64, Seed, 128).Judge(BinaryLosses.BceGradQ);
        Assert.InRange(counting.Batches, 3, 20);
        Assert.InRange(counting.Inputs, 1000, 2000);
    }

    [Fact]
    public void Answers_that_are_missing_or_too_short_are_red()
    {
        var mute = new DelegateSubject("mute").With("logsumexp", (double[] z) => Right.Number("logsumexp", z)).With("logsumexp_grad", (double[] z) => z.Length > 1 ? throw new InvalidOperationException("no") : Right.Softmax(z));
        var finding = new GradientJudge(mute, Format.Binary64, Seed, 32).Judge(VectorFunctions.LogSumExpGrad);
        Assert.Equal((true, false), (finding.Unanswered > 0, finding.Passed));
    }

    private static string GradientTextOf(GradientFinding finding) => Verification.Reports.GradientText.Write(Ours with { Findings = [finding] });

    private sealed class Counting(ISubject inner) : ISubject
    {
        public int Batches { get; private set; }

        public int Inputs { get; private set; }

        public string Name => inner.Name;

        public string Version => inner.Version;

        public IReadOnlyList<Format> Formats => inner.Formats;

        public bool Offers(Function function) => inner.Offers(function);

        public double? StatedUlps(Function function) => inner.StatedUlps(function);

        public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
        {
            Batches++;
            Inputs += batch.Count;
            return inner.Evaluate(function, format, batch);
        }
    }
}
