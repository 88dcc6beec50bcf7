using LossProofs.Claims;

namespace LossProofs.Verification.Enclosures;

/// <summary>Interval arithmetic with ends of a given number of digits, rounded outwards: every result encloses the exact one.</summary>
/// <param name="bits">The digits of the ends.</param>
public class IntervalField(int bits) : IField<Interval>
{
    private static readonly Interval One = Interval.Exactly(Dyadic.One), Zero = Interval.Exactly(Dyadic.Zero);

    /// <summary>The digits of the ends.</summary>
    public int Bits { get; } = bits;

    /// <inheritdoc/>
    public Interval Pi => Rounded(Exponential.Pi(Bits));

    /// <inheritdoc/>
    public Interval Of(Rational value) =>
        value.IsInteger ? Interval.Exactly(new Dyadic(value.Numerator, 0)) : Divide(Interval.Exactly(new Dyadic(value.Numerator, 0)), Interval.Exactly(new Dyadic(value.Denominator, 0)));

    /// <inheritdoc/>
    public bool? Compare(Interval a, Comparison comparison, Interval b) => Interval.Compare(a, comparison, b);

    /// <inheritdoc/>
    public Interval Negate(Interval a) => -a;

    /// <inheritdoc/>
    public Interval Add(Interval a, Interval b) => a.IsUndefined || b.IsUndefined
        ? Interval.Undefined
        : new(SumDown(a.Lower, b.Lower), -SumDown(-a.Upper, -b.Upper));

    /// <inheritdoc/>
    public Interval Multiply(Interval a, Interval b)
    {
        if (a.IsUndefined || b.IsUndefined) return Interval.Undefined;
        if (a.Lower.Sign >= 0 && b.Lower.Sign >= 0) return Rounded(new(a.Lower * b.Lower, a.Upper * b.Upper));
        Dyadic p = a.Lower * b.Lower, q = a.Lower * b.Upper, r = a.Upper * b.Lower, s = a.Upper * b.Upper;
        return Rounded(new(Dyadic.Min(Dyadic.Min(p, q), Dyadic.Min(r, s)), Dyadic.Max(Dyadic.Max(p, q), Dyadic.Max(r, s))));
    }

    /// <inheritdoc/>
    public virtual Interval Divide(Interval a, Interval b)
    {
        if (a.IsUndefined || b.IsUndefined || (b.Lower.IsZero && b.Upper.IsZero)) return Interval.Undefined;
        if (b.Upper.Sign < 0 || (b.Upper.IsZero && b.Lower.Sign < 0)) return Divide(-a, -b);
        if (b.Lower.Sign < 0) return Interval.Whole;
        // b is positive, but for its lower end, which may be 0; the reciprocal then reaches up to ∞.
        return new(QuotientDown(a.Lower, a.Lower.Sign >= 0 ? b.Upper : b.Lower), -QuotientDown(-a.Upper, a.Upper.Sign >= 0 ? b.Lower : b.Upper));
    }

    /// <inheritdoc/>
    public Interval Exp(Interval a)
    {
        if (a.IsUndefined) return a;
        if (a.IsExact) return a.Lower.IsInfinite ? Interval.Exactly(ExpDown(a.Lower)) : Rounded(Exponential.Exp(a.Lower, Bits));
        return new(ExpDown(a.Lower), a.Upper.IsInfinite ? ExpDown(a.Upper) : Exponential.Exp(a.Upper, Bits).Upper.RoundUp(Bits));
    }

    /// <inheritdoc/>
    public virtual Interval Log(Interval a)
    {
        if (a.IsUndefined || a.Upper.Sign < 0) return Interval.Undefined;
        if (a.IsExact) return LogOf(a.Lower);
        return new(a.Lower.Sign < 0 ? Dyadic.NegativeInfinity : LogOf(a.Lower).Lower, LogOf(a.Upper).Upper);
    }

    /// <inheritdoc/>
    public Interval Expm1(Interval a)
    {
        if (a.IsUndefined) return a;
        if (a.IsExact) return Expm1Of(a.Lower);
        return new(Expm1Of(a.Lower).Lower, Expm1Of(a.Upper).Upper);
    }

    /// <inheritdoc/>
    public virtual Interval Log1p(Interval a)
    {
        if (a.IsUndefined || a.Upper < -Dyadic.One) return Interval.Undefined;
        if (a.IsExact) return Log1pOf(a.Lower);
        return new(a.Lower < -Dyadic.One ? Dyadic.NegativeInfinity : Log1pOf(a.Lower).Lower, Log1pOf(a.Upper).Upper);
    }

    /// <inheritdoc/>
    public Interval Meet(Interval a, Interval b) => a.Intersect(b);

    /// <inheritdoc/>
    public Interval Abs(Interval a) => a.IsUndefined || a.Lower.Sign >= 0 ? a : a.Upper.Sign <= 0 ? -a : new(Dyadic.Zero, Dyadic.Max(-a.Lower, a.Upper));

