using System.Numerics;

namespace LossProofs.Verification.Enclosures;

/// <summary>
/// Enclosures of e^x, e^x − 1, log x and log(1 + x) at an exact x, from their series in integer arithmetic. A number v is held as the integer
/// nearest to v·2^w or one beside it; every step counts how many units its result may be off.
/// </summary>
internal static class Exponential
{
    // Beyond this the result is only bounded: e^(2^40) is no number that any format or sum needs.
    private const int LargestArgument = 40;

    // 18 atanh(1/26) − 2 atanh(1/4801) + 8 atanh(1/8749)
    private static readonly Digits Log2 = new(w => 18 * Arc(26, w, alternating: false) - 2 * Arc(4801, w, alternating: false) + 8 * Arc(8749, w, alternating: false));

    // Machin: 16 atan(1/5) − 4 atan(1/239)
    private static readonly Digits Circle = new(w => 16 * Arc(5, w, alternating: true) - 4 * Arc(239, w, alternating: true));

    /// <summary>e^x, some digits more than asked for.</summary>
    public static Interval Exp(Dyadic x, int bits)
    {
        if (x.IsZero) return Interval.Exactly(Dyadic.One);
        if (x.Magnitude > LargestArgument)
            return x.Sign > 0 ? new(new(1, 1L << LargestArgument), Dyadic.PositiveInfinity) : new(Dyadic.Zero, new(1, -(1L << LargestArgument)));
        // |e^x − 1| ≤ 2|x| for |x| ≤ 1.
        if (x.Magnitude < -bits - 8) return new(new((BigInteger.One << (bits + 6)) - 1, -bits - 6), new((BigInteger.One << (bits + 6)) + 1, -bits - 6));

        var squarings = Squarings(bits);
        var w = bits + 3 * squarings + 16 + (int)Math.Max(0, x.Magnitude);
        var (scaled, unit) = Scale(x, w);
        var log2 = Log2.At(w);
        // x = k log 2 + r with |r| ≤ 0.35; r is off by the unit of x and by 2|k| for k log 2.
        var k = BigInteger.DivRem(2 * scaled + log2, 2 * log2, out var remainder);
        if (remainder.Sign < 0) k--;
        var r = scaled - k * log2;
        var (value, error) = ExpSmall(r, unit + 2 * (long)BigInteger.Abs(k), squarings, w);
        return Enclose(value, error, w, (long)k);
    }

    /// <summary>e^x − 1, to some digits of its own more than asked for.</summary>
    public static Interval Expm1(Dyadic x, int bits)
    {
        if (x.IsZero) return Interval.Exactly(x);
        // e^x ≥ 1 + x everywhere; e^x ≤ 1 + x + x² for x ≤ 1.
        if (x.Magnitude < -bits - 8) return new(x, Sum(x, x * x, bits).Upper);
        // |x| ≥ 1/4: e^x and e^x − 1 are of like size, or the difference is at least 0.22.
        if (x.Magnitude >= -1) return new IntervalField(bits + 8).Add(Exp(x, bits + 4), Interval.Exactly(-Dyadic.One));

        var squarings = Squarings(bits);
        // Its digits start after those of x.
        var w = bits + 3 * squarings + 16 - (int)x.Magnitude;
        var (r, unit) = Scale(x, w);
        var (sum, error) = Expm1Small(r, unit, squarings, w);
        return Enclose(sum, error, w, 0);
    }

    /// <summary>log(1 + x) for x &gt; −1, to some digits of its own more than asked for.</summary>
    public static Interval Log1p(Dyadic x, int bits)
    {
        if (x.IsZero) return Interval.Exactly(x);
        // x − x² ≤ log(1 + x) ≤ x for x ≥ −1/2.
        if (x.Magnitude < -bits - 8) return new(Sum(x, -(x * x), bits).Lower, x);
        if (x.Magnitude > bits + 8) return new(Log(x, bits).Lower, Log(Sum(x, Dyadic.One, bits).Upper, bits).Upper);
        if (x.Magnitude >= -8) return Log(Dyadic.One + x, bits);
        var w = bits + 24 - (int)x.Magnitude;
        var (scaled, unit) = Scale(x, w);
        var (sum, error) = Log1pSmall(scaled, unit, w);
        return Enclose(sum, error, w, 0);
    }

    /// <summary>log x for x &gt; 0.</summary>
    public static Interval Log(Dyadic x, int bits)
    {
        if (x == Dyadic.One) return Interval.Exactly(Dyadic.Zero);
        // x = f · 2^k with f in [3/4, 3/2).
        var k = x.Magnitude;
        var f = new Dyadic(x.Mantissa, x.Exponent - k);
        if (f < new Dyadic(3, -2)) (f, k) = (new(f.Mantissa, f.Exponent + 1), k - 1);

        var t = f - Dyadic.One;
        var near = t.Magnitude < -8;
        // Where log x itself is small, its digits start after those of t.
        var w = bits + 2 * Squarings(bits) + 24 + (k == 0 ? (int)-Math.Min(0, t.Magnitude) : 64 - BitOperations.LeadingZeroCount((ulong)Math.Abs(k)));
        BigInteger sum;
        long error;
        if (near)
        {
            var (scaled, unit) = Scale(t, w);
            (sum, error) = Log1pSmall(scaled, unit, w);
        }
        else
        {
            // log f = s + log(f e^(−s)) for any s near log f: a double's logarithm to 20 places, so |f e^(−s) − 1| < 2^−19.
            var seed = new Dyadic((BigInteger)Math.Round(Math.Log(f.ToDouble()) * (1 << 20)), -20);
            var (s, _) = Scale(seed, w);
            var (e, off) = ExpSmall(-s, 0, Squarings(bits), w);
            var (scaled, unit) = Scale(f, w);
            // f < 3/2, e^(−s) < 3/2: the product is off by 3/2 of each, and 1 for the shift.
            var (rest, restError) = Log1pSmall((scaled * e >> w) - (BigInteger.One << w), 2 * (off + unit) + 1, w);
            (sum, error) = (s + rest, restError);
        }

        return Enclose(sum + k * Log2.At(w), error + 2 * Math.Abs(k), w, 0);
    }

