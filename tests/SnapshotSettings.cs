using System.Runtime.CompilerServices;

namespace LossProofs;

/// <summary>How every test project keeps its snapshots: in one folder at the top of the repository, where they are read as documentation.</summary>
internal static class SnapshotSettings
{
    /// <summary>Whether this run accepts what it receives: <c>LOSSPROOFS_ACCEPT=1 dotnet test</c>.</summary>
    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("LOSSPROOFS_ACCEPT") == "1";

    /// <summary>Names the snapshot snapshots/{name}.verified.{extension}. A slash in the name makes a folder.</summary>
    public static SettingsTask InSnapshots(this SettingsTask verify, string name)
    {
        var path = Path.Combine(Folder(), name);
        return verify.UseDirectory(Path.GetDirectoryName(path)!).UseFileName(Path.GetFileName(path));
    }

    [ModuleInitializer]
    internal static void Initialize()
    {
        // The .md and .svg among them are opened by other programs, and a byte order mark is shown by some.
        VerifierSettings.UseUtf8NoBom();
        if (Accepting) VerifierSettings.AutoVerify(includeBuildServer: false);
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "snapshots"));
}
