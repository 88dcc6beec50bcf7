using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>What is known of a part of a formula as one variable moves by t.</summary>
/// <param name="Value">a, where it is a + bt; else NaN.</param>
/// <param name="Slope">b, where it is a + bt; else NaN.</param>
/// <param name="Pole">It is analytic for |t| below this.</param>
/// <param name="Zero">Where it is analytic, it has no zero for |t| below this; 0 where nothing is known.</param>
/// <param name="Low">The least c, where it is a sum of positive multiples of e^(ct); else NaN.</param>
/// <param name="High">The largest of the c.</param>
internal readonly record struct Reach(double Value, double Slope, double Pole, double Zero, double Low, double High)
{
    private const double None = double.PositiveInfinity;

    /// <summary>A number that does not move.</summary>
    public static Reach Constant(double value) => Affine(value, 0);

    /// <summary>The variable itself.</summary>
    public static Reach Variable(double value) => Affine(value, 1);

    /// <summary>a + bt.</summary>
    public static Reach Affine(double value, double slope) => slope == 0
        ? new(value, 0, None, value == 0 ? 0 : None, value >= 0 ? 0 : double.NaN, value >= 0 ? 0 : double.NaN)
        : new(value, slope, None, Math.Abs(value / slope), double.NaN, double.NaN);

    /// <summary>A positive sum of exponentials.</summary>
    public static Reach Exponentials(double low, double high) => new(double.NaN, double.NaN, None, Math.PI / (high - low), low, high);

    /// <summary>Anything else.</summary>
    public static Reach Other(double pole, double zero) => new(double.NaN, double.NaN, pole, Math.Min(pole, zero), double.NaN, double.NaN);

    /// <summary>Whether it is a + bt.</summary>
    public bool IsAffine => !double.IsNaN(Slope);

    /// <summary>Whether it does not move.</summary>
    public bool IsConstant => Slope == 0;

    /// <summary>Whether it is a positive sum of exponentials.</summary>
    public bool IsExponentials => !double.IsNaN(Low);
}

/// <summary>The rules by which <see cref="Reach"/> is passed on.</summary>
internal sealed class ReachField : IField<Reach>
{
    private static readonly Reach One = Reach.Constant(1);

    /// <summary>The distance to the nearest kink that was met.</summary>
    public double Kink { get; private set; } = double.PositiveInfinity;

    /// <summary>The distance to the nearest zero of an affine part that was raised, multiplied or freed of its sign.</summary>
    public double Turn { get; private set; } = double.PositiveInfinity;

    /// <inheritdoc/>
    public Reach Pi => Reach.Constant(Math.PI);

    /// <inheritdoc/>
    public Reach Of(Rational value) => Reach.Constant(Sampling.Values.ToDouble(value));

