using LossProofs.Verification.Protocol;
using LossProofs.Verification.Protocol.Faults;

namespace LossProofs.Tests.Protocol;

/// <summary>Each faulty program, started for real: it gets the verdict that the data say, everything else is judged, nothing is left running.</summary>
public class FaultyAdapterTests
{
    private static readonly Lazy<int> Points = new(() => FaultTrial.Judge(Serve.Command(), Serve.Patient).Points);

    public static TheoryData<string> Names => [.. FaultyAdapters.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Is_treated_as_the_data_say(string name)
    {
        var fault = FaultyAdapters.All.Single(f => f.Name == name);
        var options = fault.Hangs ? Serve.Impatient : Serve.Patient;
        // By these words no other test starts a program.
        string[] own = ["--subject=native", "--fault", name];
        var outcome = FaultTrial.Judge(Serve.Command(own), fault.Treatment == Treatment.NotJudged && fault.Hangs ? options with { StartTimeout = options.Timeout } : options with { Validate = false });
        Assert.True(outcome.IsAsDue(fault), $"{name} should be {fault.Treatment} with '{fault.Says}', and is {outcome.Treatment}: {outcome.Said}");
        if (fault.Treatment is not (Treatment.NotJudged or Treatment.GivenUp)) Assert.Equal(Points.Value, outcome.Points);
        Assert.Empty(Serve.Left(own));
    }

    [Fact]
    public void There_are_enough_and_each_has_a_name()
    {
        Assert.True(FaultyAdapters.All.Count >= 20);
        Assert.Equal(FaultyAdapters.All.Count, FaultyAdapters.All.Select(f => f.Name).Distinct().Count());
    }

    [Fact]
    public void Validation_finds_a_reply_that_fits_no_schema() =>
        Assert.Contains("does not fit evalReply", Assert.Throws<SubjectException>(() => ProcessSubject.Start(Serve.Command("--fault", "null"), Serve.Patient)).Message, StringComparison.Ordinal);
}
