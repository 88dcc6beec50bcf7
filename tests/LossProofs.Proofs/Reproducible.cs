using LossProofs.Proofs;

[assembly: Reproducible]

namespace LossProofs.Proofs;

/// <summary>How every property of this assembly is tried: from a fixed seed, which a failure prints, with the samples that claims are judged by.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class)]
public sealed class ReproducibleAttribute : PropertiesAttribute
{
    /// <summary>Seed and number of cases are those of <see cref="Setting"/>.</summary>
    public ReproducibleAttribute()
    {
        // The second number of a FsCheck seed is odd.
        Replay = $"({Setting.Seed},{(2UL * (ulong)Setting.Seed) + 1})";
        MaxTest = Setting.Cases;
        Arbitrary = [typeof(Samples)];
    }
}
