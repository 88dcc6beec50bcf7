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
        var all = new SortedSet<int>();
        void Include(int g)
        {
            if (!all.Add(g)) return;
            foreach (var inner in extension.Generators[g].Argument?.Generators ?? []) Include(inner);
        }

        foreach (var g in generators) Include(g);
        var facts = new List<Fact>();
        foreach (var g in all) facts.AddRange(About(hypotheses, extension.Generators[g]));
        facts.AddRange(hypotheses.Facts.Where(f => f.Sense is Sense.Positive or Sense.NonNegative).SelectMany(f => Raised(hypotheses, f)));
        return facts;
    }

    /// <summary>log x ≤ x − 1 for a positive x, strict where x is known to differ from 1; nothing where that is not known to be positive.</summary>
    public static IEnumerable<Fact> Logarithm(Hypotheses hypotheses, Fraction x, Fraction log)
    {
        var extension = hypotheses.Extension;
        if (hypotheses.Known(x) != Sense.Positive) return [];
        var gap = extension.Subtract(extension.Subtract(x, Fraction.One), log);
        return Signed(hypotheses, gap, hypotheses.Known(extension.Subtract(x, Fraction.One)).Implies(Sense.NonZero) ? Sense.Positive : Sense.NonNegative, LogBelow);
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

    /// <summary>e^p as a fraction for a polynomial p all of whose terms are logarithms or have an exponential already; null where one is another.</summary>
    public static Fraction? Exponential(Hypotheses hypotheses, Polynomial p)
    {
        var extension = hypotheses.Extension;
        foreach (var (monomial, _) in p.Terms)
        {
            var isLog = monomial.Degree == 1 && extension.Generators[monomial.Powers.First().Generator].Kind == GeneratorKind.Logarithm;
            if (!isLog && !extension.HasExponential(monomial)) return null;
        }

        return p.IsZero ? null : extension.Exp(Fraction.Of(p), f => Absolute(hypotheses, f));
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
                return [new(own, Sense.NonNegative, "|a| ≥ 0"), new(own - inside, Sense.NonNegative, "|a| ≥ a"), new(own + inside, Sense.NonNegative, "|a| ≥ −a")];
            case GeneratorKind.Step:
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
        Exponential(hypotheses, fact.Of) is { } power ? Signed(hypotheses, hypotheses.Extension.Subtract(power, Fraction.One), fact.Sense, "e^u grows") : [];
}
