using LossProofs.Claims;

namespace LossProofs.Verification.Proofs;

/// <summary>The opposite of statements.</summary>
internal static class Negated
{
    /// <summary>What holds where the statement fails.</summary>
    public static Statement Of(Statement statement) => statement switch
    {
        Relation r => new Relation(r.Left, Of(r.Comparison), r.Right),
        Conjunction c => new Disjunction(c.Parts.Select(Of)),
        Disjunction d => new Conjunction(d.Parts.Select(Of)),
        Implication i => new Conjunction([i.Condition, Of(i.Consequence)]),
        _ => throw new NotSupportedException($"A {statement.GetType().Name} has no opposite that is a formula."),
    };

    /// <summary>The opposite relation.</summary>
    public static Comparison Of(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };
}
