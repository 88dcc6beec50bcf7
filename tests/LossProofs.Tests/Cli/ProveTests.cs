using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Cli;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Cli;

public class ProveTests
{
    [Fact]
    public Task The_evidence_of_every_claim() => Verify(Invocation.Of("prove").Out).InSnapshots("prove");

    [Fact]
    public void Json_has_one_object_a_claim_and_fits_its_schema()
    {
        using var json = JsonDocument.Parse(Invocation.Of("prove", "--json").Out);
        Assert.Empty(JsonSchema.Faults("prove", json));
        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();
        Assert.Equal(Catalog.All.Select(c => c.Id), claims.Select(c => c.GetProperty("id").GetString()!));
        Assert.All(claims, c => Assert.Equal(c.GetProperty("evidence").EnumerateArray().Select(Kind).Order(), c.GetProperty("evidence").EnumerateArray().Select(Kind)));
        Assert.Equal(Catalog.All.Count, json.RootElement.GetProperty("counts").EnumerateObject().Sum(p => p.Value.GetInt32()));
    }

    [Fact]
    public void One_claim_can_be_named() => Assert.Contains("1 claims: 1 proved", Invocation.Of("prove", "bce.logit-gradient").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("prove", "no.such-claim")]
    [InlineData("prove", "--export", "lean", "x")]
    [InlineData("prove", "--export", "coq")]
    public void What_it_does_not_know_is_a_usage_error(params string[] args) => Assert.Equal(ExitCode.Usage, Invocation.Of(args).Code);

    [Fact]
    public void Explain_prints_steps_conditions_trust_and_the_obligation()
    {
        var text = Invocation.Of("explain", "bce.logit-gradient").Out;
        Assert.All(["evidence  proved", "one normal form", "shown: (1 + e^z) > 0", "trusts", "(check-sat)"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    // A refuted claim whose counterexample were none would be proved to fail nowhere.
    [Fact]
    public void A_claim_that_says_too_much_is_not_proved()
    {
        var claim = Catalog.Named("bce.logit-gradient");
        Assert.Equal(EvidenceKind.Sampled, Prover.Of(claim with { Id = "wrong", Statement = Perturbed.Of(claim.Statement) }).Kind);
        var refuted = Catalog.Named("se.gradient-without-two");
        Assert.Equal(EvidenceKind.Sampled, Prover.Of(refuted with { Id = "wrong", Statement = Catalog.Named("se.gradient").Statement }).Kind);
    }

    private static int Kind(JsonElement evidence) => Array.IndexOf(["proved", "enclosed", "exhaustive", "error-bounded", "sampled", "observed"], evidence.GetProperty("kind").GetString());
}
