using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class RegressionTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Fact]
    public void Errors_of_small_integers_are_exact()
    {
        double[] t = [1, 2, 3, 4], y = [3, 2, 2, 4], slopes = new double[4];
        Assert.Equal(5, SumOfSquaredErrors.Value(t, y));
        Assert.Equal(1.25, MeanSquaredError.Value(t, y));
        Assert.Equal(0.75, MeanAbsoluteError.Value(t, y));
        SumOfSquaredErrors.Gradient(t, y, slopes);
        Assert.Equal([4, 0, -2, 0], slopes);
        MeanSquaredError.Gradient(t, y, slopes);
        Assert.Equal([1, 0, -0.5, 0], slopes);
        MeanAbsoluteError.Gradient(t, y, slopes);
        Assert.Equal([0.25, 0, -0.25, 0], slopes);
        GaussianNegativeLogLikelihood.Gradient(t, y, 3, slopes);
        Assert.Equal([6, 0, -3, 0], slopes);
    }

    [Fact]
    public void A_mean_square_overflows_only_where_the_truth_does()
    {
        Assert.Equal(double.PositiveInfinity, MeanSquaredError.Value([0], [1e200]));
        double large = Math.ScaleB(1, 512), max = double.MaxValue;
        Assert.Equal(Math.ScaleB(1, 1023), MeanSquaredError.Value([0, 0], [large, 0]));
        Assert.Equal(max, MeanAbsoluteError.Value([-max, 0], [max, 0]));
        Assert.Equal(double.Epsilon, MeanSquaredError.Value([0], [Math.ScaleB(1, -537)]));
    }

    [Theory]
    [InlineData(Inf, Inf, NaN)]
    [InlineData(0, Inf, Inf)]
    [InlineData(-Inf, 0, Inf)]
    [InlineData(NaN, 0, NaN)]
    public void Errors_beyond_the_finite(double t, double y, double expected)
    {
        Assert.Equal(expected, MeanSquaredError.Value([t], [y]));
        Assert.Equal(expected, MeanAbsoluteError.Value([t], [y]));
        Assert.Equal(expected, SumOfSquaredErrors.Value([t], [y]));
    }

    [Fact]
    public void The_slope_of_an_absolute_error_is_a_sign()
    {
        var slopes = new double[5];
        MeanAbsoluteError.Gradient([0, 0, 0, Inf, NaN], [5e-324, -Inf, -0.0, 1, 1], slopes);
        Assert.Equal([0.2, -0.2, 0, -0.2, NaN], slopes);
    }

    [Theory]
    [InlineData(1, 0.9189385332046728)]
    [InlineData(6.283185307179586, 1.9490859162596877e-17)]
    [InlineData(0, Inf)]
    [InlineData(-1, NaN)]
    [InlineData(NaN, NaN)]
    public void A_perfect_prediction_leaves_the_constant_of_the_normal_density(double beta, double expected) =>
        Assert.Equal(expected, GaussianNegativeLogLikelihood.Value([2], [2], beta));

    [Fact]
    public void Gaussian_likelihood_is_half_beta_times_the_squares_and_the_constant() =>
        Assert.Equal(3.1447298858494004, GaussianNegativeLogLikelihood.Value([0, 0], [1, 1], 2.0)); // 2 + log π
}
