using System.Globalization;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A run as text for a terminal.</summary>
public static class TextReport
{
    /// <summary>Every function measured, every failure with its witness, the claims in numbers.</summary>
    public static string Full(RunReport report)
    {
        var sheet = Header(report);
        if (report.Functions.Count > 0)
        {
            sheet.Heading("Functions against their definitions");
            FunctionTable.Write(sheet, report.Functions);
            FunctionTable.Legend(sheet);
            GradientEvidence.Write(sheet, report.Functions);
        }

        Claims(sheet, report);
        Failures(sheet, report);
        return Totals(sheet, report);
    }

    /// <summary>What a stranger should see first: the claims of the notes judged, the false ones with their counterexamples.</summary>
    public static string Summary(RunReport report)
    {
        var sheet = Header(report).Heading("Claims of the notes that are false, or need a condition");
        ClaimSummary.Finds(sheet, report.Claims);
        Failures(sheet, report);
        if (report.Functions.Count > 0)
        {
            var worst = report.Functions.MaxBy(f => f.WorstUlps)!;
            var functions = report.Functions.Select(f => f.Function).Distinct().Count();
            sheet.Heading("Functions against their definitions").Entry("  ", string.Create(CultureInfo.InvariantCulture,
                $"{functions} functions, {report.Functions.Sum(f => f.Points)} results, {report.Functions.Sum(f => f.Failing)} outside their rating. The furthest from the exact value is {Decimals.Ulps(worst.WorstUlps)} ulp off{(worst.Worst is { } call ? $": {worst.Function.Name} in {worst.Format} at {FunctionTable.Input(call, worst)}" : "")}."));
        }

        Claims(sheet, report);
        return Totals(sheet, report);
    }

    private static Sheet Header(RunReport report) => new Sheet()
        .Line($"{Suite.Name} {Suite.Version} judges {report.Subject}{(report.Version.Length == 0 || report.Version == report.Subject ? "" : " " + report.Version)}")
        .Line(string.Create(CultureInfo.InvariantCulture, $"in {string.Join(", ", Formats(report))}; seed {report.Options.Seed}; {report.Options.Cases} cases a function and claim"));

    /// <summary>The formats that were judged, which may be fewer than were asked for.</summary>
    internal static IEnumerable<string> Formats(RunReport report) => report.Options.Formats
        .Where(f => report.Functions.Any(x => x.Format == f) || report.Claims.Any(x => x.Format == f)).Select(f => f.Name);

    private static void Claims(Sheet sheet, RunReport report)
    {
        if (report.Claims.Count == 0) return;
        sheet.Heading("Claims, as the catalog says");
        ClaimSummary.Counts(sheet, report.Claims);
    }

    private static void Failures(Sheet sheet, RunReport report)
    {
        if (report.Failed > 0) sheet.Heading("Not as required");
        FailureText.Write(sheet, report.Unexpected, report.Asked);
        foreach (var finding in report.Claims.Where(c => !c.AsRequired && !report.IsExpected(c))) ClaimText.Write(sheet, finding, report.Asked);
        if (report.Deviations is { } review) ExpectedText.Write(sheet, review);
        if (report.Functions.Any(f => f.Policies.Count > 0))
        {
            sheet.Heading("Conventions that differ (no failures)");
            FailureText.Policies(sheet, report.Functions);
        }

        if (report.Functions.Any(f => f.OnlyAsStated.Count > 0))
        {
            sheet.Heading("Right by the accuracy that the subject states, and not by the published rating");
            FunctionTable.OnlyAsStated(sheet, report.Functions);
        }

        if (report.Functions.All(f => f.Breaks == 0)) return;
        sheet.Heading("Neighbouring arguments with results in the wrong order (no failures)");
        FunctionTable.Breaks(sheet, report.Functions);
    }

    private static string Totals(Sheet sheet, RunReport report) => sheet.Line().Line(string.Create(CultureInfo.InvariantCulture,
        $"{report.Passed} as required, {report.Failed} not, {(report.Deviations is null ? "" : $"{report.Expected} as the deviations file says, ")}{report.Claims.Count(c => c.Outcome == Outcome.Unanswered)} unanswered")).ToString();
}
