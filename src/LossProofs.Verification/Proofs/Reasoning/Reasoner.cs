using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Proves statements case by case; whatever cannot be proved ends in a <see cref="NotProvedException"/>.</summary>
internal sealed partial class Reasoner(Ground ground, IReadOnlyList<Hint> hints, bool quick = false)
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

    private void Into(Reasoner outer, Statement statement, Hypotheses h, int[] places, int depth)
    {
        Prove(statement, h, places, -1, depth);
        outer.Steps.AddRange(Steps);
        outer.cases = cases;
        outer.Kinks.UnionWith(Kinks);
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
