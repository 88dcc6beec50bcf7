using LossProofs.Claims;
using LossProofs.Cli;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.Cli;

public class ExplainTests
{
    [Fact]
    public void Every_claim_and_every_function_can_be_explained()
    {
        foreach (var id in Catalog.All.Select(c => c.Id).Concat(Family.All.Select(f => f.Name)))
            Assert.Equal((ExitCode.AsRequired, ""), Outcome(Invocation.Of("explain", id)));
    }

    [Fact]
    public void Every_claim_can_be_explained_at_a_point_and_on_a_subject()
    {
        foreach (var claim in Catalog.All)
        {
            var names = Names.In(claim.Statement, claim.Condition);
            if (names.Variables.Count + names.Vectors.Count == 0) continue;
            var point = Written.Point(Sampler.Draw(names, claim.Id, Format.Binary64, Seed.Default, 40)[^1], Format.Binary64);
            Assert.Equal((claim.Id, (ExitCode.AsRequired, "")), (claim.Id, Outcome(Invocation.Of(["explain", claim.Id, "--subject", "native", "--at", point]))));
        }
    }

    private static (int Code, string Error) Outcome(Invocation run) => (run.Code, run.Error);

    [Fact]
    public Task A_refuted_claim() => Verify(Invocation.Of("explain", "cross-entropy.log-p-slip", "--subject", "native").Out).InSnapshots("explain-claim");

    [Fact]
    public Task A_function_at_a_point() =>
        Verify(Invocation.With(WrongSubject.Sigmoid, "explain", "sigmoid", "--at", "z=-740", "--subject", "wrong").Out).InSnapshots("explain-function");
}
