using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Proofs;

/// <summary>The evidence as text: a line a claim, then why some have no proof, then the counts.</summary>
public static class ProofText
{
    private const int MostReason = 200;

    /// <summary>All of it.</summary>
    public static string Write(IReadOnlyList<(Claim Claim, Evidence Evidence)> proofs)
    {
        var sheet = new Sheet();
        var (id, word, verdict) = (proofs.Max(p => p.Claim.Id.Length), proofs.Max(p => p.Evidence.Word.Length), proofs.Max(p => CatalogText.Verdict(p.Claim).Length));
        foreach (var (claim, evidence) in proofs)
            sheet.Line($"{claim.Id.PadRight(id)}  {CatalogText.Verdict(claim).PadRight(verdict)}  {evidence.Word.PadRight(word)}  {string.Join("; ", evidence.Conditions.Where(c => !c.StartsWith("shown: ", StringComparison.Ordinal)))}");
        var weaker = proofs.Where(p => p.Evidence.Kind != EvidenceKind.Proved).ToList();
        if (weaker.Count > 0) sheet.Heading("Not proved by exact algebra alone");
        foreach (var (claim, evidence) in weaker)
            sheet.Entry($"  {claim.Id}: ", $"{evidence.Word}: {(evidence.Reason.Length > MostReason ? evidence.Reason[..MostReason] + "…" : evidence.Reason)}");
        return sheet.Line().Line(Summary(proofs)).ToString();
    }

    /// <summary>"113 claims: 98 proved, 3 enclosed, …".</summary>
    public static string Summary(IReadOnlyList<(Claim Claim, Evidence Evidence)> proofs) => string.Create(CultureInfo.InvariantCulture,
        $"{proofs.Count} claims: {string.Join(", ", proofs.GroupBy(p => p.Evidence.Kind).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.First().Evidence.Word}")))}");
}
