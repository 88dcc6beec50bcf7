using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class ActivationTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Theory]
    [InlineData(1e-17, 1e-17)]
    [InlineData(-5e-324, -5e-324)]
    [InlineData(20, 1)]
    [InlineData(-Inf, -1)]
    [InlineData(Inf, 1)]
    [InlineData(NaN, NaN)]
    public void Tanh_values(double z, double expected) => Assert.Equal(expected, Tanh.Value(z));

    [Fact]
    public void Tanh_keeps_the_sign_of_zero()
    {
        Assert.True(double.IsNegative(Tanh.Value(-0.0)) && float.IsNegative(Tanh.Value(-0f)));
        Assert.False(double.IsNegative(Tanh.Value(0.0)));
    }

    [Property]
    public void Tanh_is_odd(NormalFloat z) => Assert.Equal(-Tanh.Value(z.Get), Tanh.Value(-z.Get));

    [Theory]
    [InlineData(20, 1.6993417021166355e-17)]
    [InlineData(0, 1)]
    [InlineData(-Inf, 0)]
    [InlineData(Inf, 0)]
    [InlineData(NaN, NaN)]
    public void Tanh_slopes(double z, double expected) => Assert.Equal(expected, Tanh.Gradient(z));

    [Theory]
    [InlineData(3, 3, 1)]
    [InlineData(5e-324, 5e-324, 1)]
    [InlineData(-3, 0, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(-0.0, 0, 0)]
    [InlineData(-Inf, 0, 0)]
    [InlineData(Inf, Inf, 1)]
    [InlineData(NaN, NaN, NaN)]
    public void Relu_values_and_slopes(double z, double value, double slope)
    {
        Assert.Equal(value, Relu.Value(z));
        Assert.Equal(slope, Relu.Gradient(z));
    }

    [Theory]
    [InlineData(3, 0.01, 3, 1)]
    [InlineData(-3, 0.01, -0.03, 0.01)]
    [InlineData(0, 0.25, 0, 0.25)]
    [InlineData(-0.0, 0.25, 0, 0.25)]
    [InlineData(-Inf, 0.01, -Inf, 0.01)]
    [InlineData(-Inf, 0, 0, 0)]
    [InlineData(Inf, 0.01, Inf, 1)]
    [InlineData(NaN, 0.01, NaN, NaN)]
    public void LeakyRelu_values_and_slopes(double z, double alpha, double value, double slope)
    {
        Assert.Equal(value, LeakyRelu.Value(z, alpha));
        Assert.Equal(slope, LeakyRelu.Gradient(z, alpha));
    }

    [Fact]
    public void LeakyRelu_leaks_one_hundredth_by_default()
    {
        Assert.Equal(-0.02, LeakyRelu.Value(-2.0));
        Assert.Equal(0.01f, LeakyRelu.Gradient(-2f));
    }
}
