using System.Runtime.CompilerServices;

namespace LossProofs.Tests.Proofs.Coq;

/// <summary>The files of the formal proofs, and how generated ones are compared with what is stored.</summary>
internal static class Obligations
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", ".."));

    /// <summary>Where the hand-written proofs are.</summary>
    public static string Proofs { get; } = Path.Combine(Root, "src", "formal", "coq");

    /// <summary>Where the printed statements are.</summary>
    public static string Printed { get; } = Path.Combine(Root, "snapshots", "obligations", "coq");

    /// <summary>Every file that Coq compiles, with its text.</summary>
    public static IEnumerable<(string Name, string Text)> Files =>
        from folder in (string[])[Proofs, Printed]
        from path in Directory.EnumerateFiles(folder, "*.v").Order(StringComparer.Ordinal)
        select (Path.GetFileName(path), File.ReadAllText(path));

    /// <summary>That the stored file is the generated text; LOSSPROOFS_ACCEPT=1 stores it.</summary>
    public static void Compare(string path, string text)
    {
        if (SnapshotSettings.Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{Path.GetRelativePath(Root, path)} is missing; LOSSPROOFS_ACCEPT=1 stores it.");
        Assert.Equal(File.ReadAllText(path).Split('\n'), text.Split('\n'));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
