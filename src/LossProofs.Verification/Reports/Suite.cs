using LossProofs.Claims;

namespace LossProofs.Verification.Reports;

/// <summary>The name and version that reports carry, and how the tool is started from a clone.</summary>
public static class Suite
{
    /// <summary>The name of the tool.</summary>
    public const string Name = "lossproofs";

    /// <summary>What starts the tool from a clone.</summary>
    public const string Command = "dotnet run --project src/LossProofs.Cli -c Release --";

    /// <summary>The version of the suite, "0.1.0".</summary>
    public static string Version { get; } = typeof(Catalog).Assembly.GetName().Version!.ToString(3);
}
