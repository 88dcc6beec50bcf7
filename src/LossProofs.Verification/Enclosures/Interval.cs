using LossProofs.Claims;

namespace LossProofs.Verification.Enclosures;

/// <summary>All real numbers from <see cref="Lower"/> to <see cref="Upper"/>; empty where nothing is defined, such as log(−1).</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
public readonly record struct Interval(Dyadic Lower, Dyadic Upper)
{
    /// <summary>The empty set: the value of something undefined.</summary>
    public static Interval Undefined { get; } = new(Dyadic.PositiveInfinity, Dyadic.NegativeInfinity);

    /// <summary>Every real number.</summary>
    public static Interval Whole { get; } = new(Dyadic.NegativeInfinity, Dyadic.PositiveInfinity);

    /// <summary>A single number.</summary>
    public static Interval Exactly(Dyadic value) => new(value, value);

    /// <summary>A single double that is not NaN.</summary>
    public static Interval Exactly(double value) => Exactly(Dyadic.Of(value));

    /// <summary>Whether the set is empty.</summary>
    public bool IsUndefined => Lower > Upper;

    /// <summary>Whether the set is a single number.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>Whether 0 lies in it.</summary>
    public bool HasZero => Lower.Sign <= 0 && Upper.Sign >= 0;

    /// <summary>The largest absolute value.</summary>
    public Dyadic Size => Dyadic.Max(-Lower, Upper);

    /// <summary>Whether the number lies in it.</summary>
    public bool Contains(Dyadic value) => Lower <= value && value <= Upper;

    /// <summary>Whether the two sets have a number in common.</summary>
    public bool Meets(Interval other) => Lower <= other.Upper && other.Lower <= Upper;

    /// <summary>The least interval that contains both.</summary>
    public Interval Hull(Interval other) =>
        IsUndefined ? other : other.IsUndefined ? this : new(Dyadic.Min(Lower, other.Lower), Dyadic.Max(Upper, other.Upper));

    /// <summary>What the two sets have in common.</summary>
    public Interval Intersect(Interval other) => new(Dyadic.Max(Lower, other.Lower), Dyadic.Min(Upper, other.Upper));

    /// <summary>Negation.</summary>
    public static Interval operator -(Interval a) => new(-a.Upper, -a.Lower);

    /// <summary>Whether the relation is sure to hold (true), sure to fail (false), or cannot be told (null).</summary>
    public static bool? Compare(Interval a, Comparison comparison, Interval b)
    {
        if (a.IsUndefined || b.IsUndefined) return null;
        return comparison switch
        {
            Comparison.Equal => !a.Meets(b) ? false : a.IsExact && b.IsExact ? true : null,
            Comparison.NotEqual => !a.Meets(b) ? true : a.IsExact && b.IsExact ? false : null,
            Comparison.Less => a.Upper < b.Lower ? true : a.Lower >= b.Upper ? false : null,
            Comparison.LessOrEqual => a.Upper <= b.Lower ? true : a.Lower > b.Upper ? false : null,
            Comparison.Greater => Compare(b, Comparison.Less, a),
            _ => Compare(b, Comparison.LessOrEqual, a),
        };
    }

    /// <summary>The double nearest to the middle; of an infinite interval its finite end.</summary>
    public double Middle()
    {
        if (Lower.IsInfinite) return Upper.ToDouble();
        if (Upper.IsInfinite || IsExact) return Lower.ToDouble();
        var sum = Lower + Upper;
        return new Dyadic(sum.Mantissa, sum.Exponent - 1).ToDouble();
    }

    /// <summary>"[0.25, 0.5]", ends as the nearest doubles.</summary>
    public override string ToString() => IsUndefined ? "undefined" : IsExact ? Lower.ToString() : $"[{Lower}, {Upper}]";
}
