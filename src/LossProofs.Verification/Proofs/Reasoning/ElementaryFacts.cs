using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// What holds of generators for what they are: e^t &gt; 0, log x ≤ x − 1 (at e^t and e^(−t) too), |a| ≥ ±a, 0 ≤ step ≤ 1, 3 &lt; π &lt; 22/7;
/// and that e^u ≥ 1 where u ≥ 0 is assumed. The inequality of the logarithm is the one fact of analysis among them.
/// </summary>
internal static class ElementaryFacts
{
    private const string LogBelow = "log x ≤ x − 1";

    /// <summary>The facts about generators and about everything that they are made of.</summary>
    public static IReadOnlyList<Fact> About(Hypotheses hypotheses, IEnumerable<int> generators)
    {
        var extension = hypotheses.Extension;
        var facts = new List<Fact>();
        foreach (var g in extension.Within(generators)) facts.AddRange(About(hypotheses, extension.Generators[g]));
        facts.AddRange(hypotheses.Facts.Where(f => f.Sense is Sense.Positive or Sense.NonNegative).SelectMany(f => Raised(hypotheses, f)));
        return facts;
    }

    /// <summary>log x ≤ x − 1 for a positive x, strict where x is known to differ from 1; nothing where that is not known to be positive.</summary>
    public static IEnumerable<Fact> Logarithm(Hypotheses hypotheses, Fraction x, Fraction log)
    {
        var extension = hypotheses.Extension;
        if (hypotheses.Known(x) != Sense.Positive) return [];
        var beyond = extension.Subtract(x, Fraction.One);
        var gap = extension.Subtract(beyond, log);
        var facts = Signed(hypotheses, gap, hypotheses.Known(beyond).Implies(Sense.NonZero) ? Sense.Positive : Sense.NonNegative, LogBelow);
        return hypotheses.Known(log) is var sense and (Sense.Positive or Sense.NonNegative or Sense.Negative or Sense.NonPositive) ? facts.Concat(Signed(hypotheses, beyond, sense, "log grows")) : facts;
    }

    /// <summary>The fact that a fraction has a sense, as one about a polynomial: denominators of known sign are multiplied away.</summary>
    public static IEnumerable<Fact> Signed(Hypotheses hypotheses, Fraction a, Sense sense, string origin)
    {
        var denominator = Sense.Positive;
        foreach (var (factor, exponent) in a.Factors.Where(f => f.Value < 0)) denominator = denominator.Times(hypotheses.Known(factor).Power(exponent));
        if (denominator is not (Sense.Positive or Sense.Negative)) return [];
        var numerator = hypotheses.Extension.Reduce(a.Numerator);
        return numerator.IsConstant ? [] : [Fact.That(denominator == Sense.Positive ? numerator : -numerator, sense, origin)];
    }

    /// <summary>e^a for an a all of whose terms are logarithms or have an exponential already; null where one is another.</summary>
    public static Fraction? Exponential(Hypotheses hypotheses, Fraction a)
    {
        var extension = hypotheses.Extension;
        foreach (var (of, _) in extension.Parts(a))
        {
            var isLog = of.Factors.Count == 1 && of.Factors.First() is { Value: 1, Key.Single: { } g } && extension.Generators[g].Kind == GeneratorKind.Logarithm;
            if (!isLog && !extension.HasExponential(of)) return null;
        }

        return a.IsZero ? null : extension.Exp(a, f => Absolute(hypotheses, f));
    }

    /// <summary>|f|, without bars where the sign of f is known.</summary>
    public static Fraction Absolute(Hypotheses hypotheses, Polynomial f) => hypotheses.Known(f) switch
    {
        Sense.Positive or Sense.NonNegative => Fraction.Of(f),
        Sense.Negative or Sense.NonPositive => -Fraction.Of(f),
        Sense.Zero => Fraction.Zero,
        _ => hypotheses.Extension.Absolute(f),
    };

    private static IEnumerable<Fact> About(Hypotheses hypotheses, Generator g)
    {
        var extension = hypotheses.Extension;
        var own = Polynomial.Generator(g.Number);
        switch (g.Kind)
        {
            case GeneratorKind.Pi:
                return [new(own - Polynomial.Of(3), Sense.Positive, "π > 3"), new(Polynomial.Of(22) - own.Times(7), Sense.Positive, "π < 22/7")];
            case GeneratorKind.Absolute:
                var inside = g.Argument!.Numerator;
                if (hypotheses.Known(g.Argument!) is var sign and not (Sense.Unknown or Sense.NonZero)) return [new(sign.Implies(Sense.NonNegative) ? own - inside : own + inside, Sense.Zero, "|a| = ±a")];
                return [new(own, Sense.NonNegative, "|a| ≥ 0"), new(own - inside, Sense.NonNegative, "|a| ≥ a"), new(own + inside, Sense.NonNegative, "|a| ≥ −a")];
            case GeneratorKind.Step:
                if (hypotheses.Known(g.Argument!) is var side and not (Sense.Unknown or Sense.NonNegative or Sense.NonZero)) return [new(side == Sense.Positive ? own - Polynomial.One : own, Sense.Zero, "step")];
                return [new(own, Sense.NonNegative, "0 ≤ step"), new(Polynomial.One - own, Sense.NonNegative, "step ≤ 1")];
            case GeneratorKind.Exponential:
                var power = Fraction.Generator(g.Number);
                var facts = new List<Fact> { new(own, Sense.Positive, "e^t > 0") };
                facts.AddRange(Logarithm(hypotheses, power, g.Argument!));
                facts.AddRange(Logarithm(hypotheses, power.Power(-1), -g.Argument!));
                if (hypotheses.Known(g.Argument!) is var sense and not Sense.Unknown) facts.Add(Fact.That(own - Polynomial.One, sense, "e^t grows"));
                if (g.Degree > 0) facts.Add(new(extension.Reduce(own.Power(g.Degree)) - g.Replacement!, Sense.Zero, "root"));
                return facts.Where(f => !f.Of.IsConstant);
            case GeneratorKind.Logarithm:
                var x = g.Argument!.IsConstant ? g.Argument : Absolute(hypotheses, g.Argument.Factors.Keys.Single());
                return Logarithm(hypotheses, x, power = Fraction.Generator(g.Number)).Concat(Logarithm(hypotheses, x.IsZero ? x : x.Power(-1), -power));
            default:
                return [];
        }
    }

    // u ≥ 0 gives e^u ≥ 1.
    private static IEnumerable<Fact> Raised(Hypotheses hypotheses, Fact fact) =>
        Exponential(hypotheses, Fraction.Of(fact.Of)) is { } power ? Signed(hypotheses, hypotheses.Extension.Subtract(power, Fraction.One), fact.Sense, "e^u grows") : [];
}
