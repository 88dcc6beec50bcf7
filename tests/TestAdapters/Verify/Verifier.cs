using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares text with the snapshot kept beside the test.</summary>
public static class Verifier
{
    /// <summary>Compares with a .txt snapshot.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares with a snapshot of another extension, such as md or svg.</summary>
    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Pending(Task.FromResult(target), extension, settings, sourceFile);

    /// <summary>Compares with a .txt snapshot, once the text is there.</summary>
    public static SettingsTask Verify(Task<string> target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares with a snapshot of another extension, once the text is there.</summary>
    public static SettingsTask Verify(Task<string> target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Pending(target!, extension, settings, sourceFile);

    private static SettingsTask Pending(Task<string?> target, string extension, VerifySettings? settings, string sourceFile) =>
        new(settings, async complete =>
        {
            var snapshot = new Snapshot(SnapshotName.Prefix(UseVerifyAttribute.Method, sourceFile, complete), extension, complete);
            return await snapshot.CompareAsync(await target.ConfigureAwait(false)).ConfigureAwait(false);
        });
}
