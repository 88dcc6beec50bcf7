using LossProofs.Claims;

namespace LossProofs.Verification.Enclosures;

/// <summary>A Taylor series cut off after some terms, c₀ + c₁t + c₂t² + …, each coefficient enclosed; a constant has only c₀.</summary>
/// <param name="Coefficients">The coefficients from c₀ on; missing ones are 0.</param>
public readonly record struct Jet(Interval[] Coefficients)
{
    /// <summary>c₀.</summary>
    public Interval Value => Coefficients[0];

    /// <summary>The coefficient of tⁿ.</summary>
    public Interval this[int n] => n < Coefficients.Length ? Coefficients[n] : Interval.Exactly(Dyadic.Zero);

    /// <summary>Whether it does not depend on t.</summary>
    public bool IsConstant => Coefficients.Length == 1;
}

/// <summary>
/// Taylor series arithmetic over intervals: the derivatives of a formula at a point or over a whole interval, enclosed.
/// Recurrences: e^a by c' = c a', log a by c' a = a', quotients by c b = a.
/// </summary>
/// <param name="values">The arithmetic of the coefficients.</param>
/// <param name="order">The highest power of t that is kept.</param>
public class JetField(IntervalField values, int order) : IField<Jet>
{
    private const int MostFactors = 256;

    private static readonly Interval Zero = Interval.Exactly(Dyadic.Zero), One = Interval.Exactly(Dyadic.One);

    /// <summary>The highest power of t that is kept.</summary>
    public int Order { get; } = order;

    /// <inheritdoc/>
    public Jet Pi => Constant(values.Pi);

    /// <summary>A constant.</summary>
    public static Jet Constant(Interval value) => new([value]);

    /// <summary>value + slope · t.</summary>
    public Jet Line(Interval value, Interval slope) => Order == 0 ? Constant(value) : new([value, slope]);

    /// <inheritdoc/>
    public Jet Of(Rational value) => Constant(values.Of(value));

    /// <summary>Where two series are equal at t = 0, the relation changes there: it cannot be told, as at a kink.</summary>
    public bool? Compare(Jet a, Comparison comparison, Jet b) =>
        !(a.IsConstant && b.IsConstant) && a.Value.IsExact && a.Value == b.Value ? null : Interval.Compare(a.Value, comparison, b.Value);

    /// <inheritdoc/>
    public Jet Negate(Jet a) => new([.. a.Coefficients.Select(c => -c)]);

    /// <inheritdoc/>
    public Jet Add(Jet a, Jet b) => Series(Math.Max(a.Coefficients.Length, b.Coefficients.Length), (_, n) =>
        n >= a.Coefficients.Length ? b[n] : n >= b.Coefficients.Length ? a[n] : values.Add(a[n], b[n]));

    /// <inheritdoc/>
    public Jet Multiply(Jet a, Jet b) => Series(Math.Min(Order + 1, a.Coefficients.Length + b.Coefficients.Length - 1), (_, n) => Convolve(a, b, 0, n, n));

    /// <inheritdoc/>
    public Jet Divide(Jet a, Jet b) => b.IsConstant
        ? Series(a.Coefficients.Length, (_, n) => values.Divide(a[n], b.Value))
        : Series(Order + 1, (c, n) => values.Divide(values.Add(a[n], -Convolve(b, new Jet(c), 1, n, n)), b.Value));

    /// <inheritdoc/>
    public Jet Exp(Jet a) => a.IsConstant
        ? Constant(values.Exp(a.Value))
        : Series(Order + 1, (c, n) => n == 0 ? values.Exp(a.Value) : values.Divide(Weighted(a, new Jet(c), n), Integer(n)));

    /// <summary>The series of e^a but for its first coefficient.</summary>
    public Jet Expm1(Jet a) => a.IsConstant ? Constant(values.Expm1(a.Value)) : From(values.Expm1(a.Value), Exp(a));

    /// <inheritdoc/>
    public virtual Jet Log(Jet a) => Log(a, values.Log(a.Value));

