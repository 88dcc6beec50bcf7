using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// Proves one-sided limits: by continuity, by the pole of a factor, by log x → −∞ at 0, by the growth of e^x over every power of x,
/// and quotients of two zeros by l'Hôpital's rule. Under the hypotheses the variable is on its side of the goal.
/// </summary>
internal sealed class Approaching
{
    private static Symbol? NoRule => default(Symbol?);

    private readonly Hypotheses h;

    private readonly Extension extension;

    private readonly Limit limit;

    private readonly Bindings<Symbol> at;

    private readonly int moving;

    private readonly int infinite;

    private readonly Fraction goal = Fraction.Zero;

    private readonly Relation relation;

    /// <summary>A limit under hypotheses.</summary>
    public Approaching(Relation relation, Limit limit, Hypotheses hypotheses, Bindings<Symbol> bindings)
    {
        (this.relation, this.limit, extension, at) = (relation, limit, hypotheses.Extension, bindings.Copy());
        infinite = ReferenceEquals(limit.Toward, Constant.Infinity) ? 1 : ReferenceEquals(limit.Toward, Constant.NegativeInfinity) ? -1 : 0;
        if (infinite == 0) goal = new Expansion(new(hypotheses)).Value(limit.Toward, at).Finite ?? throw new NotProvedException($"{limit.Toward} is not finite");
        var place = extension.Variable(limit.Variable.Name);
        moving = place.Generators.Single();
        at.Scalars[limit.Variable] = place;
        // Far out, or near the goal, on one side: so much of the domain is left.
        var side = infinite != 0 ? Fraction.Of(infinite) * place : limit.From == Approach.Above ? extension.Subtract(place, goal) : extension.Subtract(goal, place);
        h = hypotheses.And(ElementaryFacts.Signed(hypotheses, side, Sense.Positive, "near the goal"));
        foreach (var (bound, sign) in new[] { (limit.Variable.Domain.Lower, 1), (limit.Variable.Domain.Upper, -1) })
            if (bound is { } end && !goal.Equals(Fraction.Of(end)))
                h = h.And(ElementaryFacts.Signed(h, Fraction.Of(sign) * extension.Subtract(place, Fraction.Of(end)), Sense.Positive, "near the goal"));
    }

    /// <summary>The step that shows the limit.</summary>
    /// <exception cref="NotProvedException">It is not shown.</exception>
    public Step Prove()
    {
        if (relation.Comparison is not (Comparison.Equal or Comparison.NotEqual)) throw new NotProvedException($"{relation} is no equation");
        var expansion = new Expansion(new(h));
        var (value, why) = Value(expansion);
        var claimed = relation.Right is Constant c && !ReferenceEquals(c, Constant.Pi) ? Symbol.Infinity(ReferenceEquals(c, Constant.Infinity) ? 1 : -1) : expansion.Value(relation.Right, at);
        if (value.Infinite == 0 && claimed.Infinite == 0) new Sides(h, []).Compare(relation.ToString(), value, relation.Comparison, claimed);
        else if (value.Infinite == claimed.Infinite != (relation.Comparison == Comparison.Equal)) throw new NotProvedException($"{relation}: the limit is {Text(value)}");
        return new(relation.ToString(), Method.Limit, h.Cases, why);
    }

    private string Text(Symbol value) => value.Infinite != 0 ? value.Infinite > 0 ? "∞" : "−∞" : Spelling.Of(extension, value.Finite!);

    private (Symbol Value, string Why) Value(Expansion expansion)
    {
        if (infinite == 0 && limit.Of is Arithmetic { Operation: Operation.Divide } quotient && Of(expansion.Value(quotient.Left, at)) is { IsZero: true } && Of(expansion.Value(quotient.Right, at)) is { IsZero: true })
        {
            var slopes = new SlopeExpansion(new(new(h)));
            var moved = at.Select(v => new Slope(v));
            moved.Scalars[limit.Variable] = new(at.Scalars[limit.Variable], Symbol.One);
            return (Of(new SymbolField(h).Divide(slopes.Value(quotient.Left, moved).Derivative, slopes.Value(quotient.Right, moved).Derivative)) ?? throw Fails(), "l'Hôpital's rule, 0/0");
        }

        var near = expansion.Value(limit.Of, at);
        return (Of(near) ?? throw Fails(), infinite != 0 ? $"the growth of the terms of {Text(near)}" : $"the factors of {Text(near)} at {limit.Variable.Name} = {limit.Toward}");
    }

    private NotProvedException Fails() => new($"{relation}: no rule for this limit");

    private Symbol? Of(Symbol near) => near.IsUndefined ? throw new NotProvedException($"{relation}: {near.Reason}") : near.Finite is not { } value ? near : infinite == 0 ? There(value) : Far(value);

    // At a finite goal: a factor that vanishes below is a pole, one that vanishes above makes 0.
    private Symbol? There(Fraction value)
    {
        if (value.IsZero) return value;
        var product = Fraction.Of(value.Coefficient);
        bool vanishes = false, pole = false;
        foreach (var (factor, exponent) in value.Factors)
        {
            if (There(factor) is not { } limitOf) return null;
            if (limitOf.Infinite != 0 == exponent > 0 && (limitOf.Infinite != 0 || limitOf.IsZero)) pole = true;
            else if (limitOf.Infinite != 0 || limitOf.IsZero) vanishes = true;
            else product = extension.Multiply(product, limitOf.Finite!.Power(exponent));
        }

        if (pole && vanishes) return null;
        if (vanishes) return Symbol.Zero;
        return !pole ? product : h.Known(value) switch { Sense.Positive => Symbol.Infinity(1), Sense.Negative => Symbol.Infinity(-1), _ => NoRule };
    }

