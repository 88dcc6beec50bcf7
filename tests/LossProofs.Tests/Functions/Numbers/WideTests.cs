using LossProofs.Functions.Numbers;

namespace LossProofs.Tests.Functions.Numbers;

public class WideTests
{
    public static TheoryData<double> Hard => new()
    {
        0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 2.2250738585072009e-308, 1.7976931348623157e308,
        0.1, 1.0 / 3, 1e-300, 1e300, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    };

    [Theory, MemberData(nameof(Hard))]
    public void A_double_comes_back_bit_for_bit(double x) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(x), BitConverter.DoubleToInt64Bits((double)(Wide)x));

    [Theory, MemberData(nameof(Hard))]
    public void One_minus_x_is_exact(double x)
    {
        double back = (double)(1 - (1 - (Wide)x));
        if (double.IsFinite(x)) Assert.Equal(x, back);
        else Assert.Equal(double.NaN, back - back);
    }

    [Fact]
    public void An_exponent_beyond_every_format_is_carried()
    {
        Wide tiny = double.Epsilon, square = tiny * tiny;
        Assert.Equal(0, (double)square);
        Assert.Equal(1, (double)(square / tiny / tiny));
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.5000000000000001, 1)]
    [InlineData(0.49999999999999994, 0)]
    [InlineData(1.5, 2)]
    [InlineData(2.5, 2)]
    [InlineData(2.5000000000000004, 3)]
    public void A_subnormal_result_is_rounded_once(double quanta, double expected)
    {
        Assert.Equal(expected * double.Epsilon, (double)((Wide)quanta * double.Epsilon));
        Assert.Equal((float)expected * float.Epsilon, (float)((Wide)quanta * (double)float.Epsilon));
    }

    [Fact]
    public void The_low_word_decides_a_tie()
    {
        Wide middle = 1 + (Wide)Math.ScaleB(1, -53), low = Math.ScaleB(1, -100);
        Assert.Equal(1, (double)middle);
        Assert.Equal(1, (double)(middle - low));
        Assert.Equal(Math.BitIncrement(1.0), (double)(middle + low));
    }

    [Fact]
    public void Binary32_is_rounded_once_and_not_by_way_of_binary64()
    {
        // Just above the middle of two floats by less than an ulp of a double: by way of a double it would be a tie, to even.
        Wide above = 1 + (Wide)Math.ScaleB(1, -24) + (Wide)Math.ScaleB(1, -80);
        Assert.Equal(MathF.BitIncrement(1), (float)above);
        Assert.Equal(1f, (float)(double)above);
    }

    [Fact]
    public void The_largest_finite_number_is_followed_by_infinity()
    {
        Wide half = Math.ScaleB(1, 970), largest = double.MaxValue;
        Assert.Equal(double.PositiveInfinity, (double)(largest + half));
        Assert.Equal(double.MaxValue, (double)(largest + half - Math.ScaleB(1, 930)));
        Assert.Equal(float.PositiveInfinity, (float)largest);
    }

    [Theory]
    [InlineData(1, 2.718281828459045)]
    [InlineData(-745.1332191019411, 5e-324)]
    [InlineData(709.782712893384, 1.7976931348622732e308)]
    [InlineData(710, double.PositiveInfinity)]
    [InlineData(-746, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(5e-324, 1)]
    public void Exp_is_rounded_once(double x, double expected) => Assert.Equal(expected, (double)Wide.Exp(x));

    [Theory]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(5e-324, -744.4400719213812)]
    [InlineData(1.7976931348623157e308, 709.782712893384)]
    [InlineData(1, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Log_is_rounded_once(double x, double expected) => Assert.Equal(expected, (double)Wide.Log(x));

    [Fact]
    public void Weigh_silences_infinity_but_not_NaN()
    {
        Assert.Equal(0, (double)Wide.Weigh(0, double.NegativeInfinity));
        Assert.Equal(double.NaN, (double)Wide.Weigh(0, double.NaN));
        Assert.Equal(double.NegativeInfinity, (double)Wide.Weigh(double.Epsilon, double.NegativeInfinity));
    }

    [Fact]
    public void Gap_of_equal_infinities_is_nothing()
    {
        Assert.Equal(0, (double)Wide.Gap(double.PositiveInfinity, double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, (double)Wide.Gap(double.PositiveInfinity, double.NegativeInfinity));
        Assert.Equal(double.NaN, (double)Wide.Gap(double.NaN, double.NaN));
    }

    [Fact]
    public void Select_goes_by_the_sign_bit_and_lets_NaN_through()
    {
        Assert.Equal(1, (double)Wide.Select(-0.0, 1, 2));
        Assert.Equal(2, (double)Wide.Select(0.0, 1, 2));
        Assert.Equal(double.NaN, (double)Wide.Select(double.NaN, 1, 2));
    }
}
