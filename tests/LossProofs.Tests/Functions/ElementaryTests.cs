using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class ElementaryTests
{
    [Theory]
    [InlineData(-0.0)]
    [InlineData(5e-324)]
    [InlineData(-1.7976931348623157e308)]
    [InlineData(double.NegativeInfinity)]
    public void Identity_keeps_every_bit(double x) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(x), BitConverter.DoubleToInt64Bits(Identity.Value(x)));

    [Theory]
    [InlineData(3, 1)]
    [InlineData(double.NegativeInfinity, 1)]
    [InlineData(double.NaN, double.NaN)]
    public void Identity_has_slope_one(double x, double slope) => Assert.Equal(slope, Identity.Gradient(x));

    [Theory]
    [InlineData(1e-10, 1.00000000005e-10)]
    [InlineData(-0.06453675802451242, -0.062498347080050275)]
    [InlineData(5e-324, 5e-324)]
    [InlineData(-50, -1)]
    [InlineData(double.NegativeInfinity, -1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Expm1_values(double x, double expected) => Assert.Equal(expected, Expm1.Value(x));

    [Theory]
    [InlineData(1e-10, 9.999999999500001e-11)]
    [InlineData(1.7976931348623157e308, 709.782712893384)]
    [InlineData(-1, double.NegativeInfinity)]
    [InlineData(-1.25, double.NaN)]
    [InlineData(-3, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Log1p_values(double x, double expected) => Assert.Equal(expected, Log1p.Value(x));

    [Fact]
    public void Expm1_and_log1p_keep_the_sign_of_zero()
    {
        Assert.True(double.IsNegative(Expm1.Value(-0.0)) && double.IsNegative(Log1p.Value(-0.0)));
        Assert.True(float.IsNegative(Expm1.Value(-0f)) && float.IsNegative(Log1p.Value(-0f)));
        Assert.False(double.IsNegative(Expm1.Value(0.0)) || double.IsNegative(Log1p.Value(0.0)));
    }

    [Theory]
    [InlineData(-1e-20, -46.051701859880914)]
    [InlineData(-1e-320, -736.8272408909739)]
    [InlineData(-745, -5e-324)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(1, double.NaN)]
    [InlineData(double.PositiveInfinity, double.NaN)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Log1mExp_values(double x, double expected) => Assert.Equal(expected, Log1mExp.Value(x));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, double.PositiveInfinity, 0)]
    [InlineData(0, double.NaN, double.NaN)]
    [InlineData(2, 0, double.NegativeInfinity)]
    [InlineData(1, -1, double.NaN)]
    [InlineData(double.NaN, 1, double.NaN)]
    [InlineData(0.5, 0.5, -0.34657359027997264)]
    public void XLogY_values(double x, double y, double expected) => Assert.Equal(expected, XLogY.Value(x, y));
}
