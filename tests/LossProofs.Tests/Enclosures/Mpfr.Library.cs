using System.Runtime.InteropServices;

namespace LossProofs.Tests.Enclosures;

/// <content>What is called of the library, on 64-bit Linux.</content>
internal sealed partial class Mpfr
{
    private const string Library = "libmpfr.so.6";

    private const int ToNearest = 0;

    public static bool IsInstalled { get; } = Environment.Is64BitProcess && NativeLibrary.TryLoad(Library, out _);

    // e^(2^39) needs more than the 31 bits of the exponent that MPFR begins with. The range is each thread's own.
    private static readonly ThreadLocal<bool> IsWide = new(() => LargestExponent(1L << 60) + LeastExponent(-1L << 60) == 0);

    /// <summary>mpfr_t: the value is ±0.w · 2^exponent, w the words, the last one leading; reserved exponents mark what is no such number.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Number
    {
        public const long Zero = -long.MaxValue, NaN = Zero + 1, Infinity = Zero + 2;

        public long Precision;

        public int Sign;

        public long Exponent;

        public IntPtr Words;
    }

#pragma warning disable CA5392, SYSLIB1054 // A system library of Linux, found by its name.
    [DllImport(Library, EntryPoint = "mpfr_set_emax")] private static extern int LargestExponent(long exponent);
    [DllImport(Library, EntryPoint = "mpfr_set_emin")] private static extern int LeastExponent(long exponent);
    [DllImport(Library, EntryPoint = "mpfr_const_pi")] private static extern int ConstantPi(ref Number result, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_exp")] private static extern int Exponential(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_log")] private static extern int Logarithm(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_expm1")] private static extern int ExponentialMinusOne(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_log1p")] private static extern int LogarithmOfOnePlus(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_tanh")] private static extern int HyperbolicTangent(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_sech")] private static extern int HyperbolicSecant(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_sqr")] private static extern int SquareOf(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_abs")] private static extern int AbsoluteValue(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_neg")] private static extern int Negative(ref Number result, ref Number a, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_max")] private static extern int Larger(ref Number result, ref Number a, ref Number b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_pow")] private static extern int PowerOf(ref Number result, ref Number a, ref Number b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_add")] private static extern int Sum(ref Number result, ref Number a, ref Number b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_sub")] private static extern int Difference(ref Number result, ref Number a, ref Number b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_mul")] private static extern int Product(ref Number result, ref Number a, ref Number b, int rounding);
    [DllImport(Library, EntryPoint = "mpfr_div")] private static extern int Quotient(ref Number result, ref Number a, ref Number b, int rounding);
#pragma warning restore CA5392, SYSLIB1054
}
