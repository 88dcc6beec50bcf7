using System.Numerics;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

public class ExponentialTests
{
    private static readonly int[] Precisions = [53, 64, 100, 128, 256, 640, 1024, 4096];

    /// <summary>The arguments at which every precision is tested: ±745 down to 2^−1074, huge ones, and neighbours of 0 and 1.</summary>
    public static IEnumerable<Dyadic> Arguments =>
    [
        .. new[] { 1, 0.5, 0.1, 2, 3, 10, 36.7, 88.7, 709.78, 744.44, 745.13, 1e5, 1e10, 1e-5, 1e-16, 1e-100, 1e-300, 5e-324, 2.2250738585072014e-308, 0.6931471805599453, 1.0986122886681098 }.SelectMany(x => new[] { Dyadic.Of(x), Dyadic.Of(-x) }),
        new(1, 39), new(-1, 39), new((BigInteger.One << 60) - 1, -20), -new Dyadic((BigInteger.One << 60) - 1, -20), Dyadic.One + new Dyadic(1, -200), Dyadic.One - new Dyadic(1, -200),
        Dyadic.One + new Dyadic(1, -8), Dyadic.One - new Dyadic(1, -9), new(3, -2), new(3, -1), new((BigInteger.One << 90) - 1, -90),
    ];

    [Fact]
    public void Exp_log_and_pi_enclose_their_more_precise_selves_and_are_narrow()
    {
        foreach (var bits in Precisions)
        {
            IntervalField field = new(bits), finer = new(2 * bits + 60);
            foreach (var x in Arguments)
            {
                Closer(finer.Exp(Interval.Exactly(x)), field.Exp(Interval.Exactly(x)), bits);
                if (x.Sign > 0) Closer(finer.Log(Interval.Exactly(x)), field.Log(Interval.Exactly(x)), bits);
                Closer(finer.Expm1(Interval.Exactly(x)), field.Expm1(Interval.Exactly(x)), bits);
                if (x > -Dyadic.One) Closer(finer.Log1p(Interval.Exactly(x)), field.Log1p(Interval.Exactly(x)), bits);
            }

            Closer(finer.Pi, field.Pi, bits);
        }
    }

    [Fact]
    public void The_exponential_of_what_is_too_large_is_bounded()
    {
        var field = new IntervalField(128);
        Assert.True(field.Exp(Interval.Exactly(1e300)) is { Lower: { IsInfinite: false, Sign: > 0 }, Upper.IsInfinite: true });
        Assert.True(field.Exp(Interval.Exactly(-1e300)) is { Lower.IsZero: true, Upper: { IsInfinite: false, Sign: > 0 } });
        Assert.Equal(Interval.Exactly(0), field.Exp(new(Dyadic.NegativeInfinity, Dyadic.NegativeInfinity)));
        Assert.Equal(new Interval(Dyadic.NegativeInfinity, Dyadic.NegativeInfinity), field.Log(Interval.Exactly(0)));
        Assert.Equal(Interval.Exactly(1), field.Exp(Interval.Exactly(0)));
        Assert.Equal(Interval.Exactly(0), field.Log(Interval.Exactly(1)));
    }

    // The differences that they stand for, with digits enough that nothing cancels.
    [Fact]
    public void Expm1_and_log1p_are_the_differences_that_they_stand_for()
    {
        foreach (var bits in Precisions.Where(p => p < 1000))
        {
            IntervalField field = new(bits), finer = new(2 * bits + 2400);
            foreach (var x in Arguments.Where(a => a.Magnitude < 12))
            {
                Assert.True(field.Expm1(Interval.Exactly(x)).Meets(finer.Add(finer.Exp(Interval.Exactly(x)), Interval.Exactly(-1))), $"expm1 {x} at {bits} bits");
                if (x > -Dyadic.One) Assert.True(field.Log1p(Interval.Exactly(x)).Meets(finer.Log(Interval.Exactly(Dyadic.One + x))), $"log1p {x} at {bits} bits");
            }
        }
    }

    [Fact]
    public void Expm1_and_log1p_of_intervals_and_at_the_ends_of_their_domains()
    {
        var field = new IntervalField(64);
        var around = new Interval(Dyadic.Of(-0.5), Dyadic.Of(1));
        Assert.Equal(new Interval(field.Expm1(Interval.Exactly(-0.5)).Lower, field.Expm1(Interval.Exactly(1)).Upper), field.Expm1(around));
        Assert.Equal(new Interval(field.Log1p(Interval.Exactly(-0.5)).Lower, field.Log1p(Interval.Exactly(1)).Upper), field.Log1p(around));
        Assert.Equal(Interval.Exactly(-1), field.Expm1(Interval.Exactly(double.NegativeInfinity)));
        Assert.Equal(Interval.Exactly(double.PositiveInfinity), field.Expm1(Interval.Exactly(double.PositiveInfinity)));
        Assert.Equal(Interval.Exactly(double.NegativeInfinity), field.Log1p(Interval.Exactly(-1)));
        Assert.Equal(Dyadic.NegativeInfinity, field.Log1p(new(Dyadic.Of(-2), Dyadic.Zero)).Lower);
        Assert.True(field.Log1p(Interval.Exactly(-2)).IsUndefined);
        Assert.Equal(Interval.Exactly(0), field.Expm1(Interval.Exactly(0)));
        Assert.Equal(Interval.Exactly(0), field.Log1p(Interval.Exactly(0)));
    }

    [Property(MaxTest = 200)]
    public Property Log_undoes_exp() => Dyadics.ForAll((a, _, _, _) =>
    {
        var x = Interval.Exactly(a.Lower.RoundDown(60));
        if (x.Lower.Magnitude > 30) return;
        var field = new IntervalField(128);
        Assert.True(field.Log(field.Exp(x)).Contains(x.Lower));
    });

    // The digits of log 2 and π are shared, and every precision here needs more of them than the one before.
    [Fact]
    public void Many_threads_compute_what_one_computes()
    {
        int[] rising = [.. Enumerable.Range(0, 200).Select(n => 4200 + 2 * n)];
        var together = new (Interval, Interval, Interval)[rising.Length];
        Parallel.For(0, rising.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, n => together[n] = Compute(rising[n]));
        for (var n = 0; n < rising.Length; n++) Assert.Equal(Compute(rising[n]), together[n]);

        static (Interval, Interval, Interval) Compute(int bits) =>
            (new IntervalField(bits).Exp(Interval.Exactly(5)), new IntervalField(bits).Log(Interval.Exactly(10)), new IntervalField(bits).Pi);
    }

    private static void Closer(Interval fine, Interval coarse, int bits)
    {
        Assert.True(fine.Lower >= coarse.Lower && fine.Upper <= coarse.Upper, $"{fine} reaches out of {coarse} at {bits} bits");
        Dyadics.IsNarrow(coarse, bits - 8);
    }
}
