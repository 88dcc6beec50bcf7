using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;
using Outcome = LossProofs.Verification.Judging.Outcome;

namespace LossProofs.Tests.Subjects;

/// <summary>The subjects that run in this process, and what becomes of what they lack or throw.</summary>
public class BuiltInTests
{
    [Fact]
    public void Names_and_versions()
    {
        Assert.Equal(["native", "bcl", "tensors", "mathnet"], BuiltIn.Names);
        Assert.All(BuiltIn.Names, name => Assert.All(BuiltIn.Named(name), s => Assert.StartsWith(name, s.Name, StringComparison.Ordinal)));
        Assert.Equal("5.0.0", BuiltIn.Named("mathnet")[0].Version);
        Assert.Equal("11.0.0", BuiltIn.Named("tensors")[0].Version);
    }

    [Fact]
    public void An_unknown_name_is_refused() =>
        Assert.StartsWith("subject is 'numpy'; allowed: native, bcl, tensors, mathnet.", Assert.Throws<ArgumentException>(() => BuiltIn.Named("numpy")).Message, StringComparison.Ordinal);

    [Fact]
    public void Native_comes_out_clean()
    {
        var report = Run.Judge(BuiltIn.Named("native"), new RunOptions { Cases = 40 });
        Assert.Equal(0, report.Failed);
        Assert.Equal(2 * Family.All.Count, report.Functions.Count);
        Assert.DoesNotContain(report.Claims, c => c.Outcome == Outcome.Unanswered);
    }

    [Fact]
    public void What_a_subject_lacks_is_unanswered()
    {
        var report = Run.Judge(BuiltIn.Named("mathnet"), new RunOptions { Cases = 20 });
        Assert.DoesNotContain(report.Functions, f => f.Function.Name == "softmax");
        // It has sigmoid, but only in binary64.
        Assert.DoesNotContain(report.Functions, f => f.Function.Name == "sigmoid" && f.Format == Format.Binary32);
        var softmax = Assert.Single(report.Claims, c => c.Claim.Id == "softmax.simplex");
        Assert.Equal((Outcome.Unanswered, true, "mathnet does not offer softmax"), (softmax.Outcome, softmax.AsRequired, softmax.Note));
    }

    [Fact]
    public void An_exception_in_the_place_of_NaN_is_a_convention_and_the_rest_is_judged()
    {
        var finding = new FunctionJudge(BuiltIn.Named("mathnet")[0], Format.Binary64).Judge(Family.Named("logit"));
        Assert.All(finding.Policies, p => Assert.Contains("ArgumentOutOfRangeException", p.Call.Answer.Error, StringComparison.Ordinal));
        Assert.NotEmpty(finding.Policies);
        Assert.True(finding.Points > 1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void A_bad_question_does_not_spoil_its_neighbours_in_the_array(int length)
    {
        var library = new DelegateSubject("picky").With("identity", Format.Binary64, a => a[0].Contains(7) ? throw new InvalidOperationException("not seven") : a[0]);
        var answers = new PackedSubject(library, length).Evaluate(Family.Named("identity"), Format.Binary64, [.. Enumerable.Range(0, 20).Select(n => new[] { new double[] { n } })]);
        Assert.Equal(20, answers.Count);
        Assert.All(answers.Select((a, n) => (a, n)), x => Assert.Equal(x.n == 7 ? "InvalidOperationException: not seven" : null, x.a.Error));
        Assert.All(answers.Select((a, n) => (a, n)).Where(x => x.n != 7), x => Assert.Equal([x.n], x.a.Values));
    }
}
