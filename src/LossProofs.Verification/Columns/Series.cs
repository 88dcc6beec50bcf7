using System.Numerics;
using System.Runtime.CompilerServices;

namespace LossProofs.Verification.Columns;

/// <summary>An elementary function of several doubles at once, off by a relative error that is bounded.</summary>
internal interface ISeries
{
    /// <summary>The bound.</summary>
    static abstract double Bound { get; }

    /// <summary>The values.</summary>
    static abstract Vector<double> At(Vector<double> x);
}

/// <summary>
/// e^x; beyond ±<see cref="Most"/> that of ±700; NaN where x is. With u = 2⁻⁵³, the error of one rounding (a fused multiply-add has
/// one): the reduced argument is off by at most 0.35·2u, which the exponential passes on; the polynomial by 1.6u (its last step u, the
/// one before it 0.35·1.4u), its truncation by 2⁻⁵⁷. In all below 2.4u.
/// </summary>
internal readonly struct ExpSeries : ISeries
{
    /// <summary>
    /// The exponential of this size, and its reciprocal, are normal numbers: processors are slow with others. Beyond it only a bound
    /// is needed.
    /// </summary>
    public const double Most = 700;

    /// <inheritdoc/>
    public static double Bound => 1.0 / (1L << 51);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> At(Vector<double> x)
    {
        var (n, r) = Reduce(x);
        return Scale(Vector.FusedMultiplyAdd(Quotient(r), r, Vector<double>.One), n);
    }

    // x = n log 2 + r.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector<double> N, Vector<double> R) Reduce(Vector<double> x)
    {
        var within = Vector.Min(Vector.Max(x, new(-Most)), new(Most));
        var n = Vector.FusedMultiplyAdd(within, new(1 / Binary.Ln2High), new(Binary.Magic)) - new Vector<double>(Binary.Magic);
        var r = Vector.FusedMultiplyAdd(-n, new(Binary.Ln2High), within);
        return (n, Vector.FusedMultiplyAdd(-n, new(Binary.Ln2Low), r));
    }

    // (e^r − 1) / r = Σ r^(k−1) / k!, k up to 13: what follows is below 0.3466^13 / 14! < 2^−56 of the least that the sum can be.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> Quotient(Vector<double> r)
    {
        var sum = Vector.FusedMultiplyAdd(new(1.0 / 6227020800), r, new(1.0 / 479001600));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 39916800));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 3628800));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 362880));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 40320));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 5040));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 720));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 120));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 24));
        sum = Vector.FusedMultiplyAdd(sum, r, new(1.0 / 6));
        sum = Vector.FusedMultiplyAdd(sum, r, new(0.5));
        return Vector.FusedMultiplyAdd(sum, r, Vector<double>.One);
    }

    // y · 2^n; the exponent of the product is within those of normal numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> Scale(Vector<double> y, Vector<double> n) =>
        y * Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(n + new Vector<double>(Binary.Magic)), 52) + Vector.AsVectorInt64(Vector<double>.One));
}

/// <summary>
/// e^x − 1, likewise: as exp where |x| &lt; 0.35; beyond, exp less 1, whose error grows by at most e^0.35/(e^0.35 − 1) &lt; 3.4, and u.
/// </summary>
internal readonly struct Expm1Series : ISeries
{
    /// <inheritdoc/>
    public static double Bound => 1.0 / (1L << 49);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> At(Vector<double> x)
    {
        var (n, r) = ExpSeries.Reduce(x);
        var quotient = ExpSeries.Quotient(r);
        return Vector.ConditionalSelect(Vector.Equals(n, Vector<double>.Zero), quotient * r, ExpSeries.Scale(Vector.FusedMultiplyAdd(quotient, r, Vector<double>.One), n) - Vector<double>.One);
    }
}

/// <summary>
/// log x for finite x ≥ 2⁻¹⁰²²: s = f/(2 + f) is off by 2u, what follows by 1.1u; beside k·log 2 ≠ 0 the result is at least 0.34 and
/// log(1 + f) at most 0.35 in size, and two more roundings are added: below 6u.
/// </summary>
internal readonly struct LogSeries : ISeries
{
    private static readonly Vector<long> RootHalf = Vector.AsVectorInt64(new Vector<double>(0.70710678118654757));

    /// <inheritdoc/>
    public static double Bound => 1.0 / (1L << 50);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> At(Vector<double> x)
    {
        var (k, m) = Split(x);
        return Combine(k, m - Vector<double>.One);
    }

    // x = 2^k m with m in [√½, √2).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector<double> K, Vector<double> M) Split(Vector<double> x)
    {
        var bits = Vector.AsVectorInt64(x);
        // 1024 more, so that what is shifted out is not negative.
        var k = Vector.ShiftRightLogical(bits - RootHalf + new Vector<long>(1024L << 52), 52);
        var exponent = Vector.AsVectorDouble(k + Vector.AsVectorInt64(new Vector<double>(Binary.Magic))) - new Vector<double>(Binary.Magic) - new Vector<double>(1024);
        return (exponent, Vector.AsVectorDouble(bits - Vector.ShiftLeft(k - new Vector<long>(1024), 52)));
    }

    // k log 2 + log(1 + f), the latter as 2 artanh(s) = 2s + 2s (s²/3 + s⁴/5 + … + s²⁰/21) with s = f / (2 + f); what follows is below
    // 2·0.1716^22 / 23 < 2^−60 of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> Combine(Vector<double> k, Vector<double> f)
    {
        Vector<double> s = f / (new Vector<double>(2) + f), square = s * s, sum = Vector.FusedMultiplyAdd(new(1.0 / 21), square, new(1.0 / 19));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 17));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 15));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 13));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 11));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 9));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 7));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 5));
        sum = Vector.FusedMultiplyAdd(sum, square, new(1.0 / 3));
        var log = Vector.FusedMultiplyAdd(s + s, sum * square, s + s);
        return Vector.FusedMultiplyAdd(k, new(Binary.Ln2High), Vector.FusedMultiplyAdd(k, new(Binary.Ln2Low), log));
    }
}

/// <summary>log(1 + x) for finite x &gt; −1: where 1 + x is rounded, by u, the result is at least 0.34 in size: 3u more than log.</summary>
internal readonly struct Log1pSeries : ISeries
{
    /// <inheritdoc/>
    public static double Bound => 1.0 / (1L << 49);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> At(Vector<double> x)
    {
        var (k, m) = LogSeries.Split(Vector<double>.One + x);
        // Where 1 + x needs no reduction, x itself has all its digits.
        return LogSeries.Combine(k, Vector.ConditionalSelect(Vector.Equals(k, Vector<double>.Zero), x, m - Vector<double>.One));
    }
}

/// <summary>What the reductions to a power of 2 need.</summary>
file static class Binary
{
    // log 2 to 53 digits, and the next 53.
    public const double Ln2High = 0.6931471805599453, Ln2Low = 2.3190468138462996e-17;

    // Beside it the unit is the last place: adding rounds to an integer, and leaves that in the last bits.
    public const double Magic = 1.5 * (1L << 52);
}
