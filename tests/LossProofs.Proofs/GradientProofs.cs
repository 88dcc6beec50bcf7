using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs;

/// <summary>Every gradient function is the derivative of its function: by finite differences, enclosed, of what the function computes, at every kind of point.</summary>
public class GradientProofs
{
    private static readonly ISubject Native = NativeSubject.Create();

    public static TheoryData<string> Names => [.. Gradient.All.Select(g => g.Function.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_is_the_derivative_of_its_function(string name)
    {
        var gradient = Gradient.Named(name);
        Findings.AsRequired(new ClaimJudge(Native, Format.Binary64, Setting.Seed, Setting.Cases / 2).Judge(Says(gradient, gradient.Derivative == gradient.Entry)));
    }

    // The check can fail: it sees one part in a million.
    [Theory, MemberData(nameof(Names))]
    public void It_would_be_refuted_if_it_were_off_by_a_millionth(string name)
    {
        var gradient = Gradient.Named(name);
        var off = gradient.Derivative == gradient.Entry * new Rational(1_000_001, 1_000_000);
        Assert.False(new ClaimJudge(Native, Format.Binary64, Setting.Seed, cases: 50, shrinking: 0).Judge(Says(gradient, off)).AsRequired);
    }

    private static Claim Says(Gradient gradient, Statement statement) =>
        Claim.Holds(gradient.Function.Name, $"{gradient.Function.Name} is the derivative of {gradient.Function.GradientOf}", statement, from: []);
}
