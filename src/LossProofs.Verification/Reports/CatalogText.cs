using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Proofs;

namespace LossProofs.Verification.Reports;

/// <summary>The catalog as tables.</summary>
public static class CatalogText
{
    /// <summary>A row a claim, section by section, and a row a function.</summary>
    public static string Write()
    {
        var sheet = new Sheet();
        Prover.Ranked(Catalog.All);
        var (id, verdict, evidence) = (Catalog.All.Max(c => c.Id.Length), Catalog.All.Max(c => Verdict(c).Length), Catalog.All.Max(c => Evidence(c).Length));
        sheet.Line($"{"id".PadRight(id)}  {"verdict".PadRight(verdict)}  {"evidence".PadRight(evidence)}  title");
        foreach (var section in Catalog.All.GroupBy(c => c.Section))
        {
            sheet.Heading(section.Key);
            foreach (var claim in section) sheet.Line($"{claim.Id.PadRight(id)}  {Verdict(claim).PadRight(verdict)}  {Evidence(claim).PadRight(evidence)}  {claim.Title}");
        }

        sheet.Heading("Functions");
        var signature = Family.All.Max(f => Signature(f).Length);
        foreach (var function in Family.All) sheet.Line($"{Signature(function).PadRight(signature)}  {Definition(function)}");
        var counts = Catalog.All.GroupBy(c => c.Verdict).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {Verdict(g.First())}"));
        return sheet.Line().Line(string.Create(CultureInfo.InvariantCulture, $"{Catalog.All.Count} claims ({string.Join(", ", counts)}), {Family.All.Count} functions")).ToString();
    }

    /// <summary>"holds", "qualified" or "refuted".</summary>
    internal static string Verdict(Claim claim) => claim.Verdict.ToString().ToLowerInvariant();

    /// <summary>The strongest evidence there is for a claim.</summary>
    internal static string Evidence(Claim claim) => Prover.Ranked(claim)[0].Word;

    /// <summary>"z", or "z[]" for a vector.</summary>
    internal static string Parameter(Parameter parameter) => parameter.Vector is null ? parameter.Name : parameter.Name + "[]";

    /// <summary>"bce(y, q)".</summary>
    internal static string Signature(Function function) => $"{function.Name}({string.Join(", ", function.Parameters.Select(Parameter))})";

    /// <summary>The definition; of a vector the entry at k, or at j, k.</summary>
    internal static string Definition(Function function) => function.Definition?.ToString()
        ?? (function.VectorDefinition is Comprehension c ? $"[{string.Join(", ", c.Indices.Select(i => i.Name))}] {c.Body}" : "");
}
