using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Subjects;

namespace LossProofs.Proofs;

/// <summary>Our functions of one number at all 65,536 values of binary16: each result is the exact one, rounded to nearest.</summary>
public class ExhaustiveProofs
{
    public static TheoryData<string> Functions => [.. Family.All.Where(f => f.IsOfOneNumber).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_value_of_binary16_is_correctly_rounded(string name)
    {
        var sweep = new Sweep(NativeSubject.Create(), Family.Named(name), Format.Binary16);
        var progress = new Verification.Exhaustive.Progress(sweep.Parts);
        sweep.Run(progress, Environment.ProcessorCount);
        var finding = ExhaustiveFinding.Of(sweep, progress);
        Assert.Empty(finding.Faults);
        Assert.Equal(65536, finding.Tally.Inputs);
    }
}
