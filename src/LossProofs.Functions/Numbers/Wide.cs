using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// A double-double with an exponent and an error bound of its own: the number lies within Error·2^Exponent of
/// (High + Low)·2^Exponent, where 1 ≤ |High| &lt; 2 and |Low| ≤ ulp(High)/2; it is equal to it where Error is 0, else it is
/// off by strictly less than the bound.
/// </summary>
/// <remarks>
/// The exponent keeps overflow, underflow and subnormal results out of the formulas. Each operation adds to the bound what
/// its own rounding may drop (<see cref="Pair"/>, <see cref="Kernels"/>; nothing where it is exact, as 1 − x is for every
/// double x), so that a cancellation shows in the bound of its result, and <see cref="Settles{F}"/> tells whether the
/// result can be rounded for sure.
/// <para>
/// The bound never exceeds the number: the sign is always certain. Zeros of either sign, infinities and NaN are themselves
/// in High, exactly. What could be of either sign, or beyond every exponent, is <see cref="Undecided"/>, which spreads as
/// NaN does and never settles.
/// </para>
/// </remarks>
internal readonly partial struct Wide : IReal<Wide>
{
    /// <summary>Exponents stay within ±2^28: a smaller number is known to be small, a larger one is not known.</summary>
    private const int LeastExponent = -(1 << 28), GreatestExponent = 1 << 28;

    /// <summary>1 + 2⁻⁴⁹: more than a dozen roundings of doubles.</summary>
    private const double Slack = 1 + 1.0 / (1L << 49);

    private const double LeastNormal = 2.2250738585072014e-308;

    private readonly Pair significand;
    private readonly int exponent;
    private readonly double error;

    private Wide(Pair significand, int exponent = 0, double error = 0) =>
        (this.significand, this.exponent, this.error) = (significand, exponent, error);

    private double High => significand.High;

    /// <summary>A number of which nothing is known.</summary>
    private static Wide Undecided => new(double.NaN, 0, double.PositiveInfinity);

    /// <summary>Neither zero nor infinite nor NaN.</summary>
    private bool IsOrdinary => double.Abs(High) is >= 1 and < 2;

    /// <summary>The error bound in units of 1.</summary>
    private double AbsoluteError => Up(Math.ScaleB(error, exponent), error);

    /// <summary>pair·2^exponent within error·2^exponent, brought to the form above.</summary>
    private static Wide Normal(Pair pair, int exponent = 0, double error = 0)
    {
        if (pair.High == 0) return error == 0 ? new(pair.High) : Undecided;
        if (!double.IsFinite(pair.High)) return new(pair.High);
        int n = Math.ILogB(pair.High);
        if (n != 0) (pair, exponent, error) = (pair.Scale(-n), exponent + n, Up(Math.ScaleB(error, -n), error));
        if (exponent < LeastExponent) return Tiny(pair.High);
        return (error < Math.Abs(pair.High) || (error == Math.Abs(pair.High) && pair.Low == 0)) && exponent <= GreatestExponent
            ? new(pair, exponent, error)
            : Undecided;
    }

    /// <summary>
    /// The same for a number whose sign is that of the pair whatever its bound says: if that reaches beyond 0, the number is
    /// somewhere between 0 and the far end.
    /// </summary>
    private static Wide Signed(Pair pair, int exponent, double error) =>
        error < Math.Abs(pair.High) || !double.IsFinite(error) ? Normal(pair, exponent, error)
        : exponent < LeastExponent ? Tiny(pair.High)
        : Between0And2(pair.High, exponent + Math.ILogB(Math.Abs(pair.High) + error));

    /// <summary>Somewhere between 0 and 2·2^exponent, of the given sign.</summary>
    private static Wide Between0And2(double sign, int exponent) => new(double.CopySign(1, sign), exponent, 1);

    private static Wide Tiny(double sign) => Between0And2(sign, LeastExponent);

    /// <summary>
    /// An error bound from its value as computed in a few roundings of doubles: more than was meant, and 0 only if
    /// <paramref name="source"/> is.
    /// </summary>
    private static double Up(double bound, double source) => source == 0 ? 0 : Math.BitIncrement(bound * Slack);

    private static double Up(double bound) => Up(bound, bound);

    public static implicit operator Wide(int n) => Normal(n);
    public static implicit operator Wide(double x) => Normal(x);

    /// <summary>A number of any format, exactly.</summary>
    public static Wide From<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> => double.CreateTruncating(x);

    /// <summary>π: the first 53 bits and the next 53; the rest is −2.995e−33.</summary>
    public static Wide Pi { get; } = Normal(new Pair(3.141592653589793, 1.2246467991473532e-16), 0, 3e-33);

    public static Wide operator +(Wide a, Wide b)
    {
        if (!a.IsOrdinary || !b.IsOrdinary) return a.IsOrdinary && b.High == 0 ? a : b.IsOrdinary && a.High == 0 ? b : Special(a.High + b.High, a, b);
        if (a.exponent < b.exponent) (a, b) = (b, a);
        int n = b.exponent - a.exponent;
        Pair shifted = b.significand.Scale(n), sum = Pair.Sum(a.significand, shifted, out double dropped);
        if (IsCut(b.significand, shifted, n)) dropped += double.Epsilon;
        double bound = Up(dropped + a.error + Up(Math.ScaleB(b.error, n), b.error));
        return double.IsNegative(a.High) == double.IsNegative(b.High) ? Signed(sum, a.exponent, bound) : Normal(sum, a.exponent, bound);
    }

    /// <summary>Whether scaling by 2ⁿ dropped bits below the least double: less than half of it in each part.</summary>
    private static bool IsCut(Pair whole, Pair scaled, int n) =>
        (Math.Abs(scaled.High) < LeastNormal || (whole.Low != 0 && Math.Abs(scaled.Low) < LeastNormal)) && scaled.Scale(-n) != whole;

    public static Wide operator -(Wide a) => new(-a.significand, a.exponent, a.error);

    public static Wide operator -(Wide a, Wide b) => a + -b;

    public static Wide operator *(Wide a, Wide b)
    {
        if (!a.IsOrdinary || !b.IsOrdinary) return Special(a.High * b.High, a, b);
        Pair product = a.significand * b.significand;
        double own = Pair.IsExactProduct(a.significand, b.significand) ? 0 : Pair.ProductError * Math.Abs(product.High);
        return Signed(product, a.exponent + b.exponent, Up(own + a.error * Math.Abs(b.High) + b.error * (Math.Abs(a.High) + a.error)));
    }

    /// <summary>a/b − (a + δ)/(b + ε) = (ε·a/b − δ)/(b + ε).</summary>
    public static Wide operator /(Wide a, Wide b)
    {
        if (!a.IsOrdinary || !b.IsOrdinary) return Special(a.High / b.High, a, b);
        if (b.error > 0.5) return Undecided;
        Pair quotient = Pair.Quotient(a.significand, b.significand, out bool exact);
        double size = Math.Abs(quotient.High), own = exact ? 0 : Pair.QuotientError * size;
        return Signed(quotient, a.exponent - b.exponent, Up(own + (a.error + size * b.error) / (Math.Abs(b.High) - b.error)));
    }

    /// <summary>A zero, an infinity or NaN: exact, because the signs of a and b are; NaN may also come of what is undecided.</summary>
    private static Wide Special(double value, Wide a, Wide b) =>
        double.IsInfinity(a.error) || double.IsInfinity(b.error) ? Undecided : new(value);

    public static Wide Abs(Wide x) => double.IsNegative(x.High) ? -x : x;

    public static Wide Select(Wide s, Wide negative, Wide positive) =>
        double.IsNaN(s.High) ? s : double.IsNegative(s.High) ? negative : positive;

    public static Wide Weigh(Wide w, Wide x) => w.High == 0 && double.IsInfinity(x.High) ? 0 : w * x;

    public static Wide Gap(Wide a, Wide b) => double.IsInfinity(a.High) && a.High == b.High ? 0 : a - b;
}
