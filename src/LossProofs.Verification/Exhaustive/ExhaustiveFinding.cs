using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>What every value of a format showed of a function of a subject.</summary>
/// <param name="Sweep">The passage: subject, function and format.</param>
/// <param name="Tally">The counts.</param>
public sealed record ExhaustiveFinding(Sweep Sweep, Tally Tally)
{
    /// <summary>The finding of a passage that is complete.</summary>
    /// <exception cref="ArgumentException">Parts are missing.</exception>
    public static ExhaustiveFinding Of(Sweep sweep, Progress progress) => progress.IsComplete
        ? new(sweep, progress.Tally)
        : throw new ArgumentException($"progress has {progress.Count} of {progress.Parts} parts; allowed: all of them.", nameof(progress));

    /// <summary>The function.</summary>
    public Function Function => Sweep.Function;

    /// <summary>The format.</summary>
    public Format Format => Sweep.Format;

    /// <summary>Whether every answer is within the rating.</summary>
    public bool Passed => Tally.Count(Fault.OutsideRating) == 0;

    /// <summary>The kinds of fault that were found, each with the first input that shows it.</summary>
    public IEnumerable<(Fault Fault, long Count, double First)> Faults =>
        Enum.GetValues<Fault>().Where(f => Tally.Count(f) > 0).Select(f => (f, Tally.Count(f), Sweep.Input(Tally.First(f))));

    /// <summary>The call with the largest error; null where every answer is exact.</summary>
    public Call? Worst => Tally.WorstAt == Tally.None ? null : Call(Sweep.Input(Tally.WorstAt));

    /// <summary>The largest error in ulps, measured by the oracle.</summary>
    public double WorstUlps => Worst is { } worst ? Oracle.UlpsOff(worst.Value ?? double.NaN, Oracle.Value(Function, worst.Arguments, [], Format), Format) : 0;

    private Call Call(double x)
    {
        double[] result = [0];
        Sweep.Subject.Evaluate(Function, Format, [x], result);
        return new(Function, [[x]], [], new Answer(result));
    }
}
