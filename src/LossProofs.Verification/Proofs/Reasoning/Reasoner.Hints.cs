using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <content>What hints add: facts, cuts, lemmas, cases, and the comparison by slopes.</content>
internal sealed partial class Reasoner
{
    // f(x) ≥ f(c) where f' ≥ 0 from c to x (or ≤ 0 from x to c): shown at x = c, and of the slope at every point on that side of c.
    private void Monotone(MonotoneHint hint, Relation r, Hypotheses h, Bindings<Symbol> at, int part, int[] places, int depth)
    {
        if (Structure.HasCases(r.Left) || Structure.HasCases(r.Right)) throw new NotProvedException("a case analysis may jump");
        var variable = ground.Names.Variables.First(v => v.Name == hint.Variable);
        var from = hint.From(ground.Terms);
        var expansion = new Expansion(new(h));
        if (expansion.Value(from, at).Finite is not { } c || at.Scalars[variable].Finite is not { } x) throw new NotProvedException($"{from} is not finite");
        var side = h.Known(extension.Subtract(x, c));
        if (side is not (Sense.Positive or Sense.Negative or Sense.Zero)) throw new SymbolField(h).Undecided(extension.Subtract(x, c), Sense.Positive);
        var boundary = at.Copy();
        boundary.Scalars[variable] = c;
        List<Hint> inner = [.. Own(part).Where(i => !ReferenceEquals(i, hint))];
        var sides = Sides(h, [.. inner.Where(i => i is not MonotoneHint)], expansion, at, places, depth);
        Steps.Add(sides.Compare($"{r} at {variable.Name} = {from}", expansion.Value(r.Left, boundary), Weak(r.Comparison), expansion.Value(r.Right, boundary)));
        if (side == Sense.Zero)
        {
            if (Weak(r.Comparison) != r.Comparison) throw new NotProvedException($"{r} is strict at {variable.Name} = {from}");
            return;
        }

        var rises = r.Comparison is Comparison.Greater or Comparison.GreaterOrEqual == (side == Sense.Positive);
        var slope = new Relation(new Derivative(r.Left - r.Right, variable), Strict(r.Comparison, rises), 0);
        var free = ground.Between(h, variable, c);
        var gap = extension.Subtract(ground.Bind(free).Scalars[variable].Finite!, c);
        if (gap.Factors.Any(f => f.Value < 0)) throw new NotProvedException($"{from} is no polynomial");
        if (free.With(gap.Numerator, side, "between") is { } between)
            new Reasoner(ground, [.. inner.Select(o => o with { Part = -1 })]) { cases = cases }.Into(this, slope, between, places, depth + 1);
    }

    // One case for each term that may be the greatest.
    private IEnumerable<Hypotheses> Chosen(List<Symbol> terms, Hypotheses h)
    {
        foreach (var greatest in terms)
        {
            var one = (Hypotheses?)h;
            foreach (var term in terms.Where(t => t != greatest && t.Finite is not null))
                if (extension.Subtract(greatest.Finite!, term.Finite!) is { IsZero: false } gap)
                    one = gap.Factors.Values.All(n => n > 0) ? one?.With(gap.Numerator, Sense.NonNegative, "the greatest", check: false) : throw new NotProvedException("the greatest of quotients");
            if (one is null) continue;
            chosen.Add(one);
            yield return one;
        }
    }

    private List<Hint> Own(int part) => [.. hints.Where(x => x.Part < 0 || x.Part == part)];

    private Sides Sides(Hypotheses h, IReadOnlyList<Hint> own, Expansion expansion, Bindings<Symbol> at, int[] places, int depth)
    {
        var used = h;
        foreach (var cut in own.OfType<CutHint>())
        {
            var statement = cut.Of(ground.Terms);
            new Reasoner(ground, cut.By) { cases = cases }.Into(this, statement, h, places, depth + 1);
            used = Assumption.Of(statement, used, expansion, at).Single();
        }

        foreach (var lemma in own.OfType<LemmaHint>())
        {
            Establish(lemma.Lemma);
            foreach (var instance in lemma.At(ground.Terms))
            {
                var there = at.Copy();
                for (var i = 0; i < instance.Count; i++) there.Scalars[lemma.Lemma.Variables[i]] = expansion.Value(instance[i], at);
                used = Assumption.Of(lemma.Lemma.Statement, used, new(new(used)), there).Single();
            }
        }

        foreach (var hint in own)
        {
            var facts = hint switch
            {
                LogHint log => log.Of(ground.Terms).SelectMany(f => Logarithm(used, expansion.Value(f, at))),
                KnownHint known => known.Of(ground.Terms).SelectMany(f => Known(used, expansion.Value(f, at))),
                SquareHint square => square.Of(ground.Terms).SelectMany(f => Square(used, expansion.Value(f, at))),
                _ => [],
            };
            used = used.And(facts);
        }

        return new(used, own, quick);
    }

    private static IEnumerable<Fact> Logarithm(Hypotheses h, Symbol x) =>
        x.Finite is { } value && new SymbolField(h).Log(x).Finite is { } log ? ElementaryFacts.Logarithm(h, value, log) : [];

    private static IEnumerable<Fact> Known(Hypotheses h, Symbol x) =>
        x.Finite is { } value && h.Known(value) is var sense and not (Sense.Unknown or Sense.NonZero or Sense.Zero) ? ElementaryFacts.Signed(h, value, sense, "signs of factors") : [];

    private IEnumerable<Fact> Square(Hypotheses h, Symbol x) =>
        x.Finite is { } value ? ElementaryFacts.Signed(h, extension.Multiply(value, value), Sense.NonNegative, "a square") : [];

    // A lemma is about all reals, so it is proved once, on ground of its own.
    private void Establish(Lemma lemma)
    {
        if (!established.Add(lemma)) return;
        if (lemma.Variables.Any(v => v.Domain != Domain.Real)) throw new NotProvedException("a lemma is about all reals");
        var own = new Reasoner(new(Sampling.Names.In(lemma.Statement), new Dictionary<Dimension, int>(), new()), lemma.By);
        own.Prove(lemma.Statement, null);
        Steps.AddRange(own.Steps);
    }

    private void Split(IReadOnlyList<Hint> own, Hypotheses h, Expansion expansion, Bindings<Symbol> at)
    {
        foreach (var formula in own.OfType<SplitHint>().SelectMany(s => s.Of(ground.Terms)))
            if (expansion.Value(formula, at) is { Finite: not null } value) new SymbolField(h).SignOf(value);
    }
}
