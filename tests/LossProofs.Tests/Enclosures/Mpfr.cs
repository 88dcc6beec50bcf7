using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>GNU MPFR, a reference that shares nothing with us: each result is the exact one rounded to nearest.</summary>
internal sealed class Mpfr
{
    private const string Library = "libmpfr.so.6";

    private const int ToNearest = 0, SizeOfNumber = 32;

    private readonly Dyadic value;

    private readonly int bits;

    private Mpfr(Dyadic value, int bits) => (this.value, this.bits) = (value, bits);

    private delegate int Unary(IntPtr result, IntPtr a, int rounding);

    private delegate int Binary(IntPtr result, IntPtr a, IntPtr b, int rounding);

    public static bool IsInstalled { get; } = Environment.Is64BitProcess && NativeLibrary.TryLoad(Library, out _);

    // e^(2^39) needs more than the 31 bits of the exponent that MPFR begins with. The range is each thread's own.
    private static readonly ThreadLocal<bool> IsWide = new(() => LargestExponent(1L << 60) + LeastExponent(-1L << 60) == 0);

    /// <summary>An exact number; results computed from it have this many digits.</summary>
    public static Mpfr Of(Dyadic value, int bits) => new(value, bits);

    public static Mpfr Pi(int bits) => Compute(bits, [], (result, _) => ConstantPi(result, ToNearest));

    public Mpfr Exp() => Apply(Exponential);

    public Mpfr Log() => Apply(Logarithm);

    public Mpfr Expm1() => Apply(ExponentialMinusOne);

    public Mpfr Log1p() => Apply(LogarithmOfOnePlus);

    public Mpfr Tanh() => Apply(HyperbolicTangent);

    public static Mpfr operator +(Mpfr a, Mpfr b) => a.Apply(Sum, b);

    public static Mpfr operator -(Mpfr a, Mpfr b) => a.Apply(Difference, b);

    public static Mpfr operator /(Mpfr a, Mpfr b) => a.Apply(Quotient, b);

    public static Mpfr operator -(Mpfr a) => new(-a.value, a.bits);

    public static implicit operator Mpfr(int value) => new(new(value, 0), 64);

    /// <summary>The numbers that differ from the result by at most one part in 2^digits.</summary>
    public Interval Around(int digits)
    {
        var off = value.IsZero ? Dyadic.Zero : new Dyadic(1, value.Magnitude - digits);
        return new(value - off, value + off);
    }

    private Mpfr Apply(Unary function) => Compute(bits, [value], (result, a) => function(result, a[0], ToNearest));

    private Mpfr Apply(Binary function, Mpfr other) => Compute(Math.Max(bits, other.bits), [value, other.value], (result, a) => function(result, a[0], a[1], ToNearest));

    private static Mpfr Compute(int bits, Dyadic[] arguments, Func<IntPtr, IntPtr[], int> compute)
    {
        Assert.True(IsWide.Value);
        var numbers = Enumerable.Range(0, arguments.Length + 1).Select(_ => Marshal.AllocHGlobal(SizeOfNumber)).ToArray();
        Initialize(numbers[0], bits);
        for (var i = 0; i < arguments.Length; i++)
        {
            var m = BigInteger.Abs(arguments[i].Mantissa);
            Initialize(numbers[i + 1], Math.Max(64, (int)m.GetBitLength()));
            var read = Read(numbers[i + 1], $"{(arguments[i].Sign < 0 ? "-" : "")}0{m:x}p{arguments[i].Exponent.ToString(CultureInfo.InvariantCulture)}", 16, ToNearest);
            Assert.Equal(0, read);
        }

        _ = compute(numbers[0], numbers[1..]);
        var text = Write(IntPtr.Zero, out var exponent, 16, 0, numbers[0], ToNearest);
        var digits = Marshal.PtrToStringAnsi(text)!;
        FreeText(text);
        foreach (var number in numbers)
        {
            Clear(number);
            Marshal.FreeHGlobal(number);
        }

        // "-1f8" with exponent e stands for −0.1f8 · 16^e.
        var negative = digits[0] == '-';
        var mantissa = BigInteger.Parse("0" + digits.TrimStart('-'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new(new(negative ? -mantissa : mantissa, 4 * (exponent - digits.TrimStart('-').Length)), bits);
    }

#pragma warning disable CA5392, CA2101, SYSLIB1054 // A system library of Linux, found by its name; the texts are ASCII.
    [DllImport(Library, EntryPoint = "mpfr_set_emax")] private static extern int LargestExponent(long exponent);
    [DllImport(Library, EntryPoint = "mpfr_set_emin")] private static extern int LeastExponent(long exponent);
    [DllImport(Library, EntryPoint = "mpfr_init2")] private static extern void Initialize(IntPtr number, long bits);
    [DllImport(Library, EntryPoint = "mpfr_clear")] private static extern void Clear(IntPtr number);
    [DllImport(Library, EntryPoint = "mpfr_set_str")] private static extern int Read(IntPtr number, [MarshalAs(UnmanagedType.LPStr)] string text, int radix, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_get_str")] private static extern IntPtr Write(IntPtr buffer, out long exponent, int radix, nuint digits, IntPtr number, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_free_str")] private static extern void FreeText(IntPtr text);
    [DllImport(Library, EntryPoint = "mpfr_const_pi")] private static extern int ConstantPi(IntPtr result, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_exp")] private static extern int Exponential(IntPtr result, IntPtr a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_log")] private static extern int Logarithm(IntPtr result, IntPtr a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_expm1")] private static extern int ExponentialMinusOne(IntPtr result, IntPtr a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_log1p")] private static extern int LogarithmOfOnePlus(IntPtr result, IntPtr a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_tanh")] private static extern int HyperbolicTangent(IntPtr result, IntPtr a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_add")] private static extern int Sum(IntPtr result, IntPtr a, IntPtr b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_sub")] private static extern int Difference(IntPtr result, IntPtr a, IntPtr b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_div")] private static extern int Quotient(IntPtr result, IntPtr a, IntPtr b, int rounding);
#pragma warning restore CA5392, CA2101, SYSLIB1054
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
