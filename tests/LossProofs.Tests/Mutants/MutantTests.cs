using LossProofs.Claims;
using LossProofs.Verification.Mutants;

namespace LossProofs.Tests.Mutants;

/// <summary>What a verification is worth: every wrong implementation is refuted, and by what names its mistake.</summary>
public class MutantTests
{
    private static readonly Lazy<IReadOnlyList<MutantFinding>> Findings = new(() =>
    {
        var mutants = WrongImplementations.All;
        var findings = new MutantFinding[mutants.Count];
        Parallel.For(0, mutants.Count, i => findings[i] = new MutantJudge().Judge(mutants[i]));
        return findings;
    });

    public static TheoryData<string> Ids => [.. WrongImplementations.All.Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_mutant_is_refuted_by_what_names_its_mistake(string id)
    {
        var finding = Findings.Value.Single(f => f.Mutant.Id == id);
        Assert.True(finding.AsRequired, $"{id} ({finding.Mutant.Mistake}) must be refuted by {finding.Mutant.Caught}; it is by {string.Join(", ", finding.CaughtBy.DefaultIfEmpty("nothing"))}.");
    }

    [Fact]
    public void Half_of_them_fall_to_the_claims_too() => Assert.True(2 * Findings.Value.Count(f => f.Claims.Count > 0) >= Findings.Value.Count);

    [Fact]
    public void Each_function_has_a_slip_of_one_sign_or_factor() =>
        Assert.Equal(Family.All.Select(f => f.Name).Order(StringComparer.Ordinal), WrongImplementations.Slips.Select(m => m.Wrong.Single().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_id_is_its_own() => Assert.Equal(WrongImplementations.All.Count, WrongImplementations.All.DistinctBy(m => m.Id).Count());

    [Fact]
    public Task Who_catches_whom() => Verify(WhoCatchesWhom.Markdown(Findings.Value), "md").InSnapshots("mutants");
}
