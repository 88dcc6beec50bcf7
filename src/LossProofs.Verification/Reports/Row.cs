using System.Xml;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>What a finding counts as.</summary>
internal enum Standing
{
    /// <summary>As required.</summary>
    Passed,

    /// <summary>Not as required.</summary>
    Failed,

    /// <summary>Not as required, because there was no result to judge.</summary>
    Crashed,

    /// <summary>Not as required, as a deviations file says: not passed either.</summary>
    Expected,

    /// <summary>Not answered: not required, and not passed either.</summary>
    Unanswered,
}

/// <summary>A finding as the reports show it.</summary>
/// <param name="Name">The function, or "claim:" and the id of the claim.</param>
/// <param name="Variant">The subject, or the way of calling it.</param>
/// <param name="Format">The format.</param>
/// <param name="Standing">What it counts as.</param>
/// <param name="Text">What is not as required, with the line that shows it again, or why there is no answer; "" where it passed.</param>
internal sealed record Row(string Name, string Variant, Format Format, Standing Standing, string Text)
{
    private const string ClaimPrefix = "claim:";

    /// <summary>"sigmoid/binary64", "claim:bce.logit-gradient/binary64".</summary>
    public string Id => $"{Name}/{Format}";

    /// <summary>The id of the row of a function.</summary>
    public static string IdOf(Function function, Format format) => $"{function.Name}/{format}";

    /// <summary>The id of the row of a claim.</summary>
    public static string IdOf(Claim claim, Format format) => $"{ClaimPrefix}{claim.Id}/{format}";

    /// <summary>Whether it is about a claim.</summary>
    public bool IsClaim => Name.StartsWith(ClaimPrefix, StringComparison.Ordinal);

    /// <summary>Whether it is not as required.</summary>
    public bool IsFailed => Standing is Standing.Failed or Standing.Crashed;

    /// <summary>The first line of the text.</summary>
    public string Headline => Text.Split('\n')[0];

    /// <summary>The rows of a run: functions, then claims.</summary>
    public static IReadOnlyList<Row> Of(RunReport report) =>
    [
        .. report.Functions.Zip(report.Unexpected, (all, unexpected) => unexpected.Passed ? Expected(Of(all, report.Asked)) : Of(unexpected, report.Asked)),
        .. report.Claims.Select(c => report.IsExpected(c) ? Expected(Of(c, report.Asked)) : Of(c, report.Asked)),
    ];

    // What failed and had to.
    private static Row Expected(Row row) => row.IsFailed ? row with { Standing = Standing.Expected } : row;

    /// <summary>The row of a function.</summary>
    public static Row Of(FunctionFinding finding, string asked) => new(finding.Function.Name, finding.Subject, finding.Format,
        finding.Passed ? Standing.Passed : finding.Failures.Any(f => f.Defect == Defect.Crashed) ? Standing.Crashed : Standing.Failed,
        finding.Passed ? "" : Written(sheet => FailureText.Write(sheet, [finding], asked)));

    /// <summary>The row of a claim.</summary>
    public static Row Of(ClaimFinding finding, string asked) => new(ClaimPrefix + finding.Claim.Id, finding.Subject, finding.Format,
        finding.Outcome == Outcome.Unanswered ? Standing.Unanswered : finding.AsRequired ? Standing.Passed : Standing.Failed,
        finding.Outcome == Outcome.Unanswered ? Legible(finding.Note) : finding.AsRequired ? "" : Written(sheet => ClaimText.Write(sheet, finding, asked)));

    /// <summary>Text without what no form of report can hold, such as control characters that a program complains with.</summary>
    public static string Legible(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));

    private static string Written(Action<Sheet> write)
    {
        var sheet = new Sheet();
        write(sheet);
        return Legible(sheet.ToString().Trim('\n'));
    }
}
