using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>The claims in numbers, and those of the notes that need a condition or are false.</summary>
internal static class ClaimSummary
{
    /// <summary>Counts by section: as the catalog says, unanswered with the reasons, failed.</summary>
    public static void Counts(Sheet sheet, IReadOnlyList<ClaimFinding> findings)
    {
        var rows = findings.GroupBy(f => f.Claim.Section).Select(g => Row([.. g], g.Key)).Append(Row(findings, "all")).ToList();
        sheet.Table(["hold", "qualified", "refuted", "unanswered", "failed", ""], rows, 0, 1, 2, 3, 4);
        foreach (var reason in findings.Where(f => f.Outcome == Outcome.Unanswered).GroupBy(f => f.Note))
            sheet.Line(string.Create(CultureInfo.InvariantCulture, $"  unanswered: {reason.Count()} because {reason.Key}"));
    }

    /// <summary>The refuted and the qualified claims, each with its counterexample and what the subject shows there.</summary>
    public static void Finds(Sheet sheet, IReadOnlyList<ClaimFinding> findings)
    {
        foreach (var finding in findings.Where(f => f.Claim.Verdict == Verdict.Refuted).Concat(findings.Where(f => f.Claim.Verdict == Verdict.Qualified)))
        {
            var claim = finding.Claim;
            sheet.Line().Line($"{claim.Id}: {CatalogText.Verdict(claim)}, {string.Join(", ", claim.Sources)}")
                .Entry("  ", claim.Title + ".");
            if (claim.Statement is not Experiment) sheet.Entry("  claimed   ", claim.Statement.ToString());
            if (claim.Condition is { } condition) sheet.Entry("  needs     ", condition.ToString());
            if (claim.Counterexample is { } counterexample) sheet.Entry("  fails     ", ClaimText.Where(counterexample).TrimStart(' ', ':'));
            if (finding.CounterexampleWitness is { Left.IsUndefined: false } seen) sheet.Entry($"  {finding.Subject,-8}  ", Seen(seen, claim));
            if (claim.Corrected is { } corrected) sheet.Entry("  rightly   ", $"{corrected}: {Catalog.Named(corrected).Title}");
        }
    }

    private static string Seen(Witness seen, Claim claim) => seen.Relation is Relation { Left: Limit }
        ? seen.Reason
        : $"{(ReferenceEquals(seen.Relation, claim.Statement) ? "" : $"{seen.Relation}: ")}left {Decimals.Rough(seen.Left)}, right {Decimals.Rough(seen.Right)}";

    private static string[] Row(IReadOnlyList<ClaimFinding> findings, string section)
    {
        var answered = findings.Where(f => f.Outcome != Outcome.Unanswered && f.AsRequired).ToList();
        return
        [
            .. Enum.GetValues<Verdict>().Select(v => Number(answered.Count(f => f.Claim.Verdict == v))),
            Number(findings.Count(f => f.Outcome == Outcome.Unanswered)), Number(findings.Count(f => !f.AsRequired)), section,
        ];
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
