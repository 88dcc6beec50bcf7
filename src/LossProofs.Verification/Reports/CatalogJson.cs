using System.Text.Json;
using LossProofs.Claims;

namespace LossProofs.Verification.Reports;

/// <summary>The catalog for programs: what <c>list --json</c> prints, described by list.schema.json.</summary>
public static class CatalogJson
{
    /// <summary>Every claim and every function.</summary>
    public static string Write() => Json.Document(json =>
    {
        Proofs.Prover.Ranked(Catalog.All);
        json.Array("claims", Catalog.All, claim => Write(json, claim));
        json.Array("functions", Family.All, function => Write(json, function));
    });

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("title", claim.Title);
        json.WriteString("section", claim.Section);
        json.WriteString("verdict", CatalogText.Verdict(claim));
        json.WriteString("statement", claim.Statement.ToString());
        json.WriteString("latex", claim.Statement.ToLatex());
        json.Text("condition", claim.Condition?.ToString());
        json.Text("counterexample", claim.Counterexample is { } c ? ClaimText.Where(c).TrimStart(' ', ':') : null);
        json.Text("corrected", claim.Corrected);
        json.Strings("source", claim.Sources.Select(s => s.Note).Distinct());
        json.WriteString("evidence", CatalogText.Evidence(claim));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Function function)
    {
        json.WriteStartObject();
        json.WriteString("name", function.Name);
        json.Strings("parameters", function.Parameters.Select(p => CatalogText.Parameter(p)));
        json.WriteString("definition", CatalogText.Definition(function));
        json.WriteString("latex", function.Definition?.ToLatex() ?? ((Comprehension)function.VectorDefinition!).Body.ToLatex());
        json.WriteEndObject();
    }
}
