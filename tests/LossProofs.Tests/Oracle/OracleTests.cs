using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.OracleChecks;

public class OracleTests
{
    private const double Inf = double.PositiveInfinity;

    [Fact]
    public void The_enclosure_is_narrower_than_a_millionth_of_an_ulp_or_beyond_every_number()
    {
        var wide = new List<string>();
        foreach (var format in Format.All)
            foreach (var function in Family.All)
                foreach (var arguments in Sampler.Draw(function, "decided", format, 5, function.Parameters.Any(p => p.Vector is not null) ? 12 : 80))
                    if (!IsDecided(Oracle.Value(function, arguments, [.. function.Shape.Select(_ => 0)], format), format)) wide.Add(new Place(function, arguments, []).Describe(format));

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    // The middle between 1 and its upper neighbour, missed by 2^−90: both ends of a narrow enclosure must round the same way.
    [Fact]
    public void The_nearest_value_is_decided_even_beside_the_middle_of_two()
    {
        var x = Vocabulary.Real("x");
        foreach (var sign in new[] { -1, 1 })
        {
            Rational off = new(sign, System.Numerics.BigInteger.One << 90);
            var third = new Function("beside", "f", "f", x) { Definition = (3 * x + 3 * off) / 3 + Vocabulary.Pow(2, -53), Rating = 1 };
            Assert.Equal(sign < 0 ? 1 : Math.BitIncrement(1), Oracle.Nearest(Oracle.Value(third, [[1]], [], Format.Binary64), Format.Binary64));
        }
    }

    // Results that are exactly the middle of two values of binary16, by the even one: 1 − 2y, (1 − 2y)/4 and sums.
    [Theory]
    [InlineData("alternative_a_grad_q", "3AFE", 0.0631103515625, 0.5)]
    [InlineData("alternative_b_grad_q", "3AFE", 0.0631103515625, 0.5)]
    [InlineData("alternative_a_grad_z", "31E6", 0.1314697265625, 0)]
    [InlineData("alternative_b_grad_z", "31E6", 0.1314697265625, 0)]
    [InlineData("bce_with_logits_grad", "35E6", 0.1314697265625, 0)]
    public void The_middle_of_two_goes_to_the_even_one(string function, string bits, double y, double x) =>
        Assert.Equal(bits, Format.Binary16.Hex(Oracle.Nearest(Oracle.Value(Family.Named(function), [[y], [x]], [], Format.Binary16), Format.Binary16)));

    [Fact]
    public void The_middle_of_two_goes_to_the_even_one_in_a_norm_too() =>
        Assert.Equal("412E", Format.Binary16.Hex(Oracle.Nearest(Oracle.Value(InformationMeasures.Norm, [[1.1513671875, 1.4375], [1]], [], Format.Binary16), Format.Binary16)));

    // 3m, 4m, 5m with 5m between two doubles; and a sum just above the middle of two, by an exponential too small to be held.
    [Fact]
    public void What_cannot_be_told_from_the_middle_goes_to_the_even_value_and_what_is_beside_it_does_not()
    {
        Assert.Equal(9007199254740996, Oracle.Nearest(Oracle.Value(Family.Named("norm"), [[5404319552844597, 7205759403792796], [2]], [], Format.Binary64), Format.Binary64));
        double z = 98304.0048828125, y = 0.2499999925494194;
        var product = Dyadic.Of(z) * (Dyadic.One - Dyadic.Of(y));
        Assert.False(Format.Binary64.Holds(product));
        Assert.Equal(Format.Binary64.Nearest(product + new Dyadic(1, -200)), Oracle.Nearest(Oracle.Value(BinaryLosses.BceWithLogits, [[y], [z]], [], Format.Binary64), Format.Binary64));
        Assert.Equal(Format.Binary64.Nearest(Dyadic.Of(5.990862951244879E+277) * new Dyadic(3, -2) + new Dyadic(1, 600)), Oracle.Nearest(Oracle.Value(BinaryLosses.BceWithLogits, [[0.25], [5.990862951244879E+277]], [], Format.Binary64), Format.Binary64));
    }

    [Fact]
    public void Ulps_off_are_those_of_the_exact_value()
    {
        var above = Interval.Exactly(Dyadic.One + new Dyadic(1, -53));
        Assert.Equal(0.5, Oracle.UlpsOff(1, above, Format.Binary64));
        Assert.Equal(0.5, Oracle.UlpsOff(Math.BitIncrement(1), above, Format.Binary64));
        Assert.Equal(1, Oracle.UlpsOff(1 - Math.ScaleB(1, -53), above, Format.Binary64));
        Assert.Equal(0, Oracle.UlpsOff(1, Interval.Exactly(1), Format.Binary64));
        Assert.Equal(Inf, Oracle.UlpsOff(Inf, Interval.Exactly(1), Format.Binary64));
        Assert.Equal(Inf, Oracle.UlpsOff(double.NaN, Interval.Exactly(1), Format.Binary64));
    }

    [Fact]
    public void A_number_instead_of_what_is_beyond_every_number_is_infinitely_far_off()
    {
        var exact = Oracle.Value(ElementaryFunctions.Expm1, [[1e300]], [], Format.Binary64);
        Assert.Equal(Inf, Oracle.UlpsOff(5, exact, Format.Binary64));
        Assert.Equal(0, Oracle.UlpsOff(Inf, exact, Format.Binary64));
    }

    private static bool IsDecided(Interval exact, Format format) => exact.IsUndefined || exact.IsExact || (exact.Upper.IsInfinite || exact.Lower.IsInfinite
        ? exact.Lower > Dyadic.Of(format.Largest) || exact.Upper < -Dyadic.Of(format.Largest)
        : (exact.Upper - exact.Lower).Magnitude <= format.Ulp(Dyadic.Max(exact.Upper, -exact.Lower)).Magnitude - 20);
}
