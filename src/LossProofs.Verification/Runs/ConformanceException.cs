namespace LossProofs.Verification.Runs;

/// <summary>A row of a subject that is not as required; the message is the whole failure, with the line that shows it again.</summary>
/// <param name="id">The row.</param>
/// <param name="message">What is wrong, where, and how to see it again.</param>
public sealed class ConformanceException(string id, string message) : Exception(message)
{
    /// <summary>The row.</summary>
    public string Id { get; } = id;
}
