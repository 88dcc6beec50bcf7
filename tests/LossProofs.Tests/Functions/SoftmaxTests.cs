using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class SoftmaxTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    public static TheoryData<double[], double[]> Shares => new()
    {
        { [1000, 1000], [0.5, 0.5] },
        { [88, 88, 88], [1.0 / 3, 1.0 / 3, 1.0 / 3] },
        { [-800, -801], [0.7310585786300049, 0.2689414213699951] },
        { [-Inf, 0], [0, 1] },
        { [Inf, 0], [1, 0] },
        { [Inf, 0, Inf], [0.5, 0, 0.5] },
        { [-Inf, -Inf], [0.5, 0.5] },
        { [0, -745], [1, 5e-324] },
        { [7], [1] },
        { [NaN, 0], [NaN, NaN] },
        { [0, NaN], [NaN, NaN] },
    };

    [Theory, MemberData(nameof(Shares))]
    public void Softmax_values(double[] z, double[] expected)
    {
        var shares = new double[z.Length];
        Softmax.Value(z, shares);
        Assert.Equal(expected, shares);
        LogSumExp.Gradient(z, shares);
        Assert.Equal(expected, shares);
    }

    public static TheoryData<double[], double> Sums => new()
    {
        { [0, -40], 4.248354255291589e-18 },
        { [-40, 0], 4.248354255291589e-18 },
        { [1000, 1000], 1000.6931471805599 },
        { [5], 5 },
        { [-Inf, -Inf], -Inf },
        { [-Inf, 3], 3 },
        { [Inf, 3], Inf },
        { [Inf, -Inf], Inf },
        { [NaN, 3], NaN },
        { [3, NaN, Inf], NaN },
    };

    [Theory, MemberData(nameof(Sums))]
    public void LogSumExp_values(double[] z, double expected) => Assert.Equal(expected, LogSumExp.Value(z));

    public static TheoryData<double[], double[]> Logs => new()
    {
        { [0, -40], [-4.248354255291589e-18, -40] },
        { [0, -2000], [0, -2000] },
        { [-Inf, 0], [-Inf, 0] },
        { [Inf, 0], [0, -Inf] },
        { [-Inf, -Inf], [-0.6931471805599453, -0.6931471805599453] },
        { [NaN, 0], [NaN, NaN] },
    };

    [Theory, MemberData(nameof(Logs))]
    public void LogSoftmax_values(double[] z, double[] expected)
    {
        var logs = new double[z.Length];
        LogSoftmax.Value(z, logs);
        Assert.Equal(expected, logs);
    }

    [Fact]
    public void The_Jacobian_of_two_logits_is_the_slope_of_the_sigmoid_of_their_gap()
    {
        foreach (double gap in new[] { -745.0, -40, -1, 0, 0.5, 30, 720 })
        {
            var rows = new double[4];
            Softmax.Jacobian([gap, 0], rows);
            double slope = Sigmoid.Gradient(gap);
            Assert.Equal([slope, -slope, -slope, slope], rows);
        }
    }

    [Fact]
    public void Two_logits_are_a_sigmoid()
    {
        foreach (double z in new[] { -745.0, -37, -1e-9, 0, 2, 800 })
        {
            var shares = new double[2];
            Softmax.Value([z, 0], shares);
            Assert.Equal([Sigmoid.Value(z), Sigmoid.Value(-z)], shares);
            Assert.Equal(Softplus.Value(z), LogSumExp.Value([z, 0]));
        }
    }
}
