using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Reports;

/// <summary>JSON as every report writes it: indented, line feeds, mathematical signs as they are, numbers of a format as decimal strings.</summary>
internal static class Json
{
    // The text goes to files and pipes, never into a web page.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One document, begun with the version of its form.</summary>
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("lossproofs", 1);
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The beginning of the object "run": what was run, on what.</summary>
    public static void BeginRun(this Utf8JsonWriter json, int seed, string command, string subject, string version)
    {
        json.WriteStartObject("run");
        json.WriteString("suite", Suite.Name);
        json.WriteString("version", Suite.Version);
        json.WriteNumber("seed", seed);
        json.WriteString("command", command);
        json.WriteString("subject", subject);
        json.WriteString("subjectVersion", version);
    }

    /// <summary>A named array.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>A named array of strings.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items) => json.Array(name, items, json.WriteStringValue);

    /// <summary>A string, or null.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name); else json.WriteString(name, text);
    }

    /// <summary>An interval as its two ends; NaN where nothing is defined.</summary>
    public static void Ends(this Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        json.WriteString("lo", interval.IsUndefined ? "NaN" : Decimals.Down(interval.Lower));
        json.WriteString("hi", interval.IsUndefined ? "NaN" : Decimals.Up(interval.Upper));
        json.WriteEndObject();
    }
}
