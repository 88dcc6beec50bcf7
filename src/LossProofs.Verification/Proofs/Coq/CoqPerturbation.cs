using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>The negative twin of a statement: like it, but false, so that a proof of it would show that the proofs prove too much.</summary>
internal static class CoqPerturbation
{
    /// <summary>The statement with its first relation turned: 1 added to one side of an equation, an inequality turned round.</summary>
    public static Statement Of(Statement statement) => statement switch
    {
        Relation r => Of(r),
        Conjunction c => new Conjunction([Of(c.Parts[0]), .. c.Parts.Skip(1)]),
        Disjunction d => new Disjunction(d.Parts.Select(Of)),
        Implication i => new Implication(i.Condition, Of(i.Consequence)),
        Extremum e => new Extremum(e.Of, e.Variable, e.At, !e.Greatest, e.Unique),
        _ => throw new NotSupportedException($"{statement.GetType().Name} has no negative twin."),
    };

    private static Relation Of(Relation r) => r.Comparison switch
    {
        Comparison.Equal => new(r.Left, Comparison.Equal, r.Right is Constant c ? Opposite(c) : r.Right + 1),
        Comparison.NotEqual => new(r.Left, Comparison.Equal, r.Right),
        Comparison.Less or Comparison.LessOrEqual => new(r.Left, Comparison.Greater, r.Right),
        _ => new(r.Left, Comparison.Less, r.Right),
    };

    // The other infinity, as the value of a limit.
    private static Constant Opposite(Constant infinity) => ReferenceEquals(infinity, Constant.Infinity) ? Constant.NegativeInfinity : Constant.Infinity;
}
