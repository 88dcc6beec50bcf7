using System.Globalization;

namespace LossProofs.Verification.Experiments;

/// <summary>Numbers in sentences and tables.</summary>
internal static class Digits
{
    /// <summary>Three digits: 23.8, 4.35e-5.</summary>
    public static string Few(double x) => x.ToString(Math.Abs(x) is 0 or >= 1e-3 and < 1e3 ? "G3" : "0.00e-0", CultureInfo.InvariantCulture);

    /// <summary>Four decimals.</summary>
    public static string Decimals(double x) => x.ToString("0.0000", CultureInfo.InvariantCulture);
}
