using System.Globalization;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>passed / required; what was not answered stands beside it and is never counted as passed.</summary>
/// <param name="Passed">Findings that are as required.</param>
/// <param name="Required">Findings that were asked for and answered.</param>
/// <param name="Unanswered">Claims about functions that the subject does not offer.</param>
internal sealed record Score(int Passed, int Required, int Unanswered)
{
    /// <summary>The score of a run.</summary>
    public static Score Of(RunReport report) => new(report.Passed, report.Passed + report.Failed + report.Expected, report.Claims.Count(c => c.Outcome == Outcome.Unanswered));

    /// <summary>Whether all that was required passed, and something was.</summary>
    public bool IsFull => Passed == Required && Required > 0;

    /// <summary>"120/122".</summary>
    public string Short => string.Create(CultureInfo.InvariantCulture, $"{Passed}/{Required}");

    /// <summary>"120 of 122 as required, 3 unanswered".</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Passed} of {Required} as required, {Unanswered} unanswered");
}
