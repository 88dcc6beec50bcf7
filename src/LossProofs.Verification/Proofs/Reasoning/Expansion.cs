using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Evaluates formulas with every function replaced by its textbook definition.</summary>
internal abstract class Expansion<T>(IField<T> field) : Evaluator<T>(field)
{
    /// <inheritdoc/>
    protected override T Apply(Function function, IReadOnlyList<Tensor<T>> arguments) => Value(function.Definition!, Bind(function, arguments));

    /// <inheritdoc/>
    protected override T Apply(Function function, IReadOnlyList<Tensor<T>> arguments, int[] at) => Entry(function.VectorDefinition!, function, arguments, at);
}

/// <summary>Exact values of formulas.</summary>
internal sealed class Expansion(SymbolField field) : Expansion<Symbol>(field)
{
    /// <summary>What is assumed.</summary>
    public Hypotheses Hypotheses { get; } = field.Hypotheses;

    /// <inheritdoc/>
    protected override Symbol Derive(Derivative derivative, Bindings<Symbol> at)
    {
        var slopes = new SlopeExpansion(new SlopeField(field));
        var moved = at.Select(v => new Slope(v));
        moved.Replace(derivative.By, new Slope(at.Of(derivative.By), Symbol.One));
        return slopes.Value(derivative.Of, moved).Derivative;
    }

    /// <summary>The greatest term is looked for among all of them before two and two are compared.</summary>
    protected override Symbol Gather(Indexed i, Bindings<Symbol> at)
    {
        if (i.Gathering != Gathering.Max) return base.Gather(i, at);
        var terms = Terms(i, at).ToList();
        foreach (var term in terms)
            if (terms.TrueForAll(t => field.Decided(term, Comparison.GreaterOrEqual, t) == true)) return term;
        return base.Gather(i, at);
    }

    /// <summary>The terms of a sum, product or maximum.</summary>
    public IEnumerable<Symbol> Terms(Indexed i, Bindings<Symbol> at)
    {
        for (var n = 0; n < at.Sizes[i.Index.Dimension]; n++)
        {
            var there = at.Copy();
            there.Indices[i.Index] = n;
            yield return Value(i.Body, there);
        }
    }

    /// <summary>Where the condition is left open, its step function stands for it.</summary>
    protected override Symbol Cases(CaseAnalysis analysis, Bindings<Symbol> at)
    {
        if (analysis.Condition is not Relation { Comparison: not (Comparison.Equal or Comparison.NotEqual) } r) return base.Cases(analysis, at);
        Symbol left = Value(r.Left, at), right = Value(r.Right, at);
        if (field.Decided(left, r.Comparison, right) is { } decided) return Value(decided ? analysis.Then : analysis.Otherwise, at);
        if (field.Step(left, r.Comparison, right) is not { } step) return base.Cases(analysis, at);
        Symbol then = Value(analysis.Then, at), otherwise = Value(analysis.Otherwise, at);
        return then.Finite is null || otherwise.Finite is null ? base.Cases(analysis, at) : field.Add(otherwise, field.Multiply(step, field.Add(then, field.Negate(otherwise))));
    }
}

/// <summary>Exact values and derivatives of formulas.</summary>
internal sealed class SlopeExpansion(SlopeField field) : Expansion<Slope>(field)
{
    /// <inheritdoc/>
    protected override Slope Derive(Derivative derivative, Bindings<Slope> at) =>
        throw new NotSupportedException($"{derivative} stands inside another derivative; allowed: the derivative of a gradient function.");

    /// <summary>Where the condition is left open, its step function stands for it; its jumps are kinks.</summary>
    protected override Slope Cases(CaseAnalysis analysis, Bindings<Slope> at)
    {
        if (analysis.Condition is not Relation { Comparison: not (Comparison.Equal or Comparison.NotEqual) } r) return base.Cases(analysis, at);
        Slope left = Value(r.Left, at), right = Value(r.Right, at);
        if (field.Decided(left, r.Comparison, right) is { } decided) return Value(decided ? analysis.Then : analysis.Otherwise, at);
        if (field.Step(left, r.Comparison, right) is not { } step) return base.Cases(analysis, at);
        Slope then = Value(analysis.Then, at), otherwise = Value(analysis.Otherwise, at);
        return field.Add(otherwise, field.Multiply(step, field.Add(then, field.Negate(otherwise))));
    }
}
