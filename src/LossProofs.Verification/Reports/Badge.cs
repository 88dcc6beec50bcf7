using System.Globalization;
using System.Net;
using System.Text.Json;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>The score as a badge; green where all that is required passed.</summary>
public static class Badge
{
    // Of the usual 11 pixel sans serif; textLength makes any font fit.
    private const int PixelsPerCharacter = 7, Margin = 10;

    /// <summary>As the JSON that a shields endpoint is.</summary>
    public static string Endpoint(RunReport report) =>
        JsonSerializer.Serialize(new { schemaVersion = 1, label = Suite.Name, message = Score.Of(report).Short, color = Score.Of(report).IsFull ? "brightgreen" : "red" }) + "\n";

    /// <summary>As a picture.</summary>
    public static string Svg(RunReport report)
    {
        var score = Score.Of(report);
        var (left, right) = (Width(Suite.Name), Width(score.Short));
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="20" role="img" aria-label="{Suite.Name}: {score.Short}">
            <title>{WebUtility.HtmlEncode($"{report.Subject}: {score.Words}")}</title>
            <rect width="{left}" height="20" fill="#555"/>
            <rect x="{left}" width="{right}" height="20" fill="{(score.IsFull ? "#2a7d2a" : "#b5251f")}"/>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
            <text x="{left / 2}" y="14" textLength="{left - Margin}">{Suite.Name}</text>
            <text x="{left + right / 2}" y="14" textLength="{right - Margin}">{score.Short}</text>
            </g>
            </svg>

            """).ReplaceLineEndings("\n");
    }

    private static int Width(string text) => PixelsPerCharacter * text.Length + Margin;
}
