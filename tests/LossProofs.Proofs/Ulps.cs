using System.Globalization;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Proofs;

/// <summary>Comparisons of binary64 numbers in units in the last place; a failure shows both numbers, their bits and the distance.</summary>
internal static class Ulps
{
    /// <summary>The same number; 0 and −0 are the same.</summary>
    public static void Same(double expected, double actual)
    {
        if (!expected.Equals(actual)) Assert.Fail($"expected {Text(expected)}\nactual   {Text(actual)}\n{Between(expected, actual)} ulps apart; allowed: the same number.");
    }

    /// <summary>The same bits.</summary>
    public static void SameBits(double expected, double actual)
    {
        if (BitConverter.DoubleToInt64Bits(expected) != BitConverter.DoubleToInt64Bits(actual))
            Assert.Fail($"expected {Text(expected)}\nactual   {Text(actual)}\nallowed: the same bits.");
    }

    /// <summary>At most so many steps from one representable number to the next.</summary>
    public static void Near(double expected, double actual, int ulps)
    {
        var distance = Between(expected, actual);
        if (distance > ulps) Assert.Fail($"expected {Text(expected)}\nactual   {Text(actual)}\n{distance} ulps apart; allowed: {ulps}.");
    }

    /// <summary>Two results that may stand for the same exact number: no further apart than their error bounds together.</summary>
    public static void Agree(Rounded left, Rounded right)
    {
        if (left.Value.Equals(right.Value)) return;
        var (apart, allowed) = (Math.Abs(left.Value - right.Value), left.Error + right.Error);
        if (!(apart <= allowed))
            Assert.Fail($"""
                left  {Text(left.Value)} ± {Digits(left.Error)}
                right {Text(right.Value)} ± {Digits(right.Error)}
                {Digits(apart)} apart; the roundings explain {Digits(allowed)}.
                """);
    }

    /// <summary>The left may stand for a number that is not above the right's.</summary>
    public static void AtMost(Rounded left, Rounded right)
    {
        if (left.Value > right.Value) Agree(left, right);
    }

    /// <summary>The gap from |x| to the next number away from 0.</summary>
    public static double Of(double x) => Math.ScaleB(1, Math.Max(Math.ILogB(x), -1022) - 52);

    /// <summary>Steps from one number to the other; NaN is next to NaN only.</summary>
    public static long Between(double a, double b) => double.IsNaN(a) || double.IsNaN(b)
        ? double.IsNaN(a) == double.IsNaN(b) ? 0 : long.MaxValue
        : (long)Int128.Min(Int128.Abs((Int128)Rank(a) - Rank(b)), long.MaxValue);

    private static long Rank(double x) => BitConverter.DoubleToInt64Bits(x) is var bits && bits < 0 ? long.MinValue - bits : bits;

    private static string Text(double x) => $"{Format.Binary64.Text(x)} ({Format.Binary64.Hex(x)})";

    private static string Digits(double x) => x.ToString("E3", CultureInfo.InvariantCulture);
}
