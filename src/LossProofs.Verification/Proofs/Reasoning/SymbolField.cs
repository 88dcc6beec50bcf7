using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// Exact arithmetic under hypotheses. A logarithm asks whether its argument is positive and a quotient whether its divisor is
/// not 0; where the hypotheses do not say, two cases are distinguished, and in the wrong one the value is undefined.
/// </summary>
internal sealed class SymbolField(Hypotheses hypotheses) : IField<Symbol>
{
    private readonly Extension extension = hypotheses.Extension;

    /// <summary>What is assumed.</summary>
    public Hypotheses Hypotheses => hypotheses;

    /// <inheritdoc/>
    public Symbol Pi => extension.Pi();

    /// <inheritdoc/>
    public Symbol Of(Rational value) => Fraction.Of(value);

    /// <inheritdoc/>
    public Symbol Add(Symbol a, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return a.IsUndefined ? a : b;
        if (a.Infinite * b.Infinite < 0) return Symbol.Undefined("∞ − ∞");
        return a.Infinite != 0 ? a : b.Infinite != 0 ? b : extension.Add(a.Finite!, b.Finite!);
    }

    /// <inheritdoc/>
    public Symbol Negate(Symbol a) => a.IsUndefined ? a : a.Infinite != 0 ? Symbol.Infinity(-a.Infinite) : -a.Finite!;

    /// <inheritdoc/>
    public Symbol Multiply(Symbol a, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return a.IsUndefined ? a : b;
        if (a.Finite is { } x && b.Finite is { } y) return extension.Multiply(x, y);
        var sign = SignOf(a) * SignOf(b);
        return sign == 0 ? Symbol.Zero : Symbol.Infinity(sign);
    }

    /// <inheritdoc/>
    public Symbol Divide(Symbol a, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return a.IsUndefined ? a : b;
        if (b.Infinite != 0) return a.Infinite != 0 ? Symbol.Undefined("∞ / ∞") : Symbol.Zero;
        if (!IsNonZero(b.Finite!)) return Symbol.Undefined("a divisor is 0");
        return a.Infinite != 0 ? Symbol.Infinity(a.Infinite * SignOf(b)) : extension.Divide(a.Finite!, b.Finite!);
    }

    /// <inheritdoc/>
    public Symbol Exp(Symbol a) => a.IsUndefined ? a : a.Infinite != 0 ? a.Infinite > 0 ? a : Symbol.Zero : extension.Exp(a.Finite!, f => ElementaryFacts.Absolute(hypotheses, f));

    /// <inheritdoc/>
    public Symbol Log(Symbol a)
    {
        if (a.IsUndefined || a.Infinite > 0) return a;
        var sign = SignOf(a);
        if (sign <= 0) return sign == 0 ? Symbol.Infinity(-1) : Symbol.Undefined($"the logarithm of {(a.Finite is { } f ? Spelling.Of(extension, f) : "−∞")}, which is not positive");
        Note(a.Finite!, "> 0");
        return extension.Log(a.Finite!);
    }

    /// <inheritdoc/>
    public Symbol Expm1(Symbol a) => Add(Exp(a), -Fraction.One);

    /// <inheritdoc/>
    public Symbol Log1p(Symbol a) => Log(Add(Fraction.One, a));

    /// <inheritdoc/>
    public Symbol Meet(Symbol a, Symbol b) => a.IsUndefined ? b : a;

    /// <inheritdoc/>
    public Symbol Abs(Symbol a)
    {
        if (a.Finite is not { } value) return a.IsUndefined ? a : Symbol.Infinity(1);
        var product = Fraction.Of(value.Coefficient.Sign < 0 ? -value.Coefficient : value.Coefficient);
        foreach (var (factor, exponent) in value.Factors)
            product = extension.Multiply(product, exponent % 2 == 0 ? Fraction.Of(factor).Power(exponent) : ElementaryFacts.Absolute(hypotheses, factor).Power(exponent));
        return product;
    }

    /// <summary>(a + b + |a − b|) / 2.</summary>
    public Symbol Max(Symbol a, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return a.IsUndefined ? a : b;
        if (a.Infinite != 0 || b.Infinite != 0) return a.Infinite > 0 || b.Infinite < 0 ? a : b;
        var gap = extension.Subtract(a.Finite!, b.Finite!);
        return hypotheses.Known(gap) switch
        {
            Sense.Positive or Sense.NonNegative or Sense.Zero => a,
            Sense.Negative or Sense.NonPositive => b,
            _ => extension.Multiply(Fraction.Of(new Rational(1, 2)), extension.Add(extension.Add(a.Finite!, b.Finite!), Abs(gap).Finite!)),
        };
    }

    /// <inheritdoc/>
    public Symbol Power(Symbol a, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return a.IsUndefined ? a : b;
        if (b.Finite is { IsConstant: true, Coefficient: { IsInteger: true } n } && System.Numerics.BigInteger.Abs(n.Numerator) < 5000)
        {
            if (n.Sign == 0) return Symbol.One;
            if (a.Finite is { } x) return n.Sign > 0 || IsNonZero(x) ? extension.Power(x, (int)n.Numerator) : Symbol.Undefined("a divisor is 0");
        }

        var sign = SignOf(a);
        if (sign < 0) return Symbol.Undefined("a power of a negative number");
        if (sign > 0) return Exp(Multiply(b, Log(a)));
        return SignOf(b) switch { 0 => Symbol.One, 1 => Symbol.Zero, _ => Symbol.Infinity(1) };
    }

