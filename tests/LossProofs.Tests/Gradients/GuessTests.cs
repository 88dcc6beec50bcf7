using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Reports;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Gradients;

/// <summary>The report names the usual mistakes, who dissents among second opinions, and says it all in JSON too.</summary>
public class GuessTests
{
    private static readonly double[] Target = [1, 2, 3];

    private static readonly GradientCheck Mse = GradCheck.Of((double[] y) => Right.Number("mse", Target, y)).At(0.5, 0.25, 4).Smooth(4).Named("mse");

    private static readonly GradientCheck Bce = GradCheck.Of((double z) => Right.Of("bce_with_logits", 1, z)).At(0.75);

    [Theory]
    [InlineData(0.5, "a factor 2 is missing")]
    [InlineData(-1, "the sign is flipped")]
    [InlineData(3, "N: a sum for a mean")]
    [InlineData(1 / 3.0, "1/N: a mean for a sum")]
    [InlineData(1.5, "divided by one too few")]
    [InlineData(1.4426950408889634, "1/log 2")]
    [InlineData(1.0000001, "right but for the last digits")]
    public void By_the_ratio(double ratio, string guess) => Says(guess, Mse.Claims(y => Array.ConvertAll(Right.Vector("mse_grad", Target, y), g => g * ratio)));

    [Fact]
    public void By_what_is_left()
    {
        Says("labels swapped", Bce.Claims(z => Right.Of("bce_with_logits_grad", 0, z)));
        Says("once too often", Bce.Claims(z => Right.Of("bce_with_logits_grad", 1, z) * Right.Of("sigmoid_grad", z)));
        Says("the slope of the sigmoid is missing", GradCheck.Of(z => Math.Pow(Right.Sigmoid(z) - 1, 2)).At(0.75).Claims(z => 2 * (Right.Sigmoid(z) - 1)));
        Says("the gradient is NaN", Bce.Claims(double.NaN));
        Says("the gradient is infinite", Bce.Claims(double.PositiveInfinity));
        Says("a clip", Bce.Claims(0));
        Says("transposed", GradCheck.Of((double[] x) => [x[0] + 2 * x[1], 3 * x[0] - x[1]]).At(1, 1).Claims(1, 3, 2, -1));
    }

    [Fact]
    public void Who_differs_from_the_oracle_is_named()
    {
        var exact = Interval.Exactly(0.5);
        Assert.Equal("", GradientOf.Dissent([("dual numbers", 0.5), ("complex step", 0.5 + 1e-15)], exact, Format.Binary64));
        Assert.StartsWith("dual numbers is ", GradientOf.Dissent([("dual numbers", 0.5 + 1e-15), ("complex step", 0.5)], exact, Format.Binary64), StringComparison.Ordinal);
        Assert.StartsWith("complex step is ", GradientOf.Dissent([("dual numbers", 0.5), ("complex step", 0.51)], exact, Format.Binary64), StringComparison.Ordinal);
        // At a kink a complex step has nothing to say.
        Assert.Null(ComplexStep.At(Activations.Relu, [[0]], 0, 0, []));
        Assert.Equal(1, ComplexStep.At(Activations.Relu, [[2]], 0, 0, []));
    }

    [Fact]
    public void Json_fits_its_schema()
    {
        GradReport[] reports =
        [
            Bce.Claims(z => -Right.Of("bce_with_logits_grad", 1, z)).Run(), Bce.Claims(double.NaN).Run(), Mse.Claims(y => Right.Vector("mse_grad", Target, y)).Directions(2),
            GradCheck.Of(z => Math.Max(z, 0)).KinkValue(0).Claims(1).At(0).Run(), GradCheck.Of(Right.Sigmoid).At(36).Claims(1e-16).SecondOpinion(_ => 1e-16).Run(), Mse.Claims(1).Run(),
        ];
        foreach (var report in reports)
        {
            using var json = JsonDocument.Parse(report.ToJson());
            Assert.Empty(JsonSchema.Faults("gradreport", json));
            Assert.Equal(report.IsGreen, json.RootElement.GetProperty("green").GetBoolean());
        }
    }

    private static void Says(string guess, GradientCheck check) => Assert.Contains(guess, string.Join(' ', check.Run().ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
}
