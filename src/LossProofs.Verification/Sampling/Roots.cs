using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>
/// Where a result changes its sign as one number moves. There the terms of its definition cancel, and an evaluation in any fixed
/// precision loses digits: σ(z) − y at y ≈ σ(z), log q at q ≈ 1. Found by bisection of the values of the format, so that nothing
/// need be known of the definition.
/// </summary>
public static class Roots
{
    // Neighbours of the root, and values at these distances in ulps.
    private static readonly int[] Distances = [8, 100, 1 << 14];

    /// <summary>The values of the domain around each change of sign that shows between its landmarks.</summary>
    public static IEnumerable<double> Near(Func<double, Interval> result, Domain domain, Format format)
    {
        var seen = Landmarks.Few(domain, format).Select(x => (X: x, Sign: Sign(result(x)))).Where(p => p.Sign != 0).ToList();
        foreach (var (a, b) in seen.Zip(seen.Skip(1)))
        {
            if (a.Sign == b.Sign) continue;
            var root = Bisect(result, a.X, b.X, a.Sign, format);
            foreach (var x in Landmarks.Around(root, format).Concat(Distances.SelectMany(d => new[] { Shift(root, d, format), Shift(root, -d, format) })))
                if (Values.Inside(domain, x)) yield return x;
        }
    }

    // The last value of the format before the change of sign, or one at which the sign is not known.
    private static double Bisect(Func<double, Interval> result, double low, double high, int sign, Format format)
    {
        while (format.Up(low) < high)
        {
            var middle = format.Round(At((Place(low) + Place(high)) / 2));
            if (middle <= low) middle = format.Up(low); else if (middle >= high) middle = format.Down(high);
            switch (Sign(result(middle)))
            {
                case 0: return middle;
                case var s when s == sign: low = middle; break;
                default: high = middle; break;
            }
        }

        return low;
    }

    private static double Shift(double x, int ulps, Format format) => format.Round(x + ulps * (format.Up(Math.Abs(x)) - Math.Abs(x)));

    // 0 where it is 0 or not known.
    private static int Sign(Interval x) => x.IsUndefined ? 0 : x.Lower.Sign > 0 ? 1 : x.Upper.Sign < 0 ? -1 : 0;

    // Doubles in order, halved so that the sum of two places does not overflow.
    private static long Place(double x) => Math.Sign(x) * (BitConverter.DoubleToInt64Bits(Math.Abs(x)) / 2);

    private static double At(long place) => place < 0 ? -BitConverter.Int64BitsToDouble(-2 * place) : BitConverter.Int64BitsToDouble(2 * place);
}
