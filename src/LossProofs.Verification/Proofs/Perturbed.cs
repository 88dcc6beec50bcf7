using LossProofs.Claims;

namespace LossProofs.Verification.Proofs;

/// <summary>The negative twin of a statement: it says what the statement excludes, so a proof of it would prove the kernel wrong.</summary>
internal static class Perturbed
{
    /// <summary>Equal sides are said to be 1 apart, orders are turned round, an extremum lies elsewhere or is one of the other kind, a limit another.</summary>
    public static Statement Of(Statement statement) => statement switch
    {
        Relation { Left: Limit, Right: Constant } r => new Relation(r.Left, r.Comparison, ReferenceEquals(r.Right, Constant.Infinity) ? Constant.NegativeInfinity : Constant.Infinity),
        Relation r => r.Comparison switch
        {
            Comparison.Equal => new Relation(r.Left, Comparison.Equal, r.Right + 1),
            Comparison.NotEqual => new Relation(r.Left, Comparison.Equal, r.Right),
            Comparison.Less or Comparison.LessOrEqual => new Relation(r.Left, Comparison.Greater, r.Right),
            _ => new Relation(r.Left, Comparison.Less, r.Right),
        },
        Conjunction c => new Conjunction(c.Parts.Select(Of)),
        Disjunction d => new Conjunction(d.Parts.Select(Of)),
        Implication i => new Implication(i.Condition, Of(i.Consequence)),
        Extremum e => new Extremum(e.Of, e.Variable, e.At, !e.Greatest, unique: true),
        _ => throw new NotSupportedException($"A {statement.GetType().Name} has no twin that is a formula."),
    };
}
