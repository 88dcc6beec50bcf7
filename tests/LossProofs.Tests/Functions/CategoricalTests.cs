using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class CategoricalTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    public static TheoryData<double[], double[], double, double[]> FromProbabilities => new()
    {
        { [0, 1], [0, 1], 0, [0, -1] },
        { [0, 1], [1, 0], Inf, [0, -Inf] },
        { [0.5, 0.5], [0.5, 0.5], 0.6931471805599453, [-1, -1] },
        { [0, 1], [0.75, 0.25], 1.3862943611198906, [0, -4] },
        { [0, 1], [1.5, 0.25], NaN, [NaN, -4] },
        { [0, 1], [NaN, 0.25], NaN, [NaN, -4] },
        { [NaN, 1], [0.5, 0.5], NaN, [NaN, -2] },
    };

    [Theory, MemberData(nameof(FromProbabilities))]
    public void CategoricalCrossEntropy_values_and_slopes(double[] t, double[] p, double value, double[] slopes)
    {
        var actual = new double[p.Length];
        CategoricalCrossEntropy.Gradient(t, p, actual);
        Assert.Equal(value, CategoricalCrossEntropy.Value(t, p));
        Assert.Equal(slopes, actual);
    }

    public static TheoryData<double[], double[], double, double[]> FromLogits => new()
    {
        { [1, 0], [40, 0], 4.248354255291589e-18, [-4.248354255291589e-18, 4.248354255291589e-18] },
        { [1, 0], [-1000, 0], 1000, [-1, 1] },
        { [1, 0], [0, -Inf], 0, [0, 0] },
        { [0, 1], [0, -Inf], Inf, [1, -1] },
        { [0.5, 0.5], [0, -Inf], Inf, [0.5, -0.5] },
        { [1, 0], [Inf, 0], 0, [0, 0] },
        { [0, 1], [Inf, 0], Inf, [1, -1] },
        { [1, 0], [-Inf, -Inf], 0.6931471805599453, [-0.5, 0.5] },
        { [1.0 / 3, 1.0 / 3, 1.0 / 3], [5, 5, 5], 1.0986122886681096, [0, 0, 0] },
        { [1, 0], [NaN, 0], NaN, [NaN, NaN] },
    };

    [Theory, MemberData(nameof(FromLogits))]
    public void CategoricalCrossEntropyWithLogits_values_and_slopes(double[] t, double[] z, double value, double[] slopes)
    {
        var actual = new double[z.Length];
        CategoricalCrossEntropyWithLogits.Gradient(t, z, actual);
        Assert.Equal(value, CategoricalCrossEntropyWithLogits.Value(t, z));
        Assert.Equal(slopes, actual);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e4)]
    [InlineData(1e8)]
    [InlineData(1e15)]
    public void A_shift_of_all_logits_changes_nothing(double shift) =>
        Assert.Equal(0.04858735157374206, CategoricalCrossEntropyWithLogits.Value([1, 0], [2 + shift, -1 + shift]));
}
