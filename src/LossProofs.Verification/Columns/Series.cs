using System.Numerics;

namespace LossProofs.Verification.Columns;

/// <summary>
/// exp, expm1, log and log1p of several doubles at once, each with a bound on its relative error, from which
/// <see cref="ColumnField"/> makes enclosures. u = 2⁻⁵³ is the error of one rounding; a fused multiply-add has one.
/// </summary>
internal static class Series
{
    /// <summary>
    /// exp: the reduced argument is off by at most 0.35·2u (two fused steps), which the exponential passes on; the polynomial by
    /// 1.6u (its last step u, the one before it 0.35·1.4u), its truncation by 2⁻⁵⁷. In all below 2.4u.
    /// Where the result is subnormal the error is half of the least number; that of log1p, which doubles s, is all of it.
    /// </summary>
    public const double ExpBound = 1.0 / (1L << 51);

    /// <summary>expm1: as exp where |x| &lt; 0.35; beyond, exp less 1, whose error grows by at most e^0.35/(e^0.35 − 1) &lt; 3.4, and u.</summary>
    public const double Expm1Bound = 1.0 / (1L << 49);

    /// <summary>
    /// log: s = f/(2 + f) is off by 2u, what follows by 1.1u; beside k·log 2 ≠ 0 the result is at least 0.34 and log(1 + f) at
    /// most 0.35 in size, and two more roundings are added: below 6u.
    /// </summary>
    public const double LogBound = 1.0 / (1L << 50);

    /// <summary>log1p: where 1 + u is rounded, by u, the result is at least 0.34 in size: 3u more than log.</summary>
    public const double Log1pBound = 1.0 / (1L << 49);

    // log 2 to 53 digits, and the next 53.
    private const double Ln2High = 0.6931471805599453, Ln2Low = 2.3190468138462996e-17;

    // Beside it the unit is the last place: adding rounds to an integer, and leaves that in the last bits.
    private const double Magic = 1.5 * (1L << 52);

    // e^x is 0 below and infinite above.
    private const double Least = -746, Most = 710;

    // 0.3466^13 / 14! < 2^−56 of the least that the sum can be.
    private const int ExpTerms = 13;

    // 2·0.1716^22 / 23 < 2^−60.
    private const int LogTerms = 21;

    private static readonly Vector<long> One = Vector.AsVectorInt64(new Vector<double>(1)), RootHalf = Vector.AsVectorInt64(new Vector<double>(0.70710678118654757));

    private static readonly Vector<double>[] InverseFactorial = [.. Enumerable.Range(0, ExpTerms + 1).Select(k => new Vector<double>(1 / Enumerable.Range(1, k).Aggregate(1.0, (p, n) => p * n)))];

    private static readonly Vector<double>[] InverseOdd = [.. Enumerable.Range(0, LogTerms + 1).Select(k => new Vector<double>(k % 2 == 1 ? 1.0 / k : 0))];

    /// <summary>e^x; NaN where x is.</summary>
    public static Vector<double> Exp(Vector<double> x)
    {
        var (n, r) = Reduce(Vector.Min(Vector.Max(x, new(Least)), new(Most)));
        return Scale(Vector.FusedMultiplyAdd(Quotient(r), r, Vector<double>.One), n);
    }

    /// <summary>e^x − 1; NaN where x is.</summary>
    public static Vector<double> Expm1(Vector<double> x)
    {
        var (n, r) = Reduce(Vector.Min(Vector.Max(x, new(Least)), new(Most)));
        var quotient = Quotient(r);
        var small = quotient * r;
        return Vector.ConditionalSelect(Vector.Equals(n, Vector<double>.Zero), small, Scale(Vector.FusedMultiplyAdd(quotient, r, Vector<double>.One), n) - Vector<double>.One);
    }

    /// <summary>log x for finite x ≥ 2^−1022.</summary>
    public static Vector<double> Log(Vector<double> x)
    {
        var (k, m) = Split(x);
        return Combine(k, m - Vector<double>.One);
    }

    /// <summary>log(1 + x) for finite x &gt; −1.</summary>
    public static Vector<double> Log1p(Vector<double> x)
    {
        var (k, m) = Split(Vector<double>.One + x);
        // Where 1 + x needs no reduction, x itself has all its digits.
        return Combine(k, Vector.ConditionalSelect(Vector.Equals(k, Vector<double>.Zero), x, m - Vector<double>.One));
    }

    // x = n log 2 + r.
    private static (Vector<double> N, Vector<double> R) Reduce(Vector<double> x)
    {
        var n = Vector.FusedMultiplyAdd(x, new(1 / Ln2High), new(Magic)) - new Vector<double>(Magic);
        var r = Vector.FusedMultiplyAdd(-n, new(Ln2High), x);
        return (n, Vector.FusedMultiplyAdd(-n, new(Ln2Low), r));
    }

    // (e^r − 1) / r = Σ r^(k−1) / k!.
    private static Vector<double> Quotient(Vector<double> r)
    {
        var sum = InverseFactorial[ExpTerms];
        for (var k = ExpTerms - 1; k >= 1; k--) sum = Vector.FusedMultiplyAdd(sum, r, InverseFactorial[k]);
        return sum;
    }

    // y · 2^n in two steps, the first of them exact: n may lie beyond the exponents of a double.
    private static Vector<double> Scale(Vector<double> y, Vector<double> n)
    {
        Vector<double> magic = new(Magic), half = Vector.FusedMultiplyAdd(n, new(0.5), magic), rest = n - (half - magic) + magic;
        return y * PowerOfTwo(half) * PowerOfTwo(rest);
    }

    private static Vector<double> PowerOfTwo(Vector<double> shifted) => Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(shifted), 52) + One);

    // x = 2^k m with m in [√½, √2).
    private static (Vector<double> K, Vector<double> M) Split(Vector<double> x)
    {
        var bits = Vector.AsVectorInt64(x);
        // 1024 more, so that what is shifted out is not negative.
        var k = Vector.ShiftRightLogical(bits - RootHalf + new Vector<long>(1024L << 52), 52);
        var exponent = Vector.AsVectorDouble(k + Vector.AsVectorInt64(new Vector<double>(Magic))) - new Vector<double>(Magic) - new Vector<double>(1024);
        return (exponent, Vector.AsVectorDouble(bits - Vector.ShiftLeft(k - new Vector<long>(1024), 52)));
    }

    // k log 2 + log(1 + f), the latter as 2 artanh(s) = 2s + 2s (s²/3 + s⁴/5 + …) with s = f / (2 + f).
    private static Vector<double> Combine(Vector<double> k, Vector<double> f)
    {
        Vector<double> s = f / (new Vector<double>(2) + f), square = s * s, sum = InverseOdd[LogTerms];
        for (var n = LogTerms - 2; n >= 3; n -= 2) sum = Vector.FusedMultiplyAdd(sum, square, InverseOdd[n]);
        var log = Vector.FusedMultiplyAdd(s + s, sum * square, s + s);
        return Vector.FusedMultiplyAdd(k, new(Ln2High), Vector.FusedMultiplyAdd(k, new(Ln2Low), log));
    }
}
