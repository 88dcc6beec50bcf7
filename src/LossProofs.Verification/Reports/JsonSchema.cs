using System.Text.Json;
using System.Text.RegularExpressions;

namespace LossProofs.Verification.Reports;

/// <summary>The part of JSON Schema that the published schemas use; a word it does not know is a fault of the schema.</summary>
internal sealed class JsonSchema
{
    private readonly JsonElement root;

    private readonly List<string> faults = [];

    private JsonSchema(JsonElement root) => this.root = root;

    /// <summary>Where a document does not fit its schema.</summary>
    public static IReadOnlyList<string> Faults(string schema, JsonDocument document) => Faults(JsonDocument.Parse(Schemas.Of(schema)), document.RootElement);

    /// <summary>Where a document does not fit a schema.</summary>
    public static IReadOnlyList<string> Faults(JsonDocument schema, JsonElement document) => Faults(schema.RootElement, schema.RootElement, document);

    /// <summary>Where a document does not fit one of the definitions of a schema.</summary>
    public static IReadOnlyList<string> Faults(JsonDocument schema, string definition, JsonElement document) =>
        Faults(schema.RootElement, schema.RootElement.GetProperty("$defs").GetProperty(definition), document);

    private static List<string> Faults(JsonElement root, JsonElement schema, JsonElement document)
    {
        var check = new JsonSchema(root);
        check.Check(schema, document, "$");
        return check.faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var word in schema.EnumerateObject())
        {
            var fits = word.Name switch
            {
                "$schema" or "title" or "description" or "$defs" => true,
                "$ref" => Follow(word.Value.GetString()!, value, path),
                "type" => Types(word.Value).Any(t => Is(value, t)),
                "const" => JsonElement.DeepEquals(word.Value, value),
                "enum" => word.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)),
                "pattern" => Regex.IsMatch(value.GetString()!, word.Value.GetString()!),
                "minimum" => value.GetDouble() >= word.Value.GetDouble(),
                "required" => word.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "items" => All(value.EnumerateArray().Select((item, i) => (word.Value, item, $"{path}[{i}]"))),
                "properties" => All(word.Value.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)).Select(p => (p.Value, value.GetProperty(p.Name), $"{path}.{p.Name}"))),
                "additionalProperties" => Additional(schema, word.Value, value, path),
                "anyOf" => word.Value.EnumerateArray().Any(s => new JsonSchema(root).Fits(s, value)),
                _ => throw new NotSupportedException($"{word.Name} in a schema; allowed: the words of this class."),
            };
            if (!fits) faults.Add($"{path}: {word.Name} {word.Value.GetRawText()} against {value.GetRawText()}");
            // The other words assume a value of the right type.
            if (!fits && word.Name == "type") return;
        }
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        Check(schema, value, "");
        return faults.Count == 0;
    }

    private bool Follow(string reference, JsonElement value, string path)
    {
        Check(root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]), value, path);
        return true;
    }

    // Faults further down are noted there.
    private bool All(IEnumerable<(JsonElement Schema, JsonElement Value, string Path)> parts)
    {
        foreach (var (schema, value, path) in parts) Check(schema, value, path);
        return true;
    }

    private bool Additional(JsonElement schema, JsonElement rule, JsonElement value, string path)
    {
        var others = value.EnumerateObject().Where(p => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(p.Name, out _));
        return rule.ValueKind == JsonValueKind.False ? !others.Any() : All(others.Select(p => (rule, p.Value, $"{path}.{p.Name}")));
    }

    private static IEnumerable<string> Types(JsonElement types) => types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(t => t.GetString()!) : [types.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };
}
