using System.Globalization;
using LossProofs.Verification.Gradients;

namespace LossProofs.Verification.Reports;

/// <summary>A gradient check of a subject as text for a terminal.</summary>
public static class GradientText
{
    /// <summary>A row a gradient function, then each kind of failure with its point.</summary>
    public static string Write(GradientRunReport report)
    {
        var sheet = new Sheet()
            .Line($"{Suite.Name} {Suite.Version} checks the gradients of {report.Subject}{(report.Version.Length == 0 || report.Version == report.Subject ? "" : " " + report.Version)}")
            .Line(string.Create(CultureInfo.InvariantCulture, $"against its own values; seed {report.Options.Seed}; {report.Options.Cases} points a function"));
        if (report.Injected != 0) sheet.Line($"every gradient is off by one part in {(1 / report.Injected).ToString("G3", CultureInfo.InvariantCulture)}, put in for the check to find");
        var several = report.Findings.Select(f => f.Subject).Distinct().Count() > 1;
        sheet.Line().Table(
            ["function", "format", "checks", "pass", "zero", "flat", "kink", "open", "settled", "red", "sight"],
            report.Findings.Select(IReadOnlyList<string> (f) =>
            [
                several ? $"{f.Function.Name} of {f.Subject}" : f.Function.Name, f.Format.Name.Replace("binary", "b", StringComparison.Ordinal), Count(f.Checks), Count(f, GradVerdict.Pass), Count(f, GradVerdict.Zero), Count(f, GradVerdict.Flat), Count(f, GradVerdict.Kink),
                Share(f), Count(f.Settled), Count(f.Red), f.WorstSight == 0 ? "-" : GradText.Size(f.WorstSight),
            ]), 2, 3, 4, 5, 6, 7, 8, 9);
        sheet.Line()
            .Entry("  open      ", "what differences do not resolve; settled are those that dual numbers and the oracle find right, and flat ones likewise")
            .Entry("  sight     ", "the largest relative error that some pass was not sure to see");
        foreach (var finding in report.Findings.Where(f => !f.Passed)) Failures(sheet, finding, report.Asked);
        foreach (var finding in report.Findings.Where(f => f.OtherConventions > 0))
            sheet.Line().Entry("  ", string.Create(CultureInfo.InvariantCulture, $"{finding.Function} of {finding.Subject}, {finding.Format}: {finding.OtherConventions} kinks with another value between the slopes than the definition's (no failure)"));
        return sheet.Line().Line(Totals(report)).ToString();
    }

    private static string Totals(GradientRunReport report) => report.Injected != 0
        ? string.Create(CultureInfo.InvariantCulture, $"{report.Checks} checks of wrong gradients, {report.Escaped} silent passes")
        : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count - report.Failed} gradients hold, {report.Failed} do not; {report.Checks} checks, {report.Findings.Sum(f => f.Red)} red");

    private static void Failures(Sheet sheet, GradientFinding finding, string asked)
    {
        sheet.Line().Line($"{finding.Function.Name} of {finding.Subject} in {finding.Format} does not hold");
        if (finding.Unanswered > 0) sheet.Line(string.Create(CultureInfo.InvariantCulture, $"  {finding.Unanswered} times there was no gradient, or one of the wrong length"));
        foreach (var fault in finding.ReductionFaults) sheet.Entry("  reduction ", fault);
        foreach (var failure in finding.Failures)
        {
            var point = Point(failure, finding);
            sheet.Entry("  at        ", $"{point}{(failure.At.Length == 0 ? "" : $" entry {Written.Place(failure.At)}")} ({failure.Region.ToString().ToLowerInvariant()})");
            GradText.Write(sheet, failure.Entry, [failure.Entry], failure.Arguments.Max(a => a.Length));
            sheet.Line("  again     " + Written.Again(finding.Function.Name, asked, finding.Format, point));
        }
    }

    /// <summary>The point of a failure, as the command line reads it.</summary>
    internal static string Point(GradientFailure failure, GradientFinding finding) => Written.Point(new Judging.Call(finding.Function, failure.Arguments, failure.At, new([])), finding.Format);

    // Never rounded to nothing.
    private static string Share(GradientFinding f) => f.UnresolvedShare == 0 ? "0" : f.UnresolvedShare < 0.0001 ? "<0.01 %" : (100 * f.UnresolvedShare).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static string Count(GradientFinding f, GradVerdict verdict) => Count(f.Verdicts.GetValueOrDefault(verdict));

    private static string Count(int n) => n.ToString(CultureInfo.InvariantCulture);
}
