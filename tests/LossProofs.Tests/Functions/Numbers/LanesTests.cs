using System.Numerics;
using LossProofs.Functions.Numbers;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Functions.Numbers;

public class LanesTests
{
    private static readonly IntervalField Exact = new(1300);

    private static readonly double[] Hard =
    [
        0, -0.0, 1, -1, 0.5, -3, 1e-300, -1e-300, double.Epsilon, 1e300, -1e300, double.MaxValue,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN,
    ];

    private static Lanes At(double value, double error = 0) => new(new Vector<double>(value), new Vector<double>(error));

    private static readonly (string Sign, Func<Lanes, Lanes, Lanes> Lanes, Func<Interval, Interval, Interval> Truth, Func<double, double, double> Plain)[] Operations =
    [
        ("+", (a, b) => a + b, Exact.Add, (a, b) => a + b),
        ("-", (a, b) => a - b, (a, b) => Exact.Add(a, -b), (a, b) => a - b),
        ("*", (a, b) => a * b, Exact.Multiply, (a, b) => a * b),
        ("/", (a, b) => a / b, Exact.Divide, (a, b) => a / b),
    ];

    [Fact]
    public void Sums_products_and_quotients_of_uncertain_numbers_cover_all_four_corners()
    {
        var random = new Random(3);
        var faults = new List<string>();
        int known = 0;
        for (int n = 0; n < 6000; n++)
        {
            var (a, alpha) = Draw(random);
            var (b, beta) = n % 5 == 0 ? (-a * (1 + Math.ScaleB(random.NextDouble(), -random.Next(60))), alpha) : Draw(random);
            foreach (var (sign, lanes, truth, _) in Operations)
            {
                var lane = Lane.Of(lanes(At(a, alpha), At(b, beta)));
                if (lane.IsKnown) known++;
                foreach (var x in new[] { Dyadic.Of(a) - Dyadic.Of(alpha), Dyadic.Of(a) + Dyadic.Of(alpha) })
                    foreach (var y in new[] { Dyadic.Of(b) - Dyadic.Of(beta), Dyadic.Of(b) + Dyadic.Of(beta) })
                        if (!lane.Allows(truth(Interval.Exactly(x), Interval.Exactly(y)))) faults.Add($"({a:R} ± {alpha:R}) {sign} ({b:R} ± {beta:R}) = {lane}");
            }
        }
        Assert.Empty(faults);
        Assert.True(known > 20_000, $"{known} known");
    }

    [Fact]
    public void Exact_operands_give_what_IEEE_754_gives_and_exact_results_have_no_error()
    {
        foreach (double a in Hard)
            foreach (double b in Hard)
                foreach (var (sign, lanes, _, plain) in Operations)
                {
                    var lane = Lane.Of(lanes(At(a), At(b)));
                    double expected = plain(a, b);
                    bool overflow = double.IsInfinity(expected) && double.IsFinite(a) && double.IsFinite(b) && !(sign == "/" && b == 0);
                    Assert.True(overflow ? !lane.IsKnown : lane.IsKnown, $"{a:R} {sign} {b:R} = {lane}");
                    if (overflow || double.IsFinite(expected) && lane.Error >= Math.Abs(expected) && lane.Error > 0) continue;
                    Assert.True(expected.Equals(lane.Value) && (double.IsNaN(expected) || double.IsNegative(expected) == double.IsNegative(lane.Value)), $"{a:R} {sign} {b:R} = {lane}");
                }
        Assert.Equal(0, Lane.Of(At(0.75) + At(1e10)).Error);
        Assert.Equal(0, Lane.Of(At(0) * At(0.1)).Error);
    }

    [Fact]
    public void Division_by_what_may_be_zero_is_unknown() => Assert.All([0.0, 1e-20, -1e-20], b => Assert.False(Lane.Of(At(1) / At(b, 1e-19)).IsKnown));

    [Fact]
    public void A_root_that_cancels_shows_in_the_error()
    {
        Lanes x = At(1, 1e-16), difference = x - 1;
        Assert.True(Lane.Of(difference) is { Value: 0, Error: >= 1e-16 and < 1.1e-16 });
    }

    [Fact]
    public void Select_goes_by_the_sign_bit_covers_both_sides_of_an_uncertain_sign_and_lets_NaN_through()
    {
        Assert.Equal(new Lane(1, 0), Lane.Of(Lanes.Select(At(-0.0), 1, 2)));
        Assert.Equal(new Lane(2, 0), Lane.Of(Lanes.Select(At(0), 1, 2)));
        Assert.Equal(new Lane(double.NaN, 0), Lane.Of(Lanes.Select(At(double.NaN), 1, 2)));
        Assert.Equal(new Lane(1, 0), Lane.Of(Lanes.Select(At(-1e-16, 1e-16), 1, 2)));
        var both = Lane.Of(Lanes.Select(At(-1e-16, 2e-16), 1, 2));
        Assert.True(both.Value - both.Error <= 1 && both.Value + both.Error >= 2 && both.IsKnown);
        Assert.False(Lane.Of(Lanes.Select(At(1, double.NaN), 1, 1)).IsKnown);
        Assert.False(Lane.Of(Lanes.Select(At(1, double.PositiveInfinity), 1, 1)).IsKnown);
    }

