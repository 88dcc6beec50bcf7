using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Protocol;

/// <summary>Messages, one JSON object a line. Numbers are strings: the shortest decimal that reads back as the same binary64.</summary>
internal static class Messages
{
    /// <summary>The version of the protocol.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The first question.</summary>
    public static byte[] Hello { get; } = Line(json =>
    {
        json.WriteNumber("lossproofs", Version);
        json.WriteString("op", "hello");
    });

    /// <summary>A message, with its line feed.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(1 << 12);
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Asks for the function at every point of a batch: one column an argument.</summary>
    public static byte[] Eval(long id, Function function, Format format, IReadOnlyList<double[][]> batch) => Line(json =>
    {
        json.WriteString("op", "eval");
        json.WriteNumber("id", id);
        json.WriteString("function", function.Name);
        json.WriteString("format", format.Name);
        json.WriteStartObject("args");
        for (var p = 0; p < function.Parameters.Count; p++)
        {
            json.WriteStartArray(function.Parameters[p].Name);
            foreach (var point in batch)
                if (function.Parameters[p].Vector is null) Number(json, point[p][0]); else Vector(json, point[p]);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    /// <summary>A number of any format, as the binary64 that it is: a decimal that is the shortest in binary32 would be rounded twice.</summary>
    public static void Number(Utf8JsonWriter json, double value)
    {
        Span<byte> utf8 = stackalloc byte[32];
        json.WriteStringValue(utf8[..Format.Binary64.Text(value, utf8)]);
    }

    /// <summary>A vector.</summary>
    public static void Vector(Utf8JsonWriter json, ReadOnlySpan<double> entries)
    {
        json.WriteStartArray();
        foreach (var entry in entries) Number(json, entry);
        json.WriteEndArray();
    }

    /// <summary>A message as it came.</summary>
    /// <exception cref="AdapterFault">It is no JSON.</exception>
    public static JsonDocument Read(byte[] line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            var text = Encoding.UTF8.GetString(line);
            var bare = new[] { "NaN", "Infinity" }.FirstOrDefault(word => text.Contains($"{word},", StringComparison.Ordinal) || text.Contains($"{word}]", StringComparison.Ordinal));
            throw AdapterFault.Protocol(bare is null ? $"the reply is no JSON: '{Adapter.Excerpt(text)}'" : $"the reply is no JSON, which has no {bare}: send the string \"{bare}\"");
        }
    }
}
