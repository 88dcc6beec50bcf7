using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <content>
/// exp, log, expm1 and log1p. The series are themselves computed over balls, which keep account of every rounding; what is
/// left to derive is where a series may end.
/// </content>
internal readonly partial struct Ball
{
    /// <summary>From 2^Vast on, |x| has an exponential beyond every exponent: e^x &gt; 2^(2^Vast), e^−x below its inverse.</summary>
    private const int Vast = 40;

    /// <summary>What a kernel computes with beyond the precision of its result.</summary>
    private const int GuardBits = 64;

    /// <summary>log 2 = 2 artanh(1/5) + 2 artanh(1/7), for (6/4)·(8/6) = 2.</summary>
    private static readonly Lazy<Ball> Ln2 = new(() => Arcs(false, (2, 5), (2, 7)));

    /// <summary>π = 8 arctan(1/3) + 4 arctan(1/7) (Hutton).</summary>
    private static readonly Lazy<Ball> Circle = new(() => Arcs(true, (8, 3), (4, 7)));

    public static Ball Pi => Circle.Value;

    private int Working => Math.Max(bits, LeastBits) + GuardBits;

    public static Ball Exp(Ball x) =>
        x.IsOrdinary ? x.Increasing(ExpAt)
        : x.Sample == 0 ? new(BigFloat.Power(0), BigFloat.Power(0), x.bits)
        : double.IsNegativeInfinity(x.Sample) ? new(0.0, x.bits) : x;

    public static Ball Expm1(Ball x) => x.IsOrdinary ? x.Increasing(Expm1At) : double.IsNegativeInfinity(x.Sample) ? -1 : x;

    public static Ball Log(Ball x) =>
        x.HasZero ? Unknown
        : x.Sample == 0 ? new(double.NegativeInfinity, x.bits)
        : x.Sample < 0 ? new(double.NaN, x.bits)
        : x.IsOrdinary ? x.Increasing(LogAt) : x;

    public static Ball Log1p(Ball x)
    {
        if (!x.IsOrdinary) return x.Sample < 0 ? new(double.NaN, x.bits) : x;
        Ball y = 1 + x;
        return y.IsOrdinary && y.lower.Sign >= 0 ? x.Increasing(Log1pAt) : Log(y);
    }

    /// <summary>The values of an increasing function between its values at the ends.</summary>
    private Ball Increasing(Func<BigFloat, int, Ball> f)
    {
        Ball low = f(lower, Working), high = IsPoint ? low : f(upper, Working);
        return Between(low.lower, high.upper, 0).At(Math.Max(bits, LeastBits));
    }

    private static Ball ExpAt(BigFloat x, int bits)
    {
        if (x.Sign == 0) return Point(BigFloat.Power(0), bits);
        if (x.Magnitude > Vast) return x.Sign > 0 ? new(BigFloat.Power(1L << Vast), BigFloat.Infinity, bits) : new(BigFloat.Zero, BigFloat.Power(-1L << Vast), bits);
        var (rest, twos) = Reduce(x, bits);
        return (1 + ExpSeries(rest)).Scale(twos);
    }

    private static Ball Expm1At(BigFloat x, int bits)
    {
        if (x.Sign == 0) return new(0.0, bits);
        if (x.Magnitude > Vast) return ExpAt(x, bits) - 1;
        var (rest, twos) = Reduce(x, bits);
        Ball e = ExpSeries(rest);
        return twos == 0 ? e : (1 + e).Scale(twos) - 1;
    }

    /// <summary>r in x = n·log 2 + r with |r| ≤ ½, and n.</summary>
    private static (Ball Remainder, long Twos) Reduce(BigFloat x, int bits)
    {
        Ball point = Point(x, bits);
        long twos = x.Magnitude < -1 ? 0 : (long)Math.Round(x.ToDouble() / 0.6931471805599453);
        return twos == 0 ? (point, 0) : (point - Ln2.Value * Point(new(twos, 0), 0), twos);
    }

    /// <summary>
    /// e^r − 1 for |r| ≤ ½, from r/2ⁿ and n steps E ↦ E·(2 + E). With |r| &lt; ρ ≤ ½ the series r·(1 + r/2·(1 + r/3·(…))) may
    /// end, at any k, with 1 ± ρ: r/(k+1) + r²/((k+1)(k+2)) + … is below ρ in size.
    /// </summary>
    private static Ball ExpSeries(Ball r)
    {
        if (!r.IsOrdinary) return r;
        int halvings = (int)Math.Max(0, Math.Min(r.Magnitude, 0) + (long)Math.Sqrt(r.bits) / 2);
        r = r.Scale(-halvings);
        long size = r.Magnitude, gained = 0;
        int last = 1;
        while (gained < r.bits) gained += -size + BitOperations.Log2((uint)++last);
        Ball sum = AroundOne(size, r.bits);
        for (int k = last; k > 1; k--) sum = 1 + r * sum / k;
        Ball e = r * sum;
        for (int i = 0; i < halvings; i++) e *= 2 + e;
        return e;
    }

    /// <summary>log x = log(1 + (f − 1)) + n·log 2 with x = f·2ⁿ, f from 0.7 to 1.42.</summary>
    private static Ball LogAt(BigFloat x, int bits)
    {
        if (x.Sign == 0) return new(-BigFloat.Infinity, BigFloat.Zero, bits);
        if (x.IsInfinite) return new(BigFloat.Zero, BigFloat.Infinity, bits);
        long twos = x.Magnitude;
        BigFloat f = x.Scale(-twos);
        if (f.ToDouble() < 0.7071) (f, twos) = (f.Scale(1), twos - 1);
        return Log1pSeries(Point(BigFloat.Sum(f, BigFloat.Power(0, -1), 0), bits)) + Ln2.Value * Point(new(twos, 0), 0);
    }

    private static Ball Log1pAt(BigFloat x, int bits)
    {
        if (x.Sign == 0 || x.Magnitude < -1) return Log1pSeries(Point(x, bits));
        Ball y = 1 + Point(x, bits);
        return y.IsOrdinary ? Log(y) : LogAt(BigFloat.Zero, bits);
    }

    /// <summary>
    /// log(1 + u) = y + log(1 + w) with w = (1 + u)·e^−y − 1 = E + u·(1 + E), E = expm1(−y), for a y that the double-double
    /// kernel gives, or 0 where u is small itself. With |w| &lt; ρ ≤ ¼ the series w·(1 − w·(½ − w·(⅓ − …))) may end, at any
    /// 1/k, with (1 ± 2ρ)/k: the rest −w/(k+1) + w²/(k+2) − … is below 2ρ/k in size.
    /// </summary>
    private static Ball Log1pSeries(Ball u)
    {
        if (!u.IsOrdinary) return u;
        Ball y = new(0.0, u.bits), w = u;
        if (u.Magnitude > -40)
        {
            double high = u.lower.ToDouble();
            Pair seed = Kernels.Log1p(new Pair(high, BigFloat.Sum(u.lower, -BigFloat.Of(high), 0).ToDouble()));
            y = From(seed.High, u.bits) + From(seed.Low, u.bits);
            Ball e = ExpSeries(-y);
            w = e + u * (1 + e);
        }

        if (!w.IsOrdinary) return y;
        int last = (int)(u.bits / -w.Magnitude) + 1;
        Ball one = new(BigFloat.Power(0), BigFloat.Power(0), u.bits), sum = AroundOne(w.Magnitude + 1, u.bits) / last;
        for (int k = last - 1; k >= 1; k--) sum = one / k - w * sum;
        return y + w * sum;
    }

    /// <summary>The numbers less than 2^size away from 1.</summary>
    private static Ball AroundOne(long size, int bits) => new(
        BigFloat.Sum(BigFloat.Power(0), BigFloat.Power(size, -1), bits), -BigFloat.Sum(BigFloat.Power(0, -1), BigFloat.Power(size, -1), bits), bits);

    /// <summary>
    /// Σ c·artanh(1/n), or of arctan(1/n), in integers at the largest precision: each quotient is rounded down by less than a
    /// unit, each power by less than two, over fewer than 2¹³ terms of weight up to 8, two sums: off by less than 2²⁰ units.
    /// </summary>
    private static Ball Arcs(bool alternating, params (int Weight, int Inverse)[] arcs)
    {
        const int digits = Ziv.LastBits + 2 * GuardBits, error = 20;
        BigInteger sum = 0;
        foreach (var (weight, inverse) in arcs)
        {
            var power = (BigInteger.One << digits) / inverse;
            for (int k = 1; !power.IsZero; k += 2, power /= inverse * inverse)
                sum += weight * (alternating && k % 4 == 3 ? -(power / k) : power / k);
        }

        return new(new BigFloat(sum - (1 << error), -digits), new BigFloat(sum + (1 << error), -digits), 0);
    }
}
