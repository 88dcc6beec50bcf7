using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.OracleChecks;

public class AccuracyTests
{
    private static readonly double[] Ratings = [0, 0.51, 1, 3, 40, 1000, 1e5, 1e9, 1e20];

    // Whatever answer is within the rating of an exact result, the result is among those that the answer may stand for.
    [Fact]
    public void An_answer_stands_for_every_exact_result_that_it_is_accurate_enough_for()
    {
        var random = new Random(1);
        foreach (var format in Format.All)
            for (var n = 0; n < 6000; n++)
            {
                var accuracy = new Accuracy(Dyadic.Of(Ratings[n % Ratings.Length]), n % 5 == 0 ? new Dyadic(1, random.Next(-20, 20)) : Dyadic.Zero);
                var exact = Exact(random, format);
                var off = accuracy.Off(Interval.Exactly(exact), format);
                var answer = format.Nearest(exact + off * new Dyadic(random.Next(-1024, 1025), -10));
                if (Oracle.Distance(answer, Interval.Exactly(exact), format) > off) continue;
                var around = accuracy.Around(answer, format, () => Interval.Exactly(exact));
                Assert.True(around.Contains(exact), $"{format}, {accuracy.Ulps} ulps: {answer:R} for {exact.ToDouble():R} stands for {around} only");
            }
    }

    [Fact]
    public void An_answer_just_below_a_power_of_two_may_stand_for_a_result_above_it()
    {
        // 1 + 2^−52 answered as 1 − 2^−51: three ulps of the result, six of the answer.
        var around = new Accuracy(new(3, 0), Dyadic.Zero).Around(1 - Math.ScaleB(1, -51), Format.Binary64, () => Interval.Undefined);
        Assert.True(around.Contains(Dyadic.Of(Math.BitIncrement(1))));
    }

    [Fact]
    public void A_single_answer_stays_close()
    {
        var around = new Accuracy(new(3, 0), Dyadic.Zero).Around(1.5, Format.Binary64, () => Interval.Whole);
        Assert.Equal(new Interval(Dyadic.Of(1.5) - new Dyadic(3, -52), Dyadic.Of(1.5) + new Dyadic(3, -52)), around);
        Assert.Equal(Interval.Exactly(1.5), new Accuracy(Dyadic.Zero, Dyadic.Zero).Around(1.5, Format.Binary64, () => Interval.Whole));
    }

    [Fact]
    public void An_infinity_stands_for_what_rounds_to_it_within_the_rating()
    {
        foreach (var format in Format.All)
        {
            Dyadic largest = Dyadic.Of(format.Largest), ulp = format.Ulp(largest), half = new(1, ulp.Exponent - 1);
            Assert.Equal(new Interval(largest + half, Dyadic.PositiveInfinity), new Accuracy(Dyadic.Zero, Dyadic.Zero).Around(double.PositiveInfinity, format, () => Interval.Whole));
            Assert.Equal(new Interval(largest + half - ulp, Dyadic.PositiveInfinity), new Accuracy(Dyadic.One, Dyadic.Zero).Around(double.PositiveInfinity, format, () => Interval.Whole));
            Assert.Equal(half, Oracle.Distance(double.PositiveInfinity, Interval.Exactly(largest), format));
            Assert.Equal(Dyadic.Zero, Oracle.Distance(double.PositiveInfinity, Interval.Exactly(largest + half), format));
            Assert.Equal(Dyadic.Zero, Oracle.Distance(double.NegativeInfinity, Interval.Exactly(-largest - half), format));
            Assert.True(Oracle.Distance(double.PositiveInfinity, Interval.Exactly(-largest), format) > largest);
        }
    }

    [Fact]
    public void Nothing_is_allowed_beside_an_infinite_result()
    {
        var exact = Oracle.Value(BinaryLosses.Bce, [[1], [0]], [], Format.Binary64);
        Assert.Equal(Dyadic.Zero, Oracle.Allowed(BinaryLosses.Bce, [[1], [0]], [], exact, Format.Binary64));
        Assert.True(Oracle.Distance(5, exact, Format.Binary64).IsInfinite);
        Assert.True(Oracle.Distance(double.NegativeInfinity, exact, Format.Binary64).IsInfinite);
        Assert.Equal(Dyadic.Zero, Oracle.Distance(double.PositiveInfinity, exact, Format.Binary64));
    }

    [Fact]
    public void Cancelling_terms_are_rated_by_their_size()
    {
        // KL of (1/2, 1/2) and (1/4, 3/4) is (log 2)/2 − (log 3/2)/2 = 0.144, from terms of size 0.55, whose ulp is 2^−53.
        Assert.Equal(4 * Math.ScaleB(1, -53), Oracle.Allowed(InformationMeasures.Kl, [[0.5, 0.5], [0.25, 0.75]], [], Interval.Exactly(0.14384103622589045), Format.Binary64).ToDouble());
    }

    private static Dyadic Exact(Random random, Format format)
    {
        var exponent = random.Next(4) switch { 0 => random.Next(-3, 3), 1 => format.LeastExponent + random.Next(0, 4), 2 => (int)Dyadic.Of(format.Largest).Magnitude - random.Next(0, 3), _ => random.Next(format.LeastExponent, (int)Dyadic.Of(format.Largest).Magnitude) };
        // Powers of two, their near neighbours, and anything else.
        var size = random.Next(3) switch { 0 => 1, 1 => 1 + Math.ScaleB(random.Next(-8, 9), -format.Digits - 1), _ => 1 + random.NextDouble() };
        var dyadic = Dyadic.Of(size);
        return new(dyadic.Mantissa * (random.Next(2) == 0 ? 1 : -1), dyadic.Exponent + exponent);
    }
}
