using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>A value that moves, and its derivative: a dual number. The value is computed only where it is needed.</summary>
internal sealed class Slope
{
    private readonly Func<Symbol> compute;

    private Symbol? value;

    /// <summary>A value and its derivative.</summary>
    public Slope(Func<Symbol> value, Symbol derivative) => (compute, Derivative) = (value, derivative);

    /// <summary>A value and its derivative.</summary>
    public Slope(Symbol value, Symbol derivative)
        : this(() => value, derivative)
    {
    }

    /// <summary>A value that does not move.</summary>
    public Slope(Symbol value)
        : this(value, Symbol.Zero)
    {
    }

    /// <summary>The value.</summary>
    public Symbol Value => value ??= compute();

    /// <summary>The derivative.</summary>
    public Symbol Derivative { get; }

    /// <summary>Whether it does not move.</summary>
    public bool IsFixed => Derivative.IsZero;
}

/// <summary>The rules of differentiation. At a kink, where |a| or a case changes at a moving place, there is no derivative.</summary>
internal sealed class SlopeField(SymbolField values) : IField<Slope>
{
    /// <inheritdoc/>
    public Slope Pi => new(values.Pi);

    /// <inheritdoc/>
    public Slope Of(Rational value) => new(values.Of(value));

    /// <inheritdoc/>
    public Slope Add(Slope a, Slope b) => new(() => values.Add(a.Value, b.Value), values.Add(a.Derivative, b.Derivative));

    /// <inheritdoc/>
    public Slope Negate(Slope a) => new(() => values.Negate(a.Value), values.Negate(a.Derivative));

    /// <inheritdoc/>
    public Slope Multiply(Slope a, Slope b) => new(() => values.Multiply(a.Value, b.Value), values.Add(Product(a.Derivative, b), Product(b.Derivative, a)));

    /// <summary>(a' − (a/b) b') / b.</summary>
    public Slope Divide(Slope a, Slope b)
    {
        if (a.IsFixed && b.IsFixed) return new(() => values.Divide(a.Value, b.Value), Symbol.Zero);
        var quotient = new Lazy<Symbol>(() => values.Divide(a.Value, b.Value));
        var numerator = b.IsFixed ? a.Derivative : values.Add(a.Derivative, values.Negate(values.Multiply(quotient.Value, b.Derivative)));
        return new(() => quotient.Value, values.Divide(numerator, b.Value));
    }

    /// <inheritdoc/>
    public Slope Exp(Slope a)
    {
        if (a.IsFixed) return new(() => values.Exp(a.Value), Symbol.Zero);
        var power = values.Exp(a.Value);
        return new(power, values.Multiply(power, a.Derivative));
    }

    /// <inheritdoc/>
    public Slope Log(Slope a)
    {
        if (a.IsFixed) return new(() => values.Log(a.Value), Symbol.Zero);
        var log = values.Log(a.Value);
        return log.Finite is null ? new(log, Symbol.Undefined("the logarithm has no derivative where it is not finite")) : new(log, values.Divide(a.Derivative, a.Value));
    }

    /// <inheritdoc/>
    public Slope Expm1(Slope a) => Add(Exp(a), new(-Fraction.One));

    /// <inheritdoc/>
    public Slope Log1p(Slope a) => Log(Add(new(Symbol.One), a));

    /// <inheritdoc/>
    public Slope Meet(Slope a, Slope b) => a;

    /// <inheritdoc/>
    public Slope Abs(Slope a)
    {
        if (a.IsFixed) return new(() => values.Abs(a.Value), Symbol.Zero);
        AvoidKink(a);
        return new(() => values.Abs(a.Value), values.Divide(values.Multiply(a.Value, a.Derivative), values.Abs(a.Value)));
    }

    /// <summary>(a + b + |a − b|) / 2.</summary>
    public Slope Max(Slope a, Slope b)
    {
        var gap = Abs(Add(a, Negate(b)));
        return new(() => values.Max(a.Value, b.Value), values.Divide(values.Add(values.Add(a.Derivative, b.Derivative), gap.Derivative), values.Of(2)));
    }

    /// <summary>a^b (b' log a + b a' / a); for a fixed whole b without the logarithm.</summary>
    public Slope Power(Slope a, Slope b)
    {
        Symbol Raised() => values.Power(a.Value, b.Value);
        if (a.IsFixed && b.IsFixed) return new(Raised, Symbol.Zero);
        if (b.IsFixed && b.Value.Finite is { IsConstant: true, Coefficient.IsInteger: true })
            return new(Raised, values.Multiply(values.Multiply(b.Value, values.Power(a.Value, values.Add(b.Value, -Fraction.One))), a.Derivative));
        var log = Log(a);
        if (log.Value.Finite is null) return new(Raised, Symbol.Undefined("a power of 0 has no derivative"));
        return Exp(Multiply(b, log));
    }

    /// <inheritdoc/>
    public Slope Choose(bool? condition, Slope then, Slope otherwise) => condition == false ? otherwise : then;

    /// <summary>Whether the relation holds here and around.</summary>
    public bool? Compare(Slope a, Comparison comparison, Slope b)
    {
        var gap = Add(a, Negate(b));
        if (!gap.IsFixed) AvoidKink(gap);
        return values.Compare(a.Value, comparison, b.Value);
    }

    /// <summary>Whether the relation is known to hold, or to fail, here and around.</summary>
    public bool? Decided(Slope a, Comparison comparison, Slope b)
    {
        var gap = Add(a, Negate(b));
        if (!gap.IsFixed) AvoidKink(gap);
        return values.Decided(a.Value, comparison, b.Value);
    }

    /// <summary>The step function of a relation, fixed between its jumps.</summary>
    public Slope? Step(Slope a, Comparison comparison, Slope b) => values.Step(a.Value, comparison, b.Value) is { } step ? new(step) : null;

    private Symbol Product(Symbol derivative, Slope factor) => derivative.IsZero ? derivative : values.Multiply(derivative, factor.Value);

    // A moving value must not be 0.
    private void AvoidKink(Slope a)
    {
        if (a.Value.Finite is not { } value || values.Hypotheses.Known(value) is var known && known.Implies(Sense.NonZero)) return;
        if (known == Sense.Zero) throw new KinkException();
        throw new SplitException(value.Factors.Keys.First(f => !values.Hypotheses.Known(f).Implies(Sense.NonZero)), Sense.NonZero, kink: true);
    }
}
