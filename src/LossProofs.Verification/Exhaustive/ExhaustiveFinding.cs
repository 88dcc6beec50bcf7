using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>What every value of a format showed of a function of a subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Function">The function.</param>
/// <param name="Format">The format.</param>
/// <param name="Tally">The counts.</param>
public sealed record ExhaustiveFinding(ISubject Subject, Function Function, Format Format, Tally Tally)
{
    /// <summary>The finding of a passage that is complete.</summary>
    /// <exception cref="ArgumentException">Parts are missing.</exception>
    public static ExhaustiveFinding Of(Sweep sweep, Progress progress) => progress.IsComplete
        ? new(sweep.Subject, sweep.Function, sweep.Format, progress.Tally) { input = sweep.Input }
        : throw new ArgumentException($"progress has {progress.Count} of {progress.Parts} parts; allowed: all of them.", nameof(progress));

    private Func<long, double> input = _ => double.NaN;

    /// <summary>Whether every answer is within the rating.</summary>
    public bool Passed => Tally.Count(Fault.OutsideRating) == 0;

    /// <summary>The kinds of fault that were found, each with the first input that shows it.</summary>
    public IEnumerable<(Fault Fault, long Count, double First)> Faults =>
        Enum.GetValues<Fault>().Where(f => Tally.Count(f) > 0).Select(f => (f, Tally.Count(f), input(Tally.First(f))));

    /// <summary>The call with the largest error; null where every answer is exact.</summary>
    public Call? Worst => Tally.WorstAt == Tally.None ? null : Call(input(Tally.WorstAt));

    /// <summary>The largest error in ulps, measured by the oracle.</summary>
    public double WorstUlps => Worst is { } worst ? Oracle.UlpsOff(worst.Value ?? double.NaN, Oracle.Value(Function, worst.Arguments, [], Format), Format) : 0;

    private Call Call(double x)
    {
        double[] result = [0];
        Subject.Evaluate(Function, Format, [x], result);
        return new(Function, [[x]], [], new Answer(result));
    }
}
