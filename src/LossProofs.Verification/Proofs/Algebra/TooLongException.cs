namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>A polynomial becomes too long to go on with.</summary>
internal sealed class TooLongException : Exception
{
    /// <inheritdoc/>
    public override string Message => "A polynomial becomes too long.";
}
