using System.Globalization;
using System.Text;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>The errors of a function over its first argument, as a picture: a line a stretch of arguments, both scales logarithmic.</summary>
internal static class UlpPlot
{
    private const int Width = 300, Height = 80, Floor = 64;

    // From below half an ulp, drawn as nothing, up to 2^53 ulps and beyond, drawn as everything.
    private const double Least = 0.25, Most = 9007199254740992;

    /// <summary>The picture: arguments from −max to max, 0 in the middle; errors from a quarter of an ulp to 2^53.</summary>
    public static string Svg(FunctionFinding finding)
    {
        var path = new StringBuilder();
        foreach (var peak in finding.Peaks.Where(p => p.Ulps > Least))
            path.Append(CultureInfo.InvariantCulture, $"M{Across(peak.At, finding.Format)} {Floor}V{Floor - Up(peak.Ulps)}");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" role="img" aria-label="errors of {finding.Function.Name} in {finding.Format}">
            <path class="half" d="M0 {Floor - Up(0.5)}H{Width}"/><path class="axis" d="M0 {Floor}H{Width}M{Width / 2} 0V{Floor}"/><path class="ulps" d="{path}"/>
            <text x="0" y="{Height - 2}">−max</text><text x="{Width / 2}" y="{Height - 2}" text-anchor="middle">0</text><text x="{Width}" y="{Height - 2}" text-anchor="end">max</text>
            </svg>

            """).ReplaceLineEndings("\n");
    }

    // log |x| from the least subnormal number to the greatest, to either side of the middle.
    private static int Across(double x, Format format)
    {
        if (x == 0) return Width / 2;
        var share = (Math.ILogB(x) - format.LeastExponent) / (double)(Math.ILogB(format.Largest) - format.LeastExponent);
        return Width / 2 + (int)Math.Round(Math.Sign(x) * share * Width / 2);
    }

    private static int Up(double ulps) => (int)Math.Round(Floor * Math.Clamp(Math.Log2(ulps / Least) / Math.Log2(Most / Least), 0, 1));
}
