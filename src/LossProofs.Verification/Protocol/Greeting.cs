using System.Globalization;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Protocol;

/// <summary>What a program says of itself.</summary>
/// <param name="Name">The name in reports.</param>
/// <param name="Version">The version of what is judged.</param>
/// <param name="Formats">The formats it computes in.</param>
/// <param name="Functions">The functions it offers; null where it does not say.</param>
/// <param name="Ulps">The accuracy it states, by function.</param>
/// <param name="Unknown">Names that nobody here knows, which are ignored.</param>
internal sealed record Greeting(string Name, string Version, IReadOnlyList<Format> Formats, IReadOnlySet<string>? Functions, IReadOnlyDictionary<string, double> Ulps, IReadOnlyList<string> Unknown)
{
    /// <summary>Reads the reply to hello.</summary>
    /// <exception cref="SubjectException">Something is missing or of the wrong kind.</exception>
    public static Greeting Read(JsonElement reply)
    {
        if (!reply.TryGetProperty("lossproofs", out var protocol) || protocol.ValueKind != JsonValueKind.Number || !protocol.TryGetInt32(out var version) || version != Messages.Version)
            throw new SubjectException(string.Create(CultureInfo.InvariantCulture, $"the reply to hello has \"lossproofs\": {(protocol.ValueKind == JsonValueKind.Undefined ? "nothing" : protocol.GetRawText())}; this suite speaks {Messages.Version}."));
        var (name, release) = (Text(reply, "name"), Text(reply, "version"));
        if (name.Length == 0) throw new SubjectException("the reply to hello has an empty \"name\"; allowed: a name for reports.");
        List<string> formats = Names(reply, "formats") ?? throw new SubjectException("the reply to hello lacks \"formats\"; allowed: an array of binary64, binary32, binary16.");
        var functions = Names(reply, "functions");
        List<Format> known = [.. Format.All.Where(f => formats.Contains(f.Name))];
        if (known.Count == 0) throw new SubjectException($"the reply to hello has \"formats\": {reply.GetProperty("formats").GetRawText()}; allowed: {string.Join(", ", Format.All)}.");
        List<string> unknown = [.. formats.Where(f => known.TrueForAll(k => k.Name != f)), .. (functions ?? []).Where(f => Family.All.All(known => known.Name != f))];
        return new(name, release, known, functions?.ToHashSet(), Stated(reply), unknown);
    }

    private static string Text(JsonElement reply, string field) => reply.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        ? value.GetString()!.ReplaceLineEndings(" ").Trim()
        : throw new SubjectException($"the reply to hello lacks \"{field}\"; allowed: a string.");

    private static List<string>? Names(JsonElement reply, string field)
    {
        if (!reply.TryGetProperty(field, out var value)) return null;
        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String)
            ? [.. value.EnumerateArray().Select(v => v.GetString()!)]
            : throw new SubjectException($"the reply to hello has \"{field}\": {Adapter.Excerpt(value.GetRawText())}; allowed: an array of strings.");
    }

    private static Dictionary<string, double> Stated(JsonElement reply)
    {
        if (!reply.TryGetProperty("ulps", out var stated)) return [];
        return stated.ValueKind == JsonValueKind.Object && stated.EnumerateObject().All(u => u.Value.ValueKind == JsonValueKind.Number && u.Value.TryGetDouble(out var ulps) && ulps >= 0 && double.IsFinite(ulps))
            ? stated.EnumerateObject().DistinctBy(u => u.Name).ToDictionary(u => u.Name, u => u.Value.GetDouble())
            : throw new SubjectException($"the reply to hello has \"ulps\": {Adapter.Excerpt(stated.GetRawText())}; allowed: an object of numbers from 0 on, such as {{\"sigmoid\":1}}.");
    }
}
