namespace LossProofs.Functions.Numbers;

/// <summary>exp and log on the small intervals where series converge, from + − × ÷ and fused multiply-add alone.</summary>
/// <remarks>
/// Nothing here asks the operating system's mathematical library, so the bits are the same everywhere. What is said of
/// errors is in relative terms, with u = 2⁻⁵³ and the bounds of <see cref="Pair"/>.
/// </remarks>
internal static class Kernels
{
    /// <summary>u².</summary>
    private const double Unit = 1.0 / (1L << 53) / (1L << 53);

    /// <summary>
    /// What the relative error of <see cref="Expm1"/> is below. With e^r − 1 = r·S₁, Sₖ = 1/k! + r·Sₖ₊₁: a sum loses 3u², and
    /// the product in it at most a quarter of its own 5u² and of what Sₖ₊₁ lost, because |r·Sₖ₊₁| ≤ Sₖ/4 for |r| ≤ 0.36. So Sₖ
    /// is within (3 + 5/4)/(1 − 1/4)·u² &lt; 6u², the last product adds 5u²; the rounded 1/k! from k = 3 on, the tail in double
    /// and the truncation 0.36²⁶/27! are below 2u² together.
    /// </summary>
    public const double Expm1Error = 16 * Unit;

    /// <summary>
    /// What the relative error of <see cref="Log1p"/> is below. It is y + w to terms in w²; (1 + u)·E is within 16u² of a
    /// number not above |u|, the product u·E loses 5u² of at most 0.42|u|, the two sums 3u² of |u| and of |w|: together 22u² of
    /// |u|, which is at most 1.2·|log(1 + u)|. The last sum adds 3u²; the omitted w³/3 and the rounding of w²/2 are below u².
    /// </summary>
    public const double Log1pError = 32 * Unit;

    /// <summary>What the relative error of <see cref="TimesLn2"/> is below: its outer sum.</summary>
    public const double TimesLn2Error = 4 * Unit;

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

    /// <summary>r in x = n·log 2 + r with |r| ≤ ½ log 2 and a little, and n.</summary>
    public static (Pair Remainder, int Twos) Reduce(Pair x)
    {
        double n = Math.Round(x.High / Ln2A);
        return (x - Pair.Product(n, Ln2A) - Pair.Product(n, Ln2B) - n * Ln2C, (int)n);
    }

    /// <summary>
    /// By how much the remainder may be off: three differences below 0.36 each lose 3u² of it, n·C loses u of itself and
    /// lacks the bits of log 2 after C, 2⁻¹⁶²·|n| together. For n = 0 nothing is subtracted.
    /// </summary>
    public static double ReductionError(int twos) => twos == 0 ? 0 : 4 * Unit + Math.Abs((double)twos) * (Unit * Unit * (1L << 50));

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
    /// log(1+u) = y + log(1+w), where |w| &lt; 2⁻⁴⁹·|u| and so log(1+w) = w − w²/2. Written as w = u + E + uE with
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
