namespace LossProofs.Functions.Numbers;

/// <summary>
/// A double-double: the unevaluated sum High + Low with |Low| ≤ ulp(High)/2, about 106 bits, within the exponents of a double.
/// </summary>
/// <remarks>
/// With u = 2⁻⁵³ the relative errors are at most 3u² + 13u³ for a sum (whatever the signs), 5u² for a product and 10u² for
/// a quotient: Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word
/// arithmetic", ACM TOMS 44(2), 2017. Operands are finite; <see cref="Wide"/> looks after everything else.
/// </remarks>
internal readonly record struct Pair(double High, double Low = 0)
{
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

    public static Pair operator -(Pair a, Pair b) => a + -b;

    public static Pair operator *(Pair a, Pair b)
    {
        Pair p = Product(a.High, b.High);
        double cross = Math.FusedMultiplyAdd(a.Low, b.High, Math.FusedMultiplyAdd(a.High, b.Low, a.Low * b.Low));
        return Ordered(p.High, p.Low + cross);
    }

    /// <summary>Long division with three quotient digits of 53 bits.</summary>
    public static Pair operator /(Pair a, Pair b)
    {
        double first = a.High / b.High;
        Pair rest = a - b * first;
        double second = rest.High / b.High;
        rest -= b * second;
        return Ordered(first, second) + rest.High / b.High;
    }

    /// <summary>This pair times 2ⁿ; exact unless it leaves the range of a double.</summary>
    public Pair Scale(int n) => new(Math.ScaleB(High, n), Math.ScaleB(Low, n));
}