    /// <inheritdoc/>
    public Reach Add(Reach a, Reach b)
    {
        if (a.IsAffine && b.IsAffine) return Reach.Affine(a.Value + b.Value, a.Slope + b.Slope);
        if (a is { IsConstant: true, Value: 0 }) return b;
        if (b is { IsConstant: true, Value: 0 }) return a;
        return a.IsExponentials && b.IsExponentials ? Reach.Exponentials(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High)) : Reach.Other(Math.Min(a.Pole, b.Pole), 0);
    }

    /// <inheritdoc/>
    public Reach Negate(Reach a) => a.IsAffine ? Reach.Affine(-a.Value, -a.Slope) : Reach.Other(a.Pole, a.Zero);

    /// <inheritdoc/>
    public Reach Multiply(Reach a, Reach b)
    {
        if (a is { IsConstant: true, Value: 0 } || b is { IsConstant: true, Value: 0 }) return Reach.Constant(0);
        if (a.IsConstant && b.IsAffine) return Reach.Affine(a.Value * b.Value, a.Value * b.Slope);
        if (b.IsConstant && a.IsAffine) return Multiply(b, a);
        if (a.IsExponentials && b.IsExponentials) return Reach.Exponentials(a.Low + b.Low, a.High + b.High);
        Turned(a);
        Turned(b);
        return Reach.Other(Math.Min(a.Pole, b.Pole), Math.Min(a.Zero, b.Zero));
    }

    /// <inheritdoc/>
    public Reach Divide(Reach a, Reach b)
    {
        if (b.IsConstant) return Multiply(Reach.Constant(1 / b.Value), a);
        if (a.IsExponentials && b.IsExponentials && b.Low == b.High) return Reach.Exponentials(a.Low - b.Low, a.High - b.High);
        return Reach.Other(Math.Min(a.Pole, Math.Min(b.Pole, b.Zero)), a.Zero);
    }

    /// <inheritdoc/>
    public Reach Exp(Reach a) => a.IsConstant ? Reach.Constant(Math.Exp(a.Value)) : a.IsAffine ? Reach.Exponentials(a.Slope, a.Slope) : Reach.Other(a.Pole, a.Pole);

    /// <inheritdoc/>
    public Reach Log(Reach a) => a.IsConstant ? Reach.Constant(Math.Log(a.Value)) : Reach.Other(Math.Min(a.Pole, a.Zero), 0);

    /// <inheritdoc/>
    public Reach Expm1(Reach a) => Add(Exp(a), Reach.Constant(-1));

    /// <inheritdoc/>
    public Reach Log1p(Reach a) => Log(Add(One, a));

    /// <inheritdoc/>
    public Reach Meet(Reach a, Reach b) => a.Pole >= b.Pole ? a : b;

    /// <inheritdoc/>
    public Reach Abs(Reach a)
    {
        Meeting(a, Reach.Constant(0));
        Turned(a);
        return a.IsAffine && a.Value != 0 ? Reach.Affine(Math.Abs(a.Value), Math.Sign(a.Value) * a.Slope) : Reach.Other(a.Pole, a.Zero);
    }

    /// <inheritdoc/>
    public Reach Max(Reach a, Reach b)
    {
        Meeting(a, b);
        return a.IsAffine && b.IsAffine ? a.Value >= b.Value ? a : b : Reach.Other(Math.Min(a.Pole, b.Pole), 0);
    }

    /// <inheritdoc/>
    public Reach Power(Reach a, Reach b)
    {
        if (a.IsConstant && b.IsConstant) return Reach.Constant(Math.Pow(a.Value, b.Value));
        if (!b.IsConstant) return Exp(Multiply(b, Log(a)));
        if (b.Value == 0) return One;
        if (b.Value == 1) return a;
        if (a.IsExponentials && a.Low == a.High) return Reach.Exponentials(a.Low * b.Value, a.High * b.Value);
        Turned(a);
        return b.Value > 0 && b.Value == Math.Truncate(b.Value) ? Reach.Other(a.Pole, a.Zero) : Reach.Other(Math.Min(a.Pole, a.Zero), a.Zero);
    }

    /// <inheritdoc/>
    public Reach Choose(bool? condition, Reach then, Reach otherwise) => condition == true ? then : otherwise;

    /// <inheritdoc/>
    public bool? Compare(Reach a, Comparison comparison, Reach b)
    {
        Meeting(a, b);
        return (a.Value.CompareTo(b.Value), comparison) switch
        {
            ( > 0, Comparison.Greater or Comparison.GreaterOrEqual or Comparison.NotEqual) => true,
            ( < 0, Comparison.Less or Comparison.LessOrEqual or Comparison.NotEqual) => true,
            (0, Comparison.GreaterOrEqual or Comparison.LessOrEqual or Comparison.Equal) => true,
            _ => false,
        };
    }

    // Where two sides are equal a choice between them changes; that of numbers which do not move never does.
    private void Meeting(Reach a, Reach b)
    {
        var difference = Add(a, Negate(b));
        if (!difference.IsConstant) Kink = Math.Min(Kink, difference.IsAffine ? Math.Abs(difference.Value / difference.Slope) : 0);
    }

    private void Turned(Reach a)
    {
        if (a is { IsAffine: true, IsConstant: false }) Turn = Math.Min(Turn, Math.Abs(a.Value / a.Slope));
    }
}
