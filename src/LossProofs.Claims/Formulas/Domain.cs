namespace LossProofs.Claims;

/// <summary>A set of real numbers that a variable ranges over: an interval, or a finite list of values.</summary>
/// <param name="Text">How the set is printed, "(0, 1)".</param>
/// <param name="Latex">The same in LaTeX.</param>
/// <param name="Lower">Greatest lower bound; null where there is none.</param>
/// <param name="Upper">Least upper bound; null where there is none.</param>
/// <param name="LowerIncluded">Whether the lower bound belongs to the set.</param>
/// <param name="UpperIncluded">Whether the upper bound belongs to the set.</param>
public sealed record Domain(string Text, string Latex, Rational? Lower, Rational? Upper, bool LowerIncluded, bool UpperIncluded)
{
    /// <summary>The values of a finite domain; empty for an interval.</summary>
    public IReadOnlyList<Rational> Values { get; init; } = [];

    /// <summary>ℝ.</summary>
    public static Domain Real { get; } = new("ℝ", @"\mathbb{R}", null, null, false, false);

    /// <summary>x &gt; 0.</summary>
    public static Domain Positive { get; } = new("(0, ∞)", @"(0, \infty)", 0, null, false, false);

    /// <summary>x &gt;= 0.</summary>
    public static Domain NonNegative { get; } = new("[0, ∞)", @"[0, \infty)", 0, null, true, false);

    /// <summary>x &lt; 0.</summary>
    public static Domain Negative { get; } = new("(−∞, 0)", @"(-\infty, 0)", null, 0, false, false);

    /// <summary>Probabilities that are neither 0 nor 1.</summary>
    public static Domain OpenProbability { get; } = new("(0, 1)", "(0, 1)", 0, 1, false, false);

    /// <summary>Probabilities, 0 and 1 included.</summary>
    public static Domain Probability { get; } = new("[0, 1]", "[0, 1]", 0, 1, true, true);

    /// <summary>Probabilities of events that can happen.</summary>
    public static Domain PositiveProbability { get; } = new("(0, 1]", "(0, 1]", 0, 1, false, true);

    /// <summary>Labels of one of two classes.</summary>
    public static Domain HardLabel { get; } = OneOf(0, 1);

    /// <summary>A finite set.</summary>
    public static Domain OneOf(params Rational[] values)
    {
        var list = string.Join(", ", values);
        return new($"{{{list}}}", $@"\{{{list.Replace('−', '-')}\}}", values.Min(), values.Max(), true, true) { Values = values };
    }

    /// <summary>The closed interval from lower to upper.</summary>
    public static Domain Between(Rational lower, Rational upper) =>
        new($"[{lower}, {upper}]", $"[{lower}, {upper}]".Replace('−', '-'), lower, upper, true, true);

    /// <summary>x &gt; lower.</summary>
    public static Domain Above(Rational lower) => new($"({lower}, ∞)", $@"({lower}, \infty)".Replace('−', '-'), lower, null, false, false);

    /// <summary>x &gt;= lower.</summary>
    public static Domain AtLeast(Rational lower) => new($"[{lower}, ∞)", $@"[{lower}, \infty)".Replace('−', '-'), lower, null, true, false);

    /// <summary>Whether the value belongs to the set.</summary>
    public bool Contains(Rational value)
    {
        if (Values.Count > 0) return Values.Contains(value);
        return (Lower is not { } low || (LowerIncluded ? value >= low : value > low))
            && (Upper is not { } high || (UpperIncluded ? value <= high : value < high));
    }
}
