using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Deviations;
using LossProofs.Verification.Runs;

namespace LossProofs.Cli.Verbs;

/// <summary>"--deviations FILE" and "--write-deviations": failures that are expected.</summary>
internal sealed class DeviationOptions
{
    private static readonly string[] Partial = ["--functions", "--claims", "--format", "--shard", "--exhaustive"];

    private readonly AtomicFile? file;

    private readonly string? text;

    private readonly bool writes;

    private readonly IReadOnlyList<DeviationEntry>? entries;

    /// <summary>Reads the file that the command line names.</summary>
    /// <exception cref="UsageException">There is no such file, it is not a deviations file, or the run is not whole and is to write it.</exception>
    public DeviationOptions(Words words)
    {
        writes = words.Has("--write-deviations");
        if (words.Of("--deviations") is not { } name)
        {
            if (writes) throw new UsageException("--write-deviations is given without --deviations; allowed: with --deviations FILE.");
            return;
        }

        if (words.Has("--exhaustive")) throw new UsageException("--deviations is given with --exhaustive; allowed: one of the two.");
        if (writes && Partial.FirstOrDefault(words.Has) is { } part) throw new UsageException($"--write-deviations is given with {part}; allowed: a whole run.");
        file = AtomicFile.Named("--deviations", name);
        text = file.Read();
        if (text is null && !writes) throw new UsageException($"--deviations is '{name}'; allowed: a file that exists.");
        try
        {
            entries = text is null ? [] : DeviationFile.Read(text);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--deviations is '{name}': {e.Message}.");
        }
    }

    /// <summary>The options.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new("--deviations", "FILE", "failures that are expected, with reasons; one\nthat no longer holds fails the run"),
        new("--write-deviations", "", "brings FILE up to date with a whole run;\nthe reasons are left to write"),
    ];

    /// <summary>The run held against the file.</summary>
    public RunReport Review(RunReport report, DateOnly today) => entries is null ? report : report with { Deviations = DeviationReview.Of(report, entries, today) };

    /// <summary>Writes the file, where that was asked for.</summary>
    public void Write(RunReport report)
    {
        if (writes) file!.Write(DeviationWriter.Write(report, text));
    }
}
