using LossProofs.Claims;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Proofs;

/// <summary>The evidence for programs: what <c>prove --json</c> prints, described by prove.schema.json.</summary>
public static class ProofJson
{
    /// <summary>One object a claim, and how many have which evidence.</summary>
    public static string Write(IReadOnlyList<(Claim Claim, IReadOnlyList<Evidence> Evidence)> proofs) => Json.Document(json =>
    {
        json.Array("claims", proofs, p =>
        {
            json.WriteStartObject();
            json.WriteString("id", p.Claim.Id);
            json.WriteString("verdict", CatalogText.Verdict(p.Claim));
            json.Array("evidence", p.Evidence, evidence =>
            {
                json.WriteStartObject();
                json.WriteString("kind", evidence.Word);
                json.WriteString("by", evidence.By);
                json.Strings("trusts", evidence.Trusts);
                json.Strings("conditions", evidence.Conditions);
                json.Strings("steps", evidence.Steps);
                json.Text("reason", evidence.Reason.Length > 0 ? evidence.Reason : null);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteStartObject("counts");
        foreach (var kind in proofs.GroupBy(p => p.Evidence[0].Kind).OrderBy(g => g.Key)) json.WriteNumber(kind.First().Evidence[0].Word, kind.Count());
        json.WriteEndObject();
    });
}
