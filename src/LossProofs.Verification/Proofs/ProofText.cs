using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Proofs;

/// <summary>The evidence as text: a line a claim, then why some have no proof, then the counts.</summary>
public static class ProofText
{
    private const int MostReason = 200;

    /// <summary>All of it.</summary>
    public static string Write(IReadOnlyList<(Claim Claim, IReadOnlyList<Evidence> Evidence)> proofs)
    {
        var sheet = new Sheet();
        foreach (var (claim, evidence) in proofs)
            sheet.Entry($"{claim.Id.PadRight(proofs.Max(p => p.Claim.Id.Length))}  {CatalogText.Verdict(claim),-9}  ", $"{evidence[0].Word} by {string.Join(" and ", evidence.Where(e => e.Kind == evidence[0].Kind).Select(e => e.By + Limits(e)))}");
        List<(string Claim, Evidence Own, Evidence Strongest)> weaker = [.. proofs.Select(p => (p.Claim.Id, Prover.For(p.Claim), p.Evidence[0])).Where(p => p.Item2.Kind != EvidenceKind.Proved)];
        if (weaker.Count > 0) sheet.Heading("Not proved by exact algebra in process");
        foreach (var (claim, own, strongest) in weaker)
            sheet.Entry($"  {claim}: ", $"{(ReferenceEquals(own, strongest) ? own.Word : $"{own.Word} here, {strongest.Word} by {strongest.By}")}: {(own.Reason.Length > MostReason ? own.Reason[..MostReason] + "…" : own.Reason)}");
        return sheet.Line().Line(Summary(proofs)).ToString();
    }

    /// <summary>"113 claims: 98 proved, 3 enclosed, …".</summary>
    public static string Summary(IReadOnlyList<(Claim Claim, IReadOnlyList<Evidence> Evidence)> proofs) => string.Create(CultureInfo.InvariantCulture,
        $"{proofs.Count} claims: {string.Join(", ", proofs.GroupBy(p => p.Evidence[0].Kind).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.First().Evidence[0].Word}{By(g)}")))}");

    private static string By(IEnumerable<(Claim Claim, IReadOnlyList<Evidence> Evidence)> proofs)
    {
        var others = proofs.Count(p => p.Evidence[0].By == Formal.Coq);
        return others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({others} of them by Coq alone)");
    }

    private static string Limits(Evidence evidence) => string.Join("; ", evidence.Conditions.Where(c => !c.StartsWith("shown: ", StringComparison.Ordinal))) is { Length: > 0 } limits ? $" ({limits})" : "";
}
