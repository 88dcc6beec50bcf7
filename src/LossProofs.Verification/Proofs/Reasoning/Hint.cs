using LossProofs.Claims;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>What the search is told. A wrong hint makes a proof fail; it cannot make one succeed that should not.</summary>
/// <param name="Part">The part of the statement that it is for, counted from 0; −1 for all.</param>
internal abstract record Hint(int Part);

/// <summary>Instances log x ≤ x − 1.</summary>
internal sealed record LogHint(Func<Terms, IEnumerable<Formula>> Of, int Part = -1) : Hint(Part);

/// <summary>Squares, which are not negative.</summary>
internal sealed record SquareHint(Func<Terms, IEnumerable<Formula>> Of, int Part = -1) : Hint(Part);

/// <summary>Products whose sign follows from that of their factors.</summary>
internal sealed record KnownHint(Func<Terms, IEnumerable<Formula>> Of, int Part = -1) : Hint(Part);

/// <summary>Values whose signs are decided first.</summary>
internal sealed record SplitHint(Func<Terms, IEnumerable<Formula>> Of, int Part = -1) : Hint(Part);

/// <summary>Values of which one is the greatest: a case for each.</summary>
internal sealed record GreatestHint(Func<Terms, IEnumerable<Formula>> Of, int Part = -1) : Hint(Part);

/// <summary>Sides of one sign compare as their logarithms.</summary>
internal sealed record LogarithmsHint(int Part = -1) : Hint(Part);

/// <summary>Sides of one sign compare as their squares.</summary>
internal sealed record SquaresHint(int Part = -1) : Hint(Part);

/// <summary>How many facts are multiplied.</summary>
internal sealed record DegreeHint(int Degree, int Part = -1) : Hint(Part);

/// <summary>A statement that is proved first, and then used.</summary>
internal sealed record CutHint(Func<Terms, Statement> Of, IReadOnlyList<Hint> By, int Part = -1) : Hint(Part);

/// <summary>Instances of a lemma about all real numbers, which is proved by itself.</summary>
internal sealed record LemmaHint(Lemma Lemma, Func<Terms, IEnumerable<IReadOnlyList<Formula>>> At, int Part = -1) : Hint(Part);

/// <summary>A statement about real variables and what its proof is told.</summary>
internal sealed record Lemma(IReadOnlyList<Variable> Variables, Statement Statement, IReadOnlyList<Hint> By);

/// <summary>The statement holds at a value of a variable, and its two sides move apart from there.</summary>
internal sealed record MonotoneHint(string Variable, Func<Terms, Formula> From, int Part = -1) : Hint(Part);

/// <summary>A value between both sides.</summary>
internal sealed record ThroughHint(Func<Terms, Formula> Of, int Part = -1) : Hint(Part);

/// <summary>The names of a statement, to write hints in.</summary>
internal sealed class Terms(Names names, IReadOnlyDictionary<Dimension, int> sizes)
{
    /// <summary>The variable of a name.</summary>
    public Variable this[string name] => names.Variables.First(v => v.Name == name);

    /// <summary>The vector of a name.</summary>
    public VectorVariable Vector(string name) => names.Vectors.First(v => v.Name == name);

    /// <summary>The places of a vector along its first dimension, counted from 1.</summary>
    public IEnumerable<int> Along(string name) => Enumerable.Range(1, sizes[Vector(name).Shape[0]]);

    /// <summary>The places of a matrix along its second dimension, counted from 1.</summary>
    public IEnumerable<int> Across(string name) => Enumerable.Range(1, sizes[Vector(name).Shape[1]]);
}
