namespace LossProofs.Functions;

/// <summary>What a batch of losses is brought to. Sum and mean are those of the unrounded losses, rounded once.</summary>
public enum Reduction
{
    /// <summary>A loss for each sample; the destination has one element per sample.</summary>
    None,

    /// <summary>The sum of the losses; the destination has one element.</summary>
    Sum,

    /// <summary>The sum divided by the number of samples; the destination has one element.</summary>
    Mean,
}
