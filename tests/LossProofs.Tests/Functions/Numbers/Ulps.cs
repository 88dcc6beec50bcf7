namespace LossProofs.Tests.Functions.Numbers;

/// <summary>Distance in representable numbers.</summary>
internal static class Ulps
{
    public static void Near(double expected, double actual, long ulps, string at) =>
        Assert.True(
            Between(expected, actual) <= ulps,
            $"{at}: expected {expected:R}, got {actual:R}, {Between(expected, actual)} ulps apart, {ulps} allowed");

    /// <summary>How many steps from one double to the other; NaN is next to NaN only.</summary>
    public static long Between(double a, double b) =>
        double.IsNaN(a) || double.IsNaN(b) ? (double.IsNaN(a) == double.IsNaN(b) ? 0 : long.MaxValue)
        : (long)Int128.Min(Int128.Abs((Int128)Rank(a) - Rank(b)), long.MaxValue);

    private static long Rank(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
