using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using MathNet.Numerics.Differentiation;

namespace LossProofs.Verification.Judging;

/// <summary>
/// The derivative of what a subject computes, enclosed: a central difference over seven points. The remainder
/// h⁶ f⁽⁷⁾(s) / 140 is bounded by Taylor arithmetic over the definition on the whole stencil, and the rounding is that of the
/// enclosed answers; nothing is tuned.
/// </summary>
public static class Stencil
{
    private const int Reach = 3, Order = 7;

    // The coefficients of the first derivative are whole multiples of 1/60; as doubles they are rounded, so they are restored.
    private static readonly Rational[] Weights =
        [.. new FiniteDifferenceCoefficients(2 * Reach + 1).GetCoefficients(Reach, 1).Select(c => new Rational((int)Math.Round(60 * c), 60))];

    /// <summary>The slope of the formula at the bound point; undefined at a kink or where the stencil leaves the domain.</summary>
    public static Interval Slope(Derivative derivative, Bindings<Interval> at, IntervalField field, Format format, Func<Formula, Bindings<Interval>, Interval> value)
    {
        var x = at.Of(derivative.By);
        if (!x.IsExact) return Interval.Undefined;
        var level = value(derivative.Of, at);
        if (level.IsUndefined || level.Lower.IsInfinite || level.Upper.IsInfinite) return level.IsUndefined ? level : Interval.Whole;

        var rough = new IntervalField(64);
        for (var log = FirstStep(derivative, at, rough, x, level, format); log >= LeastStep(x.Lower, format); log -= 4)
        {
            var h = new Dyadic(1, log);
            var reach = new Dyadic(Reach, log);
            var seventh = Taylor.Along(derivative, at, rough, Order, new(x.Lower - reach, x.Lower + reach))[Order];
            if (seventh.IsUndefined || seventh.Lower.IsInfinite || seventh.Upper.IsInfinite) continue;

            var sum = Interval.Exactly(Dyadic.Zero);
            for (var k = -Reach; k <= Reach; k++)
            {
                if (k == 0) continue;
                var moved = at.Select(e => e);
                moved.Replace(derivative.By, Interval.Exactly(x.Lower + new Dyadic(k, log)));
                var v = value(derivative.Of, moved);
                if (v.IsUndefined) return v;
                sum = field.Add(sum, field.Multiply(field.Of(Weights[k + Reach]), v));
            }

            // c₇ = f⁽⁷⁾ / 7!, and 7! / 140 = 36.
            var size = field.Abs(seventh).Upper * new Dyadic(36, 6 * log);
            return field.Add(field.Divide(sum, Interval.Exactly(h)), new(-size, size));
        }

        return Interval.Undefined;
    }

    // The h that balances rounding η / h against truncation 36 |c₇| h⁶, as a power of two; with no curvature to speak of, a thousandth of x.
    private static long FirstStep(Derivative derivative, Bindings<Interval> at, IntervalField rough, Interval x, Interval level, Format format)
    {
        var seventh = rough.Abs(Taylor.Along(derivative, at, rough, Order, x)[Order]);
        var noise = Math.Max(rough.Add(Interval.Exactly(level.Upper), -Interval.Exactly(level.Lower)).Upper.Magnitude, format.LeastExponent);
        var widest = x.Lower.IsZero ? -3 : Math.Max(x.Lower.Magnitude - 10, -3);
        if (seventh.IsUndefined) return widest;
        var balanced = seventh.Upper.IsZero ? widest : (noise - seventh.Upper.Magnitude - 8) / 7;
        // A stencil that left a bounded domain would meet no value; it stays within an eighth of the way.
        if (DomainOf(derivative.By) is { } domain)
        {
            if (domain.Lower is { } low) balanced = Math.Min(balanced, Margin(x.Lower - rough.Of(low).Lower));
            if (domain.Upper is { } high) balanced = Math.Min(balanced, Margin(rough.Of(high).Upper - x.Lower));
        }

        return Math.Min(balanced, Math.Max(widest, x.Lower.IsZero ? -3 : x.Lower.Magnitude - 3));
    }

    private static Domain? DomainOf(Formula place) => place switch
    {
        Variable v => v.Domain,
        Element { Vector: VectorVariable v } => v.Domain,
        _ => null,
    };

    private static long Margin(Dyadic distance) => distance.IsZero ? long.MinValue / 8 : distance.Magnitude - 4;

    // Finer than this the abscissae are no numbers of the format.
    private static long LeastStep(Dyadic x, Format format) => format.LastPlace(x.Magnitude) + 2;
}