    [Fact]
    public void Weigh_silences_infinity_but_not_NaN_nor_a_weight_that_may_not_be_zero()
    {
        Assert.Equal(new Lane(0, 0), Lane.Of(Lanes.Weigh(0, At(double.NegativeInfinity))));
        Assert.Equal(new Lane(double.NaN, 0), Lane.Of(Lanes.Weigh(0, At(double.NaN))));
        Assert.Equal(new Lane(double.NegativeInfinity, 0), Lane.Of(Lanes.Weigh(At(1e-300), At(double.NegativeInfinity))));
        Assert.False(Lane.Of(Lanes.Weigh(At(0, 1e-300), At(double.NegativeInfinity))).IsKnown);
    }

    [Fact]
    public void Gap_of_equal_infinities_is_nothing()
    {
        Assert.Equal(new Lane(0, 0), Lane.Of(Lanes.Gap(At(double.PositiveInfinity), At(double.PositiveInfinity))));
        Assert.Equal(new Lane(double.PositiveInfinity, 0), Lane.Of(Lanes.Gap(At(double.PositiveInfinity), At(double.NegativeInfinity))));
        Assert.Equal(new Lane(double.NaN, 0), Lane.Of(Lanes.Gap(At(double.NaN), At(double.NaN))));
    }

    [Fact]
    public void What_underflows_keeps_its_sign_and_what_overflows_only_that()
    {
        var tiny = Lanes.Exp(At(-1e30));
        Assert.Equal((0f, 0f), Rounded(tiny / (1 + tiny)));
        Assert.Equal((-0f, -0f), Rounded(-(4 * tiny * tiny)));
        var vast = Lanes.Exp(At(1e30));
        Assert.Equal((float.PositiveInfinity, float.PositiveInfinity), Rounded(vast));
        Assert.False(Lane.Of(vast * tiny).IsKnown);
        Assert.False(Lane.Of(vast - vast).IsKnown);
        Assert.False(Lane.Of(vast / 2).IsKnown);
        Assert.Equal((float.NegativeInfinity, float.PositiveInfinity), Rounded(vast - vast));
    }

    [Theory]
    [InlineData(1 + 1.0 / (1 << 24), 0, true)]
    [InlineData(1 + 1.0 / (1 << 24), 1e-20, false)]
    [InlineData(1 + 1.0 / (1 << 24) + 1e-15, 1e-16, true)]
    [InlineData(0.0, 1e-60, false)]
    [InlineData(1e-60, 1e-60, true)]
    [InlineData(1e-60, 1.1e-60, false)]
    [InlineData(1.5 * 1.401298464324817e-45, 1e-62, false)]
    [InlineData(1.6 * 1.401298464324817e-45, 1e-62, true)]
    [InlineData(3.4028235677973366e38, 1, false)]
    [InlineData(3.4028235677973366e38, 0, true)]
    [InlineData(3.5e38, 1, true)]
    [InlineData(1, double.NaN, false)]
    [InlineData(double.NaN, double.NaN, false)]
    [InlineData(double.NaN, 0, true)]
    public void A_lane_is_decided_where_both_ends_round_alike(double value, double error, bool decided)
    {
        foreach (double sign in new[] { 1, -1 })
        {
            var (lower, upper) = Rounded(At(sign * value, error));
            Assert.Equal(decided, BitConverter.SingleToInt32Bits(lower) == BitConverter.SingleToInt32Bits(upper));
            if (decided) Assert.Equal(BitConverter.SingleToInt32Bits((float)(sign * value)) & int.MaxValue, BitConverter.SingleToInt32Bits(lower) & int.MaxValue);
        }
    }

    private static (float, float) Rounded(Lanes x) => ((float)x.Ends.Lower[0], (float)x.Ends.Upper[0]);

    private static (double, double) Draw(Random random)
    {
        double value = (random.Next(2) * 2 - 1) * Math.ScaleB(1 + random.NextDouble(), random.Next(4) == 0 ? random.Next(-1000, 1000) / 2 : random.Next(-8, 8));
        double error = random.Next(3) == 0 ? 0 : Math.Abs(value) * Math.ScaleB(1 + random.NextDouble(), -random.Next(-1, 60));
        return (value, error);
    }
}
