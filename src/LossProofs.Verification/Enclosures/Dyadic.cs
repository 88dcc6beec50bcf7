using System.Globalization;
using System.Numerics;
using LossProofs.Claims;

namespace LossProofs.Verification.Enclosures;

/// <summary>An exact number mantissa · 2^exponent, or an infinity: the end of an <see cref="Interval"/>.</summary>
public readonly struct Dyadic : IComparable<Dyadic>, IEquatable<Dyadic>
{
    private const long Infinite = long.MaxValue;

    /// <summary>mantissa · 2^exponent.</summary>
    public Dyadic(BigInteger mantissa, long exponent) => (Mantissa, Exponent) = mantissa.IsZero ? (BigInteger.Zero, 0) : (mantissa, exponent);

    /// <summary>The mantissa; ±1 for an infinity.</summary>
    public BigInteger Mantissa { get; }

    /// <summary>The exponent of 2.</summary>
    public long Exponent { get; }

    /// <summary>+∞.</summary>
    public static Dyadic PositiveInfinity { get; } = new(1, Infinite);

    /// <summary>−∞.</summary>
    public static Dyadic NegativeInfinity { get; } = new(-1, Infinite);

    /// <summary>0.</summary>
    public static Dyadic Zero => default;

    /// <summary>1.</summary>
    public static Dyadic One { get; } = new(1, 0);

    /// <summary>Whether this is an infinity.</summary>
    public bool IsInfinite => Exponent == Infinite;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => Mantissa.IsZero;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Mantissa.Sign;

    /// <summary>The e with 2^(e−1) ≤ |this| &lt; 2^e; for 0 a value below every other.</summary>
    public long Magnitude => IsInfinite ? Infinite : IsZero ? long.MinValue / 4 : (long)BigInteger.Abs(Mantissa).GetBitLength() + Exponent;

    /// <summary>The value where it is an integer of at most 20 digits, else null.</summary>
    public int? SmallInteger => IsZero ? 0
        : Magnitude is < 1 or > 20 ? null
        : Exponent >= 0 ? (int)(Mantissa << (int)Exponent)
        : (Mantissa & ((BigInteger.One << (int)-Exponent) - 1)).IsZero ? (int)(Mantissa >> (int)-Exponent) : null;

    /// <summary>The exact value of a double that is not NaN.</summary>
    /// <exception cref="ArgumentException">The value is NaN.</exception>
    public static Dyadic Of(double value)
    {
        if (double.IsNaN(value)) throw new ArgumentException("value is NaN; allowed: numbers and infinities.", nameof(value));
        if (double.IsInfinity(value)) return value > 0 ? PositiveInfinity : NegativeInfinity;
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) & 0x7FF;
        var digits = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0) exponent = 1; else digits |= 1L << 52;
        if (digits == 0) return Zero;
        var zeros = BitOperations.TrailingZeroCount(digits);
        return new((value < 0 ? -1 : 1) * (digits >> zeros), exponent - 1075 + zeros);
    }

    /// <summary>Negation.</summary>
    public static Dyadic operator -(Dyadic a) => new(-a.Mantissa, a.Exponent);

    /// <summary>Exact sum of finite numbers.</summary>
    public static Dyadic operator +(Dyadic a, Dyadic b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        if (a.Exponent < b.Exponent) (a, b) = (b, a);
        return new((a.Mantissa << checked((int)(a.Exponent - b.Exponent))) + b.Mantissa, b.Exponent);
    }

    /// <summary>Exact difference of finite numbers.</summary>
    public static Dyadic operator -(Dyadic a, Dyadic b) => a + -b;

    /// <summary>Exact product; 0 · ∞ = 0, as the ends of intervals need it.</summary>
    public static Dyadic operator *(Dyadic a, Dyadic b)
    {
        if (a.IsZero || b.IsZero) return Zero;
        if (a.IsInfinite || b.IsInfinite) return a.Sign * b.Sign > 0 ? PositiveInfinity : NegativeInfinity;
        return new(a.Mantissa * b.Mantissa, a.Exponent + b.Exponent);
    }

    /// <summary>The greatest number of the given digits that is not above this.</summary>
    public Dyadic RoundDown(int bits)
    {
        var surplus = (long)BigInteger.Abs(Mantissa).GetBitLength() - bits;
        return surplus <= 0 || IsInfinite ? this : new(Mantissa >> (int)surplus, Exponent + surplus);
    }

    /// <summary>The least number of the given digits that is not below this.</summary>
    public Dyadic RoundUp(int bits) => -(-this).RoundDown(bits);

    /// <inheritdoc/>
    public int CompareTo(Dyadic other)
    {
        if (Sign != other.Sign) return Sign.CompareTo(other.Sign);
        if (Magnitude != other.Magnitude) return Sign * Magnitude.CompareTo(other.Magnitude);
        if (Exponent == other.Exponent) return Mantissa.CompareTo(other.Mantissa);
        return Exponent > other.Exponent
            ? (Mantissa << (int)(Exponent - other.Exponent)).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa << (int)(other.Exponent - Exponent));
    }

    /// <inheritdoc/>
    public bool Equals(Dyadic other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Dyadic other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sign, Magnitude);

    /// <summary>Equality of values.</summary>
    public static bool operator ==(Dyadic a, Dyadic b) => a.Equals(b);

    /// <summary>Difference of values.</summary>
    public static bool operator !=(Dyadic a, Dyadic b) => !a.Equals(b);

    /// <summary>Order.</summary>
    public static bool operator <(Dyadic a, Dyadic b) => a.CompareTo(b) < 0;

    /// <summary>Order.</summary>
    public static bool operator >(Dyadic a, Dyadic b) => a.CompareTo(b) > 0;

    /// <summary>Order.</summary>
    public static bool operator <=(Dyadic a, Dyadic b) => a.CompareTo(b) <= 0;

    /// <summary>Order.</summary>
    public static bool operator >=(Dyadic a, Dyadic b) => a.CompareTo(b) >= 0;

    /// <summary>The lesser.</summary>
    public static Dyadic Min(Dyadic a, Dyadic b) => a <= b ? a : b;

    /// <summary>The greater.</summary>
    public static Dyadic Max(Dyadic a, Dyadic b) => a >= b ? a : b;

    /// <summary>The nearest double, ties to even.</summary>
    public double ToDouble() => Format.Binary64.Nearest(this);

    /// <summary>The exact value as a rational.</summary>
    /// <exception cref="InvalidOperationException">This is an infinity.</exception>
    public Rational ToRational() => IsInfinite
        ? throw new InvalidOperationException("An infinity is no rational number.")
        : Exponent >= 0 ? new(Mantissa << (int)Exponent, 1) : new(Mantissa, BigInteger.One << (int)-Exponent);

    /// <summary>The shortest decimal of the nearest double.</summary>
    public override string ToString() => ToDouble().ToString("R", CultureInfo.InvariantCulture);
}
