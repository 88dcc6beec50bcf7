using LossProofs.Claims;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.Proofs;

/// <summary>Each proved statement has a negative twin that the kernel must refuse.</summary>
public class PerturbationTests
{
    private const int LeastTwins = 200;

    [Fact]
    public void Every_perturbed_statement_is_refused()
    {
        var twins = 0;
        foreach (var claim in Catalog.All.Where(c => c.Verdict != Verdict.Refuted && c.Statement is not Experiment && Prover.For(c).Kind == EvidenceKind.Proved))
        {
            IReadOnlyList<Statement> parts = claim.Statement is Conjunction c ? c.Parts : [claim.Statement];
            for (var i = 0; i < parts.Count; i++)
            {
                var part = i;
                var twin = Perturbed.Of(parts[i]);
                List<Hint> hints = [.. Hints.For(claim.Id).Where(h => h.Part < 0 || h.Part == part).Select(h => h with { Part = -1 })];
                // No size may prove it, and some size must try: a hypothesis that nothing meets would leave no case.
                var refused = false;
                foreach (var sizes in Sizes.Of(Names.In(twin, claim.Condition), 2))
                {
                    var outcome = Record.Exception(() => Assert.Empty(PartProof.Of(twin, claim.Condition, sizes, hints).Steps));
                    Assert.True(outcome is null or NotProvedException, $"{claim.Id}: {twin} is proved, or fails otherwise: {outcome}");
                    refused |= outcome is NotProvedException;
                }

                Assert.True(refused, $"{claim.Id}: nothing meets the hypotheses of {parts[i]}");
                twins++;
            }
        }

        Assert.True(twins >= LeastTwins, $"{twins} twins");
    }
}
