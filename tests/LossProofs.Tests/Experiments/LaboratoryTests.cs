using LossProofs.Claims;
using LossProofs.Verification.Experiments;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Experiments;

public class LaboratoryTests
{
    [Fact]
    public void Every_experiment_of_the_catalog_has_a_procedure_and_no_other_claim_has() =>
        Assert.Equal(Catalog.All.Where(c => c.Statement is Experiment).Select(c => c.Id).Order(), Laboratory.Ids.Order());

    [Fact]
    public void Underflow_is_upheld_and_says_the_same_twice()
    {
        var outcome = Laboratory.Run("likelihood.underflow", NativeSubject.Create());
        Assert.True(outcome.Upheld, outcome.Record);
        Assert.Equal(outcome, Laboratory.Run("likelihood.underflow", NativeSubject.Create()));
    }

    [Fact]
    public void A_claim_without_a_procedure_is_refused_by_name()
    {
        var e = Assert.Throws<ArgumentException>(() => Laboratory.Run("sigmoid.range", NativeSubject.Create()));
        Assert.StartsWith("claim is 'sigmoid.range'; allowed: likelihood.underflow", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_seen_refutes_and_is_said()
    {
        var outcome = Observation.Outcome([new("One.", true), new("Two.", false)]);
        Assert.Equal(new(false, null, "One. NOT SEEN: Two."), outcome);
    }
}
