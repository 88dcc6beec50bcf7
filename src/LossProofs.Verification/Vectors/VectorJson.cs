using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Vectors;

/// <summary>Test vectors as JSON: one document a function and format, one line a vector; numbers as decimal strings and as bits.</summary>
public static class VectorJson
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The vectors of a function in a format.</summary>
    public static string File(Function function, Format format, IReadOnlyList<TestVector> vectors) => Json.Document(json =>
    {
        json.WriteString("function", function.Name);
        json.WriteString("format", format.Name);
        json.WriteString("definition", CatalogText.Definition(function));
        json.Strings("parameters", function.Parameters.Select(p => p.Name));
        json.WriteNumber("seed", Seed.Default);
        json.Array("vectors", vectors, v => json.WriteRawValue($"\n    {Line(v)}"));
    });

    /// <summary>The files of an export.</summary>
    public static string Index(IReadOnlyList<(Function Function, Format Format, string Path, int Count)> files) => Json.Document(json =>
    {
        json.WriteString("suite", Suite.Name);
        json.WriteString("version", Suite.Version);
        json.WriteNumber("seed", Seed.Default);
        json.WriteStartObject("flags");
        foreach (var flag in VectorFlag.All) json.WriteString(flag.Name, flag.Meaning);
        json.WriteEndObject();
        json.Array("files", files, file =>
        {
            json.WriteStartObject();
            json.WriteString("function", file.Function.Name);
            json.WriteString("format", file.Format.Name);
            json.WriteString("json", $"{file.Path}.json");
            json.WriteString("tsv", $"{file.Path}.tsv");
            json.WriteNumber("vectors", file.Count);
            json.WriteEndObject();
        });
    });

    private static string Line(TestVector vector)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OneLine))
        {
            var (format, entries) = (vector.Format, vector.Entries);
            json.WriteStartObject();
            json.WriteString("id", vector.Id);
            Arguments(json, "args", vector, format.Text);
            Arguments(json, "argsBits", vector, format.Hex);
            foreach (var (name, value) in new (string, Func<TestVector.Entry, double>)[] { ("result", e => e.Value), ("lo", e => e.Lo), ("hi", e => e.Hi) })
            {
                Shaped(json, name, vector.Shape, n => format.Text(value(entries[n])));
                Shaped(json, name + "Bits", vector.Shape, n => format.Hex(value(entries[n])));
            }

            Shaped(json, "exactLo", vector.Shape, n => VectorDigits.Lower(entries[n]));
            Shaped(json, "exactHi", vector.Shape, n => VectorDigits.Upper(entries[n]));
            json.Strings("flags", vector.Flags.Select(f => f.Name));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Arguments(Utf8JsonWriter json, string name, TestVector vector, Func<double, string> write)
    {
        json.WriteStartObject(name);
        for (var i = 0; i < vector.Arguments.Length; i++)
            Shaped(json, vector.Function.Parameters[i].Name, vector.Function.Parameters[i].Vector is null ? [] : [vector.Arguments[i].Length], n => write(vector.Arguments[i][n]));
        json.WriteEndObject();
    }

    // A number, an array, or an array of rows.
    private static void Shaped(Utf8JsonWriter json, string name, IReadOnlyList<int> shape, Func<int, string> entry)
    {
        json.WritePropertyName(name);
        switch (shape)
        {
            case []: json.WriteStringValue(entry(0)); break;
            case [var length]: Row(json, 0, length, entry); break;
            default:
                json.WriteStartArray();
                for (var row = 0; row < shape[0]; row++) Row(json, row * shape[1], shape[1], entry);
                json.WriteEndArray();
                break;
        }
    }

    private static void Row(Utf8JsonWriter json, int first, int length, Func<int, string> entry)
    {
        json.WriteStartArray();
        for (var n = first; n < first + length; n++) json.WriteStringValue(entry(n));
        json.WriteEndArray();
    }
}
