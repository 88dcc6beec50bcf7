using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class InformationTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.5, 0.6931471805599453)]
    [InlineData(5e-324, 744.4400719213812)]
    [InlineData(0, Inf)]
    [InlineData(-0.0, Inf)]
    [InlineData(1.5, NaN)]
    [InlineData(-1, NaN)]
    [InlineData(NaN, NaN)]
    public void SelfInformation_values(double p, double expected) => Assert.Equal(expected, SelfInformation.Value(p));

    public static TheoryData<double[], double> Entropies => new()
    {
        { [0, 1], 0 },
        { [0.5, 0.5], 0.6931471805599453 },
        { [0.25, 0.25, 0.25, 0.25], 1.3862943611198906 },
        { [1], 0 },
        { [-0.0, 1], 0 },
        { [2], NaN },
        { [-0.5, 0.5], NaN },
        { [NaN, 1], NaN },
    };

    [Theory, MemberData(nameof(Entropies))]
    public void Entropy_values(double[] p, double expected)
    {
        Assert.Equal(expected, Entropy.Value(p));
        Assert.Equal(expected, CrossEntropy.Value(p, p));
        Assert.Equal(double.IsNaN(expected) ? NaN : 0, KullbackLeibler.Value(p, p));
    }

    public static TheoryData<double[], double[], double, double> Pairs => new()
    {
        { [0, 1], [0, 1], 0, 0 },
        { [0, 1], [1, 0], Inf, Inf },
        { [1, 0], [0.5, 0.5], 0.6931471805599453, 0.6931471805599453 },
        { [0.5, 0.5], [0, 1], Inf, Inf },
        { [0.5, 0.5], [0.25, 0.75], 0.8369882167858358, 0.14384103622589045 },
        { [1, 0], [5e-324, 1], 744.4400719213812, 744.4400719213812 },
        { [0.5, 0.5], [1.5, 0.5], NaN, NaN },
        { [1.5, 0.5], [0.5, 0.5], NaN, NaN },
        { [0, 1], [NaN, 1], NaN, NaN },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void CrossEntropy_and_KullbackLeibler_values(double[] p, double[] q, double cross, double divergence)
    {
        Assert.Equal(cross, CrossEntropy.Value(p, q));
        Assert.Equal(divergence, KullbackLeibler.Value(p, q));
    }

    [Fact]
    public void KullbackLeibler_of_close_distributions_keeps_its_digits()
    {
        // Twice ½·log of ½/(½ ± d) is −½·log(1 − 4d²), which is 2d² for a d so small.
        double d = Math.ScaleB(1, -30);
        Assert.Equal(2 * d * d, KullbackLeibler.Value([0.5, 0.5], [0.5 + d, 0.5 - d]), 1e-15 * d * d);
    }

    public static TheoryData<double[], double, double> Norms => new()
    {
        { [3, -4], 2, 5 },
        { [3, -4], 1, 7 },
        { [3, -4], Inf, 4 },
        { [-4, 4, 0], Inf, 4 },
        { [1, 1, 1, 1], 4, 1.4142135623730951 },
        { [0, 0], 2, 0 },
        { [0], Inf, 0 },
        { [-7], 1.5, 7 },
        { [3e300, 4e300], 2, 5e300 },
        { [1.5e-323, 2e-323], 2, 2.5e-323 },
        { [1, 1], 1e300, 1 },
        { [Inf, 1], 2, Inf },
        { [-Inf, Inf], Inf, Inf },
        { [0, Inf], 1, Inf },
        { [NaN, Inf], 2, NaN },
        { [NaN], Inf, NaN },
        { [3, 4], 0.5, NaN },
        { [3, 4], 0, NaN },
        { [3, 4], -1, NaN },
        { [3, 4], NaN, NaN },
    };

    [Theory, MemberData(nameof(Norms))]
    public void Norm_values(double[] x, double p, double expected) => Assert.Equal(expected, Norm.Value(x, p));
}
