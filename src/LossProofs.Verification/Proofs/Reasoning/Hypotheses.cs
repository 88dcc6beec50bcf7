using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>What is assumed in one case of a proof: signs of polynomials, and variables that equations have eliminated. It only grows, by new objects.</summary>
internal sealed class Hypotheses
{
    private readonly Dictionary<Polynomial, Sense> known = [];

    private readonly Dictionary<Polynomial, Sense> bySearch = [];

    private readonly Lazy<IReadOnlyList<Fact>> enriched;

    private readonly Lazy<(HashSet<int> Generators, HashSet<Monomial> Monomials)> surroundings;

    private int depth;

    /// <summary>Nothing is assumed.</summary>
    public Hypotheses(Extension extension)
        : this(extension, [], new Dictionary<int, Fraction>(), [])
    {
    }

    private Hypotheses(Extension extension, IReadOnlyList<Fact> facts, IReadOnlyDictionary<int, Fraction> eliminated, IReadOnlyList<string> cases)
    {
        (Extension, Facts, Eliminated, Cases) = (extension, facts, eliminated, cases);
        foreach (var fact in facts) Know(fact.Of, fact.Sense);
        surroundings = new(() => ([.. Facts.Concat(Enriched).SelectMany(f => f.Of.Generators)], [.. Facts.Concat(Enriched).SelectMany(f => f.Of.Terms.Keys)]));
        enriched = new(() =>
        {
            // The facts are what a search begins with: none is begun for them.
            depth++;
            try
            {
                return ElementaryFacts.About(this, Facts.SelectMany(f => f.Of.Generators));
            }
            finally
            {
                depth--;
            }
        });
    }

    /// <summary>The algebra.</summary>
    public Extension Extension { get; }

    /// <summary>The signs that are assumed.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What variables are, by equations that were assumed.</summary>
    public IReadOnlyDictionary<int, Fraction> Eliminated { get; }

    /// <summary>The cases that were distinguished on the way here.</summary>
    public IReadOnlyList<string> Cases { get; }

