using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>Judges single answers of a sweep: by an enclosure in doubles where that is enough, else as every judge does, by the oracle.</summary>
internal sealed class Verdict(ISubject subject, Function function, Format format)
{
    // A distance from an enclosure in doubles is that from the exact value within this part of itself, and of an ulp.
    private const double Doubt = 1.0 / (1 << 20);

    private readonly Domain domain = function.Parameters[0].Scalar!.Domain;

    private readonly double? rated = subject.StatedUlps(function) ?? (function.Rating is Number n && function.Scale is null ? new IntervalField(64).Of(n.Value).Middle() : null);

    private readonly FunctionTrial trial = new(subject, function, format);

    private readonly Places places = new(format);

    private readonly double overflow = format.Overflow.ToDouble();

    /// <summary>Whether a finite number belongs to the domain.</summary>
    public bool IsInside(double x) => domain.Contains(Rational.Exactly(x));

    /// <summary>Whether a number lies beyond the domain on one side, and so every number further out.</summary>
    public bool IsBeyond(double x, int side) => side < 0
        ? domain.Lower is { } low && Rational.Exactly(x) < low
        : domain.Upper is { } high && Rational.Exactly(x) > high;

    /// <summary>An answer that is not the nearest value, which is known with an enclosure of the exact one.</summary>
    public void Of(double x, double answer, long ordinal, Tally tally, double nearest, double lower, double upper)
    {
        var off = double.IsPositiveInfinity(answer) ? overflow - upper : double.IsNegativeInfinity(answer) ? lower + overflow : Math.Max(answer - upper, lower - answer);
        var ulps = off * places.At(Math.Max(Math.Abs(lower), Math.Abs(upper)));
        if (rated is { } allowed && double.IsFinite(nearest) && !(ulps <= allowed * (1 + Doubt) + Doubt))
        {
            tally.Add(Fault.NotNearest, ordinal);
            Fail(FunctionTrial.Kind(answer, nearest), ordinal, tally);
        }
        else if (rated is { } limit && double.IsFinite(nearest) && double.IsFinite(answer) && ulps < limit * (1 - Doubt) - Doubt)
        {
            tally.Add(Fault.NotNearest, ordinal);
        }
        else
        {
            Of(x, answer, ordinal, tally);
        }
    }

    /// <summary>Any answer: NaN outside the domain; elsewhere as a single answer is judged.</summary>
    public void Of(double x, double answer, long ordinal, Tally tally)
    {
        double[][] arguments = [[x]];
        var special = function.SpecialValues.FirstOrDefault(s => s.IsAt(arguments));
        if (special is null && !(double.IsFinite(x) && IsInside(x)))
        {
            if (double.IsNaN(answer)) return;
            tally.Add(Fault.NotNearest, ordinal);
            Fail(FunctionTrial.Kind(answer, double.NaN), ordinal, tally);
            return;
        }

        var measured = trial.Measure(new Reference(function, arguments, format), new Answer([answer]), special).Single();
        if (special is not null)
        {
            if (measured.Failure is null) return;
            if (special.Convention is null) Fail(Defect.WrongSpecialValue, ordinal, tally); else tally.Add(Fault.OtherConvention, ordinal);
            return;
        }

        tally.Ask(0, 1);
        if (double.IsFinite(answer) && measured.Nearest is { } nearest && double.IsFinite(nearest)) tally.Measure(measured.Ulps, ordinal);
        if (measured.Failure is null && answer == measured.Nearest) return;
        tally.Add(Fault.NotNearest, ordinal);
        if (measured.Failure is { } failure) Fail(failure.Defect, ordinal, tally);
    }

    private static void Fail(Defect defect, long ordinal, Tally tally)
    {
        tally.Add(Fault.OutsideRating, ordinal);
        if (Named(defect) is { } fault) tally.Add(fault, ordinal);
    }

    // What is only too far off has no name of its own.
    private static Fault? Named(Defect defect) => defect switch
    {
        Defect.WrongNonFinite => Fault.WrongNonFinite,
        Defect.Lost => Fault.Lost,
        Defect.WrongSign => Fault.WrongSign,
        Defect.WrongSpecialValue => Fault.WrongSpecialValue,
        _ => null,
    };
}
