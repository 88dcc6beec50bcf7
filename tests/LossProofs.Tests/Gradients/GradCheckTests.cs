using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;

namespace LossProofs.Tests.Gradients;

/// <summary>The check as its users call it: every verdict, and what a check declares.</summary>
public class GradCheckTests
{
    private static readonly GradientCheck Softplus = GradCheck.Of(Right.Softplus).Claims(Right.Sigmoid).Named("softplus");

    private static readonly GradientCheck Relu = GradCheck.Of(z => Math.Max(z, 0)).Claims(z => z > 0 ? 1 : 0).KinkValue(0).FlatWhere(z => z < 0).Named("relu");

    [Theory]
    [InlineData(-700)]
    [InlineData(-30)]
    [InlineData(-1e-12)]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(36)]
    [InlineData(1e5)]
    public void A_right_gradient_passes_from_tail_to_tail(double z)
    {
        var report = Softplus.At(z).Run();
        report.MustHold();
        Assert.Equal(GradVerdict.Pass, report.Verdict);
        Assert.InRange(report.Worst.Sight, 0, 1e-6);
    }

    [Theory]
    [InlineData(-700)]
    [InlineData(-30)]
    [InlineData(0.5)]
    public void One_part_in_a_million_is_seen_in_the_tail_too(double z) =>
        Assert.Equal(GradVerdict.Fail, (Softplus with { Gradient = x => [Right.Sigmoid(x[0]) * (1 + 1e-6)] }).At(z).Run().Verdict);

    [Fact]
    public void A_kink_is_judged_by_both_slopes_and_by_the_convention()
    {
        var report = Relu.At(0).Run();
        report.MustHold();
        Assert.Equal((GradVerdict.Kink, 0, 1), (report.Verdict, report.Worst.Left, report.Worst.Right));
        foreach (var wrong in new[] { 1, 0.5, -1, double.NaN }) Assert.False(Relu.Claims(wrong).At(0).Run().IsGreen);
        // Without a convention anything between the slopes will do.
        Assert.True(GradCheck.Of(z => Math.Max(z, 0)).Kink(0).Claims(0.5).At(0).Run().IsGreen);
        Assert.Contains("the convention 2 lies outside of the slopes [0, 1]", GradCheck.Of(z => Math.Max(z, 0)).KinkValue(2).Claims(2).At(0).Run().Worst.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kink_that_is_not_declared_is_found()
    {
        var check = GradCheck.Of(z => Math.Abs(z - 0.3)).At(0.3);
        Assert.Equal((GradVerdict.Kink, true), (check.Claims(0.25).Run().Verdict, check.Claims(0.25).Run().IsGreen));
        Assert.Equal(GradVerdict.Fail, check.Claims(1.5).Run().Verdict);
        var near = GradCheck.Of(z => Math.Abs(z)).At(1e-7).Claims(1).Run();
        Assert.Equal(GradVerdict.Pass, near.Verdict);
        Assert.Contains("not smooth within", near.Worst.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_is_seen_and_flat_is_not_taken_for_it()
    {
        Assert.Equal(GradVerdict.Zero, GradCheck.Of(z => z * z).At(0).Claims(0).Run().Verdict);
        Assert.Equal((GradVerdict.Flat, true), (Relu.At(-1).Run().Verdict, Relu.At(-1).Run().IsGreen));
        // sigmoid(40) is 1 all around; its slope is 4e-18 and not 0.
        var flat = GradCheck.Of(Right.Sigmoid).At(40).Claims(0).Run();
        Assert.Equal((GradVerdict.Flat, false), (flat.Verdict, flat.IsGreen));
        Assert.False(GradCheck.Of(Right.Sigmoid).At(40).Claims(0).SecondOpinion(z => Right.Of("sigmoid_grad", z)).Run().IsGreen);
    }

    [Fact]
    public void What_is_not_resolved_is_red_until_a_second_opinion_settles_it()
    {
        var check = GradCheck.Of(Right.Sigmoid).At(36).Claims(z => Right.Of("sigmoid_grad", z));
        Assert.Equal((GradVerdict.Unresolved, false), (check.Run().Verdict, check.Run().IsGreen));
        Assert.Throws<GradientException>(check.Run().MustHold);
        var settled = check.SecondOpinion(z => Right.Of("sigmoid_grad", z)).Run();
        Assert.True(settled.IsGreen);
        Assert.Contains("settled", settled.ToString(), StringComparison.Ordinal);
        Assert.False(check.SecondOpinion(z => 1.001 * Right.Of("sigmoid_grad", z)).Run().IsGreen);
    }

    [Fact]
    public void A_function_that_is_noisier_than_declared_is_named_so()
    {
        // -log(1 - sigmoid(z)) loses its digits; the gradient is right.
        var report = GradCheck.Of(z => -Right.Log(1 - Right.Sigmoid(z))).Claims(Right.Sigmoid).At(18.3).Run();
        Assert.Equal((GradVerdict.Noisy, false), (report.Verdict, report.IsGreen));
    }

    // As it stands in the README.
    [Fact]
    public void Five_lines_are_a_check()
    {
        var softplus = GradCheck.Of(z => Math.Log(1 + Math.Exp(z)))
            .Claims(z => 1 / (1 + Math.Exp(-z)));
        softplus.At(0.5).Run().MustHold();
        // Far left 1 + e^z has lost the digits of e^z: the values are at fault, and are said to be.
        Assert.Equal(GradVerdict.Noisy, softplus.At(-20).Run().Verdict);
    }

    [Fact]
    public void The_stencil_stays_inside_the_domain()
    {
        var least = 1.0;
        var check = GradCheck.Of(q => { least = Math.Min(least, q); return -Right.Log(q); }).Claims(q => -1 / q).Domain(0, 1).Smooth(q => Math.Min(q, 1 - q) / 3);
        check.At(1e-12).Run().MustHold();
        Assert.True(least > 0);
        Assert.Contains("no room", check.At(1).Run().Worst.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void At_an_end_of_the_domain_the_other_side_has_to_do()
    {
        // -log q goes on smoothly beyond 1, and is not defined there here.
        var check = GradCheck.Of(q => q > 1 ? double.NaN : Right.Of("self_information", q)).Domain(0, 1).Smooth(q => q / 3);
        foreach (var q in new[] { 1, 1 - 1e-15, 1 - 1e-9 })
        {
            Assert.Equal(GradVerdict.Pass, check.Claims(x => -1 / x).At(q).Run().Verdict);
            Assert.Equal(GradVerdict.Fail, check.Claims(x => -(1 + 1e-6) / x).At(q).Run().Verdict);
        }

        Assert.False(GradCheck.Of(q => q > 1 ? double.NaN : Math.Abs(q - 0.9999)).Domain(0, 1).Smooth(1).Claims(-1).At(1).Run().IsGreen);
    }

    [Fact]
    public void Binary32_functions_are_checked_in_their_own_rounding()
    {
        var check = GradCheck.OfSingle(z => (float)Right.Softplus(z)).At(0.5);
        check.Claims(Right.Sigmoid(0.5)).GradientNoise(0.5).Run().MustHold();
        Assert.Equal(GradVerdict.Fail, check.Claims(Right.Sigmoid(0.5) * 1.001).Run().Verdict);
        Assert.Contains("values of binary32", Assert.Throws<InvalidOperationException>(() => GradCheck.OfSingle(z => z).At(0.1).Claims(1).Run()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_elementwise_function_takes_ten_calls_for_any_length()
    {
        foreach (var n in new[] { 1, 10, 1000 })
        {
            var check = GradCheck.Of((double[] x) => Array.ConvertAll(x, v => v * v)).Claims(x => Array.ConvertAll(x, v => 2 * v)).At([.. Enumerable.Range(1, n).Select(i => i / 10.0)]).Elementwise();
            check.Run().MustHold();
            Assert.InRange(check.Run().Evaluations, 11, 14);
        }
    }

    [Fact]
    public void What_is_declared_elementwise_has_to_be() =>
        Assert.Contains("declared elementwise, but output 1 changes with other inputs", GradCheck.Of((double[] x) => [x[0] * x[1], x[1]]).Claims(x => [x[1], 1]).At(1, 2).Elementwise().Run().Faults[0], StringComparison.Ordinal);

    [Fact]
    public void A_check_can_be_shared_and_says_the_same_from_any_thread()
    {
        var expected = Softplus.At(1.375).Run().ToString();
        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Softplus.At(1.375).Run().ToString()), text => Assert.Equal(expected, text));
        Assert.Empty(Softplus.Point);
    }

    [Fact]
    public void A_function_that_changes_its_argument_is_reported()
    {
        var report = GradCheck.Of((double[] x) => x[0]++ * 1.0).At(1).Claims(1).Run();
        Assert.Contains("the function changes its argument", report.Faults);
        Assert.False(report.IsGreen);
    }

    [Theory]
    [InlineData("no point is given")]
    [InlineData("no gradient is given")]
    [InlineData("ulps is 0; allowed: numbers above 0.")]
    [InlineData("lower is 1 and upper 0; allowed: lower below upper.")]
    [InlineData("count is 0; allowed: whole numbers from 1.")]
    public void Bad_input_is_refused(string message)
    {
        Action[] bad = [() => Softplus.Run(), () => GradCheck.Of((double z) => z).At(1).Run(), () => Softplus.Noise(0), () => Softplus.Domain(1, 0), () => Softplus.At(1).Directions(0)];
        Assert.Single(bad, action => Record.Exception(action) is InvalidOperationException or ArgumentException && Record.Exception(action)!.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public Task The_text_of_a_failure() => Verify(string.Join('\n',
        GradCheck.Of((double z) => Right.Of("bce_with_logits", 1, z)).Claims(z => -Right.Of("bce_with_logits_grad", 1, z)).Named("bce from logits, y = 1").At(1.375).Run(),
        Relu.Claims(0.5).At(0).Run(),
        Softplus.Claims(z => Right.Of("sigmoid_grad", z)).At(36).Run(),
        GradCheck.Of(Right.Sigmoid).Named("sigmoid").At(36).Claims(z => Right.Of("sigmoid_grad", z)).Run(),
        GradCheck.Of((double[] y) => Right.Number("mse", [1, 2, 3], y)).Claims(y => Right.Vector("sse_grad", [1, 2, 3], y)).Named("mse").Smooth(4).At(0.5, 0.25, 4).Run())).InSnapshots("gradients.failures");
}
