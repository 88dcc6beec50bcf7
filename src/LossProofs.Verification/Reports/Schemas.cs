namespace LossProofs.Verification.Reports;

/// <summary>The published forms of the JSON that the tool prints and speaks, as JSON Schemas (draft 2020-12).</summary>
public static class Schemas
{
    /// <summary>The documents that have one.</summary>
    public static IReadOnlyList<string> Names { get; } = ["deviations", "exhaustive", "gradcheck", "gradreport", "list", "protocol", "prove", "vectors", "vectors-index", "verify"];

    /// <summary>The schema of a document.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static string Of(string document)
    {
        if (!Names.Contains(document)) throw new ArgumentException($"document is '{document}'; allowed: {string.Join(", ", Names)}.", nameof(document));
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream($"{document}.schema.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
