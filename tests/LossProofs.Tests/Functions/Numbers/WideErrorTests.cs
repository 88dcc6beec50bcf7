using LossProofs.Functions.Numbers;
using LossProofs.Tests.Enclosures;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>The error bound of Wide holds for every operation and kernel, and is not wildly larger than the errors that occur.</summary>
public class WideErrorTests(ITestOutputHelper output)
{
    private const int Points = 20_000;

    private static readonly IntervalField Field = new(400);

    private static Interval Enclosure(Wide x) => new(Exactly(x.Ends.Lower), Exactly(x.Ends.Upper));

    private static Dyadic Exactly(BigFloat x) => new(x.Digits, x.Exponent);

    /// <summary>The share of its bound that a number is off by: 0 for an exact one, above 1 for a wrong bound.</summary>
    private static double Share(Wide x, Interval exact)
    {
        var (own, width) = (Enclosure(x), Interval.Undefined);
        width = Field.Add(Interval.Exactly(own.Upper), -Interval.Exactly(own.Lower));
        if (width.Upper.IsZero) return exact.Contains(own.Lower) ? 0 : double.PositiveInfinity;
        // |upper + lower − 2·exact| / (upper − lower)
        var off = Field.Add(Field.Add(Interval.Exactly(own.Upper), Interval.Exactly(own.Lower)), -Field.Add(exact, exact));
        return Field.Divide(Interval.Exactly(off.Size), width).Upper.ToDouble();
    }

    /// <summary>All bounds hold, and the worst uses at least the given part of its bound.</summary>
    private void Holds(string name, double least, Func<Random, (Wide Value, Interval Exact, string At)> draw)
    {
        var random = new Random(7);
        double worst = 0;
        for (int n = 0; n < Points; n++)
        {
            var (value, exact, at) = draw(random);
            double share = Share(value, exact);
            Assert.True(share <= 1, $"{name} at {at} is off by {share} of its bound");
            worst = Math.Max(worst, share);
        }

        output.WriteLine($"{name}: the worst error is {worst:0.000} of its bound");
        Assert.True(worst >= least, $"{name}: no error is above {worst} of its bound");
    }

    private static double Draw(Random random, int least, int most) => Math.ScaleB(2 * random.NextDouble() - 1, random.Next(least, most));

    /// <summary>A number of 106 bits, exactly.</summary>
    private static (Wide Value, Interval Exact) DrawPair(Random random, int least, int most)
    {
        double high = Draw(random, least, most), low = high * random.NextDouble() * Math.ScaleB(1, -54);
        return ((Wide)high + low, Field.Add(Interval.Exactly(high), Interval.Exactly(low)));
    }

    [Fact]
    public void Sums_products_and_quotients()
    {
        Holds("sum", 0.9, random =>
        {
            var ((a, x), (b, y)) = (DrawPair(random, -3, 3), DrawPair(random, -3, 3));
            return (a + b, Field.Add(x, y), $"{x} + {y}");
        });
        Holds("product", 0.2, random =>
        {
            var ((a, x), (b, y)) = (DrawPair(random, -99, 99), DrawPair(random, -99, 99));
            return (a * b, Field.Multiply(x, y), $"{x} * {y}");
        });
        Holds("quotient", 0.1, random =>
        {
            var ((a, x), (b, y)) = (DrawPair(random, -99, 99), DrawPair(random, -99, 99));
            return (a / b, Field.Divide(x, y), $"{x} / {y}");
        });
    }

    [Fact]
    public void Kernels()
    {
        Holds("exp", 0.02, random =>
        {
            var (a, x) = DrawPair(random, -130, 11);
            return (Wide.Exp(a), Field.Exp(x), $"{x}");
        });
        Holds("expm1", 0.05, random =>
        {
            double x = Draw(random, -60, 7);
            return (Wide.Expm1(x), Field.Add(Field.Exp(Interval.Exactly(x)), Interval.Exactly(-1)), $"{x:R}");
        });
        Holds("log", 0.05, random =>
        {
            double x = Math.Abs(Draw(random, n(random), 3));
            return (Wide.Log(x), Field.Log(Interval.Exactly(x)), $"{x:R}");
            static int n(Random random) => random.Next(2) == 0 ? -1000 : 0;
        });
        Holds("log1p", 0.05, random =>
        {
            double x = random.Next(2) == 0 ? Draw(random, -60, 0) : Math.Abs(Draw(random, -3, 60));
            return (Wide.Log1p(x), Field.Log(Field.Add(Interval.Exactly(1), Interval.Exactly(x))), $"{x:R}");
        });
        Assert.True(Share(Wide.Pi, Field.Pi) <= 1);
    }

