using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>Simpler numbers to try in place of one that shows a failure, simplest first.</summary>
public static class Shrinker
{
    /// <summary>Simpler values of the format; each is strictly simpler, so that shrinking ends.</summary>
    public static IEnumerable<double> Simpler(double x, Format format)
    {
        if (x == 0 || !double.IsFinite(x)) yield break;
        double[] candidates =
        [
            0, 1, -1, 0.5, Math.Sign(x), Math.Abs(x), Math.Truncate(x), Math.Round(x, MidpointRounding.AwayFromZero),
            Significant(x, 1), Significant(x, 2), Significant(x, 3), Significant(x, 5), Significant(x, 8), x / 2, x - Math.Sign(x),
        ];
        foreach (var c in candidates.Select(format.Round).Distinct())
            if (double.IsFinite(c) && Complexity(c, format).CompareTo(Complexity(x, format)) < 0) yield return c;
    }

    /// <summary>
    /// How much there is to read: decimal digits first, then the sign, then the distance of the magnitude from 1.
    /// </summary>
    private static (int Digits, bool Negative, double Size) Complexity(double x, Format format)
    {
        if (x == 0) return (0, double.IsNegative(x), 0);
        var text = format.Text(x);
        return (text.TakeWhile(c => c != 'E').Count(char.IsAsciiDigit), x < 0, Math.Abs(Math.Round(Math.Log2(Math.Abs(x)), 3)));
    }

    private static double Significant(double x, int digits) =>
        double.Parse(x.ToString("E" + (digits - 1), System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
