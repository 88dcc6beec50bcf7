using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Reports;

public class DecimalsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.25, "0.25")]
    [InlineData(-710, "-710")]
    [InlineData(1e15, "1E+15")]
    [InlineData(123456789012345, "123456789012345")]
    [InlineData(0.00001, "0.000010000000000000000818")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Exact_numbers(double x, string text) => Assert.Equal(text, Decimals.Down(Dyadic.Of(x)));

    [Fact]
    public void A_number_beyond_every_format_is_bounded_by_a_power_of_two()
    {
        Assert.Equal("2^1000000", Decimals.Down(new Dyadic(3, 999_999)));
        Assert.Equal("2^1000001", Decimals.Up(new Dyadic(3, 999_999)));
    }

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(0.50001, "0.5001")]
    [InlineData(0.99999, "1")]
    [InlineData(84.7801, "84.79")]
    [InlineData(7.949e14, "7.949E+14")]
    public void Ulps_are_never_rounded_down(double ulps, string text) => Assert.Equal(text, Decimals.Ulps(ulps));

    [Property]
    public void The_ends_enclose(NormalFloat number)
    {
        var x = Dyadic.Of(number.Get);
        Assert.True(Read(Decimals.Down(x, 5)) <= x.ToRational(), Decimals.Down(x, 5));
        Assert.True(Read(Decimals.Up(x, 5)) >= x.ToRational(), Decimals.Up(x, 5));
        Assert.Equal(number.Get, double.Parse(Decimals.Down(x), CultureInfo.InvariantCulture));
    }

    // A decimal as the exact fraction that it is.
    private static Rational Read(string text)
    {
        var (digits, power) = text.Split('E') is [var d, var p] ? (d, int.Parse(p, CultureInfo.InvariantCulture)) : (text, 0);
        var places = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var mantissa = System.Numerics.BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var tens = System.Numerics.BigInteger.Pow(10, Math.Abs(power - places));
        return power >= places ? new(mantissa * tens, 1) : new(mantissa, tens);
    }
}
