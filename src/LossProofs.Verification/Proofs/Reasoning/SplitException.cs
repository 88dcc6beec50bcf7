using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>An evaluation depends on a sign that is not known: two cases must be distinguished.</summary>
internal sealed class SplitException(Polynomial of, Sense sense, bool kink = false) : Exception
{
    /// <summary>The polynomial.</summary>
    public Polynomial Of { get; } = of;

    /// <summary>The sense of the one case; the other is that of its opposite.</summary>
    public Sense Sense { get; } = sense;

    /// <summary>Whether the case of 0 is a kink, at which a derivative is not claimed to exist.</summary>
    public bool Kink { get; } = kink;

    /// <inheritdoc/>
    public override string Message => "A case must be distinguished.";
}

/// <summary>The point is a kink: the derivative that is asked for does not exist there.</summary>
internal sealed class KinkException : Exception
{
    /// <inheritdoc/>
    public override string Message => "There is no derivative at a kink.";
}
