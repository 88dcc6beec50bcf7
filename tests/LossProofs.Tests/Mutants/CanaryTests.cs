using LossProofs.Claims;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.Mutants;

public class CanaryTests
{
    private static readonly IReadOnlyList<Claim> Asked = [.. Catalog.All.Where(c => c.Statement is not Experiment && Names.In(c.Statement).AsksSubject)];

    [Fact]
    public void Every_canary_is_refuted() => Assert.Equal([], Canary.Undetected(Asked, Environment.ProcessorCount).Select(c => c.Id));

    [Fact]
    public void A_claim_that_refutes_nothing_is_found() => Assert.Equal(["sigmoid.range"], Canary.Undetected([Catalog.Named("sigmoid.range"), Catalog.Named("sigmoid.derivative")], 1, (claim, _) => claim.Id != "sigmoid.range").Select(c => c.Id));

    // Three slips of the notes, false for any implementation, and one that no wrong function of ours offends.
    [Fact]
    public void Claims_without_a_canary_are_few_and_named() => Assert.Equal(
        ["gaussian.log-of-sum-slip", "norm.index-slip", "norm.distance-function", "backprop.output-gradient"], Asked.Where(c => Canary.Of(c) is null).Select(c => c.Id));
}