    /// <inheritdoc/>
    public Symbol Choose(bool? condition, Symbol then, Symbol otherwise) => condition == false ? otherwise : then;

    /// <summary>Whether the relation holds; where the hypotheses do not say, two cases are distinguished.</summary>
    public bool? Compare(Symbol a, Comparison comparison, Symbol b)
    {
        if (Decided(a, comparison, b) is { } decided) return decided;
        if (a.IsUndefined || b.IsUndefined) return null;
        throw Undecided(extension.Subtract(a.Finite!, b.Finite!), Wanted(comparison));
    }

    /// <summary>Whether the relation holds, null where the hypotheses do not say.</summary>
    public bool? Decided(Symbol a, Comparison comparison, Symbol b)
    {
        if (a.IsUndefined || b.IsUndefined) return null;
        var wanted = Wanted(comparison);
        var known = a.Infinite != 0 || b.Infinite != 0
            ? (a.Infinite - b.Infinite) switch { 0 => Sense.Zero, > 0 => Sense.Positive, _ => Sense.Negative }
            : hypotheses.Known(extension.Subtract(a.Finite!, b.Finite!));
        return known.Implies(wanted) ? true : known.Implies(wanted.Opposite()) ? false : null;
    }

    /// <summary>1 where the relation holds, else 0, as a generator; null where the sides are not both finite.</summary>
    public Symbol? Step(Symbol a, Comparison comparison, Symbol b)
    {
        if (a.Finite is not { } left || b.Finite is not { } right) return null;
        var gap = extension.Subtract(left, right);
        // a < b and a ≤ b ask for b − a, a ≤ b and a ≥ b for what is not beyond.
        if (comparison is Comparison.Less or Comparison.GreaterOrEqual) gap = -gap;
        var open = Fraction.Of(gap.Coefficient.Sign, gap.Factors.Where(f => !(hypotheses.Known(f.Key) == Sense.Positive)));
        if (open.IsConstant || open.Factors.Any(f => f.Value < 0)) return null;
        var step = extension.Step(open.Numerator);
        return comparison is Comparison.Greater or Comparison.Less ? step : extension.Subtract(Fraction.One, step);
    }

    /// <summary>The sense of a − b in which a relation holds.</summary>
    public static Sense Wanted(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Sense.Zero,
        Comparison.NotEqual => Sense.NonZero,
        Comparison.Less => Sense.Negative,
        Comparison.LessOrEqual => Sense.NonPositive,
        Comparison.Greater => Sense.Positive,
        _ => Sense.NonNegative,
    };

    /// <summary>−1, 0 or 1; where the hypotheses do not say, cases are distinguished.</summary>
    public int SignOf(Symbol a)
    {
        if (a.Infinite != 0) return a.Infinite;
        return hypotheses.Known(a.Finite!) switch
        {
            Sense.Positive => 1,
            Sense.Negative => -1,
            Sense.Zero => 0,
            _ => throw Undecided(a.Finite!, Sense.Positive),
        };
    }

    /// <summary>The cases in which a value has the sense or not: by the first factor that leaves it open.</summary>
    public SplitException Undecided(Fraction a, Sense wanted)
    {
        var open = a.Factors.Where(f => f.Value % 2 != 0 && hypotheses.Known(f.Key) is not (Sense.Positive or Sense.Negative)).Select(f => f.Key).ToList();
        if (open.Count == 0) open = [.. a.Factors.Keys.Where(f => hypotheses.Known(f) is not (Sense.Positive or Sense.Negative or Sense.NonZero))];
        // |a| is 0 where a is.
        if (open[0].Single is { } bars && extension.Generators[bars] is { Kind: GeneratorKind.Absolute, Argument: { } inside }) return new(inside.Numerator, Sense.Zero);
        if (open is not [var only] || hypotheses.Known(open[0]) is Sense.NonNegative or Sense.NonPositive && wanted is Sense.Positive or Sense.Negative) return new(open[0], hypotheses.Known(open[0]) is Sense.NonNegative or Sense.NonPositive ? Sense.Zero : Sense.Positive);
        var rest = hypotheses.Known(extension.Multiply(a, Fraction.Of(only).Power(-a.Factors[only])));
        return new(only, rest switch { Sense.Positive => wanted, Sense.Negative => wanted.Negated(), _ => Sense.Zero });
    }

    private bool IsNonZero(Fraction a)
    {
        var known = hypotheses.Known(a);
        if (known.Implies(Sense.NonZero))
        {
            Note(a, "≠ 0");
            return true;
        }

        return known == Sense.Zero ? false : throw Undecided(a, Sense.Zero);
    }

    private void Note(Fraction a, string sense)
    {
        if (!a.IsConstant && hypotheses.Discharged.Count < 64) hypotheses.Discharged.Add($"{Spelling.Of(extension, Fraction.Of(1, a.Factors))} {sense}");
    }
}