    /// <summary>What was shown positive, or not 0, because a logarithm or a quotient needed it.</summary>
    public SortedSet<string> Discharged { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The same and that p has the sense; null where that contradicts what is assumed.</summary>
    public Hypotheses? With(Polynomial p, Sense sense, string origin, bool isCase = true, bool check = true)
    {
        var now = Known(p);
        if (now.And(sense) is var both && (now.Implies(sense.Opposite()) || Contradicts(both, sense))) return null;
        if (now.Implies(sense)) return this;
        IReadOnlyList<string> cases = isCase ? [.. Cases, $"{Spelling.Of(Extension, p)} {sense.Text()}"] : Cases;
        var next = sense == Sense.Zero && Elimination.Solve(Extension, p) is { } solved
            ? Elimination.Apply(this, solved.Variable, solved.Value, (facts, eliminated) => new(Extension, facts, eliminated, cases) { Discharged = Discharged })
            : new(Extension, [.. Facts, Fact.That(p, both, origin)], Eliminated, cases) { Discharged = Discharged };
        return next is null || (check && next.IsContradictory()) ? null : next;
    }

    /// <summary>The same and more facts that follow from it.</summary>
    public Hypotheses And(IEnumerable<Fact> facts) => facts.ToList() is { Count: > 0 } more ? new(Extension, [.. Facts, .. more], Eliminated, Cases) { Discharged = Discharged } : this;

    /// <summary>The same without what concerns a generator.</summary>
    public Hypotheses Without(int generator) => new(
        Extension, [.. Facts.Where(f => !Extension.DependsOn(f.Of, generator))],
        Eliminated.Where(e => e.Key != generator && !e.Value.Factors.Keys.Any(f => Extension.DependsOn(f, generator))).ToDictionary(), Cases) { Discharged = Discharged };

    /// <summary>What is known of the sign of a fraction.</summary>
    public Sense Known(Fraction a)
    {
        if (a.IsZero) return Sense.Zero;
        var sense = a.Coefficient.Sign > 0 ? Sense.Positive : Sense.Negative;
        foreach (var (factor, exponent) in a.Factors) sense = sense.Times(Known(factor).Power(exponent));
        return sense;
    }

    /// <summary>What is known of the sign of a polynomial.</summary>
    public Sense Known(Polynomial p)
    {
        if (p.IsZero) return Sense.Zero;
        if (p.IsConstant) return p.Leading.Value.Sign > 0 ? Sense.Positive : Sense.Negative;
        var primitive = Primitive(p, out var sign);
        var sense = known.GetValueOrDefault(primitive);
        if (sense is not (Sense.Positive or Sense.Negative or Sense.Zero)) sense = sense.And(ByTerms(primitive));
        if (sense is not (Sense.Positive or Sense.Negative or Sense.Zero)) sense = sense.And(BySearch(primitive));
        return sign > 0 ? sense : sense.Negated();
    }

    /// <summary>What is known of the sign of a generator for what it is.</summary>
    public Sense Known(int generator) => Extension.Generators[generator].Kind switch
    {
        GeneratorKind.Exponential or GeneratorKind.Pi => Sense.Positive,
        GeneratorKind.Absolute when Extension.Generators[generator].Argument is { } a && Primitive(a.Numerator, out _) is var inside && known.GetValueOrDefault(inside).And(ByTerms(inside)).Implies(Sense.NonZero) => Sense.Positive,
        GeneratorKind.Absolute or GeneratorKind.Step => Sense.NonNegative.And(known.GetValueOrDefault(Polynomial.Generator(generator))),
        _ => known.GetValueOrDefault(Polynomial.Generator(generator)),
    };

    /// <summary>Facts about the generators that occur, beside those that are assumed.</summary>
    public IReadOnlyList<Fact> Enriched => enriched.Value;

    // A sign that nobody assumed but that all terms share.
    private Sense ByTerms(Polynomial p)
    {
        var sum = Sense.Zero;
        foreach (var (monomial, coefficient) in p.Terms)
        {
            var term = coefficient.Sign > 0 ? Sense.Positive : Sense.Negative;
            foreach (var (generator, exponent) in monomial.Powers) term = term.Times(Known(generator).Power(exponent));
            sum = sum.Plus(term);
            if (sum == Sense.Unknown) break;
        }

        return sum;
    }

    // Short combinations of the facts; inside of such a search no other is begun.
    private Sense BySearch(Polynomial p)
    {
        if (bySearch.TryGetValue(p, out var sense)) return sense;
        if (depth > 0) return Sense.Unknown;
        var known = surroundings.Value;
        depth++;
        try
        {
            var own = ElementaryFacts.About(this, p.Generators.Where(g => !known.Generators.Contains(g)));
            IReadOnlyList<Fact> facts = [.. Facts, .. Enriched, .. own, .. Sums(p)];
            bool Bounded(int g) => facts.Any(f => f.Of.Terms.ContainsKey(Monomial.Of(g)) && f.Of.Terms.Count <= 2);
            // A term that no fact has cancels with none.
            if (!p.Terms.Keys.All(m => m.IsOne || known.Monomials.Contains(m) || own.Any(f => f.Of.Terms.ContainsKey(m)) || m.Degree == 2) && !p.Generators.All(Bounded)) return bySearch[p] = Sense.Unknown;
            bool Excluded(Sense s) => Fact.That(p, s, "") is var denied && (Shift.Find(Extension, [denied, .. facts]) is not null || Deduction.Contradiction(Extension, [.. facts, denied], 1, denied) is not null);
            // What cannot be excluded as negative cannot be excluded as negative or 0.
            sense = Excluded(Sense.Negative) ? Excluded(Sense.NonPositive) ? Sense.Positive : Sense.NonNegative
                : Excluded(Sense.Positive) ? Excluded(Sense.NonNegative) ? Sense.Negative : Sense.NonPositive : Sense.Unknown;
        }
        finally
        {
            depth--;
        }

        return bySearch[p] = sense;
    }

    // (a − b)² for the variables of a polynomial of second degree.
    private IEnumerable<Fact> Sums(Polynomial p)
    {
        var variables = p.Generators.Where(g => Extension.Generators[g].Kind == GeneratorKind.Variable).ToList();
        if (p.Terms.Keys.Max(m => m.Degree) != 2 || variables.Count > 20) yield break;
        foreach (var a in variables)
            foreach (var b in variables.Where(b => b < a && p.Terms.ContainsKey(Monomial.Of(a) * Monomial.Of(b))))
                yield return new((Polynomial.Generator(a) - Polynomial.Generator(b)).Power(2), Sense.NonNegative, "a square");
        foreach (var a in variables) yield return new(Polynomial.Generator(a).Power(2), Sense.NonNegative, "a square");
    }

    private bool IsContradictory() =>
        Facts.Any(f => ByTerms(f.Of) is var sense && Contradicts(sense.And(f.Sense), f.Sense) | sense.Implies(f.Sense.Opposite()))
        || Deduction.Contradiction(Extension, [.. Facts, .. Enriched], 1) is not null
        || (Facts.Count <= 12 && Deduction.Contradiction(Extension, Facts, 2) is not null);

    private static bool Contradicts(Sense both, Sense sense) => both.Implies(sense.Opposite());

    private void Know(Polynomial p, Sense sense)
    {
        if (p.IsConstant) return;
        var primitive = Primitive(p, out var sign);
        known[primitive] = known.GetValueOrDefault(primitive).And(sign > 0 ? sense : sense.Negated());
        // |a| > 0 says that a is not 0.
        if (sense == Sense.Positive && p.Single is { } g && Extension.Generators[g] is { Kind: GeneratorKind.Absolute, Argument: { } inside }) Know(inside.Numerator, Sense.NonZero);
    }

    private static Polynomial Primitive(Polynomial p, out int sign)
    {
        sign = p.Terms.MinBy(t => t.Key).Value.Sign;
        var content = p.Content;
        return sign > 0 && content.IsOne ? p : p.Over(Monomial.One, content * sign);
    }
}
