using System.Text;
using LossProofs.Cli.CommandLine;

namespace LossProofs.Cli;

/// <summary>A file that a report goes to. It appears whole or not at all.</summary>
internal sealed class ReportFile
{
    private readonly string path;

    private ReportFile(string path) => this.path = path;

    /// <summary>The file of "json=FILE".</summary>
    /// <exception cref="UsageException">It is another kind, or no file can be written there.</exception>
    public static ReportFile Named(string text)
    {
        if (!text.StartsWith("json=", StringComparison.Ordinal) || text.Length == "json=".Length) throw new UsageException($"--report is '{text}'; allowed: json=FILE.");
        var path = Path.GetFullPath(text["json=".Length..]);
        // Known before the run, not after it.
        if (!Directory.Exists(Path.GetDirectoryName(path)) || Directory.Exists(path)) throw new UsageException($"--report is '{text}'; allowed: a file in a folder that exists.");
        return new(path);
    }

    /// <summary>Writes the text, first to a file beside it.</summary>
    public void Write(string text)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
