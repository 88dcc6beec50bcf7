using LossProofs.Claims;

namespace LossProofs.Verification.Experiments;

/// <summary>A loss of the label and the logit, and its slope in the logit.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Value">The loss.</param>
/// <param name="Slope">Its derivative.</param>
internal sealed record LogisticLoss(string Name, Function Value, Function Slope)
{
    /// <summary>The note-taker's loss.</summary>
    public static LogisticLoss A { get; } = new("A", AlternativeLosses.AlternativeAWithLogits, AlternativeLosses.AlternativeAGradZ);

    /// <summary>The lecturer's loss.</summary>
    public static LogisticLoss B { get; } = new("B", AlternativeLosses.AlternativeBWithLogits, AlternativeLosses.AlternativeBGradZ);

    /// <summary>Binary cross-entropy.</summary>
    public static LogisticLoss Bce { get; } = new("BCE", BinaryLosses.BceWithLogits, BinaryLosses.BceWithLogitsGrad);
}
