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
        // Seven values a point, and as many for each entry of a vector.
        var witness = Refute(name, gradient.Derivative == gradient.Entry, gradient.Function.OfNumbers ? Setting.Cases : Math.Max(1, Setting.Cases / 10));
        Assert.True(witness is null, witness is null ? "" : $"{name}, seed {Setting.Seed}\n{Findings.Text(witness, Format.Binary64)}");
    }

    // The check can fail: it sees one part in a million.
    [Theory, MemberData(nameof(Names))]
    public void It_would_be_refuted_if_it_were_off_by_a_millionth(string name)
    {
        var gradient = Gradient.Named(name).Short;
        Assert.NotNull(Refute(name, gradient.Derivative == gradient.Entry * new Rational(1_000_001, 1_000_000), cases: 50));
    }

    private static Witness? Refute(string name, Statement statement, int cases) => new ClaimJudge(Native, Format.Binary64, Setting.Seed, cases).Refute("gradient/" + name, statement);
}
