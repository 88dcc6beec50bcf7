using LossProofs.Claims;
using LossProofs.Verification.Proofs.Export;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Proofs;

/// <summary>The evidence of one claim in full: steps, conditions, what it trusts.</summary>
internal static class ProofExplanation
{
    /// <summary>Adds the evidence to the explanation of a claim.</summary>
    public static void Write(Sheet sheet, Claim claim)
    {
        foreach (var evidence in Prover.Ranked(claim))
        {
            sheet.Line($"  evidence  {evidence.Word} by {evidence.By}");
            if (evidence.Reason.Length > 0) sheet.Entry("  because   ", evidence.Reason);
            Labelled(sheet, "  proof     ", evidence.Steps);
            Labelled(sheet, "  shown for ", evidence.Conditions);
            Labelled(sheet, "  trusts    ", evidence.Trusts);
        }
        if (SmtObligations.Of(claim) is not { Length: > 0 } script) return;
        sheet.Heading("  for a checker, in SMT-LIB");
        foreach (var line in script.TrimEnd('\n').Split('\n')) sheet.Line("    " + line);
    }

    private static void Labelled(Sheet sheet, string label, IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart().Length;
            sheet.Entry(label + new string(' ', indent), line.TrimStart());
            label = new string(' ', label.Length);
        }
    }
}
