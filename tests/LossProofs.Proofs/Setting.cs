using System.Globalization;

namespace LossProofs.Proofs;

/// <summary>What the samples of these proofs follow from and how many there are: fixed, unless the environment says otherwise.</summary>
internal static class Setting
{
    /// <summary>LOSSPROOFS_SEED: every sample follows from it.</summary>
    public static int Seed { get; } = Read("LOSSPROOFS_SEED", Verification.Sampling.Seed.Default);

    /// <summary>LOSSPROOFS_CASES: points a claim, function or property is tried at.</summary>
    public static int Cases { get; } = Read("LOSSPROOFS_CASES", 1000);

    /// <summary>LOSSPROOFS_POINTS: points that the accuracy of a function of numbers is measured at.</summary>
    public static int Points { get; } = Read("LOSSPROOFS_POINTS", 20_000);

    private static int Read(string name, int fixedValue) => Environment.GetEnvironmentVariable(name) switch
    {
        null or "" => fixedValue,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 => value,
        var text => throw new ArgumentException($"{name} is '{text}'; allowed: a whole number from 1 to {int.MaxValue}."),
    };
}
