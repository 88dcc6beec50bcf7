using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification;

/// <summary>How far a result may be off: some ulps of the exact result, or of the terms that it is the sum of, whichever are larger.</summary>
/// <param name="Ulps">How many.</param>
/// <param name="Scale">The size of the terms; 0 where nothing cancels.</param>
public readonly record struct Accuracy(Dyadic Ulps, Dyadic Scale)
{
    private static readonly IntervalField Outward = new(128);

    /// <summary>What the function's rating asks for at the arguments.</summary>
    public static Accuracy Rated(Function function, double[][] arguments, int[] at)
    {
        var definitions = new Definitions(new IntervalField(64));
        var exact = Oracle.Exactly(arguments, function);
        var scale = function.Scale is null ? Interval.Undefined : definitions.About(function, function.Scale, exact, at);
        return new(definitions.About(function, function.Rating, exact, at).Upper, scale.IsUndefined ? Dyadic.Zero : scale.Upper);
    }

    /// <summary>What a subject states of itself, or else the rating.</summary>
    public static Accuracy Of(ISubject subject, Function function, double[][] arguments, int[] at) =>
        subject.StatedUlps(function) is { } ulps ? new(Dyadic.Of(ulps), Dyadic.Zero) : Rated(function, arguments, at);

    /// <summary>The error that is allowed where the exact result lies in the enclosure; none for what is beyond every number.</summary>
    public Dyadic Off(Interval exact, Format format) => exact.Size.IsInfinite ? Dyadic.Zero : OfSize(exact.Size, format);

    /// <summary>Every exact result for which the answer, a value of the format or an infinity, is accurate enough.</summary>
    /// <param name="answer">The answer; an infinity stands for all that rounds to it.</param>
    /// <param name="format">The format.</param>
    /// <param name="exact">An enclosure of the exact result, looked at only where the answer does not tell its size.</param>
    public Interval Around(double answer, Format format, Func<Interval> exact)
    {
        if (answer < 0) return -Around(-answer, format, () => -exact());
        var value = double.IsInfinity(answer) ? format.Overflow : Dyadic.Of(answer);
        // |E − n| ≤ r ulp(E): a smaller E has no larger ulps than n; a larger one, below r = 2^(p−2), is at most n + 2 r ulp(n), for
        // beyond that E > 2n and r ulp(E) < E/2. With more ulps than that, n does not tell the size of E.
        Dyadic down = OfSize(value, format), up = down;
        if (Ulps.Magnitude > format.Digits - 2) down = up = OfSize(exact().Size, format);
        else if (!up.IsInfinite) up = OfSize(value + up + up, format);
        if (up.IsInfinite) return Interval.Whole;
        var around = Outward.Add(Interval.Exactly(value), new(-down, up));
        return double.IsInfinity(answer) ? around with { Upper = Dyadic.PositiveInfinity } : around;
    }

    private Dyadic OfSize(Dyadic size, Format format) =>
        Ulps.IsInfinite || Scale.IsInfinite || size.IsInfinite ? Dyadic.PositiveInfinity : Ulps * format.Ulp(Dyadic.Max(size, Scale));
}
