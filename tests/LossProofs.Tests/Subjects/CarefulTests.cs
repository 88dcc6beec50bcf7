using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Subjects;

/// <summary>The published ratings are fair: careful code in plain floating point meets every one of them, in both formats.</summary>
public class CarefulTests
{
    public static TheoryData<string> Functions => [.. Family.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Functions))]
    public void Careful_code_passes(string function)
    {
        var subject = new DelegateSubject("careful");
        Careful<double>.Offer(subject);
        Careful<float>.Offer(subject);
        foreach (var format in new[] { Format.Binary64, Format.Binary32 })
        {
            var finding = new FunctionJudge(subject, format, cases: 400).Judge(Family.Named(function));
            Assert.True(finding.Passed, string.Join('\n', finding.Failures.Select(f => $"{function} {format} {f.Defect} {f.Ulps} ulps at {string.Join(" ", f.Call.Arguments.Select(a => $"[{string.Join(",", a.Select(format.Text))}]"))}")));
        }
    }
}
