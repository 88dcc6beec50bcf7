namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>What a generator stands for.</summary>
internal enum GeneratorKind
{
    /// <summary>A real variable.</summary>
    Variable,

    /// <summary>π.</summary>
    Pi,

    /// <summary>e^argument, positive.</summary>
    Exponential,

    /// <summary>log |argument|, of an argument that is not 0.</summary>
    Logarithm,

    /// <summary>|argument|, of an argument whose sign is left open.</summary>
    Absolute,

    /// <summary>1 where argument &gt; 0, else 0: a case analysis whose condition is left open.</summary>
    Step,
}

/// <summary>An indeterminate of the algebra, and what it stands for.</summary>
/// <param name="Number">The number that monomials name it by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How a variable is written; empty for the others, which are written by their argument.</param>
/// <param name="Argument">What the function is taken of.</param>
internal sealed record Generator(int Number, GeneratorKind Kind, string Name, Fraction? Argument)
{
    /// <summary>The power that <see cref="Replacement"/> stands for; 0 where no power is anything simpler.</summary>
    public int Degree { get; init; }

    /// <summary>generator^<see cref="Degree"/>: of a root its radicand, of |a| the square a², of a step itself.</summary>
    public Polynomial? Replacement { get; init; }
}
