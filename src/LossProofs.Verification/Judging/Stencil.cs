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
    /// <param name="derivative">The derivative.</param>
    /// <param name="at">The point.</param>
    /// <param name="field">The arithmetic.</param>
    /// <param name="format">The format that the subject is asked in.</param>
    /// <param name="value">Values of what is differentiated; everything where an answer is still missing.</param>
    /// <param name="chosen">Steps chosen before; a new one is added.</param>
    internal static Interval Slope(Derivative derivative, Bindings<Interval> at, IntervalField field, Format format, Func<Formula, Bindings<Interval>, Interval> value, List<Step> chosen)
    {
        var x = at.Of(derivative.By);
        if (!x.IsExact) return Interval.Undefined;
        var step = chosen.Find(s => ReferenceEquals(s.Derivative, derivative) && s.At.Agrees(at));
        if (step is null)
        {
            var level = value(derivative.Of, at);
            if (level.IsUndefined || level.Size.IsInfinite) return level.IsUndefined ? level : Interval.Whole;
            chosen.Add(step = Choose(derivative, at.Copy(), x.Lower, level, format));
        }

        if (step.Remainder.IsInfinite) return Interval.Undefined;
        var sum = Interval.Exactly(Dyadic.Zero);
        for (var k = -Reach; k <= Reach; k++)
        {
            if (k == 0) continue;
            var moved = at.Copy();
            moved.Replace(derivative.By, Interval.Exactly(x.Lower + new Dyadic(k, step.Log)));
            var v = value(derivative.Of, moved);
            if (v.IsUndefined) return v;
            sum = field.Add(sum, field.Multiply(field.Of(Weights[k + Reach]), v));
        }

        return field.Add(field.Divide(sum, Interval.Exactly(new Dyadic(1, step.Log))), new(-step.Remainder, step.Remainder));
    }

    // The stencil on which remainder and rounding are about equal; c₇ = f⁽⁷⁾ / 7!, and 7! / 140 = 36.
    private static Step Choose(Derivative derivative, Bindings<Interval> at, Dyadic x, Interval level, Format format)
    {
        var rough = new IntervalField(64);
        var best = new Step(derivative, at, 0, Dyadic.PositiveInfinity);
        var here = Taylor.Along(derivative, at, rough, Order, Interval.Exactly(x))[Order];
        // Nothing is smooth around a point at which it is not.
        if (here.IsUndefined) return best;
        var noise = Math.Max(rough.Add(Interval.Exactly(level.Upper), -Interval.Exactly(level.Lower)).Upper.Magnitude, format.LeastExponent);
        for (var log = FirstStep(derivative, x, here, noise); log >= LeastStep(x, format);)
        {
            var reach = new Dyadic(Reach, log);
            var seventh = Taylor.Along(derivative, at, rough, Order, new(x - reach, x + reach))[Order];
            if (seventh.IsUndefined || seventh.Size.IsInfinite)
            {
                log -= 4;
                continue;
            }

            var step = new Step(derivative, at, log, seventh.Size * new Dyadic(36, 6 * log));
            if (!best.Remainder.IsInfinite && step.Error(noise) >= best.Error(noise)) break;
            best = step;
            // Where the seventh derivative is far greater beside x than at x, as at its zeros, a shorter step is better; six bits are not worth another series.
            var surplus = step.Remainder.Magnitude - (noise - log);
            if (surplus <= 6) break;
            log -= (surplus + 6) / 7;
        }

        return best;
    }

    // The h that balances rounding η / h against truncation 36 |c₇| h⁶, as a power of two; with no curvature to speak of, a thousandth of x.
    private static long FirstStep(Derivative derivative, Dyadic x, Interval seventh, long noise)
    {
        var field = new IntervalField(64);
        var widest = x.IsZero ? -3 : Math.Max(x.Magnitude - 10, -3);
        var balanced = seventh.Size.IsZero || seventh.Size.IsInfinite ? widest : (noise - seventh.Size.Magnitude - 8) / 7;
        // A stencil that left a bounded domain would meet no value; it stays within an eighth of the way.
        if (DomainOf(derivative.By) is { } domain)
        {
            if (domain.Lower is { } low) balanced = Math.Min(balanced, Margin(x - field.Of(low).Lower));
            if (domain.Upper is { } high) balanced = Math.Min(balanced, Margin(field.Of(high).Upper - x));
        }

        return Math.Min(balanced, Math.Max(widest, x.IsZero ? -3 : x.Magnitude - 3));
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

/// <summary>The step of a stencil at a point.</summary>
/// <param name="Derivative">What is differentiated.</param>
/// <param name="At">The point.</param>
/// <param name="Log">The step is 2 to this power.</param>
/// <param name="Remainder">What the difference may be off by; infinite where no stencil serves.</param>
internal sealed record Step(Derivative Derivative, Bindings<Interval> At, long Log, Dyadic Remainder)
{
    /// <summary>The magnitude of remainder or rounding, whichever is greater, for values of this magnitude of noise.</summary>
    public long Error(long noise) => Math.Max(Remainder.Magnitude, noise - Log);
}
