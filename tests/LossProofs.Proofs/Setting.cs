using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Runs;

namespace LossProofs.Proofs;

/// <summary>What the samples of these proofs follow from and how many there are: fixed, unless the environment says otherwise.</summary>
internal static class Setting
{
    /// <summary>LOSSPROOFS_SEED: every sample follows from it.</summary>
    public static int Seed { get; } = Read("LOSSPROOFS_SEED", Verification.Sampling.Seed.Default);

    /// <summary>LOSSPROOFS_CASES: points that a claim, a function or a property is tried at.</summary>
    public static int Cases { get; } = Read("LOSSPROOFS_CASES", 1000);

    /// <summary>LOSSPROOFS_POINTS: points that the accuracy of a function of numbers is measured at.</summary>
    public static int Points { get; } = Read("LOSSPROOFS_POINTS", 20_000);

    /// <summary>Whether nothing is set: what is measured then is the same on every system.</summary>
    public static bool IsFixed => Seed == Verification.Sampling.Seed.Default && Points == 20_000;

    /// <summary>The same as a run's options; in binary64.</summary>
    public static RunOptions Options { get; } = new() { Formats = [Format.Binary64], Seed = Seed, Cases = Cases };

    private static int Read(string name, int otherwise) => Environment.GetEnvironmentVariable(name) switch
    {
        null or "" => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 => value,
        var text => throw new ArgumentException($"{name} is '{text}'; allowed: a whole number from 1 to {int.MaxValue}."),
    };
}
