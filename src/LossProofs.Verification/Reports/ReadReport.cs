using System.Text.Json;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A JSON report that was read back. Its elements are those of the document.</summary>
public sealed class ReadReport
{
    private ReadReport(string name, JsonElement root)
    {
        Name = name;
        Root = root;
        Shard = Run.TryGetProperty("shard", out var shard) ? new(shard.GetProperty("index").GetInt32(), shard.GetProperty("of").GetInt32()) : Shard.Whole;
        Items = [.. root.GetProperty("findings").EnumerateArray().GroupBy(KeyOf).Select(g => new ReadItem(g.Key, [.. g]))];
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>The part of the run that it has.</summary>
    public Shard Shard { get; }

    /// <summary>What was judged, in order.</summary>
    internal IReadOnlyList<ReadItem> Items { get; }

    internal JsonElement Root { get; }

    internal JsonElement Run => Root.GetProperty("run");

    /// <summary>Reads a report.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="text">The JSON.</param>
    /// <exception cref="FormatException">It is no report of this version.</exception>
    public static ReadReport Of(string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var faults = JsonSchema.Faults("verify", document);
            return faults.Count == 0 ? new(name, document.RootElement.Clone()) : throw new FormatException($"{name} is no report of 'verify --json': {faults[0]}.");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{name} is no report of 'verify --json': {e.Message}", e);
        }
    }

    /// <summary>What a finding or a row of the accuracy is about.</summary>
    internal static ItemKey KeyOf(JsonElement element) => element.TryGetProperty("claim", out var claim)
        ? new("claim:" + claim.GetString(), element.GetProperty("variant").GetString()!, element.GetProperty("format").GetString()!)
        : new(element.GetProperty("function").GetString()!, element.GetProperty("variant").GetString()!, element.GetProperty("format").GetString()!);
}

/// <summary>What is judged: a function or claim, of a variant of the subject, in a format.</summary>
/// <param name="Name">The function, or "claim:" and the id.</param>
/// <param name="Variant">The subject, or the way of calling it.</param>
/// <param name="Format">The format.</param>
internal sealed record ItemKey(string Name, string Variant, string Format);

/// <summary>What a report says of it.</summary>
/// <param name="Key">Of what.</param>
/// <param name="Findings">The findings.</param>
internal sealed record ReadItem(ItemKey Key, IReadOnlyList<JsonElement> Findings)
{
    /// <summary>Whether it is not as required.</summary>
    public bool IsFailed => Findings.Any(f => !f.GetProperty("asRequired").GetBoolean());

    /// <summary>Whether there was no answer.</summary>
    public bool IsUnanswered => Findings.Any(f => f.GetProperty("finding").GetString() == "unanswered");

    /// <summary>What it counts as, in words.</summary>
    public string Standing => IsUnanswered ? "unanswered"
        : !IsFailed ? "as required"
        : string.Join(", ", Findings.Where(f => !f.GetProperty("asRequired").GetBoolean()).Select(f => f.TryGetProperty("defect", out var defect) ? defect.GetString() : f.GetProperty("finding").GetString() == "upheld" ? "counterexample not seen" : f.GetProperty("finding").GetString()));
}
