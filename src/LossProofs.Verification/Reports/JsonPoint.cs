using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>Points and answers in JSON, as on the wire: decimal strings that read back as the same number, vectors as arrays, matrices by rows.</summary>
internal static class JsonPoint
{
    /// <summary>The property "args": a value for each name.</summary>
    public static void Arguments(Utf8JsonWriter json, IEnumerable<(string Name, Tensor<double> Value)> values, Format format)
    {
        json.WriteStartObject("args");
        foreach (var (name, value) in values)
        {
            json.WritePropertyName(name);
            if (value.Shape.Length == 0) json.WriteStringValue(format.Text(value.Entries[0])); else Rows(json, value.Entries, value.Shape, format);
        }

        json.WriteEndObject();
    }

    /// <summary>The properties "got" and "bits", or "error" and "stderr"; of a result that is a vector also "entry", counted from 1.</summary>
    public static void Got(Utf8JsonWriter json, Call call, Format format)
    {
        if (call.At.Length > 0) json.Array("entry", call.At, n => json.WriteNumberValue(n + 1));
        if (call.Answer.Error is { } error) json.WriteString("error", error);
        if (call.Answer.Stderr.Length > 0) json.WriteString("stderr", call.Answer.Stderr);
        if (call.Value is not { } value) return;
        json.WriteString("got", format.Text(value));
        json.WriteString("bits", format.Hex(value));
    }

    /// <summary>A question and its answer.</summary>
    public static void Call(Utf8JsonWriter json, Call call, Format format)
    {
        json.WriteStartObject();
        json.WriteString("function", call.Function.Name);
        Arguments(json, Written.Values(call), format);
        Got(json, call, format);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, double[] entries, ReadOnlySpan<int> shape, Format format)
    {
        json.WriteStartArray();
        if (shape.Length == 1)
            foreach (var entry in entries) json.WriteStringValue(format.Text(entry));
        else
            foreach (var row in entries.Chunk(entries.Length / shape[0])) Rows(json, row, shape[1..], format);
        json.WriteEndArray();
    }
}
