using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Deviations;

/// <summary>Interval arithmetic with another logarithm or quotient: a definition evaluated in it is the deviating formula.</summary>
/// <param name="log">log(1 + v) from v or, where the second is false, log v.</param>
/// <param name="divide">a / b.</param>
internal sealed class DeviatingField(Func<DeviatingField, Interval, bool, Interval> log, Func<DeviatingField, Interval, Interval, Interval> divide) : IntervalField(Digits)
{
    // Twice the digits of a double and some: what cancels is at most the 1 of 1 − q.
    private const int Digits = 160;

    private static readonly Interval One = Interval.Exactly(Dyadic.One);

    /// <summary>max(log u, −C).</summary>
    public static DeviatingField Floored(double c) => new((field, a, beside) => field.Max(field.Plain(a, beside), Interval.Exactly(-c)), (field, a, b) => field.Quotient(a, b));

    /// <summary>log(u + ε), the sum rounded to the format either way.</summary>
    public static DeviatingField Shifted(double epsilon, Format format) => new(
        (field, a, beside) => field.Plain(field.Rounded(field.Add(field.Add(a, beside ? One : Interval.Exactly(Dyadic.Zero)), Interval.Exactly(epsilon)), format), beside: false),
        (field, a, b) => field.Quotient(a, b));

    /// <summary>a / max(b, c).</summary>
    public static DeviatingField Bounded(double c) => new((field, a, beside) => field.Plain(a, beside), (field, a, b) => field.Quotient(a, field.Max(b, Interval.Exactly(c))));

    /// <summary>The definition as it is.</summary>
    public static DeviatingField Exact { get; } = new((field, a, beside) => field.Plain(a, beside), (field, a, b) => field.Quotient(a, b));

    /// <inheritdoc/>
    public override Interval Log(Interval a) => log(this, a, false);

    /// <inheritdoc/>
    public override Interval Log1p(Interval a) => log(this, a, true);

    /// <inheritdoc/>
    public override Interval Divide(Interval a, Interval b) => divide(this, a, b);

    private Interval Plain(Interval a, bool beside) => beside ? base.Log1p(a) : base.Log(a);

    private Interval Quotient(Interval a, Interval b) => base.Divide(a, b);

    private Interval Rounded(Interval a, Format format)
    {
        if (a.IsUndefined || a.Size.IsInfinite) return a;
        var ulp = format.Ulp(a.Size);
        return Add(a, new(-ulp, ulp));
    }
}
