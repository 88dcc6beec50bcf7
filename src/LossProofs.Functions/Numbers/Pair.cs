namespace LossProofs.Functions.Numbers;

/// <summary>
/// A double-double: the unevaluated sum High + Low with |Low| ≤ ulp(High)/2, about 106 bits, within the exponents of a double.
/// </summary>
/// <remarks>
/// With u = 2⁻⁵³ the relative errors are at most 3u² + 13u³ for a sum (whatever the signs) and 5u² for a product: Joldes,
/// Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic", ACM TOMS
/// 44(2), 2017. A quotient is within 10u²: 5u² from the product with its first digit, 3u² from the last sum, and terms in
/// u³ for what the second and third digits leave. Operands are finite; <see cref="Wide"/> looks after everything else.
/// </remarks>
internal readonly record struct Pair(double High, double Low = 0)
{
    /// <summary>u².</summary>
    private const double Unit = 1.0 / (1L << 53) / (1L << 53);

    /// <summary>What the relative errors of one product and one quotient are below.</summary>
    public const double ProductError = 5.01 * Unit, QuotientError = 10.01 * Unit;

    /// <summary>±1, so that products and quotients with it are exact.</summary>
    private bool IsUnit => Low == 0 && Math.Abs(High) == 1;

    public static implicit operator Pair(double x) => new(x);

    /// <summary>a + b exactly (Knuth).</summary>
    public static Pair Sum(double a, double b)
    {
        double s = a + b, t = s - a;
        return new(s, (a - (s - t)) + (b - t));
    }

    /// <summary>a·b exactly.</summary>
    public static Pair Product(double a, double b)
    {
        double p = a * b;
        return new(p, Math.FusedMultiplyAdd(a, b, -p));
    }

    /// <summary>a + b exactly, given |a| ≥ |b| or a = 0 (Dekker).</summary>
    private static Pair Ordered(double a, double b)
    {
        double s = a + b;
        return new(s, b - (s - a));
    }

    public static Pair operator -(Pair a) => new(-a.High, -a.Low);

    public static Pair operator +(Pair a, Pair b)
    {
        Pair s = Sum(a.High, b.High), t = Sum(a.Low, b.Low), v = Ordered(s.High, s.Low + t.High);
        return Ordered(v.High, v.Low + t.Low);
    }

    /// <summary>a + b, and how far it is from the true sum: exactly what its two roundings drop, nothing where it fits.</summary>
    public static Pair Sum(Pair a, Pair b, out double error)
    {
        Pair s = Sum(a.High, b.High), t = Sum(a.Low, b.Low), c = Sum(s.Low, t.High), v = Sum(s.High, c.High), d = Sum(v.Low, t.Low);
        error = Math.Abs(c.Low) + Math.Abs(d.Low);
        return Sum(v.High, d.High);
    }

    public static Pair operator -(Pair a, Pair b) => a + -b;

    public static Pair operator *(Pair a, Pair b)
    {
        Pair p = Product(a.High, b.High);
        double cross = Math.FusedMultiplyAdd(a.Low, b.High, Math.FusedMultiplyAdd(a.High, b.Low, a.Low * b.Low));
        return Ordered(p.High, p.Low + cross);
    }

    /// <summary>Whether a·b is exact for sure, given 1 ≤ |a|, |b| &lt; 2.</summary>
    public static bool IsExactProduct(Pair a, Pair b) => (a.Low == 0 && b.Low == 0) || a.IsUnit || b.IsUnit;

    public static Pair operator /(Pair a, Pair b) => Quotient(a, b, out _);

    /// <summary>
    /// Long division with three quotient digits of 53 bits, and whether it is exact for sure: because b is ±1, or because
    /// two digits leave no rest, for the rests of doubles are themselves exact.
    /// </summary>
    public static Pair Quotient(Pair a, Pair b, out bool exact)
    {
        double first = a.High / b.High;
        Pair rest = a - b * first;
        double second = rest.High / b.High;
        rest -= b * second;
        exact = b.IsUnit || (a.Low == 0 && b.Low == 0 && rest.High == 0);
        return Ordered(first, second) + rest.High / b.High;
    }

    /// <summary>This pair times 2ⁿ; exact unless it leaves the range of a double.</summary>
    public Pair Scale(int n) => new(Math.ScaleB(High, n), Math.ScaleB(Low, n));
}
