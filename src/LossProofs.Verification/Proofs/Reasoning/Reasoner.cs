using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Proves statements case by case; whatever cannot be proved ends in a <see cref="NotProvedException"/>.</summary>
internal sealed class Reasoner(Ground ground, IReadOnlyList<Hint> hints, bool quick = false)
{
    private const int MostCases = 6000, MostQuickCases = 40, MostDepth = 60;

    private readonly Extension extension = ground.Extension;

    private readonly List<Formula> throughs = [];

    private readonly HashSet<Hypotheses> chosen = [];

    private readonly HashSet<Lemma> established = [];

    private int cases;

    /// <summary>The steps so far.</summary>
    public List<Step> Steps { get; } = [];

    /// <summary>Kinks at which no derivative is claimed.</summary>
    public SortedSet<string> Kinks { get; } = new(StringComparer.Ordinal);

    /// <summary>Proves a statement for all values of its free indices, under a condition; the cases that it began with.</summary>
    public IReadOnlyList<Hypotheses> Prove(Statement statement, Statement? condition)
    {
        var starts = ground.Cases(symbolic: quick);
        foreach (var start in starts)
            foreach (var places in ground.IndexPlaces())
                Prove(condition is null ? statement : new Implication(condition, statement), start, places, -1, 0);
        return starts;
    }

    private void Prove(Statement statement, Hypotheses h, int[] places, int part, int depth)
    {
        if (++cases > (quick ? MostQuickCases : MostCases) || depth > MostDepth) throw new NotProvedException("too many cases");
        try
        {
            Attempt(statement, h, places, part, depth);
        }
        catch (TooLongException)
        {
            throw new NotProvedException($"{statement}: too long for exact algebra");
        }
        catch (KinkException)
        {
            Kinks.Add(string.Join(", ", h.Cases));
        }
        catch (SplitException split)
        {
            foreach (var sense in new[] { split.Sense, split.Sense.Opposite() })
            {
                if (h.With(split.Of, sense, "case") is not { } one) continue;
                if (ReferenceEquals(one, h)) throw new NotProvedException($"{Spelling.Of(extension, split.Of)} cannot be decided");
                if (split.Kink && sense == Sense.Zero) Kinks.Add($"{Spelling.Of(extension, split.Of)} = 0");
                else Prove(statement, one, places, part, depth + 1);
            }
        }
    }

    private void Attempt(Statement statement, Hypotheses h, int[] places, int part, int depth)
    {
        var expansion = new Expansion(new(h));
        var at = ground.Bind(h);
        for (var i = 0; i < places.Length; i++) at.Indices[ground.Names.Indices[i]] = places[i];
        switch (statement)
        {
            case Conjunction c:
                for (var i = 0; i < c.Parts.Count; i++) Prove(c.Parts[i], h, places, part < 0 ? i : part, depth);
                break;
            case Implication i:
                foreach (var assumed in Assumption.Of(i.Condition, h, expansion, at)) Prove(i.Consequence, assumed, places, part, depth + 1);
                break;
            case Disjunction d:
                Any(d, h, places, part, depth);
                break;
            case Extremum e:
                Extreme(e, h, expansion, at, part, places, depth);
                break;
            case Relation { Left: Limit limit } r:
                Split(Own(part), h, expansion, at);
                Steps.Add(new Approaching(r, limit, h, at).Prove());
                break;
            case Relation r:
                Compare(r, h, expansion, at, part, places, depth);
                break;
            default:
                throw new NotProvedException("an experiment is no formula");
        }
    }

    private void Any(Disjunction disjunction, Hypotheses h, int[] places, int part, int depth)
    {
        var count = Steps.Count;
        foreach (var one in disjunction.Parts)
        {
            try
            {
                Prove(one, h, places, part, depth);
                // Without a step nothing was shown: the case was excluded as a kink.
                if (Steps.Count > count) return;
            }
            catch (NotProvedException)
            {
                Steps.RemoveRange(count, Steps.Count - count);
            }
        }

        throw new NotProvedException($"none of {disjunction} is shown");
    }

