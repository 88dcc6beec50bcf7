namespace LossProofs.Tests.Adapters;

/// <summary>A fact about comparisons that fail, left out of a run that accepts whatever it receives.</summary>
public sealed class ComparingFactAttribute : FactAttribute
{
    /// <summary>Skips while LOSSPROOFS_ACCEPT=1.</summary>
    public ComparingFactAttribute()
    {
        if (SnapshotSettings.Accepting) Skip = "LOSSPROOFS_ACCEPT=1 accepts every difference.";
    }
}
