using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Experiments;

namespace LossProofs.Tests.Experiments;

public class ProductUnderflowTests
{
    private static readonly Rational Half = new(1, 2);

    [Theory]
    [InlineData("binary64", 1075)]
    [InlineData("binary32", 150)]
    [InlineData("binary16", 25)]
    public void So_many_halves_underflow_and_one_more_or_less_is_not_the_number(string name, int factors)
    {
        var format = Format.Named(name);
        Assert.True(ProductUnderflow.Observe(format, factors, Half).Seen);
        Assert.False(ProductUnderflow.Observe(format, factors - 1, Half).Seen);
        Assert.False(ProductUnderflow.Observe(format, factors + 1, Half).Seen);
        Assert.False(ProductUnderflow.Observe(format, factors, new(1, 4)).Seen);
        Assert.False(ProductUnderflow.Observe(format, factors, new(3, 4)).Seen);
    }

    [Fact]
    public void Sums_of_logs_are_compared()
    {
        // The product is that of binary16; the sum, rounded to 11 digits, must not pass for one of 53.
        var coarse = Format.Binary16 with { Digits = 53 };
        Assert.False(ProductUnderflow.Observe(coarse, 25, Half).Seen);
    }
}
