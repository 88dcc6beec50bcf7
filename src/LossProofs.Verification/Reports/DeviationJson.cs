using System.Text.Json;
using LossProofs.Verification.Deviations;

namespace LossProofs.Verification.Reports;

/// <summary>Deviations in the JSON report.</summary>
internal static class DeviationJson
{
    /// <summary>The deliberate deviation that explains a failure.</summary>
    public static void Recognised(Utf8JsonWriter json, Deviation deviation, int explains)
    {
        json.WriteStartObject("deviation");
        json.WriteString("kind", DeviationText.Of(deviation.Kind));
        if (deviation.Constant.Length > 0) json.WriteString("constant", deviation.Constant);
        if (deviation.From.Length > 0) json.WriteString("from", deviation.From);
        json.WriteString("text", deviation.Text);
        json.WriteNumber("explains", explains);
        json.WriteEndObject();
    }

    /// <summary>The entry that expects a failure.</summary>
    public static void Expected(Utf8JsonWriter json, DeviationEntry entry)
    {
        json.WriteStartObject("expectedBy");
        json.WriteNumber("entry", entry.Number);
        json.WriteString("class", DeviationText.Of(entry.Class));
        json.WriteString("reason", entry.Reason);
        if (entry.Issue is { } issue) json.WriteString("issue", issue);
        json.WriteEndObject();
    }

    /// <summary>An entry that does not hold.</summary>
    public static void Fault(Utf8JsonWriter json, DeviationEntry entry, string fault)
    {
        json.WriteStartObject();
        json.WriteNumber("entry", entry.Number);
        json.WriteString("name", entry.Name);
        json.WriteString("fault", fault);
        json.WriteEndObject();
    }
}
