using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <content>exp, log, expm1 and log1p: the error of the kernel, and what the error ε of the argument becomes.</content>
internal readonly partial struct Lanes
{
    /// <summary>Within these an exponential is computed on the straight path; below the first it is beyond any format, and below the second, too, above the last.</summary>
    private const double Moderate = 600, Deepest = -602, Highest = 709;

    /// <summary>A number below e⁻⁶⁰⁰ &lt; 10⁻²⁶⁰ is written 10⁻²⁶⁰ ± 10⁻²⁶⁰, which keeps its sign.</summary>
    private const double Tiny = 1e-260;

    /// <summary>e^(x+δ) − e^x = e^x·(e^δ − 1), and e^ε − 1 ≤ ε + ε² for ε ≤ 1.</summary>
    [MethodImpl(Inline)]
    public static Lanes Exp(Lanes x)
    {
        Doubles v = LaneKernels.Exp(Within(x.Value));
        Lanes power = new(v, v * Fma(x.Error, x.Error + Doubles.One, new Doubles(LaneKernels.ExpError)) * Slack);
        return Vector.LessThanOrEqualAll(x.Size + x.Error, new Doubles(Moderate)) && Vector.LessThanOrEqualAll(x.Error, Doubles.One)
            ? power : Saturated(power, x, new(new Doubles(Tiny), new Doubles(Tiny)), Doubles.Zero);
    }

    /// <summary>The same, where e^x ≤ 1 + |e^x − 1|.</summary>
    [MethodImpl(Inline)]
    public static Lanes Expm1(Lanes x)
    {
        Doubles v = LaneKernels.Expm1(Within(x.Value)), size = Vector.Abs(v), lost = LeastUnlessZero(x.Size + x.Error);
        Doubles moved = (size + Doubles.One) * Fma(x.Error, x.Error, x.Error);
        Lanes power = new(v, (Fma(size, new Doubles(LaneKernels.Expm1Error), moved) + lost) * Slack);
        return Vector.LessThanOrEqualAll(x.Size + x.Error, new Doubles(Moderate)) && Vector.LessThanOrEqualAll(x.Error, Doubles.One)
            ? power : Saturated(power, x, new(new Doubles(-1), new Doubles(LaneKernels.Expm1Error)), new Doubles(-1));
    }

    /// <summary>log(x + δ) − log x is at most ε/(x − ε).</summary>
    [MethodImpl(Inline)]
    public static Lanes Log(Lanes x)
    {
        Doubles v = LaneKernels.Log(x.Value), lost = LeastUnlessZero(x.Error), least = x.Value - x.Error;
        Lanes log = new(v, (Fma(Vector.Abs(v), new Doubles(LaneKernels.LogError), x.Error / least) + lost) * Slack);
        return Vector.GreaterThanAll(x.Value, x.Error) && Vector.LessThanAll(x.Value, Infinity) ? log : AtTheEdge(log, x, Doubles.Zero, least);
    }

    /// <summary>log(1 + x + δ) − log(1 + x) is at most ε/(1 + x − ε).</summary>
    [MethodImpl(Inline)]
    public static Lanes Log1p(Lanes x)
    {
        // The two roundings of 1 + x − ε count little unless ε is more than half of 1 + x.
        Doubles v = LaneKernels.Log1p(x.Value), lost = LeastUnlessZero(x.Size + x.Error), least = (x.Value + Doubles.One) - x.Error;
        Lanes log = new(v, (Fma(Vector.Abs(v), new Doubles(LaneKernels.Log1pError), x.Error / least) + lost) * Slack);
        return Vector.GreaterThanAll(least, x.Error) && Vector.LessThanAll(x.Value, Infinity) && log.IsPlain
            ? log : AtTheEdge(log.OfSign(x.HasSign), x, new Doubles(-1), least);
    }

    /// <summary>For 0 ≤ x + δ ≤ 1 the slope is at most 1, and the logarithm not negative.</summary>
    [MethodImpl(Inline)]
    public static Lanes Log1pUnit(Lanes x)
    {
        Doubles v = LaneKernels.Log1pUnit(x.Value);
        Doubles error = (Fma(v, new Doubles(LaneKernels.Log1pUnitError), x.Error) + LeastUnlessZero(x.Size + x.Error)) * Slack;
        Lanes log = new(v, error);
        // The sign and the exactness are those of x + 0.
        return log.IsPlain ? log : Sum(log, x, 0);
    }

    [MethodImpl(Inline)]
    private static Doubles Within(Doubles x) => Vector.MinNative(Vector.MaxNative(x, new Doubles(Deepest)), new Doubles(Highest));

    /// <summary>An exponential of what is large, uncertain by more than 1, infinite or NaN.</summary>
    [MethodImpl(Apart)]
    private static Lanes Saturated(Lanes power, Lanes x, Lanes bottom, Doubles lowest)
    {
        var low = Vector.LessThan(x.Value + x.Error, new Doubles(-Moderate));
        var high = Vector.GreaterThan(x.Value - x.Error, new Doubles(Highest));
        var certain = Vector.LessThanOrEqual(x.Error, Doubles.One) & Vector.LessThanOrEqual(x.Value, new Doubles(Highest));
        Lanes result = Where(low, bottom, Where(high, Vast, Where(certain, power, new(Doubles.Zero, Unknown))));
        var infinite = Vector.Equals(x.Size, Infinity) & x.IsExact;
        Lanes limit = new(Vector.ConditionalSelect(Vector.LessThan(x.Value, Doubles.Zero), lowest, Infinity));
        return Where(~Vector.Equals(x.Value, x.Value), new(x.Value, x.Error), Where(infinite, limit, result));
    }

    /// <summary>A logarithm at or below its pole, where the argument is not clear of it, or of an infinity or NaN.</summary>
    [MethodImpl(Apart)]
    private static Lanes AtTheEdge(Lanes log, Lanes x, Doubles pole, Doubles least)
    {
        var ordinary = Vector.GreaterThan(least, pole == Doubles.Zero ? Doubles.Zero : x.Error) & x.IsFinite & Vector.LessThan(x.Error, Infinity);
        var below = Vector.LessThan(x.Value + x.Error, pole);
        Lanes result = Where(ordinary, log, new(Doubles.Zero, Unknown));
        result = Where(below | ~Vector.Equals(x.Value, x.Value), new(Unknown, Vector.ConditionalSelect(below, Doubles.Zero, x.Error)), result);
        result = Where(Vector.Equals(x.Value, pole) & x.IsExact, new(-Infinity), result);
        return Where(Vector.Equals(x.Value, Infinity) & x.IsExact, x, result);
    }
}
