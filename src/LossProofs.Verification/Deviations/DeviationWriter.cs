using System.Text;
using System.Text.Json;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Deviations;

/// <summary>Writes a deviations file from a run; what is still true stays as a person wrote it, comments included.</summary>
public static class DeviationWriter
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file with an entry for each way of failing that has none yet, and without the entries that no longer describe what was run.</summary>
    /// <param name="report">The run.</param>
    /// <param name="existing">The file as it is; null where there is none.</param>
    /// <exception cref="FormatException">The file is not a deviations file.</exception>
    public static string Write(RunReport report, string? existing)
    {
        var text = existing ?? $"{{\n  \"lossproofs\": 1,\n  \"subject\": {Quoted(report.Subject)},\n  \"entries\": []\n}}\n";
        var entries = DeviationFile.Read(text);
        var review = DeviationReview.Of(report, entries, DateOnly.MinValue);
        var (head, parts, tail) = Split(text);
        // An entry that still describes something stays, with its reason; what else is wrong with it a person has to see.
        var kept = entries.Where(e => review.Expected.Any(x => x.Entry == e) || !review.Faults.Any(f => f.Entry == e && IsStale(f.Fault))).Select(e => parts[e.Number - 1].TrimEnd());
        var open = DeviationCase.Of(report).Where(c => c.Fails && !review.Expected.Any(e => e.Case == c));
        var added = open.Select(c => Entry(c)).Distinct();
        return $"{head}{string.Join(',', kept.Concat(added))}{(tail.StartsWith(']') ? "\n  " : "")}{tail}";
    }

    private static bool IsStale(string fault) => fault.StartsWith("covers", StringComparison.Ordinal) || fault.StartsWith("matches nothing", StringComparison.Ordinal);

    private static string Entry(DeviationCase seen)
    {
        var observed = Observation.Of(seen);
        (string Name, string? Value)[] parts = [("defect", observed.Defect), ("deviation", observed.Deviation), ("constant", observed.Constant), ("from", observed.From), ("finding", observed.Finding)];
        var given = string.Join(", ", parts.Where(p => p.Value is not null).Select(p => $"\"{p.Name}\": {Quoted(p.Value!)}"));
        // A guess, as a person has to look at it anyway.
        var of = seen.Failure?.Deviation is null ? DeviationClass.Precision : DeviationClass.ByDesign;
        return $"\n    {{\n      \"{(seen.Claim is null ? "function" : "claim")}\": {Quoted(seen.Name)}, \"format\": \"{seen.Format}\",\n      \"observed\": {{ {given} }},\n      \"class\": \"{DeviationText.Of(of)}\", \"reason\": \"{DeviationEntry.Unwritten}\"\n    }}";
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    // The text before the first entry, of each entry with the comments before it, and after the last entry.
    private static (string Head, IReadOnlyList<string> Entries, string Tail) Split(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        var (begin, end, ours) = (-1, 0, false);
        List<string> parts = [];
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName) ours = reader.ValueTextEquals("entries");
            if (!ours) continue;
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.StartArray) begin = end = (int)reader.BytesConsumed;
            if (reader.CurrentDepth == 2 && reader.TokenType == JsonTokenType.EndObject)
            {
                parts.Add(Part(end, (int)reader.BytesConsumed));
                end = (int)reader.BytesConsumed;
            }

            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.EndArray)
                return (Encoding.UTF8.GetString(bytes, 0, begin), parts, Rest(end));
        }

        throw new FormatException("it has no entries");

        // Without the comma that divides an entry from the one before.
        string Part(int from, int to) => Comma(Encoding.UTF8.GetString(bytes, from, to - from));
        string Rest(int from) => Comma(Encoding.UTF8.GetString(bytes, from, bytes.Length - from)).TrimStart();
        string Comma(string part) => parts.Count > 0 && part.TrimStart() is [',', .. var rest] ? rest : part;
    }
}
