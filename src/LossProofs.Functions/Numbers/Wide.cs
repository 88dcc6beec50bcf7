using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// A double-double with an exponent of its own: (High + Low)·2^Exponent with 1 ≤ |High| &lt; 2 and |Low| ≤ ulp(High)/2.
/// Zeros of either sign, infinities and NaN are themselves in High, with nothing in Low and exponent 0.
/// </summary>
/// <remarks>
/// The exponent keeps overflow, underflow and subnormal results out of the formulas; each result is rounded once, by
/// <see cref="Round{F}"/>. Every operation has a relative error below 2⁻¹⁰⁰ (see <see cref="Pair"/> and
/// <see cref="Kernels"/>), differences included, and an exponential multiplies the error of its argument by at most 745
/// before its result leaves every format: a formula of a few steps that cancel nothing is within 0.5 + 2⁻³⁰ ulp of the
/// truth. 1 − x is exact for every double x.
/// </remarks>
internal readonly partial struct Wide : IReal<Wide>
{
    private readonly Pair significand;
    private readonly int exponent;

    private Wide(Pair significand, int exponent = 0) => (this.significand, this.exponent) = (significand, exponent);

    private double High => significand.High;

    /// <summary>Neither zero nor infinite nor NaN.</summary>
    private bool IsOrdinary => double.Abs(High) is >= 1 and < 2;

    /// <summary>pair·2^exponent, brought to the form above.</summary>
    private static Wide Normal(Pair pair, int exponent = 0)
    {
        if (pair.High == 0 || !double.IsFinite(pair.High)) return new(pair.High);
        int n = Math.ILogB(pair.High);
        return n == 0 ? new(pair, exponent) : new(pair.Scale(-n), exponent + n);
    }

    public static implicit operator Wide(int n) => Normal(n);
    public static implicit operator Wide(double x) => Normal(x);

    /// <summary>A number of any format, exactly.</summary>
    public static Wide From<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> => double.CreateTruncating(x);

    /// <summary>π: the first 53 bits and the next 53.</summary>
    public static Wide Pi { get; } = Normal(new Pair(3.141592653589793, 1.2246467991473532e-16));

    public static Wide operator +(Wide a, Wide b)
    {
        if (!a.IsOrdinary || !b.IsOrdinary) return a.IsOrdinary && b.High == 0 ? a : b.IsOrdinary && a.High == 0 ? b : new(a.High + b.High);
        return a.exponent >= b.exponent
            ? Normal(a.significand + b.significand.Scale(b.exponent - a.exponent), a.exponent)
            : Normal(a.significand.Scale(a.exponent - b.exponent) + b.significand, b.exponent);
    }

    public static Wide operator -(Wide a) => new(-a.significand, a.exponent);

    public static Wide operator -(Wide a, Wide b) => a + -b;

    public static Wide operator *(Wide a, Wide b) =>
        a.IsOrdinary && b.IsOrdinary ? Normal(a.significand * b.significand, a.exponent + b.exponent) : new(a.High * b.High);

    public static Wide operator /(Wide a, Wide b) =>
        a.IsOrdinary && b.IsOrdinary ? Normal(a.significand / b.significand, a.exponent - b.exponent) : new(a.High / b.High);

    public static Wide Abs(Wide x) => double.IsNegative(x.High) ? -x : x;

    public static Wide Select(Wide s, Wide negative, Wide positive) =>
        double.IsNaN(s.High) ? s : double.IsNegative(s.High) ? negative : positive;

    public static Wide Weigh(Wide w, Wide x) => w.High == 0 && double.IsInfinity(x.High) ? 0 : w * x;

    public static Wide Gap(Wide a, Wide b) => double.IsInfinity(a.High) && a.High == b.High ? 0 : a - b;
}
