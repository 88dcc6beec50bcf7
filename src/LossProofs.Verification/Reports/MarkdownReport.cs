using System.Globalization;
using System.Text;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A run as Markdown, for the summary page of a build server.</summary>
public static class MarkdownReport
{
    /// <summary>The score, what is not as required, the functions in numbers, what was not answered.</summary>
    /// <param name="report">The run.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(RunReport report, string command)
    {
        var rows = Row.Of(report);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # {Suite.Name} judges {Cell($"{report.Subject} {report.Version}".TrimEnd())}

            **{Score.Of(report).Words}**; {Suite.Name} {Suite.Version}, seed {report.Options.Seed}, {report.Options.Cases} cases a function and claim.


            """).ReplaceLineEndings("\n"));
        Code(text, command);
        Failures(text, rows);
        Functions(text, report);
        Unanswered(text, rows);
        return text.ToString();
    }

    private static void Failures(StringBuilder text, IReadOnlyList<Row> rows)
    {
        if (!rows.Any(r => r.IsFailed)) return;
        text.Append("## Not as required\n\n");
        foreach (var row in rows.Where(r => r.IsFailed))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {Cell(row.Id)}{(row.IsClaim ? "" : $" of {Cell(row.Variant)}")}\n\n");
            Code(text, row.Text);
        }
    }

    private static void Functions(StringBuilder text, RunReport report)
    {
        if (report.Functions.Count == 0) return;
        text.Append("## Functions, errors in ulps\n\n| function | of | format | points | failed | median | p99 | max |\n|---|---|---|---:|---:|---:|---:|---:|\n");
        foreach (var f in report.Functions)
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(f.Function.Name)} | {Cell(f.Subject)} | {f.Format} | {f.Points} | {f.Failing} | {Decimals.Ulps(f.MedianUlps)} | {Decimals.Ulps(f.P99Ulps)} | {Decimals.Ulps(f.WorstUlps)} |\n");
        text.Append('\n');
    }

    private static void Unanswered(StringBuilder text, IReadOnlyList<Row> rows)
    {
        if (!rows.Any(r => r.Standing == Standing.Unanswered)) return;
        text.Append("## Unanswered\n\n");
        foreach (var reason in rows.Where(r => r.Standing == Standing.Unanswered).GroupBy(r => r.Text))
            text.Append(CultureInfo.InvariantCulture, $"- {Cell(reason.Key)}: {string.Join(", ", reason.Select(r => Cell(r.Id)))}\n");
        text.Append('\n');
    }

    // Four spaces make code of anything, whatever it holds.
    private static void Code(StringBuilder text, string code)
    {
        foreach (var line in code.Split('\n')) text.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
        text.Append('\n');
    }

    /// <summary>Words as they are: no table, emphasis or tag begins in them.</summary>
    internal static string Cell(string text) => string.Concat(text.Select(c => c is '|' or '_' or '*' or '`' or '<' or '[' or '\\' ? $@"\{c}" : c is '\n' or '\r' ? " " : $"{c}"));
}