    /// <summary>The series of log(1 + a) but for its first coefficient.</summary>
    public virtual Jet Log1p(Jet a) => Log(Add(Constant(One), a), values.Log1p(a.Value));

    /// <inheritdoc/>
    public Jet Meet(Jet a, Jet b) => Series(Math.Max(a.Coefficients.Length, b.Coefficients.Length), (_, n) => values.Meet(a[n], b[n]));

    private static Jet From(Interval value, Jet rest) => new([value, .. rest.Coefficients[1..]]);

    private Jet Log(Jet a, Interval value) => a.IsConstant
        ? Constant(value)
        : Series(Order + 1, (c, n) =>
        {
            if (n == 0) return value;
            if (c[0].IsUndefined) return Interval.Undefined;
            // n a₀ cₙ = n aₙ − Σ_{i=1}^{n−1} i c_i a_{n−i}
            var sum = Zero;
            for (var i = 1; i < n; i++) sum = values.Add(sum, values.Multiply(Integer(i), values.Multiply(c[i], a[n - i])));
            return values.Divide(values.Add(a[n], -values.Divide(sum, Integer(n))), a.Value);
        });

    /// <inheritdoc/>
    public Jet Abs(Jet a) => a.IsConstant ? Constant(values.Abs(a.Value)) : Choose(IsLarger(a, Constant(Zero)), a, Negate(a));

    /// <inheritdoc/>
    public Jet Max(Jet a, Jet b) => a.IsConstant && b.IsConstant ? Constant(values.Max(a.Value, b.Value)) : Choose(IsLarger(a, b), a, b);

    /// <inheritdoc/>
    public Jet Power(Jet a, Jet b)
    {
        if (a.IsConstant && b.IsConstant) return Constant(values.Power(a.Value, b.Value));
        if (b.IsConstant && b.Value.IsExact && b.Value.Lower.SmallInteger is { } n && Math.Abs(n) <= MostFactors)
        {
            var result = Constant(One);
            for (var i = Math.Abs(n); i > 0; i--) result = Multiply(result, a);
            return n < 0 ? Divide(Constant(One), result) : result;
        }

        return Exp(Multiply(b, Log(a)));
    }

    /// <summary>One of two series; where the condition cannot be told, as at a kink, the derivatives are undefined.</summary>
    public Jet Choose(bool? condition, Jet then, Jet otherwise) => condition switch
    {
        true => then,
        false => otherwise,
        null => Series(Order + 1, (_, n) => n == 0 ? then.Value.Hull(otherwise.Value) : Interval.Undefined),
    };

    // Whether a ≥ b (true) or a ≤ b (false) over the whole interval.
    private bool? IsLarger(Jet a, Jet b) => Compare(a, Comparison.GreaterOrEqual, b) == true ? true : Compare(a, Comparison.LessOrEqual, b) == true ? false : null;

    // Computes coefficient after coefficient; each may read those before it.
    private static Jet Series(int length, Func<Interval[], int, Interval> coefficient)
    {
        var c = new Interval[length];
        for (var n = 0; n < length; n++) c[n] = coefficient(c, n);
        return new(c);
    }

    // Σ_{i=from}^{to} a_i b_{n−i}
    private Interval Convolve(Jet a, Jet b, int from, int to, int n)
    {
        var sum = Zero;
        for (var i = Math.Max(from, n - b.Coefficients.Length + 1); i <= Math.Min(to, a.Coefficients.Length - 1); i++)
            sum = values.Add(sum, values.Multiply(a[i], b[n - i]));
        return sum;
    }

    // Σ_{i=1}^{n} i a_i b_{n−i}
    private Interval Weighted(Jet a, Jet b, int n)
    {
        var sum = Zero;
        for (var i = 1; i <= Math.Min(n, a.Coefficients.Length - 1); i++) sum = values.Add(sum, values.Multiply(Integer(i), values.Multiply(a[i], b[n - i])));
        return sum;
    }

    private static Interval Integer(int n) => Interval.Exactly(new Dyadic(n, 0));
}