    private Symbol? There(Polynomial p)
    {
        var sum = Fraction.Zero;
        var unbounded = new Dictionary<int, Fraction>();
        foreach (var (monomial, coefficient) in p.Terms)
        {
            var term = Fraction.Of(new Rational(coefficient, 1));
            int? log = null;
            foreach (var (generator, exponent) in monomial.Powers)
            {
                if (There(generator) is not { } one) return null;
                if (one.Infinite != 0 && exponent == 1 && log is null) log = generator;
                else if (one.Finite is { } finite) term = extension.Multiply(term, extension.Power(finite, exponent));
                else return null;
            }

            // c·log x with a c that does not move.
            if (log is { } unboundedLog)
            {
                if (extension.DependsOn(Polynomial.Of(monomial.Without(unboundedLog), 1), moving)) return null;
                unbounded[unboundedLog] = extension.Add(unbounded.GetValueOrDefault(unboundedLog, Fraction.Zero), term);
            }
            else
            {
                sum = extension.Add(sum, term);
            }
        }

        if (unbounded.Count == 0) return sum;
        if (unbounded.Count > 1) return null;
        return h.Known(unbounded.Values.Single()) switch { Sense.Positive => Symbol.Infinity(-1), Sense.Negative => Symbol.Infinity(1), Sense.Zero => sum, _ => NoRule };
    }

    private Symbol? There(int generator)
    {
        if (generator == moving) return goal;
        var g = extension.Generators[generator];
        if (g.Argument is null || !extension.DependsOn(Polynomial.Generator(generator), moving)) return Fraction.Generator(generator);
        if (There(g.Argument) is not { Finite: { } argument }) return null;
        return g.Kind switch
        {
            GeneratorKind.Exponential => extension.Exp(argument, f => ElementaryFacts.Absolute(h, f)),
            GeneratorKind.Logarithm when argument.IsZero => Symbol.Infinity(-1),
            GeneratorKind.Logarithm when h.Known(argument).Implies(Sense.NonZero) => extension.Log(argument),
            _ => NoRule,
        };
    }

    // At infinity: e^x outgrows every power of x; of each factor the term that grows fastest is left.
    private Symbol? Far(Fraction value)
    {
        var product = Fraction.Of(value.Coefficient);
        int exponential = 0, power = 0;
        foreach (var (factor, exponent) in value.Factors)
        {
            if (Fastest(factor) is not { } fastest) return null;
            if (!h.Known(fastest.Coefficient).Implies(Sense.NonZero)) throw new SymbolField(h).Undecided(Fraction.Of(fastest.Coefficient), Sense.Zero);
            exponential += exponent * fastest.Exponential;
            power += exponent * fastest.Power;
            product = extension.Multiply(product, Fraction.Of(fastest.Coefficient).Power(exponent));
        }

        var growth = exponential != 0 ? exponential * infinite : power;
        if (growth < 0) return Symbol.Zero;
        if (growth == 0) return product;
        return h.Known(value) switch { Sense.Positive => Symbol.Infinity(1), Sense.Negative => Symbol.Infinity(-1), _ => Leading(product, exponential != 0 || infinite > 0 || power % 2 == 0) };
    }

    private Symbol? Leading(Fraction coefficient, bool even) => h.Known(coefficient) switch
    {
        Sense.Positive => Symbol.Infinity(even ? 1 : -1),
        Sense.Negative => Symbol.Infinity(even ? -1 : 1),
        _ => NoRule,
    };

    private (int Exponential, int Power, Polynomial Coefficient)? Fastest(Polynomial p)
    {
        var terms = new Dictionary<(int Exponential, int Power), Polynomial>();
        foreach (var (monomial, coefficient) in p.Terms)
        {
            int exponential = 0, power = 0;
            var rest = monomial;
            foreach (var (generator, exponent) in monomial.Powers)
            {
                if (generator == moving) power += exponent;
                else if (IsExponential(generator)) exponential += exponent;
                else if (extension.DependsOn(Polynomial.Generator(generator), moving)) return null;
                else continue;
                rest = rest.Without(generator);
            }

            terms[(exponential, power)] = terms.GetValueOrDefault((exponential, power), Polynomial.Zero) + Polynomial.Of(rest, coefficient);
        }

        var ((e, n), first) = terms.OrderByDescending(t => t.Key.Exponential * infinite).ThenByDescending(t => t.Key.Power).First();
        return (e, n, first);
    }

    // e^(x/d) of the moving x itself.
    private bool IsExponential(int generator) => extension.Generators[generator] is { Kind: GeneratorKind.Exponential, Argument: { } argument }
        && argument.Coefficient.Sign > 0 && argument.Factors is { Count: 1 } && argument.Factors.TryGetValue(Polynomial.Generator(moving), out var one) && one == 1;
}
