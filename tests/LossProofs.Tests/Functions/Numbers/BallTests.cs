using LossProofs.Functions.Numbers;
using LossProofs.Tests.Enclosures;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>Balls against the interval arithmetic of the judge and against MPFR, which share no code with them.</summary>
public class BallTests
{
    private static readonly double Inf = double.PositiveInfinity, NaN = double.NaN;

    private static Ball Of(double x, int bits = 192) => Ball.From(x, bits);

    private static Interval Enclosure(Ball x) => new(Exactly(x.Ends.Lower), Exactly(x.Ends.Upper));

    private static Dyadic Exactly(BigFloat x) =>
        x.IsInfinite ? (x.Sign > 0 ? Dyadic.PositiveInfinity : Dyadic.NegativeInfinity) : new(x.Digits, x.Exponent);

    private static double Rounded(Ball x) => x.Settles(out double result) ? result : NaN;

    /// <summary>The two have a number in common, and the ball is as narrow as its precision promises.</summary>
    private static void Agree(Ball ball, Interval reference, int bits, string at)
    {
        var own = Enclosure(ball);
        Assert.True(own.Meets(reference), $"{at} at {bits} bits: {own} and {reference} do not meet");
        var width = new IntervalField(64).Add(Interval.Exactly(own.Upper), -Interval.Exactly(own.Lower)).Upper;
        Assert.True(width.Magnitude <= own.Size.Magnitude - bits + 4, $"{at} at {bits} bits is known to {own.Size.Magnitude - width.Magnitude} bits only");
    }

    public static TheoryData<int> Precisions => new(64, 192, 384, 1000, Ziv.LastBits);

