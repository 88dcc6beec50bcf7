using LossProofs.Claims;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>What the form of a formula alone shows.</summary>
internal static class Structure
{
    /// <summary>Whether a comparison with 0 follows because sums have terms, and products factors, of one sign.</summary>
    public static bool Shows(Relation r, Expansion expansion, Bindings<Symbol> at) =>
        r.Right is Number { Value.Sign: 0 } && r.Left is Indexed { Gathering: Gathering.Sum } && Known(r.Left, expansion, at).Implies(SymbolField.Wanted(r.Comparison));

    /// <summary>Whether a case analysis occurs, of which nothing says that it does not jump.</summary>
    public static bool HasCases(Formula formula) => formula switch
    {
        CaseAnalysis => true,
        Arithmetic a => HasCases(a.Left) || HasCases(a.Right),
        Negation n => HasCases(n.Operand),
        Power p => HasCases(p.Base) || HasCases(p.Exponent),
        Elementary e => HasCases(e.Operand),
        Weighted w => HasCases(w.Weight) || HasCases(w.Value),
        Maximum m => HasCases(m.Left) || HasCases(m.Right),
        Indexed i => HasCases(i.Body),
        Application a => (a.Function.Definition is { } d && HasCases(d)) || a.Arguments.Any(x => x.Scalar is { } s ? HasCases(s) : HasCases(x.Vector!)),
        Element e => HasCases(e.Vector),
        Derivative d => HasCases(d.Of),
        _ => false,
    };

    private static bool HasCases(VectorFormula vector) => vector switch
    {
        Comprehension c => HasCases(c.Body),
        Listing l => l.Entries.Any(HasCases),
        VectorApplication a => HasCases(a.Function.VectorDefinition!) || a.Arguments.Any(x => x.Scalar is { } s ? HasCases(s) : HasCases(x.Vector!)),
        _ => false,
    };

    private static Sense Known(Formula formula, Expansion expansion, Bindings<Symbol> at)
    {
        switch (formula)
        {
            case Indexed { Gathering: Gathering.Sum } i:
                var sum = Sense.Zero;
                for (var n = 0; n < at.Sizes[i.Index.Dimension]; n++)
                {
                    at.Indices[i.Index] = n;
                    sum = sum.Plus(Known(i.Body, expansion, at));
                }

                at.Indices.Remove(i.Index);
                return sum;
            case Arithmetic { Operation: Operation.Multiply } a:
                return Known(a.Left, expansion, at).Times(Known(a.Right, expansion, at));
            default:
                return expansion.Value(formula, at).Finite is { } value ? expansion.Hypotheses.Known(value) : Sense.Unknown;
        }
    }
}
