using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>What is known of the sign of a polynomial.</summary>
internal enum Sense
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>= 0</summary>
    Zero,

    /// <summary>&gt; 0</summary>
    Positive,

    /// <summary>≥ 0</summary>
    NonNegative,

    /// <summary>&lt; 0</summary>
    Negative,

    /// <summary>≤ 0</summary>
    NonPositive,

    /// <summary>≠ 0</summary>
    NonZero,
}

/// <summary>A polynomial whose sign is known, and why.</summary>
/// <param name="Of">The polynomial.</param>
/// <param name="Sense">Positive, NonNegative, Zero or NonZero.</param>
/// <param name="Origin">Where it comes from: the domain, a case, an inequality of the logarithm.</param>
internal sealed record Fact(Polynomial Of, Sense Sense, string Origin)
{
    /// <summary>The fact that p has the sense, written with what is positive on the left.</summary>
    public static Fact That(Polynomial p, Sense sense, string origin) => sense switch
    {
        Sense.Negative => new(-p, Sense.Positive, origin),
        Sense.NonPositive => new(-p, Sense.NonNegative, origin),
        _ => new(p, sense, origin),
    };
}
