using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>What every value of a format showed, for a terminal.</summary>
public static class ExhaustiveText
{
    /// <summary>A row for each function, and each kind of fault with the first input that shows it.</summary>
    public static string Write(ISubject subject, Format format, IReadOnlyList<ExhaustiveFinding> findings)
    {
        var sheet = new Sheet()
            .Line($"{Suite.Name} {Suite.Version} judges {subject.Name}{(subject.Version.Length == 0 || subject.Version == subject.Name ? "" : " " + subject.Version)}")
            .Line($"at every value of {format}, {Count(format.Patterns)} bit patterns a function")
            .Line()
            .Table(
                ["function", "not nearest", "outside rating", "breaks", "worst ulp", "at"],
                findings.Select(IReadOnlyList<string> (f) => [f.Function.Name, Count(f.Tally.Count(Fault.NotNearest)), Count(f.Tally.Count(Fault.OutsideRating)), Count(f.Tally.Count(Fault.MonotonicityBreak)), Decimals.Ulps(f.WorstUlps), f.Worst is { } worst ? Written.Point(worst, format) : ""]),
                1, 2, 3, 4)
            .Line()
            .Entry("  ", "not nearest: the answer is not the exact value rounded to nearest. breaks: the answers to two neighbours are strictly in the other order than their exact values.");
        foreach (var finding in findings)
            foreach (var (fault, count, first) in finding.Faults.Where(f => f.Fault is not (Fault.NotNearest or Fault.OutsideRating)))
                sheet.Line().Line($"{finding.Function.Name} {Words(fault)}: {Count(count)} times")
                    .Line($"  first at  {finding.Function.Parameters[0].Name} = {format.Text(first)}")
                    .Line("  again     " + Written.Again(finding.Function.Name, subject.Name, format, $"{finding.Function.Parameters[0].Name}={format.Text(first)}"));
        return sheet.Line().Line($"{findings.Count(f => f.Passed)} within the rating at every value, {findings.Count(f => !f.Passed)} not").ToString();
    }

    /// <summary>A kind of fault in words.</summary>
    internal static string Words(Fault fault) => fault switch
    {
        Fault.WrongNonFinite => "gives NaN or an infinity that is not due, or a number where one is",
        Fault.Lost => "gives 0 where the nearest number is not 0",
        Fault.WrongSign => "has the wrong sign",
        Fault.WrongSpecialValue => "is not what is owed at a special point",
        Fault.MonotonicityBreak => "breaks the order of its values",
        Fault.OtherConvention => "follows another convention (no failure)",
        Fault.NotNearest => "is not the nearest value",
        _ => "is outside its rating",
    };

    private static string Count(long n) => n.ToString(CultureInfo.InvariantCulture);
}
