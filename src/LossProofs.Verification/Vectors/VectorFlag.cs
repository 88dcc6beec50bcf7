namespace LossProofs.Verification.Vectors;

/// <summary>What is particular about a test vector, so that a user can leave a kind out.</summary>
/// <param name="Name">The word in the files.</param>
/// <param name="Meaning">What it says, for the README of an export.</param>
public sealed record VectorFlag(string Name, string Meaning)
{
    /// <summary>An end of the domain.</summary>
    public static VectorFlag Edge { get; } = new("edge", "a special value that the definition lists, or an argument that is NaN, infinite or at an end of its domain");

    /// <summary>Below the least normal number.</summary>
    public static VectorFlag Subnormal { get; } = new("subnormal", "an argument or a number of the result is subnormal: a system that flushes to zero misses it");

    /// <summary>Terms that cancel.</summary>
    public static VectorFlag Cancellation { get; } = new("cancellation", "the result is the sum of terms at least 2^10 times as large, or a probability lies so near 1 that its distance from 1 has lost ten binary digits");

    /// <summary>At the limit.</summary>
    public static VectorFlag Saturation { get; } = new("saturation", "a number of the result is rounded to 0, to an infinity or to a limit of the function that the exact value does not reach");

    /// <summary>Not decided by mathematics.</summary>
    public static VectorFlag Convention { get; } = new("convention", "a convention chooses the result, such as the slope at a kink; another answer is no error");

    /// <summary>Every flag, in the order in which they are written.</summary>
    public static IReadOnlyList<VectorFlag> All { get; } = [Edge, Subnormal, Cancellation, Saturation, Convention];
}
