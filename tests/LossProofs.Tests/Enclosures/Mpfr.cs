using System.Numerics;
using System.Runtime.InteropServices;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>GNU MPFR, a reference that shares nothing with us: each result is the exact one rounded to nearest, to the digits of the longer argument.</summary>
internal sealed partial class Mpfr
{
    private const int WordBits = 64;

    // MPFR reads and writes the words where they are: the array is pinned, and lives as long as the number.
    private readonly ulong[] words;

    private Number number;

    private Mpfr(long bits)
    {
        words = GC.AllocateArray<ulong>((int)((bits + WordBits - 1) / WordBits), pinned: true);
        number = new() { Precision = (long)words.Length * WordBits, Sign = 1, Exponent = Number.Zero, Words = Marshal.UnsafeAddrOfPinnedArrayElement(words, 0) };
    }

    private delegate int Unary(ref Number result, ref Number a, int rounding);

    private delegate int Binary(ref Number result, ref Number a, ref Number b, int rounding);

    /// <summary>An exact number; results computed from it have at least this many digits.</summary>
    public static Mpfr Of(Dyadic value, int bits)
    {
        var size = BigInteger.Abs(value.Mantissa);
        var length = (long)size.GetBitLength();
        var result = new Mpfr(Math.Max(bits, length)) { IsExact = true };
        if (!value.IsZero && !value.IsInfinite) (size << (int)(result.number.Precision - length)).TryWriteBytes(MemoryMarshal.AsBytes(result.words.AsSpan()), out _, isUnsigned: true);
        result.number.Sign = value.Sign < 0 ? -1 : 1;
        result.number.Exponent = value.IsInfinite ? Number.Infinity : value.IsZero ? Number.Zero : value.Magnitude;
        return result;
    }

    public static Mpfr Pi(int bits)
    {
        var result = new Mpfr(bits);
        _ = ConstantPi(ref result.number, ToNearest);
        return result;
    }

    /// <summary>Whether no operation that led to this had to round.</summary>
    public bool IsExact { get; private set; }

    /// <summary>How many digits are held.</summary>
    public int Bits => (int)number.Precision;

    public bool IsNaN => number.Exponent == Number.NaN;

    public bool IsZero => number.Exponent == Number.Zero;

    public int Sign => IsZero ? 0 : number.Sign;

    public Dyadic Value => number.Exponent switch
    {
        Number.NaN => throw new InvalidOperationException("NaN has no value."),
        Number.Zero => Dyadic.Zero,
        Number.Infinity => number.Sign < 0 ? Dyadic.NegativeInfinity : Dyadic.PositiveInfinity,
        _ => new(number.Sign * new BigInteger(MemoryMarshal.AsBytes(words.AsSpan()), isUnsigned: true), number.Exponent - number.Precision),
    };

    /// <summary>The numbers that differ from the result by at most one part in 2^digits.</summary>
    public Interval Around(int digits)
    {
        var value = Value;
        if (value.IsZero || value.IsInfinite) return Interval.Exactly(value);
        var off = new Dyadic(1, value.Magnitude - digits);
        return new(value - off, value + off);
    }

    public Mpfr Exp() => Apply(Exponential);

    public Mpfr Log() => Apply(Logarithm);

    public Mpfr Expm1() => Apply(ExponentialMinusOne);

    public Mpfr Log1p() => Apply(LogarithmOfOnePlus);

    public Mpfr Tanh() => Apply(HyperbolicTangent);

    /// <summary>2 / (e^x + e^−x).</summary>
    public Mpfr Sech() => Apply(HyperbolicSecant);

    public Mpfr Square() => Apply(SquareOf);

    public Mpfr Abs() => Apply(AbsoluteValue);

    public Mpfr Max(Mpfr other) => Apply(Larger, other);

    /// <summary>this^exponent; 0⁰ = 1.</summary>
    public Mpfr Power(Mpfr exponent) => exponent.IsZero ? 1 : Apply(PowerOf, exponent);

    public static Mpfr operator +(Mpfr a, Mpfr b) => a.Apply(Sum, b);

    public static Mpfr operator -(Mpfr a, Mpfr b) => a.Apply(Difference, b);

    public static Mpfr operator *(Mpfr a, Mpfr b) => a.Apply(Product, b);

    public static Mpfr operator /(Mpfr a, Mpfr b) => a.Apply(Quotient, b);

    public static Mpfr operator -(Mpfr a) => a.Apply(Negative);

    public static implicit operator Mpfr(int value) => Of(new(value, 0), WordBits);

    private Mpfr Apply(Unary function)
    {
        Assert.True(IsWide.Value);
        var result = new Mpfr(number.Precision);
        result.IsExact = function(ref result.number, ref number, ToNearest) == 0 && IsExact;
        return result;
    }

    private Mpfr Apply(Binary function, Mpfr other)
    {
        Assert.True(IsWide.Value);
        var result = new Mpfr(Math.Max(number.Precision, other.number.Precision));
        result.IsExact = function(ref result.number, ref number, ref other.number, ToNearest) == 0 && IsExact && other.IsExact;
        return result;
    }
}

/// <summary>A fact that MPFR decides; skipped where it is not installed.</summary>
public sealed class MpfrFactAttribute : FactAttribute
{
    /// <summary>Skips without the library.</summary>
    public MpfrFactAttribute()
    {
        if (!Mpfr.IsInstalled) Skip = "libmpfr.so.6 is not installed (Debian: libmpfr6).";
    }
}
