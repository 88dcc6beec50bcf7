using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>
/// The values of a domain that are looked at whatever the seed: one in each binade, and all values around the points where
/// formulas switch, saturate or end.
/// </summary>
public static class Landmarks
{
    // So many neighbours on each side of a point.
    private const int Reach = 2;

    // The multiples of 1/φ, modulo 1, are spread evenly.
    private const double Golden = 0.6180339887498949;

    /// <summary>One value in each binade, subnormal ones too: of both signs, and at such a distance from the ends of the domain.</summary>
    public static double[] Binades(Domain domain, Format format) => Within(domain, Magnitudes(format).SelectMany(x => (double[])
    [
        x, -x,
        .. domain.Lower is { } low ? [format.Round(Values.ToDouble(low) + x)] : Array.Empty<double>(),
        .. domain.Upper is { } high ? [format.Round(Values.ToDouble(high) - x)] : Array.Empty<double>(),
    ]));

    /// <summary>The ends of the domain, the extremes of the format, the magnitudes at which formulas switch or saturate, and the neighbours of them all.</summary>
    public static double[] Dense(Domain domain, Format format)
    {
        double leastNormal = Math.ScaleB(1, format.LeastExponent + format.Digits - 1), leastOfOne = Math.ScaleB(1, 1 - format.Digits);
        var sizes = Sampling.Magnitudes.Branches(format).Concat([0, 0.25, 0.5, 0.75, leastNormal, leastOfOne, leastOfOne / 2, format.Largest]);
        return Within(domain, Values.Special(domain, format).Concat(sizes.SelectMany(x => Around(format.Round(x), format).SelectMany(n => new[] { n, -n })))
            .Concat(new[] { domain.Lower, domain.Upper }.OfType<Rational>().SelectMany(end => Around(format.Round(Values.ToDouble(end)), format))));
    }

    /// <summary>A few values of every kind, in order: the partners of another parameter, and the places between which a sign change is sought.</summary>
    public static double[] Few(Domain domain, Format format) =>
        [.. Within(domain, Values.Special(domain, format).Concat(new[] { 0.3, 0.7, 0.001, 0.999, 1e-6, 3.7, -2.3, -0.3, -1e-6, 12.5, -12.5 }.Select(format.Round))).Order()];

    /// <summary>The value and its neighbours.</summary>
    public static IEnumerable<double> Around(double x, Format format)
    {
        yield return x;
        double up = x, down = x;
        for (var n = 0; n < Reach; n++)
        {
            yield return up = format.Up(up);
            yield return down = format.Down(down);
        }
    }

    private static IEnumerable<double> Magnitudes(Format format)
    {
        var top = (int)Dyadic.Of(format.Largest).Magnitude - 1;
        for (var e = format.LeastExponent; e <= top; e++)
        {
            var steps = Math.ScaleB(1, Math.Min(format.Digits - 1, e - format.LeastExponent));
            yield return Math.ScaleB(1 + Math.Floor((e - format.LeastExponent) * Golden % 1 * steps) / steps, e);
        }
    }

    private static double[] Within(Domain domain, IEnumerable<double> values) =>
        [.. (domain.Values.Count > 0 ? domain.Values.Select(Values.ToDouble) : values).Where(x => Values.Inside(domain, x)).DistinctBy(BitConverter.DoubleToInt64Bits)];
}