    [MpfrFact]
    public void Kernels_by_Mpfr()
    {
        Holds("expm1", 0, random => Draw(random, -300, 7) is var x ? (Wide.Expm1(x), Mpfr.Of(Dyadic.Of(x), 300).Expm1().Around(299), $"{x:R}") : default);
        Holds("log1p", 0, random => Math.Abs(Draw(random, -300, 10)) is var x ? (Wide.Log1p(x), Mpfr.Of(Dyadic.Of(x), 300).Log1p().Around(299), $"{x:R}") : default);
    }

    // What undoes another function starts from a number that is known by its bound only.
    [Fact]
    public void The_bound_of_an_argument_goes_into_that_of_the_result()
    {
        Holds("log exp", 0, random => Draw(random, -20, 9) is var x ? (Wide.Log(Wide.Exp(x)), Interval.Exactly(x), $"{x:R}") : default);
        Holds("exp log", 0, random => Math.Abs(Draw(random, -500, 500)) is var x ? (Wide.Exp(Wide.Log(x)), Interval.Exactly(x), $"{x:R}") : default);
        Holds("log1p expm1", 0, random => Draw(random, -60, 5) is var x ? (Wide.Log1p(Wide.Expm1(x)), Interval.Exactly(x), $"{x:R}") : default);
        Holds("expm1 log1p", 0, random => Math.Abs(Draw(random, -60, 60)) is var x ? (Wide.Expm1(Wide.Log1p(x)), Interval.Exactly(x), $"{x:R}") : default);
        Holds("a·b/b", 0, random =>
        {
            var (a, b) = (Draw(random, -99, 99), Wide.Exp(Draw(random, -3, 3)));
            return (a * b / b, Interval.Exactly(a), $"{a:R}");
        });
        Holds("a + b − b", 0, random =>
        {
            var (a, b) = (Draw(random, -40, 3), Wide.Exp(Draw(random, -3, 3)));
            return (a + b - b, Interval.Exactly(a), $"{a:R}");
        });
    }

    [Theory]
    [InlineData(1, 5e-324)]
    [InlineData(1e300, 1e270)]
    [InlineData(0.1, 0.3)]
    [InlineData(1, -5e-310)]
    public void What_fits_is_exact(double a, double b)
    {
        Assert.True(Enclosure((Wide)a - b).IsExact);
        Assert.True(Enclosure((Wide)a * b).IsExact);
        Assert.True(Enclosure(((Wide)a + b) * 4 / 2).IsExact);
        Assert.True(Enclosure((Wide)a / 1).IsExact);
        Assert.True(Enclosure((Wide)21 / 3).IsExact);
        Assert.False(Enclosure((Wide)22 / 3).IsExact);
    }

    [Fact]
    public void What_may_be_of_either_sign_never_settles()
    {
        Wide lost = Wide.Log(Wide.Exp(0.3)) - 0.3;
        foreach (var x in new[] { lost, lost + 1, 0 * lost, 1 / lost, Wide.Exp(lost), Wide.Log(lost), Wide.Expm1(lost), Wide.Log1p(lost), Wide.Abs(lost), Wide.Select(lost, 1, 1), Wide.Weigh(0, lost), Wide.Exp(1e300) })
            Assert.False(x.Settles(out double _));
        Assert.True(Wide.Select(1, lost, 2).Settles(out double two));
        Assert.Equal(2, two);
    }

    [Fact]
    public void What_is_far_below_every_number_is_known_to_be_small()
    {
        Wide tiny = Wide.Exp(-1e300);
        foreach (var (x, expected) in new (Wide, double)[] { (tiny, 0), (1 + tiny, 1), (1 / (1 + tiny), 1), (tiny * tiny * tiny, 0), (tiny / (1 + tiny), 0), (-tiny, 0), (Wide.Log1p(tiny), 0), (Wide.Expm1(-1e300), -1) })
        {
            Assert.True(x.Settles(out double result));
            Assert.Equal(expected, result);
        }
    }

    [Fact]
    public void A_bound_that_reaches_a_middle_does_not_settle()
    {
        Wide hair = Wide.Exp(-73), middle = 1 + (Wide)Math.ScaleB(1, -53), third = Wide.Log(Wide.Exp(1));
        Assert.True(((Wide)1 + Math.ScaleB(1, -53)).Settles(out double even) && even == 1);
        Assert.True((middle + hair).Settles(out double above) && above == Math.BitIncrement(1.0));
        Assert.False((middle * third).Settles(out double _));
        Assert.False((middle + Wide.Exp(-1000)).Settles(out double _));
    }
}
