using LossProofs.Claims;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void The_summary_shows_every_false_or_conditional_claim_with_its_counterexample()
    {
        var report = Run.Judge([NativeSubject.Create()], new RunOptions { Functions = "tanh", Claims = "bce.*", Cases = 20 });
        var words = Words(TextReport.Summary(report));
        Assert.All(report.Claims.Where(c => c.Claim.Verdict != Verdict.Holds), c =>
        {
            Assert.Contains($"{c.Claim.Id}: {c.Claim.Verdict.ToString().ToLowerInvariant()}", words, StringComparison.Ordinal);
            Assert.Contains(Words(c.Claim.Counterexample!.Shows), words, StringComparison.Ordinal);
        });
        Assert.Contains($"{report.Passed} as required, 0 not, 0 unanswered", words, StringComparison.Ordinal);
    }

    // Lines are wrapped anywhere.
    private static string Words(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
