using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Cli.CommandLine;

/// <summary>Values that are chosen from a list: formats and subjects.</summary>
internal static class Choices
{
    /// <summary>The formats of a list such as "binary64,binary32".</summary>
    /// <exception cref="UsageException">A name is unknown or given twice.</exception>
    public static IReadOnlyList<Format> Formats(this Words words, IReadOnlyList<Format> otherwise)
    {
        if (words.Of("--format") is not { } text) return otherwise;
        Format[] formats = [.. text.Split(',').Select(name => Format.All.FirstOrDefault(f => f.Name == name)
            ?? throw new UsageException($"--format is '{name}'; allowed: {string.Join(", ", Format.All)}, separated by commas."))];
        return formats.Distinct().Count() == formats.Length ? formats : throw new UsageException($"--format is '{text}'; allowed: each format once.");
    }

    /// <summary>The part of a run that --shard names.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static Shard Shard(this Words words)
    {
        if (words.Of("--shard") is not { } text) return Verification.Runs.Shard.Whole;
        return text.Split('/') is [var i, var n] && int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && index >= 1 && index <= of
            ? new(index, of)
            : throw new UsageException($"--shard is '{text}'; allowed: I/N with I from 1 to N.");
    }

    /// <summary>The variants of the subject that is named.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    public static IReadOnlyList<ISubject> Subject(this Surroundings surroundings, string name) => surroundings.Subjects.Contains(name)
        ? surroundings.Variants(name)
        : throw new UsageException($"--subject is '{name}'; allowed: {string.Join(", ", surroundings.Subjects)}.");
}
