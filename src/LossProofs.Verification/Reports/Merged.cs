using System.Text.Json;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Reports;

/// <summary>The reports of all shards of a run as the report of the whole, byte for byte what it would have been.</summary>
public static class Merged
{
    // What the shards of one run have in common.
    private static readonly string[] Common = ["suite", "version", "subject", "subjectVersion", "seed", "cases", "command"];

    /// <summary>Joins them.</summary>
    /// <exception cref="FormatException">They are of different runs, overlap, or one is missing.</exception>
    public static string Write(IReadOnlyList<ReadReport> reports)
    {
        if (reports.Count == 0) throw new FormatException("FILES is empty; allowed: the JSON report of each shard.");
        var shards = InOrder(reports);
        var items = Dealt(shards.ConvertAll(s => s.Items));
        if (items.GroupBy(i => i.Key).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FormatException($"{twice.Key.Name} of {twice.Key.Variant} in {twice.Key.Format} is in two shards; allowed: in one.");
        var findings = items.SelectMany(i => i.Findings).ToList();
        var accuracy = shards.SelectMany(s => s.Root.GetProperty("accuracy").EnumerateArray()).ToDictionary(ReadReport.KeyOf);
        var formats = shards.SelectMany(s => s.Run.GetProperty("formats").EnumerateArray().Select(f => f.GetString()!)).ToHashSet();
        return Json.Document(json =>
        {
            json.WriteStartObject("run");
            foreach (var property in shards[0].Run.EnumerateObject().Where(p => p.Name != "shard"))
                if (property.Name == "formats") json.Strings("formats", Format.All.Select(f => f.Name).Where(formats.Contains));
                else property.WriteTo(json);
            json.WriteEndObject();
            json.WriteStartObject("counts");
            foreach (var count in shards[0].Root.GetProperty("counts").EnumerateObject())
                json.WriteNumber(count.Name, shards.Sum(s => s.Root.GetProperty("counts").GetProperty(count.Name).GetInt32()));
            json.WriteEndObject();
            json.Array("findings", findings, f => f.WriteTo(json));
            json.Array("accuracy", items.Where(i => accuracy.ContainsKey(i.Key)), i => accuracy[i.Key].WriteTo(json));
        });
    }

    /// <summary>Whether anything in the report is not as required.</summary>
    public static bool Failed(IReadOnlyList<ReadReport> reports) => reports.Any(r => r.Items.Any(i => i.IsFailed));

    private static List<ReadReport> InOrder(IReadOnlyList<ReadReport> reports)
    {
        var first = reports[0];
        foreach (var other in reports.Skip(1))
        {
            if (other.Shard.Of != first.Shard.Of) throw new FormatException($"{other.Name} is one of {other.Shard.Of} shards, {first.Name} one of {first.Shard.Of}; allowed: shards of one run.");
            if (Common.FirstOrDefault(name => !JsonElement.DeepEquals(other.Run.GetProperty(name), first.Run.GetProperty(name))) is { } name)
                throw new FormatException($"{name} is {other.Run.GetProperty(name)} in {other.Name} and {first.Run.GetProperty(name)} in {first.Name}; allowed: shards of one run.");
        }

        var shards = reports.OrderBy(r => r.Shard.Index).ToList();
        if (shards.GroupBy(s => s.Shard.Index).FirstOrDefault(g => g.Count() > 1) is { } twice) throw new FormatException($"shard {twice.First().Shard} is given twice, as {string.Join(" and ", twice.Select(s => s.Name))}; allowed: once.");
        var missing = Enumerable.Range(1, first.Shard.Of).Except(shards.Select(s => s.Shard.Index)).ToList();
        return missing.Count == 0 ? shards : throw new FormatException($"shard {string.Join(", ", missing)} of {first.Shard.Of} is missing; allowed: all.");
    }

    // The k-th item of the run is the first that is left of shard 1 + k mod n.
    private static List<ReadItem> Dealt(List<IReadOnlyList<ReadItem>> shards)
    {
        var items = new List<ReadItem>();
        for (var k = 0; k < shards.Sum(s => s.Count); k++)
        {
            var (shard, place) = (shards[k % shards.Count], k / shards.Count);
            if (place >= shard.Count) throw new FormatException($"shard {k % shards.Count + 1} lacks items that the others make due; allowed: whole reports.");
            items.Add(shard[place]);
        }

        return items;
    }
}
