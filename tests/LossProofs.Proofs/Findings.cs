using LossProofs.Verification.Judging;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using Outcome = LossProofs.Verification.Judging.Outcome;

namespace LossProofs.Proofs;

/// <summary>Assertions about findings; a failure is told as the command line tells it, with the shrunk point and the line that shows it again.</summary>
internal static class Findings
{
    /// <summary>The claim got the verdict that the catalog gives it, and was not left unanswered.</summary>
    public static void AsRequired(ClaimFinding finding)
    {
        if (!finding.AsRequired || finding.Outcome == Outcome.Unanswered) Assert.Fail(Text(finding.Subject, [], [finding]));
    }

    /// <summary>Every result of the function is within the subject's rating.</summary>
    public static void AsRequired(FunctionFinding finding)
    {
        if (!finding.Passed || finding.Points == 0) Assert.Fail(Text(finding.Subject, [finding], []));
    }

    private static string Text(string subject, FunctionFinding[] functions, ClaimFinding[] claims) =>
        TextReport.Full(new RunReport(subject, "", Setting.Options, functions, claims));
}
