namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>A proof does not go through; the message says where.</summary>
internal sealed class NotProvedException(string message) : Exception(message);