    /// <summary>π.</summary>
    public static Interval Pi(int bits) => Enclose(Circle.At(bits + 8), 2, bits + 8, 0);

    // Halving the argument this often, and squaring as often, balances the length of the series. Each squaring multiplies the units
    // of error by 4: two guard bits each.
    private static int Squarings(int bits) => Math.Min(4 + bits / 40, 20);

    // atanh(1/n) · 2^w, or atan(1/n) · 2^w.
    private static BigInteger Arc(int n, int w, bool alternating)
    {
        var power = (BigInteger.One << w) / n;
        var sum = power;
        for (var i = 3; !power.IsZero; i += 2)
        {
            power /= n * n;
            sum += alternating && i % 4 == 3 ? -(power / i) : power / i;
        }

        return sum;
    }

    // floor(x · 2^w), and by how much it may be off.
    private static (BigInteger Value, long Error) Scale(Dyadic x, int w)
    {
        var shift = x.Exponent + w;
        return shift >= 0 ? (x.Mantissa << (int)shift, 0) : (x.Mantissa >> (int)Math.Min(-shift, int.MaxValue), 1);
    }

    // Two numbers of any sizes.
    private static Interval Sum(Dyadic a, Dyadic b, int bits) => new IntervalField(bits + 8).Add(Interval.Exactly(a), Interval.Exactly(b));

    // e^(r·2^−w) · 2^w for |r·2^−w| ≤ 0.45.
    private static (BigInteger Value, long Error) ExpSmall(BigInteger r, long error, int squarings, int w)
    {
        var (value, off) = Expm1Small(r, error, squarings, w);
        return (value + (BigInteger.One << w), off);
    }

    // (e^(r·2^−w) − 1) · 2^w for |r·2^−w| ≤ 0.45.
    private static (BigInteger Value, long Error) Expm1Small(BigInteger r, long error, int squarings, int w)
    {
        var s = r >> squarings;
        var term = BigInteger.One << w;
        var sum = BigInteger.Zero;
        long n = 0;
        while (!term.IsZero && term != BigInteger.MinusOne)
        {
            n++;
            term = (term * s >> w) / n;
            sum += term;
        }

        // Each term is off by at most 2 (floor and quotient; |s| < 1/16 shrinks what it inherits), the tail is below 2,
        // and the argument, off by error / 2^squarings + 1, passes on at most twice that.
        var off = 2 * n + 2 + 2 * ((error >> squarings) + 2);
        // e^2s − 1 = v (2 + v) with v = e^s − 1: (v + d)(2 + v + d) = v (2 + v) + (2 + 2v + d) d with v < 0.6, and 1 for the shift.
        for (var i = 0; i < squarings; i++)
        {
            sum = 2 * sum + (sum * sum >> w);
            off = checked(4 * off + 1);
        }

        return (sum, off);
    }

    // log(1 + t·2^−w) · 2^w for |t·2^−w| < 2^−7, as 2 atanh(u) with u = t / (2 + t).
    private static (BigInteger Value, long Error) Log1pSmall(BigInteger t, long error, int w)
    {
        var u = (t << w) / ((BigInteger.One << (w + 1)) + t);
        var square = u * u >> w;
        var power = u;
        var sum = u;
        long n = 1;
        while (!power.IsZero && power != BigInteger.MinusOne)
        {
            n += 2;
            power = power * square >> w;
            sum += power / n;
        }

        // u is off by error + 1; each term by at most 2; the tail is below 2; all twice.
        return (2 * sum, 2 * (2 * (error + 1) + n + 2));
    }

    private static Interval Enclose(BigInteger value, long error, int w, long exponent) => new(new(value - error, exponent - w), new(value + error, exponent - w));

    // A constant to as many binary digits as were ever asked for. It is replaced as a whole, so threads may share it.
    private sealed class Digits(Func<int, BigInteger> compute)
    {
        private const int Guard = 64, Rounding = 32;

        private volatile Tuple<int, BigInteger> known = Tuple.Create(0, BigInteger.Zero);

        // The constant times 2^w, off by less than 2: the series by one unit a term, far below the 2^32 units that are cut off at
        // first; the shift by one. With the guard digits the result is the same however many digits are known.
        public BigInteger At(int w)
        {
            var (width, value) = known;
            if (width < w + Guard)
            {
                width = w + 2 * Guard;
                value = compute(width + Rounding) >> Rounding;
                known = Tuple.Create(width, value);
            }

            return value >> (width - w);
        }
    }
}
