namespace LossProofs.Verification.Protocol;

/// <summary>A program that could not be judged: it did not start, did not greet, damages numbers, or never answers.</summary>
/// <param name="message">What happened, and what to look at.</param>
public sealed class SubjectException(string message) : Exception(message);
