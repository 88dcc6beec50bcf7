using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>One number of an answer, measured.</summary>
/// <param name="Failure">What is wrong with it; null where nothing is.</param>
/// <param name="Ulps">How far it is from the exact value; NaN at a NaN that nothing is owed at.</param>
/// <param name="Call">The question and the answer.</param>
public sealed record Measurement(Failure? Failure, double Ulps, Call Call)
{
    /// <summary>The value of the format nearest to the exact one; null where nothing exact is known, or a special value is owed.</summary>
    public double? Nearest { get; init; }

    /// <summary>Whether it is right by the accuracy that the subject states, and would fail by the published rating.</summary>
    public bool OnlyAsStated { get; init; }

    /// <summary>The distance with its sign: positive where the answer is too large.</summary>
    public double SignedUlps { get; init; }
}

/// <summary>The answers of a subject at single points: what is owed there, and what is wrong.</summary>
internal sealed class FunctionTrial(ISubject subject, Function function, Format format)
{
    private static readonly IntervalField Outward = new(128);

    private readonly double? stated = subject.StatedUlps(function);

    /// <summary>Measures an answer, entry by entry.</summary>
    public IEnumerable<Measurement> Measure(Reference reference, Answer answer, SpecialValue? special = null)
    {
        if (answer.IsRefusal)
        {
            yield return AtRefusal(reference, new(function, reference.Arguments, reference.At(0), answer), special);
            yield break;
        }

        if (answer.Error is not null || answer.Values.Length != reference.Length)
        {
            var call = new Call(function, reference.Arguments, [.. function.Shape.Select(_ => 0)], answer.Error is null ? Answer.Failed($"{answer.Values.Length} numbers instead of {reference.Length}") : answer);
            yield return new(new(Defect.Crashed, call, Interval.Undefined, double.PositiveInfinity), double.PositiveInfinity, call);
            yield break;
        }

        for (var entry = 0; entry < reference.Entries; entry++)
        {
            var call = new Call(function, reference.Arguments, reference.At(entry), answer);
            var (got, place) = (answer.Values[reference.Place(entry)], reference.Place(entry));
            yield return special is null ? AtSample(reference, entry, call, got) : new(AtSpecial(call, got, special.Result[place]), 0, call);
        }
    }

    /// <summary>
    /// Whether another answer is a convention, and reported, not failed: where the catalog says so; at a kink, where it is a number; and
    /// where the subject refuses what NaN is owed for, as many languages do.
    /// </summary>
    public static bool IsConvention(Failure failure, SpecialValue? special) =>
        special?.Convention is not null || (failure.Defect == Defect.Refused ? failure.Expected.IsUndefined : IsAtKink(failure));

    private static bool IsAtKink(Failure failure) => failure.Call is var call && failure.Defect is not (Defect.Crashed or Defect.WrongNonFinite or Defect.WrongSpecialValue)
        && call.Function.Kink is { } kink && new Definitions(new IntervalField(64)).About(call.Function, kink, Oracle.Exactly(call.Arguments, call.Function), call.At).HasZero;

    // Where nothing is defined nothing is refused.
    private static Measurement AtRefusal(Reference reference, Call call, SpecialValue? special)
    {
        var owed = special is null ? reference.Value(0) : double.IsNaN(special.Result[0]) ? Interval.Undefined : Interval.Exactly(special.Result[0]);
        return special is null && owed.IsUndefined ? new(null, 0, call) : new(new(Defect.Refused, call, owed, double.PositiveInfinity), double.PositiveInfinity, call);
    }

    // NaN is owed where NaN is; a number that rounds differently in this format is compared after rounding, within the rating.
    private Failure? AtSpecial(Call call, double got, double owed)
    {
        if (double.IsNaN(owed) ? double.IsNaN(got) : got == format.Round(owed)) return null;
        if (double.IsFinite(owed) && owed != 0 && owed != 1 && double.IsFinite(got))
        {
            var exact = Interval.Exactly(owed);
            if (Oracle.Distance(got, exact, format) <= Oracle.Allowed(call.Function, call.Arguments, call.At, exact, format)) return null;
        }

        return new(Defect.WrongSpecialValue, call, double.IsNaN(owed) ? Interval.Undefined : Interval.Exactly(owed), double.PositiveInfinity);
    }

    private Measurement AtSample(Reference reference, int entry, Call call, double got)
    {
        var exact = reference.Value(entry);
        if (exact.IsUndefined) return new(null, 0, call);
        var ulps = Oracle.UlpsOff(got, exact, format);
        var measured = new Measurement(null, ulps, call) { Nearest = Oracle.Nearest(exact, format), SignedUlps = double.IsFinite(got) && Dyadic.Of(got) < exact.Lower ? -ulps : ulps };
        var signed = !function.KeepsSignOfZero || got != 0 || call.Arguments[0][0] != 0 || double.IsNegative(got) == double.IsNegative(call.Arguments[0][0]);
        if (signed && ulps == 0 && !double.IsNaN(got)) return measured;
        var allowed = Allowed(reference, entry).Off(exact, format);
        var fits = Oracle.Distance(got, exact, format) <= allowed;
        if (fits && signed && !double.IsNaN(got)) return measured with { OnlyAsStated = stated is not null && Oracle.Distance(got, exact, format) > reference.Rated(entry).Off(exact, format) };
        return measured with { Failure = new(Kind(got, measured.Nearest.Value), call, Outward.Add(exact, new(-allowed, allowed)), ulps) };
    }

    private Accuracy Allowed(Reference reference, int entry) => stated is { } ulps ? new(Dyadic.Of(ulps), Dyadic.Zero) : reference.Rated(entry);

    /// <summary>What is wrong with an answer that is too far from the nearest value; NaN as the nearest where there is none.</summary>
    public static Defect Kind(double got, double nearest)
    {
        if (!double.IsFinite(got) || !double.IsFinite(nearest)) return Defect.WrongNonFinite;
        if (got == 0 && nearest != 0) return Defect.Lost;
        return double.IsNegative(got) != double.IsNegative(nearest) ? Defect.WrongSign : Defect.Inaccurate;
    }
}
