using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Exhaustive;

/// <summary>Judges single answers of a sweep: by an enclosure in doubles where that is enough, else by the oracle.</summary>
internal sealed class Verdict(ISubject subject, Function function, Format format)
{
    // A distance from an enclosure in doubles is that from the exact value within this part of itself, and of an ulp.
    private const double Doubt = 1.0 / (1 << 20);

    private readonly Domain domain = function.Parameters[0].Scalar!.Domain;

    private readonly double? rated = subject.StatedUlps(function) ?? (function.Rating is Number n && function.Scale is null ? new IntervalField(64).Of(n.Value).Middle() : null);

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
            Fail(answer, nearest, ordinal, tally);
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

    /// <summary>Any answer: what is owed at special points, NaN outside the domain, the oracle's value elsewhere.</summary>
    public void Of(double x, double answer, long ordinal, Tally tally)
    {
        if (function.SpecialValues.FirstOrDefault(s => s.Arguments[0][0].Equals(x)) is { } special)
        {
            var owed = special.Result[0];
            if (double.IsNaN(owed) ? double.IsNaN(answer) : answer == format.Round(owed)) return;
            tally.Add(special.Convention is null ? Fault.WrongSpecialValue : Fault.OtherConvention, ordinal);
            if (special.Convention is null) tally.Add(Fault.OutsideRating, ordinal);
            return;
        }

        if (double.IsNaN(x) || !double.IsFinite(x) || !IsInside(x))
        {
            if (double.IsNaN(answer)) return;
            tally.Add(Fault.NotNearest, ordinal);
            Fail(answer, double.NaN, ordinal, tally);
            return;
        }

        tally.Ask(0, 1);
        double[][] arguments = [[x]];
        var exact = Oracle.Value(function, arguments, [], format);
        var nearest = Oracle.Nearest(exact, format);
        var signed = !function.KeepsSignOfZero || x != 0 || answer != 0 || double.IsNegative(answer) == double.IsNegative(x);
        if (double.IsFinite(answer) && double.IsFinite(nearest)) tally.Measure(Oracle.UlpsOff(answer, exact, format), ordinal);
        if (answer == nearest && signed) return;
        tally.Add(Fault.NotNearest, ordinal);
        var accuracy = Accuracy.Of(subject, function, arguments, []);
        if (double.IsNaN(answer) || !signed || Oracle.Distance(answer, exact, format) > accuracy.Off(exact, format)) Fail(answer, nearest, ordinal, tally);
    }

    private static void Fail(double answer, double nearest, long ordinal, Tally tally)
    {
        tally.Add(Fault.OutsideRating, ordinal);
        if (!double.IsFinite(answer) || !double.IsFinite(nearest)) tally.Add(Fault.WrongNonFinite, ordinal);
        else if (answer == 0 && nearest != 0) tally.Add(Fault.Lost, ordinal);
        else if (double.IsNegative(answer) != double.IsNegative(nearest)) tally.Add(Fault.WrongSign, ordinal);
    }
}