    private void Compare(Relation r, Hypotheses h, Expansion expansion, Bindings<Symbol> at, int part, int[] places, int depth)
    {
        var own = Own(part);
        if (r is { Left: Elementary { Kind: ElementaryKind.Abs } size, Comparison: Comparison.Less or Comparison.LessOrEqual } && h.Known(expansion.Value(size.Operand, at).Finite ?? Fraction.Zero) == Sense.Unknown)
        {
            Prove(new Relation(size.Operand, r.Comparison, r.Right), h, places, part, depth + 1);
            Prove(new Relation(-size.Operand, r.Comparison, r.Right), h, places, part, depth + 1);
            return;
        }

        // max f ≤ c says that every f ≤ c.
        if (r is { Left: Indexed { Gathering: Gathering.Max } max, Comparison: Comparison.Less or Comparison.LessOrEqual })
        {
            var bound = expansion.Value(r.Right, at);
            foreach (var term in expansion.Terms(max, at)) Steps.Add(Sides(h, own, expansion, at, places, depth).Compare(r.ToString(), term, r.Comparison, bound));
            return;
        }

        if (own.OfType<GreatestHint>().FirstOrDefault() is { } greatest && !chosen.Contains(h))
        {
            foreach (var one in Chosen([.. greatest.Of(ground.Terms).Select(f => expansion.Value(f, at))], h)) Prove(r, one, places, part, depth + 1);
            return;
        }

        Split(own, h, expansion, at);
        if (own.OfType<MonotoneHint>().FirstOrDefault() is { } monotone && r.Comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            Monotone(monotone, r, h, at, part, places, depth);
            return;
        }

        if (own.OfType<ThroughHint>().FirstOrDefault() is { } through && r.Comparison is not (Comparison.Equal or Comparison.NotEqual) && !throughs.Any(t => ReferenceEquals(r.Left, t) || ReferenceEquals(r.Right, t)))
        {
            var middle = through.Of(ground.Terms);
            throughs.Add(middle);
            Prove(new Relation(r.Left, Weak(r.Comparison), middle), h, places, part, depth + 1);
            Prove(new Relation(middle, r.Comparison, r.Right), h, places, part, depth + 1);
            return;
        }

        if (r.Comparison is not (Comparison.Equal or Comparison.NotEqual) && Structure.Shows(r, expansion, at))
        {
            Steps.Add(new(r.ToString(), Method.Signs, h.Cases, "a sum of terms that are not negative"));
            return;
        }

        Steps.Add(Noted(Sides(h, own, expansion, at, places, depth).Compare(r.ToString(), expansion.Value(r.Left, at), r.Comparison, expansion.Value(r.Right, at)), expansion, r.Left, at, r.Right, at));
    }

    private void Extreme(Extremum e, Hypotheses h, Expansion expansion, Bindings<Symbol> at, int part, int[] places, int depth)
    {
        var best = at.Copy();
        best.Scalars[e.Variable] = expansion.Value(e.At, at);
        InDomain(e, best.Scalars[e.Variable], expansion);
        if (best.Scalars[e.Variable].Finite is not { } there || at.Scalars[e.Variable].Finite is not { } here) throw new NotProvedException($"{e.At} is not finite");
        Split(Own(part), h, expansion, at);
        var apart = h.Known(extension.Subtract(here, there));
        if (apart == Sense.Zero) return;
        if (e.Unique && apart is not (Sense.Positive or Sense.Negative)) throw new SymbolField(h).Undecided(extension.Subtract(here, there), Sense.Positive);
        var comparison = (e.Greatest, e.Unique) switch
        {
            (false, false) => Comparison.GreaterOrEqual,
            (false, true) => Comparison.Greater,
            (true, false) => Comparison.LessOrEqual,
            _ => Comparison.Less,
        };
        Steps.Add(Noted(Sides(h, Own(part), expansion, at, places, depth).Compare(e.ToString(), expansion.Value(e.Of, at), comparison, expansion.Value(e.Of, best)), expansion, e.Of, at, e.Of, best));
    }

    // The formulas are kept where the sides that were compared are their values.
    private static Step Noted(Step step, Expansion expansion, Formula left, Bindings<Symbol> leftAt, Formula right, Bindings<Symbol> rightAt) =>
        step.Obligation is { } obligation && obligation.Left.Equals(expansion.Value(left, leftAt).Finite) && obligation.Right.Equals(expansion.Value(right, rightAt).Finite)
            ? step with { Obligation = obligation with { Formulas = (left, leftAt.Copy(), right, rightAt.Copy()) } }
            : step;

    private static void InDomain(Extremum e, Symbol value, Expansion expansion)
    {
        var field = new SymbolField(expansion.Hypotheses);
        var domain = e.Variable.Domain;
        if ((domain.Lower is { } low && field.Compare(value, domain.LowerIncluded ? Comparison.GreaterOrEqual : Comparison.Greater, Fraction.Of(low)) != true)
            || (domain.Upper is { } high && field.Compare(value, domain.UpperIncluded ? Comparison.LessOrEqual : Comparison.Less, Fraction.Of(high)) != true))
            throw new NotProvedException($"{e.At} is not shown to lie in {domain.Text}");
    }

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

    private void Into(Reasoner outer, Statement statement, Hypotheses h, int[] places, int depth)
    {
        Prove(statement, h, places, -1, depth);
        outer.Steps.AddRange(Steps);
        outer.cases = cases;
        outer.Kinks.UnionWith(Kinks);
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

    private static Comparison Weak(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.LessOrEqual,
        Comparison.Greater => Comparison.GreaterOrEqual,
        _ => comparison,
    };

    private static Comparison Strict(Comparison wanted, bool rises) => (wanted is Comparison.Less or Comparison.Greater, rises) switch
    {
        (true, true) => Comparison.Greater,
        (true, false) => Comparison.Less,
        (false, true) => Comparison.GreaterOrEqual,
        _ => Comparison.LessOrEqual,
    };
}
