using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Reports;

/// <summary>A part of a formula, at a point.</summary>
/// <param name="Formula">The part.</param>
/// <param name="At">The values of its names, those of the indices around it included.</param>
internal sealed record SubTerm(Formula Formula, Bindings<Interval> At)
{
    private const int FirstBits = 128, LastBits = 4096;

    /// <summary>How it is printed, with the values of its indices: "z_k, k = 2".</summary>
    public string Text { get; } = string.Join(", ", Names.In(Formula).Indices.Select(i => $"{i.Name} = {At.Indices[i] + 1}").Prepend(Formula.ToString()));

    /// <summary>What it is by the definitions, to at least as many digits as a double has where rising precision gets there.</summary>
    public Interval Value()
    {
        var value = Interval.Undefined;
        for (var bits = FirstBits; bits <= LastBits; bits *= 4)
        {
            value = new Definitions(new IntervalField(bits)).Value(Formula, At);
            if (value.IsUndefined || value.IsExact || Decimals.IsNarrow(value)) break;
        }

        return value;
    }
}

/// <summary>The parts of formulas that have a value of their own, innermost first, each once.</summary>
internal sealed class SubTerms
{
    // A sum over more terms than this is shown as a whole.
    private const int MostTerms = 8;

    private readonly HashSet<string> seen = [];

    private readonly List<SubTerm> found = [];

    /// <summary>The sub-terms of a statement.</summary>
    public static IReadOnlyList<SubTerm> Of(Statement statement, Bindings<Interval> at)
    {
        var terms = new SubTerms();
        terms.Visit(statement, at);
        return terms.found;
    }

    /// <summary>The sub-terms of a formula, the formula itself the last.</summary>
    public static IReadOnlyList<SubTerm> Of(Formula formula, Bindings<Interval> at)
    {
        var terms = new SubTerms();
        terms.Visit(formula, at);
        return terms.found;
    }

    private void Visit(Statement statement, Bindings<Interval> at)
    {
        switch (statement)
        {
            case Relation r: Visit(r.Left, at); Visit(r.Right, at); break;
            case Conjunction c: foreach (var part in c.Parts) Visit(part, at); break;
            case Disjunction d: foreach (var part in d.Parts) Visit(part, at); break;
            case Implication i: Visit(i.Condition, at); Visit(i.Consequence, at); break;
            case Extremum e: Visit(e.Of, at); Visit(e.At, at); break;
        }
    }

    private void Visit(Formula formula, Bindings<Interval> at)
    {
        switch (formula)
        {
            case Number or Constant or Variable or Size or Kronecker: return;
            case Arithmetic a: Visit(a.Left, at); Visit(a.Right, at); break;
            case Negation n: Visit(n.Operand, at); break;
            case Power p: Visit(p.Base, at); Visit(p.Exponent, at); break;
            case Elementary e: Visit(e.Operand, at); break;
            case Weighted w: Visit(w.Weight, at); Visit(w.Value, at); break;
            case Maximum m: Visit(m.Left, at); Visit(m.Right, at); break;
            case CaseAnalysis c: Visit(c.Condition, at); Visit(c.Then, at); Visit(c.Otherwise, at); break;
            case Indexed i: Visit([i.Index], i.Body, at); break;
            case Application a: Visit(a.Arguments, at); break;
            case Element { Vector: VectorVariable }: return;
            case Element { Vector: Comprehension c }: Visit(c, at); return;
            case Element e: Visit(e.Vector, at); break;
            case Derivative d: Visit(d.Of, at); break;
            case Limit: return; // what is inside moves, and has no value at a point
        }

        var term = new SubTerm(formula, at);
        if (seen.Add(term.Text)) found.Add(term);
    }

    private void Visit(IReadOnlyList<Argument> arguments, Bindings<Interval> at)
    {
        foreach (var argument in arguments)
            if (argument.Scalar is { } scalar) Visit(scalar, at); else Visit(argument.Vector!, at);
    }

    private void Visit(VectorFormula vector, Bindings<Interval> at)
    {
        switch (vector)
        {
            case Comprehension c: Visit(c.Indices, c.Body, at); break;
            case Listing l: foreach (var entry in l.Entries) Visit(entry, at); break;
            case VectorApplication a: Visit(a.Arguments, at); break;
        }
    }

    // The body for each value of the indices that it mentions.
    private void Visit(IEnumerable<Claims.Index> indices, Formula body, Bindings<Interval> at)
    {
        if (indices.FirstOrDefault() is not { } index)
        {
            Visit(body, at);
            return;
        }

        var size = at.Sizes[index.Dimension];
        if (size > MostTerms) return;
        for (var n = 0; n < size; n++)
        {
            var inner = at.Select(v => v);
            inner.Indices[index] = n;
            Visit(indices.Skip(1), body, inner);
        }
    }
}
