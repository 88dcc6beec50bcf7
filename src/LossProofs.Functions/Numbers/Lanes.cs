using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <summary>Several doubles side by side, each with a bound on how far it may be from the number that it stands for.</summary>
/// <remarks>
/// A lane with value v and error e stands for
/// <list type="bullet">
/// <item>a real number in [v − e, v + e], where v and e are finite; with v = 0 and e = 0, that zero. Where e ≤ |v|, its sign
/// is that of v, even if the number is zero;</item>
/// <item>exactly that infinity, or NaN, where v is one and e = 0;</item>
/// <item>a number beyond 2¹⁰⁰⁰ or an infinity, of the sign of v, where v is infinite and 0 &lt; e &lt; ∞ (<see cref="Vast"/>);</item>
/// <item>anything, where e is infinite or NaN.</item>
/// </list>
/// The error of a sum, product or quotient is what the operands bring and the exact remainder of the rounding, which is
/// zero for an exact result. A cancellation shows in the error by itself, so no formula needs a bound of its own. Every
/// bound is computed in a few roundings, for which <see cref="Slack"/> makes good, and never below 2⁻¹⁰²² unless it is zero.
/// <para>
/// A formula takes the straight path while every sign is certain; <c>Lanes.Limits.cs</c> has the rest. Each lane is
/// computed by itself: what the others hold never changes a bit of it.
/// </para>
/// </remarks>
internal readonly partial struct Lanes : IReal<Lanes>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>1 + 8u: more than seven roundings can take away.</summary>
    private const double Slack = 1 + 1.0 / (1L << 50);

    /// <summary>The least normal number: more than any error of an underflow.</summary>
    private const double Least = LaneKernels.Least;

    public Doubles Value { get; }

    public Doubles Error { get; }

    [MethodImpl(Inline)]
    public Lanes(Doubles value, Doubles error) => (Value, Error) = (value, error);

    /// <summary>Exact values.</summary>
    [MethodImpl(Inline)]
    public Lanes(Doubles value) : this(value, Doubles.Zero)
    {
    }

    /// <summary>How many.</summary>
    public static int Count => Doubles.Count;

    [MethodImpl(Inline)]
    public static implicit operator Lanes(int n) => new(new Doubles(n));

    /// <summary>π, off by less than 2⁻⁵².</summary>
    public static Lanes Pi => new(new Doubles(3.141592653589793), new Doubles(1.0 / (1L << 52)));

    private Doubles Size
    {
        [MethodImpl(Inline)]
        get => Vector.Abs(Value);
    }

    [MethodImpl(Inline)]
    public static Lanes operator -(Lanes a) => new(-a.Value, a.Error);

    [MethodImpl(Inline)]
    public static Lanes Abs(Lanes x) => new(x.Size, x.Error);

    /// <summary>a + b, whose rounding leaves a remainder that is a double (Knuth).</summary>
    [MethodImpl(Inline)]
    public static Lanes operator +(Lanes a, Lanes b)
    {
        Doubles v = a.Value + b.Value, part = v - a.Value, rest = (a.Value - (v - part)) + (b.Value - part);
        Lanes sum = new(v, (a.Error + b.Error + Vector.Abs(rest)) * Slack);
        return sum.IsPlain ? sum : Sum(sum, a, b);
    }

    [MethodImpl(Inline)]
    public static Lanes operator -(Lanes a, Lanes b) => a + -b;

    /// <summary>ab, off by |a|β + α(|b| + β) + |remainder|, α and β the errors. v − v is NaN after an overflow.</summary>
    [MethodImpl(Inline)]
    public static Lanes operator *(Lanes a, Lanes b)
    {
        Doubles v = a.Value * b.Value, rest = Fma(a.Value, b.Value, -v), most = b.Size + b.Error;
        Doubles lost = Vector.Abs(rest) + LeastUnlessZero(Vector.MinNative(a.Size + a.Error, most));
        Lanes product = new(v, Fma(Fma(a.Size, b.Error, Fma(a.Error, most, lost)), new Doubles(Slack), v - v));
        return product.IsPlain ? product : Factors(product, a, b, Vector<long>.Zero);
    }

    /// <summary>q = a/b, off by (a − qb + α + |q|β)/(|b| − β), where a − qb is a double; unknown where b may be zero.</summary>
    [MethodImpl(Inline)]
    public static Lanes operator /(Lanes a, Lanes b)
    {
        Doubles v = a.Value / b.Value, rest = Fma(-v, b.Value, a.Value), lost = LeastUnlessZero(a.Size + a.Error);
        Doubles least = Vector.MaxNative(Doubles.Zero, b.Size - b.Error);
        Doubles error = (Vector.Abs(rest) + a.Error + Fma(Vector.Abs(v), b.Error, lost)) / least + lost;
        Lanes quotient = new(v, Fma(error, new Doubles(Slack), v - v));
        return quotient.IsPlain ? quotient : Factors(quotient, a, b, Vector.Equals(b.Value, Doubles.Zero));
    }

    [MethodImpl(Inline)]
    public static Lanes Select(Lanes s, Lanes negative, Lanes positive)
    {
        var sign = Vector.IsNegative(s.Value).As<double, long>();
        Lanes chosen = new(
            Vector.ConditionalSelect(sign, negative.Value, positive.Value), Vector.ConditionalSelect(sign, negative.Error, positive.Error));
        return s.IsPlain ? chosen : Selected(chosen, s, negative, positive);
    }

    [MethodImpl(Inline)]
    public static Lanes Weigh(Lanes w, Lanes x)
    {
        var silenced = Vector.Equals(w.Size + w.Error, Doubles.Zero) & Vector.Equals(x.Size, Infinity) & Vector.Equals(x.Error, Doubles.Zero);
        return Lanes.Where(silenced, 0, w) * Lanes.Where(silenced, 0, x);
    }

    [MethodImpl(Inline)]
    public static Lanes Gap(Lanes a, Lanes b)
    {
        var together = Vector.Equals(a.Value, b.Value) & Vector.Equals(a.Size, Infinity) & Vector.Equals(a.Error + b.Error, Doubles.Zero);
        return Lanes.Where(together, 0, a) - Lanes.Where(together, 0, b);
    }

    private static Doubles Infinity
    {
        [MethodImpl(Inline)]
        get => new(double.PositiveInfinity);
    }

    /// <summary>Whether every lane is a number or infinity of certain sign.</summary>
    private bool IsPlain
    {
        [MethodImpl(Inline)]
        get => Vector.LessThanOrEqualAll(Error, Size);
    }

    /// <summary>What an underflow may cost: nothing where all that was computed is exactly zero.</summary>
    [MethodImpl(Inline)]
    private static Doubles LeastUnlessZero(Doubles size) =>
        Vector.AndNot(new Doubles(Least), Vector.Equals(size, Doubles.Zero).As<long, double>());

    [MethodImpl(Inline)]
    private static Lanes Where(Vector<long> mask, Lanes yes, Lanes no) =>
        new(Vector.ConditionalSelect(mask, yes.Value, no.Value), Vector.ConditionalSelect(mask, yes.Error, no.Error));

    [MethodImpl(Inline)]
    private static Doubles Fma(Doubles a, Doubles b, Doubles c) => Vector.FusedMultiplyAdd(a, b, c);
}
