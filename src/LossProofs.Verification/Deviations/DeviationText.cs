using System.Text.Json;

namespace LossProofs.Verification.Deviations;

/// <summary>Kinds and classes as files and reports name them, "by-design".</summary>
internal static class DeviationText
{
    /// <summary>The name in lower case.</summary>
    public static string Of<T>(T kind)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
