using System.Globalization;
using System.Net;
using System.Text;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A run as one page that asks no network and runs no script: grid, failure cards, errors of every function.</summary>
public static class HtmlReport
{
    private const string Style = """
        body{font:14px/1.45 sans-serif;margin:2em auto;max-width:75em;padding:0 1em;color:#222;background:#fff}
        h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}code,pre{font-family:monospace}pre{overflow-x:auto;background:#f5f5f3;padding:.8em}
        .score{font-size:1.2em;font-weight:bold}.wide{overflow-x:auto}
        table{border-collapse:collapse;font-size:12px}td,th{border:1px solid #ddd;padding:.1em .35em;text-align:left;font-weight:normal}
        td.number{text-align:right}thead th.claim{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}
        td.passed{background:#cfe8cf}td.failed,td.crashed{background:#e8a9a4}td.expected{background:#efe3a4}td.unanswered{background:#e4e4e4}td a{color:inherit}
        details{border:1px solid #ccc;margin:.4em 0;padding:.2em .7em}summary{cursor:pointer}
        .plots{display:flex;flex-wrap:wrap;gap:1em}figure{margin:0}figcaption{font-size:12px}
        svg text{font-size:9px;fill:#666}.axis{stroke:#999;fill:none}.half{stroke:#5a5;stroke-dasharray:3 3;fill:none}.ulps{stroke:#933;fill:none}
        """;

    /// <summary>The page.</summary>
    /// <param name="report">The run.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(RunReport report, string command)
    {
        var rows = Row.Of(report);
        var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{Suite.Name}: {Text(report.Subject)} {Score.Of(report).Short}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>{Suite.Name} judges {Text($"{report.Subject} {report.Version}".TrimEnd())}</h1>
            <p class="score">{Score.Of(report).Words}</p>
            <p>{Suite.Name} {Suite.Version}, seed {report.Options.Seed}, {report.Options.Cases} cases a function and claim</p>
            <pre>{Text(command)}</pre>

            """).ReplaceLineEndings("\n"));
        if (rows.Any(r => r.IsFailed)) Cards(page, rows);
        HtmlGrid.Write(page, report, rows);
        if (report.Functions.Count > 0) Plots(page, report);
        if (rows.Any(r => r.Standing == Standing.Unanswered)) Unanswered(page, rows);
        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>Text as it is: no tag begins in it.</summary>
    internal static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The name of the card of a row within the page.</summary>
    internal static string Anchor(Row row) => Text($"{row.Variant}/{row.Id}".Replace(' ', '-'));

    private static void Cards(StringBuilder page, IReadOnlyList<Row> rows)
    {
        page.Append("<h2>Not as required</h2>\n");
        // A browser opens a card to show what lies in it, so the target of a link is inside.
        foreach (var row in rows.Where(r => r.IsFailed))
            page.Append(CultureInfo.InvariantCulture, $"<details class=\"card\"><summary><code>{Text(row.Id)}</code> {Text(row.Headline)}</summary><pre id=\"{Anchor(row)}\">{Text(row.Text)}</pre></details>\n");
    }

    private static void Plots(StringBuilder page, RunReport report)
    {
        page.Append("<h2>Functions, errors in ulps</h2>\n<p>Over the (first) argument, the worst of each eight binades, both scales logarithmic; dashed: half an ulp; top: 2<sup>53</sup>.</p>\n<div class=\"plots\">\n");
        foreach (var f in report.Functions)
            page.Append("<figure>").Append(UlpPlot.Svg(f)).Append(CultureInfo.InvariantCulture,
                $"<figcaption>{f.Function.Name} of {Text(f.Subject)}, {f.Format}: {f.Points} points, {f.Failing} failed<br>median {Decimals.Ulps(f.MedianUlps)}, p99 {Decimals.Ulps(f.P99Ulps)}, max {Decimals.Ulps(f.WorstUlps)}{(f.Worst is { } worst ? $" at {FunctionTable.Input(worst, f)}" : "")}</figcaption></figure>\n");
        page.Append("</div>\n");
    }

    private static void Unanswered(StringBuilder page, IReadOnlyList<Row> rows)
    {
        page.Append("<h2>Unanswered</h2>\n<ul>\n");
        foreach (var reason in rows.Where(r => r.Standing == Standing.Unanswered).GroupBy(r => r.Text))
            page.Append(CultureInfo.InvariantCulture, $"<li>{Text(reason.Key)}: {string.Join(", ", reason.Select(r => Text(r.Id)))}</li>\n");
        page.Append("</ul>\n");
    }
}
