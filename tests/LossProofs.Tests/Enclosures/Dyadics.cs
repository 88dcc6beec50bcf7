using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>Random numbers and intervals: short and long mantissas, exponents near and far apart, zero now and then.</summary>
internal static class Dyadics
{
    public static Gen<Dyadic> Numbers { get; } = Gen.Frequency(
        (1, Gen.Constant(Dyadic.Zero)),
        (8, Scaled(90)),
        (2, Scaled(700)));

    /// <summary>Intervals that may hold 0, end there, or be a single number.</summary>
    public static Gen<Interval> Ranges { get; } = Numbers.SelectMany(a => Gen.OneOf(Gen.Constant(a), Numbers).Select(b => new Interval(Dyadic.Min(a, b), Dyadic.Max(a, b))));

    /// <summary>A property of two ranges and of a number in each: one of nine places from end to end.</summary>
    public static Property ForAll(Action<Interval, Interval, Rational, Rational> check) => Prop.ForAll(
        Arb.From(Ranges.SelectMany(a => Ranges.SelectMany(b => Gen.Choose(0, 8).SelectMany(i => Gen.Choose(0, 8).Select(j => (A: a, B: b, I: i, J: j)))))),
        x => check(x.A, x.B, Inside(x.A, x.I), Inside(x.B, x.J)));

    public static Rational Inside(Interval a, int eighths) =>
        a.Lower.ToRational() + (a.Upper.ToRational() - a.Lower.ToRational()) * new Rational(eighths, 8);

    /// <summary>Fails unless the exact value lies in the set.</summary>
    public static void Contains(Interval set, Rational value) =>
        Assert.True(
            !set.IsUndefined && (set.Lower.IsInfinite ? set.Lower.Sign < 0 : set.Lower.ToRational() <= value) && (set.Upper.IsInfinite ? set.Upper.Sign > 0 : value <= set.Upper.ToRational()),
            $"{set} does not contain {value}");

    /// <summary>Fails unless the first set lies in the second.</summary>
    public static void Within(Interval inner, Interval outer) =>
        Assert.True(inner.IsUndefined || (outer.Lower <= inner.Lower && inner.Upper <= outer.Upper), $"{inner} reaches out of {outer}");

    /// <summary>Fails unless the width is below 2^−bits of the larger end.</summary>
    public static void IsNarrow(Interval set, int bits)
    {
        var larger = Dyadic.Max(-set.Lower, set.Upper);
        Assert.True(set.IsExact || (set.Upper - set.Lower).Magnitude <= larger.Magnitude - bits, $"{set} is wider than 2^-{bits} of its size");
    }

    private static Gen<Dyadic> Scaled(int exponents) => Gen.Choose(0, 5)
        .SelectMany(words => Gen.ArrayOf(Gen.Choose(int.MinValue, int.MaxValue), words + 1))
        .Select(words => words.Aggregate(BigInteger.Zero, (m, w) => (m << 31) + w) >> 17)
        .SelectMany(m => Gen.Choose(-exponents, exponents).Select(e => new Dyadic(m, e)));
}
