namespace LossProofs.Functions.Numbers;

/// <summary>exp and log on the small intervals where series converge, from + − × ÷ and fused multiply-add alone.</summary>
/// <remarks>
/// Nothing here asks the operating system's mathematical library, so the bits are the same everywhere. Relative errors,
/// with u = 2⁻⁵³ and the bounds of <see cref="Pair"/>: <see cref="Expm1"/> below 16u² (last product and sum 8u², each
/// earlier step damped by |r|/2 &lt; 0.18, tail in double 2u², truncation 0.35²⁶/27! &lt; u²), and <see cref="Log1p"/> below
/// 50u²: the residual inherits 16u² of expm1 on a term as large as the result, and its own sums.
/// </remarks>
internal static class Kernels
{
    /// <summary>log 2 = A + B + C: the first 53 bits, the next 53, the next 53.</summary>
    private const double Ln2A = 0.6931471805599453, Ln2B = 2.3190468138462996e-17, Ln2C = 5.707708438416212e-34;

    private const int Terms = 26, TermsInPairs = 13;

    /// <summary>1/k! for k up to <see cref="Terms"/>.</summary>
    private static readonly Pair[] InverseFactorial = Inverses();

    private static Pair[] Inverses()
    {
        var inverse = new Pair[Terms + 1];
        inverse[0] = 1;
        for (int k = 1; k <= Terms; k++) inverse[k] = inverse[k - 1] / k;
        return inverse;
    }

    /// <summary>n·log 2.</summary>
    public static Pair TimesLn2(double n) => Pair.Product(n, Ln2A) + (Pair.Product(n, Ln2B) + n * Ln2C);

    /// <summary>r in x = n·log 2 + r with |r| ≤ ½ log 2, and n.</summary>
    public static (Pair Remainder, int Twos) Reduce(Pair x)
    {
        double n = Math.Round(x.High / Ln2A);
        return (x - Pair.Product(n, Ln2A) - Pair.Product(n, Ln2B) - n * Ln2C, (int)n);
    }

    /// <summary>e^r − 1 for |r| ≤ 0.36: the Taylor series, its tail (below 2⁻⁵³ of the whole) in double.</summary>
    public static Pair Expm1(Pair r)
    {
        double tail = 0;
        for (int k = Terms; k > TermsInPairs; k--) tail = tail * r.High + InverseFactorial[k].High;
        Pair sum = tail;
        for (int k = TermsInPairs; k >= 1; k--) sum = sum * r + InverseFactorial[k];
        return sum * r;
    }

    /// <summary>
    /// log(1 + u) for √½ − 1 ≤ u ≤ √2 − 1: a seed y in double, and with w = (1+u)·e⁻ʸ − 1 one step
    /// log(1+u) = y + log(1+w), where |w| &lt; 2⁻⁴⁹ and so log(1+w) = w − w²/2. Written as w = u + E + uE with
    /// E = expm1(−y), the step keeps its relative accuracy down to u = 0.
    /// </summary>
    public static Pair Log1p(Pair u)
    {
        double seed = Log1pSeed(u.High);
        Pair e = Expm1(-seed), w = u + e + u * e;
        return seed + (w - 0.5 * w.High * w.High);
    }

    /// <summary>log(1 + u) = 2 artanh(s) with s = u/(2+u), |s| &lt; 0.1716, to within a few ulps.</summary>
    private static double Log1pSeed(double u)
    {
        double s = u / (2 + u), square = s * s, sum = 0;
        for (int k = 21; k >= 3; k -= 2) sum = (sum + 1.0 / k) * square;
        return 2 * s + 2 * s * sum;
    }
}
