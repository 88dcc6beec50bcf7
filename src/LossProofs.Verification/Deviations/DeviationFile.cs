using System.Globalization;
using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Deviations;

/// <summary>A deviations file: JSON, comments allowed, described by deviations.schema.json.</summary>
public static class DeviationFile
{
    private static readonly JsonDocumentOptions Commented = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The entries of a file.</summary>
    /// <exception cref="FormatException">It is not JSON, or not a deviations file; the message says where and why.</exception>
    public static IReadOnlyList<DeviationEntry> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Commented);
            if (JsonSchema.Faults("deviations", json) is [var fault, ..]) throw new FormatException($"it does not fit deviations.schema.json at {fault}");
            return [.. json.RootElement.GetProperty("entries").EnumerateArray().Select((entry, i) => Entry(entry, i + 1))];
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is not JSON: {e.Message}", e);
        }
    }

    private static DeviationEntry Entry(JsonElement entry, int number)
    {
        var (function, claim, observed) = (Text(entry, "function"), Text(entry, "claim"), entry.GetProperty("observed"));
        if (function is null == claim is null) throw new FormatException($"entry {number} names {(function is null ? "neither function nor claim" : "function and claim")}; allowed: one of the two");
        DateOnly? until = null;
        if (Text(entry, "until") is { } day)
            until = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException($"entry {number}: until is '{day}'; allowed: a day, yyyy-MM-dd");
        return new(number, function, claim, Text(entry, "format") is { } format ? Format.Named(format) : null,
            new(Text(observed, "defect"), Text(observed, "deviation"), Text(observed, "constant"), Text(observed, "from"), Text(observed, "finding")),
            Enum.GetValues<DeviationClass>().Single(c => DeviationText.Of(c) == Text(entry, "class")), Text(entry, "reason") ?? "", Text(entry, "issue"), until,
            entry.TryGetProperty("maxMatches", out var most) ? most.GetInt32() : DeviationEntry.UsualMaxMatches);
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
