using LossProofs.Cli.CommandLine;

namespace LossProofs.Cli;

/// <summary>A file that a report goes to.</summary>
internal static class ReportFile
{
    private const string Kind = "json=";

    /// <summary>The file of "json=FILE".</summary>
    /// <exception cref="UsageException">It is another kind, or no file can be written there.</exception>
    public static AtomicFile Named(string text) => text.StartsWith(Kind, StringComparison.Ordinal) && text.Length > Kind.Length
        ? AtomicFile.Named("--report", text, Kind)
        : throw new UsageException($"--report is '{text}'; allowed: json=FILE.");
}
