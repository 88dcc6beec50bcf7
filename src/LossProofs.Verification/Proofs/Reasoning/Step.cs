namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>How strong a step is.</summary>
internal enum Method
{
    /// <summary>Both sides have the same normal form.</summary>
    Identity,

    /// <summary>The sign of a product follows from those of its factors.</summary>
    Signs,

    /// <summary>A certificate of a contradiction with the opposite.</summary>
    Certificate,

    /// <summary>The derivative has one sign, and the boundary value is right.</summary>
    Monotone,

    /// <summary>A limit, by continuity, growth or l'Hôpital's rule.</summary>
    Limit,

    /// <summary>Two enclosures do not meet.</summary>
    Enclosure,
}

/// <summary>A part of a statement shown in one case.</summary>
/// <param name="Part">The part.</param>
/// <param name="Method">By what.</param>
/// <param name="Cases">The case.</param>
/// <param name="Detail">The certificate or normal form.</param>
internal sealed record Step(string Part, Method Method, IReadOnlyList<string> Cases, string Detail)
{
    /// <summary>What must be assumed of the generators, and what is shown to be 0 or contradictory, for export; null where there is nothing to export.</summary>
    public Obligation? Obligation { get; init; }
}

/// <summary>What a step comes down to: from the facts follows that the polynomial has the sense.</summary>
/// <param name="Hypotheses">The algebra and the case.</param>
/// <param name="Facts">The facts that are used beside those of the case.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
/// <param name="Sense">The sense of left − right.</param>
internal sealed record Obligation(Hypotheses Hypotheses, IReadOnlyList<Fact> Facts, Algebra.Fraction Left, Algebra.Fraction Right, Sense Sense)
{
    /// <summary>Whether the facts are all that is needed: those of a certificate.</summary>
    public bool IsCertified { get; init; }

    /// <summary>Products of facts that a certificate takes.</summary>
    public IReadOnlyList<IReadOnlyList<Fact>> Products { get; init; } = [];

    /// <summary>The formulas that the sides are the values of, and what their names stand for; null where the sides were transformed.</summary>
    public (Claims.Formula Left, Evaluation.Bindings<Symbol> LeftAt, Claims.Formula Right, Evaluation.Bindings<Symbol> RightAt)? Formulas { get; init; }
}
