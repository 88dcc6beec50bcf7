using System.Globalization;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Deviations;

/// <summary>The constant that somebody wrote, from an enclosure of it.</summary>
internal static class WrittenConstant
{
    private const int MostDigits = 17;

    /// <summary>The power of two in the enclosure, or else the decimal of fewest digits.</summary>
    public static double In(Interval enclosure)
    {
        var middle = enclosure.Middle();
        var power = Math.ScaleB(1, (int)Math.Round(Math.Log2(middle)));
        if (enclosure.Contains(Dyadic.Of(power))) return power;
        for (var digits = 1; digits < MostDigits; digits++)
        {
            var rounded = double.Parse(middle.ToString($"E{digits - 1}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (enclosure.Contains(Dyadic.Of(rounded))) return rounded;
        }

        return middle;
    }

    /// <summary>Six digits of a number.</summary>
    public static string Rough(double x) => x.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>All digits of a number.</summary>
    public static string Exactly(double x) => x.ToString("R", CultureInfo.InvariantCulture);
}
