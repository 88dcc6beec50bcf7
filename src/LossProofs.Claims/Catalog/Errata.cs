using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>A slip of the pen in the notes, too small to be a claim.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Text">What stands there and what should.</param>
public sealed record Erratum(Citation At, string Text);

/// <summary>The slips of the notes: a page of the book.</summary>
public static class Errata
{
    /// <summary>All of them, note by note.</summary>
    public static IReadOnlyList<Erratum> All { get; } =
    [
        new(S0("61-62"), "“generally q ≠ −(1 − q)”: never equal, since q = −(1 − q) has no solution."),
        new(S1("52"), "σ(w·x) is written without the intercept that the neuron of the other notes has."),
        new(S1("84"), "Σ log p is called “the total loss” and maximised: it is the log-likelihood; the loss is its negative."),
        new(S3("84"), "counts conjugate gradients among the memory-hungry methods: it stores a few vectors."),
        new(S3("114-116"), "m and n serve both as running and as last index."),
        new(S3("121"), "the subscript of a¹ should be m, the index of the neuron."),
        new(S3("176"), "h¹_m stands for a¹_m."),
        new(S3("304"), "f stands where the derivative f′ of leaky ReLU is meant."),
        new(S3("489"), "an unclosed parenthesis in N(t | y, β⁻¹."),
        new(S3("588, 602"), "integrals where the classes are discrete: sums."),
    ];
}
