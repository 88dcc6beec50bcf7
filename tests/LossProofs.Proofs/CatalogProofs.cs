using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Experiments;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs;

/// <summary>Every claim of the catalog earns its verdict on our own functions, and the catalog is in order.</summary>
public partial class CatalogProofs
{
    private static readonly ISubject Native = NativeSubject.Create();

    public static TheoryData<string> Ids => [.. Catalog.All.Select(c => c.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Our_functions_earn_its_verdict(string id) => Findings.AsRequired(Run.Judge(Catalog.Named(id), Native, Setting.Options));

    [Fact]
    public void Ids_are_unique() => Assert.Empty(Catalog.All.GroupBy(c => c.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory, MemberData(nameof(Ids))]
    public void It_is_well_formed(string id)
    {
        var claim = Catalog.Named(id);
        Assert.Matches(Id(), claim.Id);
        Assert.NotEmpty(claim.Title);
        Assert.NotEmpty(claim.Section);
        Assert.NotEmpty(claim.Sources);
        Assert.All(claim.Sources, s => Assert.Matches(Place(), s.ToString()));
        Assert.NotEmpty(claim.Statement.ToString());
        Assert.NotEmpty(claim.Statement.ToLatex());
    }

    [Theory, MemberData(nameof(Ids))]
    public void It_carries_what_its_verdict_needs(string id)
    {
        var claim = Catalog.Named(id);
        Assert.Equal(claim.Verdict == Verdict.Qualified, claim.Condition is not null);
        Assert.Equal(claim.Verdict != Verdict.Holds, claim.Counterexample is not null);
        Assert.Equal(claim.Verdict == Verdict.Refuted, claim.Corrected is not null);
        if (claim.Counterexample is { } point) Assert.True(point.Values.Count > 0 || point.Shows.Length > 0, $"{id}: the counterexample shows nothing.");
        if (claim.Corrected is { } right) Assert.NotEqual(Verdict.Refuted, Catalog.Named(right).Verdict);
    }

    [Fact]
    public void Every_experiment_has_a_procedure_and_every_procedure_a_claim() => Assert.Equal(
        Catalog.All.Where(c => c.Statement is Experiment).Select(c => c.Id).Order(StringComparer.Ordinal),
        Laboratory.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public Task The_ids_and_their_verdicts() =>
        Verify(string.Concat(Catalog.All.Select(c => $"{c.Id} {c.Verdict.ToString().ToLowerInvariant()}\n"))).InSnapshots("catalog");

    [GeneratedRegex(@"\A[a-z][a-z0-9.-]*\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"\A(\+|S[0-4]:\d+(-\d+)?)\z")]
    private static partial Regex Place();
}
