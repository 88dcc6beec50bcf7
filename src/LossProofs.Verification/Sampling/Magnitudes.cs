using FsCheck;
using FsCheck.Fluent;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>
/// Generators of numbers where losses go wrong. FsCheck's own double never reaches saturation or subnormals and has no exact
/// integers; these draw half of the numbers from the everyday range, a quarter near the points where formulas switch or
/// saturate, the rest from where series and differences take over and from every magnitude of the format.
/// </summary>
public static class Magnitudes
{
    // Where e^z, 1 + e^z, σ and tanh reach the ends of their digits or of their range, per format; and small whole numbers.
    private static readonly double[] Branches64 = [0.34657359027997264, 0.6931471805599453, 1, 2, 18, 19.0615, 20, 33.3, 36.04365338911715, 36.7368005696771, 37.42994775023705, 40, 708.3964185322641, 709.782712893384, 744.4400719213812, 745.1332191019411];

    private static readonly double[] Branches32 = [0.34657359027997264, 0.6931471805599453, 1, 2, 8.5, 9.010913, 15.942385, 16.635532, 17.32868, 20, 87.33655, 88.72284, 103.27893, 103.97208];

    private static readonly double[] Branches16 = [0.6931471805599453, 1, 4.85, 7.6246189861593985, 8.317521996287170, 9.704060527839234, 11.089866488461016, 17.32867951399863];

    /// <summary>A significand in [1, 2): of 26 digits mostly, so that sums and products of samples are exact; sometimes of all; sometimes 1.</summary>
    public static Gen<double> Significand { get; } = Gen.Frequency(
        (3, Gen.Choose(0, (1 << 25) - 1).Select(k => 1 + k / (double)(1 << 25))),
        (2, Gen.Choose(0, 15).Select(k => 1 + k / 16.0)),
        (2, Gen.Choose(0, int.MaxValue).SelectMany(a => Gen.Choose(0, (1 << 21) - 1).Select(b => 1 + (a * 2097152.0 + b) / (2147483648.0 * 2097152.0)))));

    /// <summary>A positive number of any magnitude 2^e, from ≤ e ≤ to.</summary>
    public static Gen<double> LogUniform(int from, int to) => Gen.Choose(from, to).SelectMany(e => Significand.Select(s => Math.ScaleB(s, e)));

    /// <summary>The magnitudes at which formulas switch or saturate in the format.</summary>
    public static double[] Branches(Format format) => format.Digits switch { 53 => Branches64, 24 => Branches32, _ => Branches16 };

    /// <summary>A real number of the format, of either sign.</summary>
    public static Gen<double> Real(Format format) => EitherSign(Positive(format));

    /// <summary>A positive number of the format.</summary>
    public static Gen<double> Positive(Format format)
    {
        var top = (int)Dyadic.Of(format.Largest).Magnitude - 1;
        return Gen.Frequency(
            (10, LogUniform(-10, 5)),
            (5, Gen.Elements(Branches(format)).SelectMany(b => Near(b, format))),
            (2, LogUniform(-2 * format.Digits, -10)),
            (3, LogUniform(format.LeastExponent, top)));
    }

    /// <summary>A probability of the format that is neither 0 nor 1: everyday ones, some near 1/2, near 0 and near 1.</summary>
    public static Gen<double> OpenProbability(Format format) => Gen.Frequency(
        (10, Gen.Choose(1, (1 << 20) - 1).Select(k => k / (double)(1 << 20))),
        (3, LogUniform(-10, -2)),
        (3, LogUniform(-format.Digits + 1, -10).Select(x => 1 - x)),
        (2, Near(0.5, format)),
        (2, Gen.Elements(0.5, 0.25, 0.75, 0.125)),
        (4, LogUniform(format.LeastExponent, -10)));

    /// <summary>Numbers within a few units in the last place of a point, or at any small distance from it.</summary>
    public static Gen<double> Near(double point, Format format) => Gen.Frequency(
        (1, Gen.Choose(-6, 6).Select(k => format.Round(point) * (1 + k * Math.ScaleB(1, -format.Digits)))),
        (1, EitherSign(LogUniform(2 - format.Digits, -5)).Select(x => point * (1 + x))));

    /// <summary>The number with either sign.</summary>
    public static Gen<double> EitherSign(Gen<double> size) => size.SelectMany(x => Gen.Elements(x, -x));
}
