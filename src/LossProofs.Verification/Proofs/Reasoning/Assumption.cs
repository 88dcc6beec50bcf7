using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Assumes statements.</summary>
internal static class Assumption
{
    /// <summary>The cases in which a statement holds, each as hypotheses; none where it contradicts what is assumed already.</summary>
    public static IEnumerable<Hypotheses> Of(Statement statement, Hypotheses h, Expansion expansion, Bindings<Symbol> at) => statement switch
    {
        Conjunction c => c.Parts.Aggregate((IEnumerable<Hypotheses>)[h], (cases, part) => [.. cases.SelectMany(one => Of(part, one, expansion, at))]),
        Disjunction d => [.. d.Parts.SelectMany(part => Of(part, h, expansion, at))],
        Relation { Left: Indexed { Gathering: Gathering.Max } max } r => Greatest(max, r, h, expansion, at),
        Relation r => Of(r, h, expansion, at),
        _ => throw new NotProvedException($"{statement} is not assumed"),
    };

    // max f > c says that some f > c, max f < c that every f < c.
    private static IEnumerable<Hypotheses> Greatest(Indexed max, Relation r, Hypotheses h, Expansion expansion, Bindings<Symbol> at)
    {
        if (r.Comparison is Comparison.NotEqual) return Of(r, h, expansion, at);
        if (r.Comparison is Comparison.Equal)
            return Greatest(max, new(r.Left, Comparison.LessOrEqual, r.Right), h, expansion, at).SelectMany(one => Greatest(max, new(r.Left, Comparison.GreaterOrEqual, r.Right), one, expansion, at));
        var each = Enumerable.Range(0, at.Sizes[max.Index.Dimension]).Select(n =>
        {
            var there = at.Copy();
            there.Indices[max.Index] = n;
            return there;
        });
        var part = new Relation(max.Body, r.Comparison, r.Right);
        return r.Comparison is Comparison.Less or Comparison.LessOrEqual
            ? each.Aggregate((IEnumerable<Hypotheses>)[h], (cases, there) => [.. cases.SelectMany(one => Of(part, one, new(new(one)), there))])
            : [.. each.SelectMany(there => Of(part, h, expansion, there))];
    }

    private static IEnumerable<Hypotheses> Of(Relation r, Hypotheses h, Expansion expansion, Bindings<Symbol> at)
    {
        Symbol left = expansion.Value(r.Left, at), right = expansion.Value(r.Right, at);
        // Of what is undefined nothing is assumed.
        if (left.IsUndefined || right.IsUndefined) return [h];
        if (new SymbolField(h).Decided(left, r.Comparison, right) is { } decided) return decided ? [h] : [];
        var extension = h.Extension;
        var gap = extension.Subtract(left.Finite!, right.Finite!);
        var sense = SymbolField.Wanted(r.Comparison);
        if (sense is Sense.Zero)
            return [.. gap.Factors.Where(f => f.Value > 0).Select(f => h.With(f.Key, Sense.Zero, "condition")).OfType<Hypotheses>()];
        foreach (var (factor, exponent) in gap.Factors.Where(f => f.Value < 0))
            if (exponent % 2 != 0 && h.Known(factor) is not (Sense.Positive or Sense.Negative)) throw new SymbolField(h).Undecided(Fraction.Of(factor), Sense.Positive);
        var numerator = extension.Reduce(gap.Numerator);
        var sign = h.Known(Fraction.Of(1, gap.Factors.Where(f => f.Value < 0)));
        return h.With(sign is Sense.Negative ? -numerator : numerator, sense, "condition") is { } one ? [one] : [];
    }
}
