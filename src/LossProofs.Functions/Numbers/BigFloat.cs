using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// Digits·2^Exponent, or an infinity: an end of a <see cref="Ball"/>. Sums, products and quotients are rounded down to a
/// number of bits, which is how lower ends are rounded; upper ends are the negatives of lower ones. With 0 bits they are exact.
/// </summary>
internal readonly record struct BigFloat(BigInteger Digits, long Exponent) : IComparable<BigFloat>
{
    private const long Infinite = long.MaxValue;

    /// <summary>What is left between the last bit that is kept and a term that only counts by its sign.</summary>
    private const int Guard = 2;

    public static BigFloat Zero => default;

    public static BigFloat Infinity { get; } = new(1, Infinite);

    public bool IsInfinite => Exponent == Infinite;

    public int Sign => Digits.Sign;

    /// <summary>The e with 2^(e−1) ≤ |x| &lt; 2^e; of zero, below all.</summary>
    public long Magnitude => IsInfinite ? Infinite : Digits.IsZero ? long.MinValue / 2 : Length(Digits) + Exponent;

    /// <summary>±2^exponent.</summary>
    public static BigFloat Power(long exponent, int sign = 1) => new(sign, exponent);

    /// <summary>A finite double, exactly.</summary>
    public static BigFloat Of(double x)
    {
        if (x == 0) return Zero;
        int last = Math.ILogB(x) - 52;
        return new((BigInteger)Math.ScaleB(x, -last), last);
    }

    /// <summary>The nearest double, or a neighbour of it.</summary>
    public double ToDouble()
    {
        if (IsInfinite) return Sign * double.PositiveInfinity;
        int surplus = Math.Max(0, Length(Digits) - 64);
        return Math.ScaleB((double)(Digits >> surplus), (int)Math.Clamp(Exponent + surplus, -5000, 5000));
    }

    public static BigFloat operator -(BigFloat a) => a with { Digits = -a.Digits };

    public static BigFloat Sum(BigFloat a, BigFloat b, int bits)
    {
        if (a.IsInfinite || b.Sign == 0) return a.Down(bits);
        if (b.IsInfinite || a.Sign == 0) return b.Down(bits);
        if (a.Magnitude < b.Magnitude) (a, b) = (b, a);
        // A term far below the last bit is known well enough by a number that is not above it.
        long negligible = Math.Min(a.Exponent, a.Magnitude - bits - Guard);
        if (bits > 0 && b.Magnitude <= negligible) b = b.Sign > 0 ? Zero : Power(negligible, -1);
        long exponent = Math.Min(a.Exponent, b.Sign == 0 ? a.Exponent : b.Exponent);
        return new BigFloat((a.Digits << (int)(a.Exponent - exponent)) + (b.Sign == 0 ? 0 : b.Digits << (int)(b.Exponent - exponent)), exponent).Down(bits);
    }

    /// <summary>a·b, where 0·∞ = 0, as the ends of open intervals need it.</summary>
    public static BigFloat Product(BigFloat a, BigFloat b, int bits) =>
        a.Sign * b.Sign == 0 ? Zero
        : a.IsInfinite || b.IsInfinite ? Infinity with { Digits = a.Sign * b.Sign }
        : new BigFloat(a.Digits * b.Digits, a.Exponent + b.Exponent).Down(bits);

    /// <summary>a/b for b ≥ 0, where a/0 is infinite, a/∞ = 0 and 0/0 = 0.</summary>
    public static BigFloat Quotient(BigFloat a, BigFloat b, int bits)
    {
        if (a.Sign == 0 || (b.IsInfinite && !a.IsInfinite)) return Zero;
        if (a.IsInfinite || b.Sign == 0) return Infinity with { Digits = a.Sign };
        int shift = Math.Max(0, bits + 1 + Length(b.Digits) - Length(a.Digits));
        var quotient = BigInteger.DivRem(a.Digits << shift, b.Digits, out var rest);
        return new BigFloat(rest.Sign < 0 ? quotient - 1 : quotient, a.Exponent - b.Exponent - shift).Down(bits);
    }

    /// <summary>The greatest number of so many bits that is not above this one.</summary>
    public BigFloat Down(int bits)
    {
        int surplus = bits == 0 || IsInfinite ? 0 : Length(Digits) - bits;
        return surplus <= 0 ? this : new(Digits >> surplus, Exponent + surplus);
    }

    /// <summary>This number times 2ⁿ.</summary>
    public BigFloat Scale(long n) => IsInfinite || Sign == 0 ? this : this with { Exponent = Exponent + n };

    public int CompareTo(BigFloat other)
    {
        if (Sign != other.Sign) return Sign.CompareTo(other.Sign);
        if (Magnitude != other.Magnitude) return Sign * Magnitude.CompareTo(other.Magnitude);
        if (IsInfinite || Sign == 0) return 0;
        long exponent = Math.Min(Exponent, other.Exponent);
        return (Digits << (int)(Exponent - exponent)).CompareTo(other.Digits << (int)(other.Exponent - exponent));
    }

    public static bool operator <(BigFloat a, BigFloat b) => a.CompareTo(b) < 0;

    public static bool operator >(BigFloat a, BigFloat b) => a.CompareTo(b) > 0;

    public static BigFloat Min(BigFloat a, BigFloat b) => a < b ? a : b;

    public static BigFloat Max(BigFloat a, BigFloat b) => a > b ? a : b;

    private static int Length(BigInteger digits) => (int)BigInteger.Abs(digits).GetBitLength();
}
