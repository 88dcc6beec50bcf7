using System.Collections.Concurrent;
using System.Text;

namespace VerifyTests;

/// <summary>One text on disk: {prefix}.verified.{extension} is what was accepted, {prefix}.received.{extension} what a failed comparison leaves.</summary>
internal sealed class Snapshot(string prefix, string extension, VerifySettings settings)
{
    private static readonly ConcurrentDictionary<string, bool> UsedPrefixes = new();

    private readonly string receivedPath = $"{prefix}.received.{extension}";
    private readonly string verifiedPath = $"{prefix}.verified.{extension}";

    public async Task<VerifyResult> CompareAsync(string? text)
    {
        if (settings.NeedsUniquePrefix && !UsedPrefixes.TryAdd(prefix, true))
            throw new InvalidOperationException($"The prefix has already been used: {prefix}. Add UseParameters, UseTextForParameters, UseMethodName or UseFileName.");

        Directory.CreateDirectory(Path.GetDirectoryName(prefix)!);
        var received = Scrubbed(text);
        var verified = await VerifiedAsync().ConfigureAwait(false);
        var stale = Stale();
        File.Delete(receivedPath);

        // An editor may have added a final newline to the verified file; that is no difference.
        var equal = verified == received || verified == received + "\n";
        if (equal && stale.Length == 0) return new(verifiedPath);
        if (settings.Accepts || VerifierSettings.Accepts)
        {
            if (!equal) await WriteAsync(verifiedPath, received).ConfigureAwait(false);
            foreach (var file in stale) File.Delete(file);
            return new(verifiedPath);
        }
        if (!equal) await WriteAsync(receivedPath, received).ConfigureAwait(false);
        throw new VerifyException(new SnapshotFailure(receivedPath, verifiedPath, received, verified, stale).Message(equal));
    }

    private string Scrubbed(string? text)
    {
        // Named, because a file without a byte would look like one that was never accepted.
        var builder = new StringBuilder(text switch { null => "null", "" => "emptyString", _ => LinesEndInLf(text) });
        settings.Scrub(builder);
        return LinesEndInLf(builder.ToString());
    }

    private async Task<string?> VerifiedAsync()
    {
        if (!File.Exists(verifiedPath)) return null;
        if (new FileInfo(verifiedPath).Length > 0) return LinesEndInLf(await File.ReadAllTextAsync(verifiedPath).ConfigureAwait(false));
        File.Delete(verifiedPath);
        return null;
    }

    /// <summary>Verified files of the same name with another extension: left over from before the test changed its own.</summary>
    private string[] Stale() =>
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + ".verified.*").Where(file => file != verifiedPath).Order(StringComparer.Ordinal)];

    private static Task WriteAsync(string path, string text) => File.WriteAllTextAsync(path, text, VerifierSettings.Encoding);

    private static string LinesEndInLf(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