    /// <inheritdoc/>
    public Interval Max(Interval a, Interval b) => a.IsUndefined || b.IsUndefined ? Interval.Undefined : new(Dyadic.Max(a.Lower, b.Lower), Dyadic.Max(a.Upper, b.Upper));

    /// <inheritdoc/>
    public Interval Power(Interval a, Interval b)
    {
        if (a.IsUndefined || b.IsUndefined) return Interval.Undefined;
        if (b.IsExact && b.Lower.IsZero) return One;
        if (b.IsExact && b.Lower.SmallInteger is { } n) return IntegerPower(a, n);
        if (a.Lower.Sign < 0) a = a.Upper.Sign < 0 ? Interval.Undefined : new(Dyadic.Zero, a.Upper);
        return Exp(Multiply(b, Log(a)));
    }

    /// <inheritdoc/>
    public Interval Choose(bool? condition, Interval then, Interval otherwise) => condition switch
    {
        true => then,
        false => otherwise,
        null => then.Hull(otherwise),
    };

    private Interval Rounded(Interval a) => new(a.Lower.RoundDown(Bits), a.Upper.RoundUp(Bits));

    private Interval LogOf(Dyadic x) => x.IsZero ? Interval.Exactly(Dyadic.NegativeInfinity) : x.IsInfinite ? Interval.Exactly(x) : Rounded(Exponential.Log(x, Bits));

    private Interval Expm1Of(Dyadic x) => !x.IsInfinite ? Rounded(Exponential.Expm1(x, Bits)) : x.Sign > 0 ? Interval.Exactly(x) : -One;

    private Interval Log1pOf(Dyadic x) => x.IsInfinite ? Interval.Exactly(x) : x == -Dyadic.One ? Interval.Exactly(Dyadic.NegativeInfinity) : Rounded(Exponential.Log1p(x, Bits));

    private Dyadic ExpDown(Dyadic x) => x.IsInfinite ? x.Sign > 0 ? x : Dyadic.Zero : Exponential.Exp(x, Bits).Lower.RoundDown(Bits);

    // Of an even power only the size of the base matters; then, as for odd ones, the power grows with the base.
    private Interval IntegerPower(Interval a, int n)
    {
        if (n < 0) return Divide(One, IntegerPower(a, -n));
        if (n % 2 == 0) a = Abs(a);
        return a.IsExact || a.Lower.Sign >= 0 ? Repeated(a, n) : new(Repeated(Interval.Exactly(a.Lower), n).Lower, Repeated(Interval.Exactly(a.Upper), n).Upper);
    }

    private Interval Repeated(Interval factor, int n)
    {
        var result = One;
        for (; n > 0; n >>= 1)
        {
            if ((n & 1) == 1) result = Multiply(result, factor);
            if (n > 1) factor = Multiply(factor, factor);
        }

        return result;
    }

    // ∞ − ∞ may be anything: as a lower end, −∞.
    private Dyadic SumDown(Dyadic a, Dyadic b)
    {
        if (a.IsInfinite || b.IsInfinite) return a.IsInfinite && b.IsInfinite && a.Sign != b.Sign ? Dyadic.NegativeInfinity : a.IsInfinite ? a : b;
        if (a.IsZero || b.IsZero) return (a + b).RoundDown(Bits);
        var (large, small) = a.Magnitude > b.Magnitude ? (a, b) : (b, a);
        var digit = large.Magnitude - Bits - 2;
        if (small.Magnitude > digit) return (a + b).RoundDown(Bits);
        // |small| < 2^digit, which is beyond the last place of the result: it is not added exactly.
        return small.Sign > 0 ? large.RoundDown(Bits) : (large + new Dyadic(-1, digit)).RoundDown(Bits);
    }

    // b ≥ 0; a / 0 is an infinity of a's sign, 0 / 0 as the end of a set is 0, ∞ / ∞ is bounded by 0 below and ∞ above.
    private Dyadic QuotientDown(Dyadic a, Dyadic b)
    {
        if (a.IsZero) return a;
        if (b.IsZero) return a.Sign > 0 ? Dyadic.PositiveInfinity : Dyadic.NegativeInfinity;
        if (b.IsInfinite) return a is { IsInfinite: true, Sign: < 0 } ? Dyadic.NegativeInfinity : Dyadic.Zero;
        if (a.IsInfinite) return a;
        var shift = (int)Math.Max(0, Bits + 2 + (long)b.Mantissa.GetBitLength() - (long)a.Mantissa.GetBitLength());
        var quotient = System.Numerics.BigInteger.DivRem(a.Mantissa << shift, b.Mantissa, out var remainder);
        if (remainder.Sign < 0) quotient -= 1;
        return new Dyadic(quotient, a.Exponent - shift - b.Exponent).RoundDown(Bits);
    }
}
