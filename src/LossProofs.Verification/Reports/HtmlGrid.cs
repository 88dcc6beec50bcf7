using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Reports;

/// <summary>Function × claim: a row a function, its accuracy in each format, then a column a claim, filled where the claim speaks of the function.</summary>
internal static class HtmlGrid
{
    /// <summary>The grid, and below it the claims that speak of no function.</summary>
    public static void Write(StringBuilder page, RunReport report, IReadOnlyList<Row> rows)
    {
        var claims = report.Claims.Select((c, i) => (c.Claim, Row: rows[report.Functions.Count + i], About: Names.In(c.Claim.Statement).Functions)).ToList();
        var columns = claims.Where(c => c.About.Count > 0).ToList();
        var measured = rows.Where(r => !r.IsClaim).GroupBy(r => r.Name).ToDictionary(g => g.Key, g => g.ToList());
        string[] formats = [.. rows.Where(r => !r.IsClaim).Select(r => r.Format.Name).Distinct()];
        List<Function> functions = [.. Family.All.Where(f => measured.ContainsKey(f.Name) || columns.Any(c => c.About.Contains(f)))];

        page.Append("<h2>Functions and claims</h2>\n<p>Green: as required. Red: not, with a card. Yellow: not, as the deviations file says. Grey: unanswered.</p>\n<div class=\"wide\"><table id=\"grid\">\n<thead><tr><th>function</th>");
        foreach (var format in formats) page.Append(CultureInfo.InvariantCulture, $"<th>{format}</th>");
        foreach (var column in columns) page.Append(CultureInfo.InvariantCulture, $"<th class=\"claim\">{HtmlReport.Text(column.Claim.Id)}</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var function in functions)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{function.Name}</th>");
            foreach (var format in formats) Cell(page, [.. measured.GetValueOrDefault(function.Name, []).Where(r => r.Format.Name == format)]);
            foreach (var column in columns) Cell(page, column.About.Contains(function) ? [column.Row] : []);
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
        if (claims.Count == columns.Count) return;
        page.Append("<table id=\"others\">\n");
        foreach (var other in claims.Where(c => c.About.Count == 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th>{HtmlReport.Text(other.Claim.Id)}</th>");
            Cell(page, [other.Row]);
            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }

    // Variants share a cell, which the worst of them decides.
    private static void Cell(StringBuilder page, IReadOnlyList<Row> rows)
    {
        var row = rows.FirstOrDefault(r => r.IsFailed) ?? rows.FirstOrDefault(r => r.Standing == Standing.Expected) ?? (rows.Count > 0 ? rows[0] : null);
        if (row is null) page.Append("<td></td>");
        else page.Append(CultureInfo.InvariantCulture, $"<td class=\"{row.Standing.ToString().ToLowerInvariant()}\" title=\"{HtmlReport.Text(row.Id)}\">{(row.IsFailed ? $"<a href=\"#{HtmlReport.Anchor(row)}\">✗</a>" : row.Standing switch { Standing.Passed => "✓", Standing.Expected => "(✗)", _ => "–" })}</td>");
    }
}
