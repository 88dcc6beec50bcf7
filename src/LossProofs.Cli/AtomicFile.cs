using System.Text;
using LossProofs.Cli.CommandLine;

namespace LossProofs.Cli;

/// <summary>A file that appears whole or not at all.</summary>
internal sealed class AtomicFile
{
    private readonly string path;

    private AtomicFile(string path) => this.path = path;

    /// <summary>The file that an option names: all of its value, or what follows a prefix.</summary>
    /// <exception cref="UsageException">No file can be written there.</exception>
    public static AtomicFile Named(string option, string text, string prefix = "")
    {
        var path = Path.GetFullPath(text[prefix.Length..]);
        // Known before the run, not after it.
        if (!Directory.Exists(Path.GetDirectoryName(path)) || Directory.Exists(path)) throw new UsageException($"{option} is '{text}'; allowed: a file in a folder that exists.");
        return new(path);
    }

    /// <summary>What it holds; null where there is none.</summary>
    public string? Read() => File.Exists(path) ? File.ReadAllText(path) : null;

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
