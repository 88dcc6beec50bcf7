using LossProofs.Claims;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>What the search is told. A wrong hint makes a proof fail; it cannot make one succeed that should not.</summary>
/// <param name="Part">The part of the statement that it is for, counted from 0; −1 for all.</param>
internal abstract record Hint(int Part);

/// <summary>The instance log x ≤ x − 1 at an x.</summary>
internal sealed record LogHint(Func<Names, Formula> Of, int Part = -1) : Hint(Part);

/// <summary>A polynomial whose sign is known, to multiply with.</summary>
internal sealed record FactorHint(Func<Names, Formula> Of, int Part = -1) : Hint(Part);

/// <summary>A square, which is not negative.</summary>
internal sealed record SquareHint(Func<Names, Formula> Of, int Part = -1) : Hint(Part);

/// <summary>Both sides are positive, and compare as their logarithms.</summary>
internal sealed record LogarithmsHint(int Part = -1) : Hint(Part);

/// <summary>How many facts are multiplied.</summary>
internal sealed record DegreeHint(int Degree, int Part = -1) : Hint(Part);

/// <summary>The statement holds at a value of a variable, and its two sides move apart from there.</summary>
internal sealed record MonotoneHint(string Variable, Func<Names, Formula> From, int Part = -1) : Hint(Part);

/// <summary>A value between both sides.</summary>
internal sealed record ThroughHint(Func<Names, Formula> Of, int Part = -1) : Hint(Part)
{
    private readonly Dictionary<Names, Formula> made = [];

    /// <summary>Whether the relation is one of the halves.</summary>
    public bool Is(Relation r, Names names) => ReferenceEquals(r.Left, Middle(names)) || ReferenceEquals(r.Right, Middle(names));

    /// <summary>The two halves of a relation: the first weak, the second as strict as the whole.</summary>
    public IEnumerable<Relation> Halves(Relation r, Names names)
    {
        var weak = r.Comparison is Comparison.Less or Comparison.LessOrEqual ? Comparison.LessOrEqual : Comparison.GreaterOrEqual;
        return [new(r.Left, weak, Middle(names)), new(Middle(names), r.Comparison, r.Right)];
    }

    private Formula Middle(Names names) => made.TryGetValue(names, out var middle) ? middle : made[names] = Of(names);
}
