using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>Every operation encloses the exact result for numbers of its operands, and grows with them.</summary>
public class IntervalArithmeticTests
{
    private static readonly IntervalField Coarse = new(24), Field = new(128);

    private static readonly Dyadic Infinity = Dyadic.PositiveInfinity;

    [Property(MaxTest = 400)]
    public Property Sum_product_quotient_and_maximum_enclose() => Dyadics.ForAll((a, b, x, y) =>
    {
        foreach (var field in new[] { Coarse, Field })
        {
            Dyadics.Contains(field.Add(a, b), x + y);
            Dyadics.Contains(field.Add(a, field.Negate(b)), x - y);
            Dyadics.Contains(field.Multiply(a, b), x * y);
            Dyadics.Contains(field.Max(a, b), x > y ? x : y);
            Dyadics.Contains(field.Abs(a), x.Sign < 0 ? -x : x);
            if (y.Sign != 0) Dyadics.Contains(field.Divide(a, b), x / y);
            Dyadics.Contains(field.Of(x), x);
        }
    });

    [Property(MaxTest = 200)]
    public Property Whole_powers_enclose() => Dyadics.ForAll((a, _, x, _) =>
    {
        for (var n = -4; n <= 5; n++)
        {
            if (n < 0 && x.Sign == 0) continue;
            var power = Enumerable.Repeat(x, Math.Abs(n)).Aggregate((Rational)1, (p, f) => p * f);
            Dyadics.Contains(Coarse.Power(a, Coarse.Of(n)), n < 0 ? 1 / power : power);
        }
    });

    [Property(MaxTest = 200)]
    public Property Larger_operands_give_larger_results() => Dyadics.ForAll((a, b, x, y) =>
    {
        Interval c = Coarse.Of(x), d = Coarse.Of(y);
        if (!Inside(c, a) || !Inside(d, b)) return;
        Dyadics.Within(Coarse.Add(c, d), Coarse.Add(a, b));
        Dyadics.Within(Coarse.Multiply(c, d), Coarse.Multiply(a, b));
        Dyadics.Within(Coarse.Divide(c, d), Coarse.Divide(a, b));
        Dyadics.Within(Coarse.Max(c, d), Coarse.Max(a, b));
        Dyadics.Within(Coarse.Abs(c), Coarse.Abs(a));
        Dyadics.Within(Coarse.Power(c, Coarse.Of(3)), Coarse.Power(a, Coarse.Of(3)));
    });

    [Property(MaxTest = 200)]
    public Property A_single_number_stays_narrow() => Dyadics.ForAll((a, b, _, _) =>
    {
        Interval x = Interval.Exactly(a.Lower), y = Interval.Exactly(b.Upper);
        Dyadics.IsNarrow(Field.Multiply(x, y), 126);
        Dyadics.IsNarrow(Field.Add(x, y), 126);
        if (!y.HasZero) Dyadics.IsNarrow(Field.Divide(x, y), 126);
    });

    // The larger operand is longer than the digits of the field, the smaller one just out of its reach.
    [Fact]
    public void A_small_summand_far_below_the_large_one_still_counts()
    {
        foreach (var bits in new[] { 24, 128, 4096 })
            for (var distance = bits - 4; distance < 4200; distance += distance < bits + 8 ? 1 : 97)
                for (var k = -7; k <= 7; k++)
                {
                    Dyadic large = new Dyadic(1, 0) + new Dyadic(k, -(bits + 2)), small = new(-7, -distance - 3);
                    Dyadics.Contains(new IntervalField(bits).Add(Interval.Exactly(large), Interval.Exactly(small)), (large + small).ToRational());
                    Dyadics.Contains(new IntervalField(bits).Add(Interval.Exactly(-large), Interval.Exactly(small)), (small - large).ToRational());
                }
    }

    [Fact]
    public void Numbers_of_very_different_size_add_at_once()
    {
        Interval huge = Interval.Exactly(new Dyadic(1, 1L << 40)), tiny = Interval.Exactly(new Dyadic(1, -(1L << 40)));
        var sum = Field.Add(huge, tiny);
        Assert.True(sum.Lower == huge.Lower && sum.Upper > huge.Upper);
        Assert.True(Field.Add(huge, -huge).Contains(Dyadic.Zero));
    }

    [Fact]
    public void Division_by_what_touches_zero_reaches_infinity()
    {
        Interval one = Interval.Exactly(1), positive = new(Dyadic.Zero, new(2, 0)), negative = -positive, mixed = new(new(-1, 0), new(2, 0));
        Assert.Equal(new Interval(new(1, -1), Infinity), Field.Divide(one, positive));
        Assert.Equal(new Interval(-Infinity, new(-1, -1)), Field.Divide(one, negative));
        Assert.Equal(new Interval(-Infinity, new(-1, -1)), Field.Divide(-one, positive));
        Assert.Equal(Interval.Whole, Field.Divide(one, mixed));
        Assert.True(Field.Divide(one, Interval.Exactly(0)).IsUndefined);
        Assert.Equal(new Interval(Dyadic.Zero, Infinity), Field.Divide(positive, positive));
        Assert.Equal(Interval.Whole, Field.Divide(mixed, positive));
    }

