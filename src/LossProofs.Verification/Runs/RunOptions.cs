using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Runs;

/// <summary>What a run judges and how.</summary>
public sealed record RunOptions
{
    /// <summary>The formats, as far as the subject computes in them.</summary>
    public IReadOnlyList<Format> Formats { get; init; } = [Format.Binary64, Format.Binary32];

    /// <summary>The functions by name: "*" stands for any text.</summary>
    public string Functions { get; init; } = "*";

    /// <summary>The claims by id: "*" stands for any text.</summary>
    public string Claims { get; init; } = "*";

    /// <summary>What every sample follows from.</summary>
    public int Seed { get; init; } = Sampling.Seed.Default;

    /// <summary>Points a function and format, and a claim.</summary>
    public int Cases { get; init; } = 1000;

    /// <summary>Points at which gradients are checked against the subject's own values, at most as many as <see cref="Cases"/>; 0 for none.</summary>
    public int GradientCases { get; init; } = 32;

    /// <summary>Which part of all that is judged.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>How many threads; the results are the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
