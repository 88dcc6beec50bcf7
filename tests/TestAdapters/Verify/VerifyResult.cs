namespace VerifyTests;

/// <summary>A comparison that passed.</summary>
public class VerifyResult
{
    internal VerifyResult(string verifiedPath) => Files = [verifiedPath];

    /// <summary>The verified files.</summary>
    public IReadOnlyList<string> Files { get; }
}
