using System.Globalization;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Protocol.Faults;

namespace LossProofs.Verification.Reports;

/// <summary>Which of the wrong implementations and faulty programs are caught, and which survive.</summary>
public static class SurvivalTable
{
    /// <summary>A row each, survivors once more at the end, then the totals.</summary>
    /// <param name="findings">The wrong implementations, judged.</param>
    /// <param name="programs">The faulty programs and what became of them.</param>
    public static string Write(IReadOnlyList<MutantFinding> findings, IReadOnlyList<(FaultyAdapter Fault, FaultOutcome Outcome)> programs)
    {
        var sheet = new Sheet();
        if (findings.Count > 0)
            sheet.Line("Wrong implementations").Table(["mutant", "functions", "claims", "caught by"], findings.Select(f => (IReadOnlyList<string>)
                [f.Mutant.Id, Count(f.Functions.Count), Count(f.Claims.Count), f.AsRequired ? f.Mutant.Caught : $"SURVIVES {f.Mutant.Caught}"]), 1, 2).Line();
        if (programs.Count > 0)
            sheet.Line("Faulty programs").Table(["program", "what becomes of it"], programs.Select(p => (IReadOnlyList<string>)
                [p.Fault.Name, p.Outcome.IsAsDue(p.Fault) ? Words(p.Fault.Treatment) : $"SURVIVES: {(p.Outcome.Treatment is { } other ? Words(other) : "other failures")} instead of {Words(p.Fault.Treatment)}, with '{p.Fault.Says}'; said: {p.Outcome.Said}"])).Line();
        var (mutants, faults) = (findings.Count(f => f.AsRequired), programs.Count(p => p.Outcome.IsAsDue(p.Fault)));
        return sheet.Line(string.Create(CultureInfo.InvariantCulture, $"{mutants} of {findings.Count} wrong implementations caught, {faults} of {programs.Count} faulty programs treated as due")).ToString();
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Words(Treatment treatment) => treatment switch
    {
        Treatment.Passes => "forgiven",
        Treatment.Warns => "judged with a warning",
        Treatment.FailsTheInput => "the one input fails",
        Treatment.Unstable => "unstable",
        Treatment.NotJudged => "not judged",
        _ => "given up",
    };
}
