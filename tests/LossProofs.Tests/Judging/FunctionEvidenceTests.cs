using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Judging;

/// <summary>What is measured beside the verdict: errors, kinds of result, order, offset; each with an implementation that only it tells apart.</summary>
public class FunctionEvidenceTests
{
    [Fact]
    public void A_correctly_rounded_function_has_nothing_to_report()
    {
        var finding = Judge("softplus", LossProofs.Functions.Softplus.Value);
        Assert.Equal((0, 0, 0, 0, 0), (finding.NotNearest.Count, finding.WrongNonFinite.Count, finding.Lost.Count, finding.WrongSign.Count, finding.Breaks));
        Assert.True(finding.MedianUlps <= finding.P99Ulps && finding.P99Ulps <= finding.WorstUlps && finding.WorstUlps <= 0.5);
        Assert.True(finding.Points > 2 * 2098);
    }

    [Fact]
    public void One_result_that_is_not_the_nearest_is_counted_and_passes()
    {
        var finding = Judge("tanh", z => z == 40 ? Math.BitDecrement(1.0) : Tanh(z));
        Assert.True(finding.Passed);
        Assert.Equal((1, 40.0), (Math.Sign(finding.NotNearest.Count), finding.NotNearest.Example!.Arguments[0][0]));
        Assert.Equal(0, finding.Lost.Count);
    }

    [Fact]
    public void Kinds_are_counted_apart()
    {
        var finding = Judge("tanh", z => z switch { 2 => double.NaN, 1 => -Tanh(1), 0.5 => 0, 720 => double.PositiveInfinity, _ => Tanh(z) });
        // Simple numbers are among the systematic points and among the samples.
        Assert.All([finding.WrongNonFinite, finding.Lost, finding.WrongSign], kind => Assert.True(kind.Count > 0));
        Assert.Equal(finding.NotNearest.Count, finding.WrongNonFinite.Count + finding.Lost.Count + finding.WrongSign.Count);
        Assert.Equal((0.5, 1.0), (finding.Lost.Example!.Arguments[0][0], finding.WrongSign.Example!.Arguments[0][0]));
    }

    // 2 ulps too much at one number: within the rating of 3, and above its right neighbour.
    [Fact]
    public void A_step_back_between_neighbours_is_a_break_and_no_failure()
    {
        var finding = Judge("softplus", z => LossProofs.Functions.Softplus.Value(z) is var exact && z == 20 ? exact + 2 * (Math.BitIncrement(exact) - exact) : exact);
        Assert.True(finding.Passed);
        Assert.True(finding.Breaks > 0);
        Assert.Equal((20.0, Math.BitIncrement(20.0)), (finding.Break!.First.Arguments[0][0], finding.Break.Second.Arguments[0][0]));
        Assert.True(finding.Break.First.Value > finding.Break.Second.Value);
    }

    [Fact]
    public void Steps_that_are_due_and_ties_are_no_breaks() => Assert.Equal(0, Judge("sigmoid_grad", LossProofs.Functions.Sigmoid.Gradient).Breaks + Judge("relu", z => Math.Max(z, 0)).Breaks);

    // Rated 3: each result passes, and no other check sees that all between 1 and 30 are 2 ulps too large.
    [Fact]
    public void A_systematic_offset_within_the_rating_is_a_failure()
    {
        var finding = Judge("softplus", z => LossProofs.Functions.Softplus.Value(z) is var exact && z is > 0.5 and < 30 ? Math.BitIncrement(Math.BitIncrement(exact)) : exact);
        Assert.Equal(0, finding.Failing);
        var bias = Assert.Single(finding.Failures);
        Assert.Equal(Defect.Biased, bias.Defect);
        Assert.InRange(bias.Ulps, 1, 2.5);
        Assert.True(bias.From!.Arguments[0][0] < bias.To!.Arguments[0][0]);
        Assert.False(finding.Passed);
    }

    // The same size of error to either side by turns is the scatter that the rating forgives.
    [Fact]
    public void Scatter_of_the_same_size_is_none() => Assert.True(Judge("softplus", z =>
    {
        var exact = LossProofs.Functions.Softplus.Value(z);
        var even = (BitConverter.DoubleToInt64Bits(z) * -7046029254386353131L >>> 63) == 0;
        return z is > 0.5 and < 30 ? even ? Math.BitIncrement(Math.BitIncrement(exact)) : Math.BitDecrement(Math.BitDecrement(exact)) : exact;
    }).Passed);

    // The systematic points are the same whatever the seed; cases scale the others alone.
    [Fact]
    public void Cases_and_seed_leave_the_systematic_points_alone()
    {
        var subject = new DelegateSubject("s").With("tanh", Tanh);
        int Points(int seed, int cases) => new FunctionJudge(subject, Format.Binary64, seed, cases).Judge(Activations.Tanh).Points;
        Assert.Equal(Points(1, 10), Points(2, 10));
        Assert.Equal(Points(1, 10) + 20, Points(1, 30));
    }

    private static double Tanh(double z) => LossProofs.Functions.Tanh.Value(z);

    private static FunctionFinding Judge(string function, Func<double, double> implementation) =>
        new FunctionJudge(new DelegateSubject("s").With(function, implementation), Format.Binary64).Judge(Family.Named(function));
}
