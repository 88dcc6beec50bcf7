using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>The state of passages through a format as text, so that a run that was stopped can go on. It is of one subject, version and format.</summary>
public static class Checkpoint
{
    private const string Unfit = "is no state of this run";

    /// <summary>The state.</summary>
    public static string Write(ISubject subject, Format format, IEnumerable<KeyValuePair<string, Progress>> functions) => Json.Document(json =>
    {
        json.WriteString("state", Key(subject, format));
        json.Array("functions", functions, f =>
        {
            json.WriteStartObject();
            json.WriteString("function", f.Key);
            json.Array("done", f.Value.Done, json.WriteNumberValue);
            var tally = f.Value.Tally;
            json.WriteNumber("inputs", tally.Inputs);
            json.WriteNumber("byOracle", tally.ByOracle);
            json.WriteNumber("worstUlps", BitConverter.DoubleToInt64Bits(tally.WorstUlps));
            json.WriteNumber("worstAt", tally.WorstAt);
            json.Array("faults", Enum.GetValues<Fault>().Where(k => tally.Count(k) > 0), k =>
            {
                json.WriteStartObject();
                json.WriteString("fault", k.ToString());
                json.WriteNumber("count", tally.Count(k));
                json.WriteNumber("first", tally.First(k));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    });

    /// <summary>Reads a state into passages that have not begun.</summary>
    /// <exception cref="FormatException">The text is no state, or that of another run.</exception>
    public static void Read(string text, ISubject subject, Format format, IReadOnlyDictionary<string, Progress> functions)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var state = document.RootElement.GetProperty("state").GetString();
            if (state != Key(subject, format)) throw new FormatException($"{Unfit}, but of '{state}'; allowed: '{Key(subject, format)}'");
            foreach (var function in document.RootElement.GetProperty("functions").EnumerateArray())
            {
                if (!functions.TryGetValue(function.GetProperty("function").GetString()!, out var progress)) continue;
                var tally = new Tally();
                tally.Ask(function.GetProperty("inputs").GetInt64(), function.GetProperty("byOracle").GetInt64());
                tally.Measure(BitConverter.Int64BitsToDouble(function.GetProperty("worstUlps").GetInt64()), function.GetProperty("worstAt").GetInt64());
                foreach (var fault in function.GetProperty("faults").EnumerateArray())
                    tally.Add(Enum.Parse<Fault>(fault.GetProperty("fault").GetString()!), fault.GetProperty("first").GetInt64(), fault.GetProperty("count").GetInt64());
                progress.Add([.. function.GetProperty("done").EnumerateArray().Select(p => p.GetInt32())], tally);
            }
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new FormatException($"{Unfit}: {e.Message}", e);
        }
    }

    private static string Key(ISubject subject, Format format) => $"{Suite.Version} {subject.Name} {subject.Version} {format}";
}
