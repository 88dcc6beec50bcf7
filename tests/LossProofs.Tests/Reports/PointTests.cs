using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.Reports;

public class PointTests
{
    [Theory]
    [InlineData("-740", -740.0)]
    [InlineData("−1", -1.0)]
    [InlineData("1/3", 1 / 3.0)]
    [InlineData("0x1.8p3", 12.0)]
    [InlineData("-0x.8p0", null)]
    [InlineData("-0x0.8p0", -0.5)]
    [InlineData("0x1p-1074", double.Epsilon)]
    [InlineData("#C087200000000000", -740.0)]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("1e-400", 0.0)]
    [InlineData("1,5", null)]
    [InlineData("1/0", null)]
    [InlineData("#C0", null)]
    [InlineData("", null)]
    public void Numbers(string text, double? value)
    {
        if (value is { } x) Assert.Equal(x, new Point($"z={text}", Format.Binary64).For(SigmoidFamily.Sigmoid)[0][0]);
        else Assert.Throws<PointException>(() => new Point($"z={text}", Format.Binary64));
    }

    [Fact]
    public void A_negative_zero_stays_one() => Assert.True(double.IsNegative(new Point("z=-0.0", Format.Binary64).For(SigmoidFamily.Sigmoid)[0][0]));

    [Fact]
    public void A_number_is_rounded_once_to_the_format() => Assert.Equal(0.1f, new Point("z=0.1", Format.Binary32).For(SigmoidFamily.Sigmoid)[0][0]);

    [Theory]
    [InlineData("t=[1,0] z=[1000, 1001]")]
    [InlineData("z=[ 1000 1001 ], t=[1,0]")]
    public void Vectors(string text)
    {
        var arguments = new Point(text, Format.Binary64).For(CategoricalLosses.CceWithLogits);
        Assert.Equal([1, 0], arguments[0]);
        Assert.Equal([1000, 1001], arguments[1]);
    }

    [Fact]
    public void What_a_sample_is_written_as_reads_back_as_the_sample()
    {
        foreach (var claim in Catalog.All)
        {
            var names = Names.In(claim.Statement, claim.Condition);
            if (names.Variables.Count + names.Vectors.Count == 0) continue;
            var sample = Sampler.Draw(names, claim.Id, Format.Binary64, Seed.Default, 40)[^1];
            var text = Written.Point(sample, Format.Binary64);
            Assert.Equal(text, Written.Point(new Point(text, Format.Binary64).For(claim.Id, names), Format.Binary64));
        }
    }
}
