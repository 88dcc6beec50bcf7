using System.Globalization;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

internal static class ReplaySeed
{
    /// <summary>Reads what a failure prints: "(seed,gamma)", or "(seed,gamma,size)" to start at the failing step.</summary>
    public static Replay Parse(string text)
    {
        var parts = text.Trim().TrimStart('(').TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        var size = 0;
        if (parts.Length is not (2 or 3)
            || !ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || !ulong.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var gamma)
            || (parts.Length == 3 && !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out size)))
            throw new FormatException($"Replay \"{text}\" is not of the form \"(seed,gamma)\" or \"(seed,gamma,size)\".");
        return new Replay(new Rnd(seed, gamma), parts.Length == 3 ? FSharpOption<int>.Some(size) : FSharpOption<int>.None);
    }
}
