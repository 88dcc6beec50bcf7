using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <summary>exp, log, expm1 and log1p of several doubles side by side, each with a bound on its relative error.</summary>
/// <remarks>
/// Only + − × ÷, fused multiply-add and bit operations, none of which depends on the machine or on the neighbouring lanes.
/// The bounds count u = 2⁻⁵³, so that ½ ulp of a number in [½, 1) is ½u.
/// <para>
/// Reduction: x = k·log 2 + r with |r| ≤ 0.3466. The first fma is exact, because k·Ln2High has at most 44 digits and the
/// difference is a multiple of 2⁻⁵⁴ below ½; the second rounds r by ¼u, and k·Ln2Low is off by less than 2⁻⁷⁵.
/// </para>
/// <para>
/// The series t = r + r²q for e^r − 1, with q = ½ + r/6 + … + r¹¹/13!: q is off by 1.2u (the two halves by ½u each and their
/// sum by ½u), r²q by 0.21u, t by another ¼u, r by ¼u·e^r, and the rest r¹⁴/14!·(1 + …) is below 0.04u.
/// <see cref="Exp"/> adds one rounding of 1 + t: u where e^r ≥ 1, else ½u. In all
/// (½ + 0.19 + 0.25 + 0.18 + 0.04)/0.707 &lt; 1.7u below 1, and at most (1 + 0.21 + 0.25 + 0.04)/1 + ¼ &lt; 1.8u above.
/// <see cref="Expm1"/> = 2ᵏt + (2ᵏ − 1), where the last term is exact or lost beside the first: nothing but t for k = 0,
/// relative to which the errors of t are below (0.16 + 0.25)/0.293 &lt; 1.5u; for k = −1, (½·0.85 + 0.25)/0.293 &lt; 2.4u; for k = 1,
/// (2·0.6 + 0.25)/0.414 &lt; 3.6u, and less for every other k.
/// </para>
/// <para>
/// The logarithm of 1 + f is 2 artanh s with s = f/(2 + f), which has two roundings; artanh multiplies a relative error by at most
/// 1.09 for |s| ≤ ⅓, the sum S ≤ 0.04 of all terms but the first, off by 4u of itself, brings 0.16u, the rest of the series
/// 9⁻¹⁷/35·9/8 &lt; 0.02u, and the last step u: below 3.4u, which is <see cref="Log1pUnit"/>. In <see cref="Log"/> f is exact,
/// and with k ≠ 0 the result is at least 0.3466, where the logarithm of the significand is off by 0.98u and two
/// roundings add ¼u each: below 4.3u. In <see cref="Log1p"/> f is rounded once more, which 1 + f and the logarithm multiply by
/// at most 1.2: below 4.6u for k = 0, and (1.48u + 0.42u)/0.3466 &lt; 5.6u else.
/// </para>
/// </remarks>
internal static class LaneKernels
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private const double U = 1.0 / (1L << 53);

    /// <summary>The relative errors derived above, rounded up.</summary>
    public const double ExpError = 2 * U, Expm1Error = 4 * U, LogError = 6 * U, Log1pError = 6 * U, Log1pUnitError = 4 * U;

    /// <summary>log 2: its first 33 bits and the next 53 (fdlibm).</summary>
    private const double Ln2High = 0.6931471803691238, Ln2Low = 1.9082149292705877e-10;

    private const double Log2E = 1.4426950408889634;

    /// <summary>1.5·2⁵²: added, it rounds to an integer and leaves that integer in the low bits.</summary>
    private const double Integral = 3.0 * (1L << 51);

    private const int Digits = 52, Bias = 1023;

    /// <summary>e^x for −602 ≤ x ≤ 709.</summary>
    [MethodImpl(Inline)]
    public static Doubles Exp(Doubles x)
    {
        var (t, power) = Reduced(x);
        return (Doubles.One + t) * power;
    }

    /// <summary>e^x − 1 for −602 ≤ x ≤ 709, with the sign of x.</summary>
    [MethodImpl(Inline)]
    public static Doubles Expm1(Doubles x)
    {
        var (t, power) = Reduced(x);
        return Vector.CopySign(Fma(power, t, power - Doubles.One), x);
    }

    /// <summary>log x for a finite x &gt; 0.</summary>
    [MethodImpl(Inline)]
    public static Doubles Log(Doubles x)
    {
        // A subnormal number gets a leading bit first.
        const int shift = 54;
        var subnormal = Vector.LessThan(x, Of(Least));
        var (significand, k) = Split(Vector.ConditionalSelect(subnormal, x * (1L << shift), x));
        k -= Vector.BitwiseAnd(subnormal.As<long, double>(), Of(shift));
        return Logarithm(significand - Doubles.One, k);
    }

    /// <summary>log(1 + x) for a finite x &gt; −1, with the sign of x.</summary>
    [MethodImpl(Inline)]
    public static Doubles Log1p(Doubles x)
    {
        // 1 + x = y + rest exactly.
        Doubles y = x + Doubles.One, part = y - x, rest = (x - (y - part)) + (Doubles.One - part);
        var (significand, k) = Split(y);
        // rest·2⁻ᵏ; beyond 2¹⁰⁰⁰ it does not matter.
        Doubles scaled = rest * PowerOfTwo(Of(Integral) - Vector.MinNative(k, Of(1000)));
        return Vector.CopySign(Logarithm((significand - Doubles.One) + scaled, k), x);
    }

    /// <summary>log(1 + x) for 0 ≤ x ≤ 1, which the series reaches without reduction.</summary>
    [MethodImpl(Inline)]
    public static Doubles Log1pUnit(Doubles x) => LogarithmOfOnePlus(x);

    /// <summary>The least normal number.</summary>
    public const double Least = 2.2250738585072014e-308;

    /// <summary>e^r − 1 and 2ᵏ, where x = k·log 2 + r.</summary>
    [MethodImpl(Inline)]
    private static (Doubles T, Doubles Power) Reduced(Doubles x)
    {
        Doubles shifted = Fma(x, Of(Log2E), Of(Integral)), k = shifted - Of(Integral);
        Doubles r = Fma(k, Of(-Ln2Low), Fma(k, Of(-Ln2High), x)), r2 = r * r;
        Doubles even = Of(1.0 / 479001600), odd = Of(1.0 / 6227020800);
        even = Fma(even, r2, Of(1.0 / 3628800));
        odd = Fma(odd, r2, Of(1.0 / 39916800));
        even = Fma(even, r2, Of(1.0 / 40320));
        odd = Fma(odd, r2, Of(1.0 / 362880));
        even = Fma(even, r2, Of(1.0 / 720));
        odd = Fma(odd, r2, Of(1.0 / 5040));
        even = Fma(even, r2, Of(1.0 / 24));
        odd = Fma(odd, r2, Of(1.0 / 120));
        even = Fma(even, r2, Of(1.0 / 2));
        odd = Fma(odd, r2, Of(1.0 / 6));
        return (Fma(Fma(odd, r, even), r2, r), PowerOfTwo(shifted));
    }

    /// <summary>log(1 + f) + k·log 2.</summary>
    [MethodImpl(Inline)]
    private static Doubles Logarithm(Doubles f, Doubles k) => Fma(k, Of(Ln2High), Fma(k, Of(Ln2Low), LogarithmOfOnePlus(f)));

    /// <summary>log(1 + f) = 2s·(1 + w/3 + w²/5 + … + w¹⁶/33) with w = s².</summary>
    [MethodImpl(Inline)]
    private static Doubles LogarithmOfOnePlus(Doubles f)
    {
        Doubles s = f / (Of(2) + f), w = s * s, w2 = w * w, twice = s + s;
        Doubles odd = Of(1.0 / 31), even = Of(1.0 / 33);
        odd = Fma(odd, w2, Of(1.0 / 27));
        even = Fma(even, w2, Of(1.0 / 29));
        odd = Fma(odd, w2, Of(1.0 / 23));
        even = Fma(even, w2, Of(1.0 / 25));
        odd = Fma(odd, w2, Of(1.0 / 19));
        even = Fma(even, w2, Of(1.0 / 21));
        odd = Fma(odd, w2, Of(1.0 / 15));
        even = Fma(even, w2, Of(1.0 / 17));
        odd = Fma(odd, w2, Of(1.0 / 11));
        even = Fma(even, w2, Of(1.0 / 13));
        odd = Fma(odd, w2, Of(1.0 / 7));
        even = Fma(even, w2, Of(1.0 / 9));
        odd = Fma(odd, w2, Of(1.0 / 3));
        even = Fma(even, w2, Of(1.0 / 5));
        return Fma(twice, Fma(even, w, odd) * w, twice);
    }

    /// <summary>A significand in [√½, √2) and k, with y = significand·2ᵏ, for a normal y &gt; 0.</summary>
    [MethodImpl(Inline)]
    private static (Doubles Significand, Doubles K) Split(Doubles y)
    {
        // Counted from the bits of √½, whatever carries into the exponent is k.
        const long root = 0x3FE6A09E667F3BCD, one = 0x3FF0000000000000, integer = 0x4330000000000000;
        Vector<long> bits = y.As<double, long>();
        Vector<long> biased = Vector.ShiftRightLogical(bits + new Vector<long>(one - root), Digits);
        Doubles k = (biased | new Vector<long>(integer)).As<long, double>() - Of((1L << Digits) + Bias);
        return ((bits - Vector.ShiftLeft(biased, Digits) + new Vector<long>(one)).As<long, double>(), k);
    }

    /// <summary>2ᵏ for an integer k from −1022 to 1023, given k + <see cref="Integral"/>.</summary>
    [MethodImpl(Inline)]
    private static Doubles PowerOfTwo(Doubles shifted) =>
        Vector.ShiftLeft(shifted.As<double, long>() + new Vector<long>(Bias), Digits).As<long, double>();

    [MethodImpl(Inline)]
    private static Doubles Fma(Doubles a, Doubles b, Doubles c) => Vector.FusedMultiplyAdd(a, b, c);

    [MethodImpl(Inline)]
    private static Doubles Of(double x) => new(x);
}