    [Theory, MemberData(nameof(Precisions))]
    public void Functions_hold_what_the_intervals_of_the_judge_hold(int bits)
    {
        var random = new Random(bits);
        var field = new IntervalField(2 * bits + 2200);
        for (int n = 0; n < (bits > 1000 ? 4 : 60); n++)
        {
            double x = Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-60, 11)), size = Math.Abs(x);
            var (exact, one) = (Interval.Exactly(x), Interval.Exactly(1));
            Agree(Ball.Exp(Of(x, bits)), field.Exp(exact), bits, $"exp {x}");
            Agree(Ball.Expm1(Of(x, bits)), field.Add(field.Exp(exact), -one), bits, $"expm1 {x}");
            Agree(Ball.Log(Of(size, bits)), field.Log(Interval.Exactly(size)), bits, $"log {size}");
            Agree(Ball.Log1p(Of(size, bits)), field.Log(field.Add(one, Interval.Exactly(size))), bits, $"log1p {size}");
            if (size < 1) Agree(Ball.Log1p(Of(-size, bits)), field.Log(field.Add(one, Interval.Exactly(-size))), bits, $"log1p {-size}");
        }
    }

    [Theory]
    [InlineData(5e-324)]
    [InlineData(-2.5e-310)]
    [InlineData(1e-300)]
    [InlineData(-1e-40)]
    [InlineData(1e-13)]
    public void Small_arguments_keep_their_digits(double x)
    {
        var field = new IntervalField(2600);
        foreach (int bits in new[] { 192, 768 })
        {
            Agree(Ball.Expm1(Of(x, bits)), field.Add(field.Exp(Interval.Exactly(x)), Interval.Exactly(-1)), bits, $"expm1 {x}");
            Agree(Ball.Log1p(Of(x, bits)), field.Log(field.Add(Interval.Exactly(1), Interval.Exactly(x))), bits, $"log1p {x}");
        }
    }

    [MpfrFact]
    public void Functions_hold_what_Mpfr_computes()
    {
        var random = new Random(1);
        for (int n = 0; n < 300; n++)
        {
            double x = Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-300, 11)), size = Math.Abs(x);
            Mpfr exact = Mpfr.Of(Dyadic.Of(x), 400), positive = Mpfr.Of(Dyadic.Of(size), 400);
            Agree(Ball.Exp(Of(x)), exact.Exp().Around(399), 192, $"exp {x}");
            Agree(Ball.Expm1(Of(x)), exact.Expm1().Around(399), 192, $"expm1 {x}");
            Agree(Ball.Log(Of(size)), positive.Log().Around(399), 192, $"log {size}");
            Agree(Ball.Log1p(Of(size)), positive.Log1p().Around(399), 192, $"log1p {size}");
        }

        Agree(Ball.Pi, Mpfr.Pi(6300).Around(6299), Ziv.LastBits, "π");
    }

    [Fact]
    public void Sums_products_and_quotients_enclose_the_exact_ones()
    {
        var random = new Random(2);
        var field = new IntervalField(4500);
        for (int n = 0; n < 2000; n++)
        {
            double a = Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-1000, 1000)), b = Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-1000, 1000));
            if (n % 2 == 0) b = a * (1 + random.Next(-9, 9) * Math.ScaleB(1, -52));
            Interval x = Interval.Exactly(a), y = Interval.Exactly(b);
            Assert.True(Holds(Of(a) + Of(b), field.Add(x, y)), $"{a:R} + {b:R}");
            Assert.True(Holds(Of(a) - Of(b), field.Add(x, -y)), $"{a:R} - {b:R}");
            Assert.True(Holds(Of(a) * Of(b), field.Multiply(x, y)), $"{a:R} * {b:R}");
            if (b != 0) Assert.True(Enclosure(Of(a) / Of(b)).Meets(field.Divide(x, y)), $"{a:R} / {b:R}");
        }

        static bool Holds(Ball ball, Interval exact) => Enclosure(ball) is var own && own.Lower <= exact.Lower && exact.Upper <= own.Upper;
    }

    [Fact]
    public void What_fits_is_exact()
    {
        Assert.True(Enclosure(1 - Of(Math.ScaleB(1, -190))).IsExact);
        Assert.False(Enclosure(1 - Of(Math.ScaleB(1, -194))).IsExact);
        Assert.True(Enclosure(1 - Of(double.Epsilon, 1100)).IsExact);
        Assert.True(Enclosure(Of(0.1) * Of(0.3)).IsExact);
        Assert.True(Enclosure(Of(21) / 3).IsExact);
        Assert.False(Enclosure(Of(22) / 3).IsExact);
        Assert.Equal(0, Rounded(Ball.Log(1)));
    }

    [Fact]
    public void A_number_beside_another_is_known_to_be_beside_it()
    {
        // 1 + 2^-53 lies in the middle between two doubles; e^-1000000 more or less is e^-1000000 too much or too little.
        Ball middle = Of(1) + Of(Math.ScaleB(1, -53)), little = Ball.Exp(Of(-1e6)), least = Ball.Exp(Of(-1e300));
        Assert.Equal(1, Rounded(middle));
        Assert.Equal(1, Rounded(middle - little));
        Assert.Equal(Math.BitIncrement(1.0), Rounded(middle + little));
        Assert.Equal(1, Rounded(middle - least));
        Assert.Equal(Math.BitIncrement(1.0), Rounded(middle + least));
    }

    [Fact]
    public void Overflow_and_underflow_are_those_of_the_format()
    {
        Ball half = Of(double.MaxValue) + Of(Math.ScaleB(1, 970)), little = Ball.Exp(Of(-1000));
        Assert.Equal(Inf, Rounded(half));
        Assert.Equal(double.MaxValue, Rounded(half - little));
        Assert.Equal(Inf, Rounded(Ball.Exp(Of(1e300))));
        Assert.Equal(0, Rounded(Ball.Exp(Of(-1e300))));
        Ball tie = Of(double.Epsilon) / 2;
        Assert.Equal(0, Rounded(tie));
        Assert.Equal(double.Epsilon, Rounded(tie + little * Of(double.Epsilon)));
        Assert.Equal(Half.PositiveInfinity, Of(65520).Settles(out Half result) ? result : Half.NaN);
        Assert.Equal(-0.0, Rounded(-tie));
        Assert.True(double.IsNegative(Rounded(-tie)));
    }

    [Fact]
    public void Special_values_are_those_of_the_contract()
    {
        Assert.Equal(NaN, Rounded(Of(Inf) - Of(Inf)));
        Assert.Equal(0, Rounded(Ball.Gap(Of(Inf), Of(Inf))));
        Assert.Equal(0, Rounded(Ball.Weigh(0, Ball.Log(0))));
        Assert.Equal(NaN, Rounded(Ball.Weigh(0, Of(NaN))));
        Assert.Equal(-Inf, Rounded(Ball.Log(Of(-0.0))));
        Assert.Equal(-Inf, Rounded(Ball.Log1p(-1)));
        Assert.Equal(NaN, Rounded(Ball.Log(-1)));
        Assert.Equal(-1, Rounded(Ball.Expm1(Of(-Inf))));
        Assert.Equal(1, Rounded(Ball.Select(Of(-0.0), 1, 2)));
        Assert.Equal(2, Rounded(Ball.Select(Of(0.0), 1, 2)));
        Assert.Equal(NaN, Rounded(Ball.Select(Of(NaN), 1, 2)));
        Assert.True(double.IsNegative(Rounded(Ball.Expm1(Of(-0.0)))));
        Assert.True(double.IsNegative(Rounded(Of(-0.0) + Of(-0.0))));
        Assert.False(double.IsNegative(Rounded(Of(1) - Of(1))));
        Assert.Equal(-Inf, Rounded(Of(1) / Of(-0.0)));
    }

    [Fact]
    public void What_may_be_of_either_sign_is_both()
    {
        Ball zero = Ball.Log(Ball.Exp(Of(0.3))) - Of(0.3);
        Assert.True(Enclosure(zero).HasZero);
        Assert.Equal(1.5, Rounded(Ball.Select(zero, Of(1.5), Of(1.5))));
        Assert.False(Ball.Select(zero, 1, 2).Settles(out double _));
        Assert.True(Enclosure(Ball.Abs(zero)).Contains(Dyadic.Zero));
        Assert.False((1 / zero).Settles(out double _));
        Assert.False(Ball.Log(zero).Settles(out double _));
        Assert.False((Of(Inf) * zero).Settles(out double _));
        Assert.Equal(0, Rounded(0 * zero));
        Assert.False(zero.Settles(out double _));
    }
}
