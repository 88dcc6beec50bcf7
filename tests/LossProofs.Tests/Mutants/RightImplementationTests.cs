using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Mutants;

/// <summary>The other half of a verification's worth: what is right is never refuted.</summary>
public class RightImplementationTests
{
    private const int Seeds = 100, Points = 3;

    [Fact]
    public void Our_own_functions_are_never_refuted_over_100_seeds()
    {
        var subject = NativeSubject.Create();
        var claims = Catalog.All.Where(c => c.Statement is not Experiment && Verification.Sampling.Names.In(c.Statement).AsksSubject).ToList();
        var refuted = ParallelEnumerable.Range(1, Seeds).AsOrdered().SelectMany(seed => (IEnumerable<string>)
        [
            .. Family.All.Select(new FunctionJudge(subject, Format.Binary64, seed, Points, systematic: false).Judge).Where(f => !f.Passed).Select(f => $"{f.Function} with seed {seed}"),
            .. claims.Select(new ClaimJudge(subject, Format.Binary64, seed, Points).Judge).Where(c => !c.AsRequired).Select(c => $"{c.Claim.Id} with seed {seed}"),
        ]);
        Assert.Equal([], refuted);
    }

    [Theory]
    [InlineData("relu_grad", 1)]
    [InlineData("relu_grad", 0.5)]
    [InlineData("leaky_relu_grad", 1)]
    public void Another_slope_at_a_kink_is_a_policy_and_no_failure(string name, double slope)
    {
        var other = new DelegateSubject("other").With(name, Format.Binary64, a => [a[0][0] > 0 ? 1 : a[0][0] == 0 ? slope : double.IsNaN(a[0][0]) ? double.NaN : a.Length > 1 ? a[1][0] : 0]);
        var finding = new FunctionJudge(other, Format.Binary64).Judge(Family.Named(name));
        Assert.True(finding.Passed);
        Assert.NotEmpty(finding.Policies);
        Assert.All(finding.Policies, p => Assert.Equal((0.0, slope), (p.Call.Arguments[0][0], p.Call.Value)));
    }

    [Fact]
    public void Another_slope_at_a_tie_is_a_policy_and_no_failure()
    {
        var other = new DelegateSubject("other").With("mae_grad", (double[] t, double[] y) => [.. t.Zip(y, (a, b) => (b >= a ? 1.0 : -1.0) / t.Length)]);
        var finding = new FunctionJudge(other, Format.Binary64).Judge(Family.Named("mae_grad"));
        Assert.True(finding.Passed);
        Assert.NotEmpty(finding.Policies);
    }

    [Fact]
    public void A_slope_at_a_kink_is_a_number()
    {
        var other = new DelegateSubject("other").With("relu_grad", (double z) => z > 0 ? 1 : z == 0 ? double.NaN : 0);
        Assert.False(new FunctionJudge(other, Format.Binary64).Judge(Activations.ReluGrad).Passed);
    }
}