    [Fact]
    public void Infinite_ends_follow_the_rules_of_limits()
    {
        Interval up = new(new(1, 0), Infinity), down = new(-Infinity, new(-1, 0)), zero = Interval.Exactly(0);
        Assert.Equal(Interval.Whole, Field.Add(up, down));
        Assert.Equal(new Interval(new(2, 0), Infinity), Field.Add(up, up));
        Assert.Equal(zero, Field.Multiply(zero, up));
        Assert.Equal(new Interval(-Infinity, new(-1, 0)), Field.Multiply(up, down));
        Assert.Equal(new Interval(Dyadic.Zero, Infinity), Field.Divide(up, up));
        Assert.Equal(new Interval(Dyadic.Zero, Dyadic.One), Field.Divide(Interval.Exactly(1), up));
        Assert.Equal(new Interval(new(-1, 0), Dyadic.Zero), Field.Divide(Interval.Exactly(-1), up));
    }

    [Fact]
    public void What_is_undefined_stays_undefined()
    {
        var none = Field.Log(Interval.Exactly(-1));
        Assert.True(none.IsUndefined);
        foreach (var result in new[]
        {
            Field.Add(none, Interval.Whole), Field.Multiply(Interval.Exactly(0), none), Field.Divide(none, Interval.Exactly(2)), Field.Exp(none), Field.Log(none), Field.Abs(none),
            Field.Max(none, Interval.Exactly(0)), Field.Power(none, Interval.Exactly(0)), Field.Power(Interval.Exactly(2), none), Field.Negate(none), Field.Choose(null, none, none),
        })
            Assert.True(result.IsUndefined);
        Assert.Null(Interval.Compare(none, Comparison.Equal, none));
    }

    [Fact]
    public void Powers_at_zero_and_of_negative_bases()
    {
        Interval zero = Interval.Exactly(0), one = Interval.Exactly(1), half = Field.Of(new Rational(1, 2)), third = Field.Of(new Rational(1, 3)), minusTwo = Interval.Exactly(-2);
        Assert.Equal(one, Field.Power(zero, zero));
        Assert.Equal(zero, Field.Power(zero, half));
        Assert.Equal(zero, Field.Power(zero, third));
        Assert.True(Field.Power(zero, Interval.Exactly(-1)) is var pole && (pole.IsUndefined || pole.Upper.IsInfinite));
        Assert.Equal(new Interval(Dyadic.Zero, new(4, 0)), Field.Power(new(new(-2, 0), Dyadic.One), Interval.Exactly(2)));
        Assert.Equal(new Interval(new(-8, 0), Dyadic.One), Field.Power(new(new(-2, 0), Dyadic.One), Interval.Exactly(3)));
        Assert.True(Field.Power(minusTwo, half).IsUndefined);
        Assert.Equal(Interval.Exactly(0.25), Field.Power(minusTwo, minusTwo));
    }

    // 1/2 + 3/2 is held as 4 · 2^−1: still the integer 2.
    [Fact]
    public void A_whole_exponent_is_known_however_it_is_held()
    {
        var two = Field.Add(Interval.Exactly(0.5), Interval.Exactly(1.5));
        Assert.Equal(Interval.Exactly(9), Field.Power(Interval.Exactly(-3), two));
        Assert.Equal(Interval.Exactly(9), new JetField(Field, 1).Power(JetField.Constant(Interval.Exactly(-3)), JetField.Constant(two)).Value);
    }

    [Fact]
    public void Comparisons_are_sure_or_undecided()
    {
        Interval low = new(new(1, 0), new(2, 0)), high = new(new(2, 0), new(3, 0)), two = Interval.Exactly(2), three = Interval.Exactly(3);
        Assert.Null(Interval.Compare(low, Comparison.Less, high));
        Assert.True(Interval.Compare(low, Comparison.LessOrEqual, high));
        Assert.True(Interval.Compare(low, Comparison.Less, three));
        Assert.False(Interval.Compare(high, Comparison.Less, low));
        Assert.Null(Interval.Compare(high, Comparison.LessOrEqual, low));
        Assert.Null(Interval.Compare(low, Comparison.Equal, high));
        Assert.True(Interval.Compare(two, Comparison.Equal, two));
        Assert.False(Interval.Compare(two, Comparison.NotEqual, two));
        Assert.False(Interval.Compare(two, Comparison.Greater, two));
        Assert.True(Interval.Compare(two, Comparison.GreaterOrEqual, two));
        Assert.False(Interval.Compare(low, Comparison.Equal, three));
        Assert.Null(Interval.Compare(new(new(1, 0), Infinity), Comparison.Less, Interval.Exactly(double.PositiveInfinity)));
    }

    private static bool Inside(Interval inner, Interval outer) => outer.Lower <= inner.Lower && inner.Upper <= outer.Upper;
}
