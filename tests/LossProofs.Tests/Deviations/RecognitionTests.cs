using LossProofs.Claims;
using LossProofs.Verification.Deviations;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;
using Own = LossProofs.Functions;

namespace LossProofs.Tests.Deviations;

/// <summary>Each kind of deliberate deviation is named with its constant; a bug that resembles one is not excused.</summary>
public class RecognitionTests
{
    private static FunctionFinding Judge(string function, DelegateSubject subject, Format? format = null) =>
        new FunctionJudge(subject, format ?? Format.Binary64, cases: 300).Judge(Family.All.Single(f => f.Name == function));

    private static DelegateSubject Subject() => new DelegateSubject("deviating");

    private static FunctionFinding Explained(FunctionFinding finding, string text)
    {
        Assert.NotEmpty(finding.Failures);
        Assert.All(finding.Failures, f => Assert.True(f.Deviation?.Text == text, $"{f.Defect} at {string.Join(' ', f.Call.Arguments.Select(a => a[0]))}: '{f.Deviation?.Text}' (of {f.Count})"));
        Assert.False(finding.Passed);
        return finding;
    }

    private static double Weigh(double w, double x) => w == 0 ? 0 : w * x;

    private static double LogBeside(double q) => Own.Log1p.Value(-q);

    private static double Bce(double y, double logq, double rest) => Weigh(y, -logq) + Weigh(1 - y, -rest);

    [Fact]
    public void A_clamped_log_is_named_with_its_bound_and_start()
    {
        var finding = Judge("bce", Subject().With("bce", (y, q) => q is < 0 or > 1 ? double.NaN : Bce(y, Math.Max(Math.Log(q), -100), Math.Max(LogBeside(q), -100))));
        Explained(finding, "clamped at 100 from q ≤ 3.72008E-44");
        Assert.Equal((DeviationKind.Clamped, "100"), (finding.Failures[0].Deviation!.Kind, finding.Failures[0].Deviation!.Constant));
    }

    [Fact]
    public void Clipped_probabilities_are_named_with_their_bound() =>
        Explained(Judge("bce", Subject().With("bce", (y, q) => Math.Clamp(q, 1e-7, 1 - 1e-7) is var c && double.IsNaN(q) ? double.NaN : Bce(y, Math.Log(c), LogBeside(c)))), "clips q to [1E-07, 1 - 1E-07]");

    [Fact]
    public void An_added_epsilon_is_solved_from_the_answers() =>
        Explained(Judge("bce", Subject().With("bce", (y, q) => Bce(y, Math.Log(q + 1e-12), Math.Log(1 - q + 1e-12)))), "adds 1E-12 to what it takes the logarithm of");

    [Fact]
    public void A_bounded_divisor_is_named() =>
        Explained(Judge("bce_grad_q", Subject().With("bce_grad_q", (y, q) => (q - y) / Math.Max(q * (1 - q), 1e-12))), "divides by 1E-12 at least");

    [Fact]
    public void The_gradient_of_a_loss_with_an_epsilon_is_named_as_the_loss_is() =>
        Explained(Judge("bce_grad_q", Subject().With("bce_grad_q", (y, q) => (1 - y) / (1 - q + 1e-7) - y / (q + 1e-7))), "adds 1E-07 to what the loss takes the logarithm of");

    [Fact]
    public void Flushed_results_are_named() =>
        Explained(Judge("sigmoid", Subject().With("sigmoid", (double z) => Own.Sigmoid.Value(z) is var s && double.IsSubnormal(s) ? 0 : s)), "flushes subnormal results to 0");

    [Fact]
    public void Flushed_arguments_are_named() =>
        Explained(Judge("self_information", Subject().With("self_information", (double p) => Own.SelfInformation.Value(double.IsSubnormal(p) ? 0 : p))), "takes subnormal arguments for 0");

    [Fact]
    public void The_threshold_of_softplus_is_measured() =>
        Explained(Judge("softplus", Subject().With("softplus", (double z) => z > 20 ? z : Own.Softplus.Value(z))), "saturates at z from z ≥ 20");

    [Fact]
    public void A_sigmoid_that_overflows_saturates_at_0() =>
        Explained(Judge("sigmoid", Subject().With("sigmoid", (double z) => z < -709.75 ? 0 : Own.Sigmoid.Value(z))), "saturates at 0 from z ≤ -709.75");

    [Fact]
    public void A_clamped_tail_is_named() =>
        Explained(Judge("log_sigmoid", Subject().With("log_sigmoid", (double z) => Math.Max(Own.LogSigmoid.Value(z), -50))), "clamped at -50 from z ≤ -50");

    // The samples of probabilities sum to 1 exactly, so only a vector of any numbers shows it.
    [Fact]
    public void A_vector_divided_by_its_sum_is_named() => Assert.Contains(
        Judge("norm", Subject().With("norm", Format.Binary64, a => [Own.Norm.Value([.. a[0].Select(x => x / Sum(a[0]))], a[1][0])])).Failures, f => f.Deviation is { Kind: DeviationKind.Renormalises, Constant: "x" });

    [Fact]
    public void One_wrong_value_beside_a_clamp_stays_a_failure()
    {
        var finding = Judge("bce", Subject().With("bce", (y, q) => (y, q) == (1, 0) ? 50 : q is < 0 or > 1 ? double.NaN : Bce(y, Math.Max(Math.Log(q), -100), Math.Max(LogBeside(q), -100))));
        Assert.Contains(finding.Failures, f => f.Deviation is { Constant: "100" });
        var others = finding.Failures.Where(f => f.Deviation is null).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, f => Assert.Equal((1, 0, 50), (f.Call.Arguments[0][0], f.Call.Arguments[1][0], f.Call.Value)));
    }

    [Fact]
    public void A_clamp_with_two_constants_is_not_excused() => Assert.Contains(
        Judge("self_information", Subject().With("self_information", (double p) => Math.Min(-Math.Log(p), 100 + Math.Abs(p * 1e40)))).Failures, f => f.Deviation is null);

    [Fact]
    public void A_clamp_that_does_not_last_is_not_excused() => Assert.All(
        Judge("log_sigmoid", Subject().With("log_sigmoid", (double z) => z is < -50 and > -60 ? -50 : Own.LogSigmoid.Value(z))).Failures, f => Assert.Null(f.Deviation));

    [Fact]
    public void A_wrong_limit_is_not_excused() => Assert.All(
        Judge("sigmoid", Subject().With("sigmoid", (double z) => z > 30 ? 1.001 : Own.Sigmoid.Value(z))).Failures, f => Assert.Null(f.Deviation));

    [Fact]
    public void A_constant_is_no_deviation() => Assert.All(
        Judge("tanh", Subject().With("tanh", (double _) => 0)).Failures, f => Assert.Null(f.Deviation));

    [Fact]
    public void A_wrong_value_at_one_input_is_not_excused() => Assert.Null(
        Assert.Single(Judge("sigmoid", Subject().With("sigmoid", (double z) => z == 0 ? 1 : Own.Sigmoid.Value(z))).Failures).Deviation);

    // Neumaier's sum: what a plain sum loses is added at the end.
    private static double Sum(double[] terms)
    {
        var (sum, rest) = (0.0, 0.0);
        foreach (var x in terms)
        {
            var next = sum + x;
            rest += Math.Abs(sum) >= Math.Abs(x) ? sum - next + x : x - next + sum;
            sum = next;
        }

        return sum + rest;
    }
}
