using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Reports;

public class NumberReaderTests
{
    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("1e3", 1000)]
    [InlineData("5e-324", 5e-324)]
    [InlineData("-0.0", -0.0)]
    [InlineData("-0", -0.0)]
    [InlineData("nan", double.NaN)]
    [InlineData("-nan", double.NaN)]
    [InlineData("inf", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("+0x1.8p3", 12)]
    [InlineData("-0x1p-1074", -5e-324)]
    [InlineData("#C087200000000000", -740)]
    [InlineData("0.30000000000000004", 0.30000000000000004)]
    public void Numbers_that_programs_print_are_read(string word, double value) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(NumberReader.Exactly(word, Format.Binary64)!.Value));

    [Theory]
    [InlineData("1e999", "binary64")]
    [InlineData("1e-999", "binary64")]
    [InlineData("0x1p5000", "binary64")]
    [InlineData("0x1p-1075", "binary64")]
    [InlineData("0x1.00000000000001p0", "binary64")]
    [InlineData("0.1", "binary32")]
    [InlineData("7.038531E-26", "binary32")]
    [InlineData("#3FF8000000000001", "binary32")]
    [InlineData("65520", "binary16")]
    [InlineData("1/3", "binary64")]
    [InlineData("1,5", "binary64")]
    [InlineData("∞", "binary64")]
    [InlineData("one", "binary64")]
    [InlineData("#12", "binary64")]
    [InlineData("", "binary64")]
    public void What_is_no_value_of_the_format_is_not_rounded_to_one(string word, string format) => Assert.Null(NumberReader.Exactly(word, Format.Named(format)));

    [Theory]
    [InlineData("0.10000000149011612", 0.1f)]
    [InlineData("#3DCCCCCD", 0.1f)]
    [InlineData("#3FB99999A0000000", 0.1f)]
    [InlineData("0x1.99999ap-4", 0.1f)]
    public void Binary32_comes_widened_or_as_its_bits(string word, float value) => Assert.Equal(value, NumberReader.Exactly(word, Format.Binary32));
}
