using System.Numerics;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Uses an equation to express one variable by the others.</summary>
internal static class Elimination
{
    /// <summary>A variable that the equation p = 0 determines, with a constant coefficient and nothing but variables beside it; null where there is none.</summary>
    public static (int Variable, Fraction Value)? Solve(Extension extension, Polynomial p)
    {
        if (p.Generators.Any(g => extension.Generators[g].Kind != GeneratorKind.Variable)) return null;
        foreach (var variable in p.Generators.Reverse())
        {
            var own = p.Terms.Where(t => t.Key[variable] > 0).ToList();
            if (own is not [{ Key.Degree: 1 } only]) continue;
            var rest = p - Polynomial.Of(only.Key, only.Value);
            return (variable, Fraction.Of(new Claims.Rational(-BigInteger.One, only.Value)) * Fraction.Of(rest));
        }

        return null;
    }

    /// <summary>The hypotheses with a variable replaced; null where a fact becomes false.</summary>
    public static Hypotheses? Apply(Hypotheses before, int variable, Fraction value, Func<IReadOnlyList<Fact>, IReadOnlyDictionary<int, Fraction>, Hypotheses> make)
    {
        var extension = before.Extension;
        var one = new Dictionary<int, Fraction> { [variable] = value };
        var eliminated = before.Eliminated.ToDictionary(e => e.Key, e => e.Value.IsConstant ? e.Value : Replace(extension, e.Value, one)!);
        eliminated[variable] = value;
        var facts = new List<Fact>();
        foreach (var fact in before.Facts)
        {
            if (!extension.DependsOn(fact.Of, variable))
            {
                facts.Add(fact);
                continue;
            }

            // What is said of a generator that takes the variable is said again of the new one when it is met.
            if (Replace(extension, Fraction.Of(fact.Of), one) is not { } replaced) continue;
            if (replaced.IsConstant)
            {
                var sense = replaced.IsZero ? Sense.Zero : replaced.Coefficient.Sign > 0 ? Sense.Positive : Sense.Negative;
                if (!sense.Implies(fact.Sense)) return null;
                continue;
            }

            facts.Add(fact with { Of = replaced.Numerator });
        }

        return make(facts, eliminated);
    }

    /// <summary>The fraction with variables replaced; null where it loses its meaning.</summary>
    public static Fraction? Replace(Extension extension, Fraction fraction, IReadOnlyDictionary<int, Fraction> values)
    {
        var product = Fraction.Of(fraction.Coefficient);
        foreach (var (factor, exponent) in fraction.Factors)
        {
            var sum = Fraction.Zero;
            foreach (var (monomial, coefficient) in factor.Terms)
            {
                var term = Fraction.Of(new Claims.Rational(coefficient, 1));
                foreach (var (generator, power) in monomial.Powers)
                {
                    if (Replace(extension, extension.Generators[generator], values) is not { } replaced) return null;
                    term = extension.Multiply(term, extension.Power(replaced, power));
                }

                sum = extension.Add(sum, term);
            }

            if (sum.IsZero && exponent < 0) return null;
            product = extension.Multiply(product, extension.Power(sum, exponent));
        }

        return product;
    }

    private static Fraction? Replace(Extension extension, Generator g, IReadOnlyDictionary<int, Fraction> values)
    {
        if (values.TryGetValue(g.Number, out var value)) return value;
        if (g.Argument is null || !Depends(extension, g.Argument, values)) return Fraction.Generator(g.Number);
        if (Replace(extension, g.Argument, values) is not { } argument) return null;
        return g.Kind switch
        {
            GeneratorKind.Exponential => extension.Exp(argument, extension.Absolute),
            GeneratorKind.Logarithm => argument.IsZero ? null : extension.Log(argument),
            GeneratorKind.Absolute => extension.Absolute(argument),
            GeneratorKind.Step when argument.IsConstant => argument.Coefficient.Sign > 0 ? Fraction.One : Fraction.Zero,
            GeneratorKind.Step when argument.Factors.Values.All(n => n > 0) => extension.Step(argument.Numerator),
            _ => null,
        };
    }

    private static bool Depends(Extension extension, Fraction fraction, IReadOnlyDictionary<int, Fraction> values) =>
        fraction.Generators.Any(g => values.ContainsKey(g) || (extension.Generators[g].Argument is { } argument && Depends(extension, argument, values)));
}
