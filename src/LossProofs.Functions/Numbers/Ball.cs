using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// All real numbers between two ends, or a single one, at a working precision of as many bits as asked for: what a formula is
/// evaluated over where <see cref="Wide"/> cannot tell how its value rounds.
/// </summary>
/// <remarks>
/// The ends are rounded outward, and the ball is open: the number is neither of its ends, unless both are one. So a number
/// that is e^−1000000 above 1 is known to be above 1 with any number of bits. Whatever fits in the precision is exact.
/// A binary operation works at the larger of the two precisions; integers have none.
/// <para>
/// Zeros of either sign, infinities and NaN are themselves, exactly; what may be one of them or a number, such as 1/x where
/// x may be 0, is <see cref="Unknown"/>. <see cref="Select"/> by a ball with 0 inside is the hull of both sides.
/// </para>
/// </remarks>
internal readonly partial struct Ball : IReal<Ball>
{
    /// <summary>The least precision of a rounded quotient or function, for operands that have none.</summary>
    private const int LeastBits = 64;

    private enum Kind { Ordinary, Special, Unknown }

    private readonly Kind kind;
    private readonly BigFloat lower, upper;
    private readonly double special;
    private readonly int bits;

    private Ball(BigFloat lower, BigFloat upper, int bits) => (this.lower, this.upper, this.bits) = (lower, upper, bits);

    private Ball(double special, int bits) => (kind, this.special, this.bits) = (Kind.Special, special, bits);

    private Ball(Kind kind) => this.kind = kind;

    /// <summary>The working precision.</summary>
    public int Bits => bits;

    /// <summary>The ends; a special number has none.</summary>
    public (BigFloat Lower, BigFloat Upper) Ends => (lower, upper);

    /// <summary>Of which nothing is known.</summary>
    private static Ball Unknown => new(Kind.Unknown);

    private bool IsOrdinary => kind == Kind.Ordinary;

    private bool IsPoint => IsOrdinary && lower.CompareTo(upper) == 0;

    /// <summary>Whether 0 lies inside.</summary>
    private bool HasZero => IsOrdinary && lower.Sign < 0 && upper.Sign > 0;

    /// <summary>Itself where it is special, else ±1.</summary>
    private double Sample => kind switch { Kind.Special => special, Kind.Unknown => double.NaN, _ => upper.Sign <= 0 ? -1 : 1 };

    /// <summary>The e with |x| &lt; 2^e.</summary>
    private long Magnitude => Math.Max(lower.Magnitude, upper.Magnitude);

    private static Ball Between(BigFloat lower, BigFloat upper, int bits) =>
        lower.Sign == 0 && upper.Sign == 0 ? new(0.0, bits) : new(lower, upper, bits);

    private static Ball Point(BigFloat x, int bits) => Between(x, x, bits);

    public static implicit operator Ball(int n) => From((double)n, 0);

    /// <summary>A number of any format, exactly, to be worked with at a precision.</summary>
    public static Ball From<F>(F x, int bits) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        double value = double.CreateTruncating(x);
        return value == 0 || !double.IsFinite(value) ? new(value, bits) : Point(BigFloat.Of(value), bits);
    }

    public static Ball operator +(Ball a, Ball b)
    {
        int bits = Math.Max(a.bits, b.bits);
        if (a.kind == Kind.Unknown || b.kind == Kind.Unknown) return Unknown;
        if (a.IsOrdinary && b.IsOrdinary) return Between(BigFloat.Sum(a.lower, b.lower, bits), -BigFloat.Sum(-a.upper, -b.upper, bits), bits);
        if (a.IsOrdinary && b.special == 0) return new(a.lower, a.upper, bits);
        if (b.IsOrdinary && a.special == 0) return new(b.lower, b.upper, bits);
        return new(a.Sample + b.Sample, bits);
    }

    public static Ball operator -(Ball a) => a.kind switch
    {
        Kind.Ordinary => new(-a.upper, -a.lower, a.bits),
        Kind.Special => new(-a.special, a.bits),
        _ => a,
    };

    public static Ball operator -(Ball a, Ball b) => a + -b;

    public static Ball operator *(Ball a, Ball b)
    {
        int bits = Math.Max(a.bits, b.bits);
        if (!a.IsOrdinary || !b.IsOrdinary) return Special(a.Sample * b.Sample, a, b, bits);
        if (a.upper.Sign <= 0) return -(-a * b);
        if (b.upper.Sign <= 0) return -(a * -b);
        BigFloat Down(BigFloat x, BigFloat y) => BigFloat.Product(x, y, bits);
        BigFloat Up(BigFloat x, BigFloat y) => -BigFloat.Product(-x, y, bits);
        return a.lower.Sign >= 0 && b.lower.Sign >= 0
            ? Between(Down(a.lower, b.lower), Up(a.upper, b.upper), bits)
            : Between(
                BigFloat.Min(Down(a.lower, b.upper), Down(a.upper, b.lower)),
                BigFloat.Max(Up(a.lower, b.lower), Up(a.upper, b.upper)), bits);
    }

    public static Ball operator /(Ball a, Ball b)
    {
        if (b.HasZero) return Unknown;
        int bits = Math.Max(a.bits, b.bits);
        if (!a.IsOrdinary || !b.IsOrdinary) return Special(a.Sample / b.Sample, a, b, bits);
        if (b.upper.Sign <= 0) return -a / -b;
        int digits = Math.Max(bits, LeastBits);
        return Between(
            BigFloat.Quotient(a.lower, a.lower.Sign >= 0 ? b.upper : b.lower, digits),
            -BigFloat.Quotient(-a.upper, a.upper.Sign >= 0 ? b.lower : b.upper, digits), bits);
    }

    /// <summary>A product or quotient that follows from what is special in it and the sign of the other; unknown where that has none.</summary>
    private static Ball Special(double value, Ball a, Ball b, int bits) =>
        a.kind == Kind.Unknown || b.kind == Kind.Unknown || (double.IsInfinity(value) && (a.HasZero || b.HasZero)) ? Unknown : new(value, bits);

    /// <summary>This number times 2ⁿ.</summary>
    private Ball Scale(long n) => IsOrdinary ? new(lower.Scale(n), upper.Scale(n), bits) : this;

    /// <summary>The same number at another precision, to which it is rounded outward.</summary>
    private Ball At(int precision) => kind switch
    {
        Kind.Ordinary => new(lower.Down(precision), -(-upper).Down(precision), precision),
        Kind.Special => new(special, precision),
        _ => this,
    };

    private static Ball Hull(Ball a, Ball b)
    {
        if (a.kind == Kind.Unknown || b.kind == Kind.Unknown || !double.IsFinite(a.Sample) || !double.IsFinite(b.Sample)) return Unknown;
        return Between(BigFloat.Min(a.lower, b.lower), BigFloat.Max(a.upper, b.upper), Math.Max(a.bits, b.bits));
    }

    public static Ball Abs(Ball x) => Select(x, -x, x);

    public static Ball Select(Ball s, Ball negative, Ball positive) =>
        s.HasZero ? Hull(negative, positive) : double.IsNaN(s.Sample) ? s : double.IsNegative(s.Sample) ? negative : positive;

    public static Ball Weigh(Ball w, Ball x) => w.Sample == 0 && double.IsInfinity(x.Sample) ? new(0.0, Math.Max(w.bits, x.bits)) : w * x;

    public static Ball Gap(Ball a, Ball b) =>
        double.IsInfinity(a.Sample) && a.Sample == b.Sample ? new(0.0, Math.Max(a.bits, b.bits)) : a - b;
}
