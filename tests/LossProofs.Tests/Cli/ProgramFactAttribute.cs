namespace LossProofs.Tests.Cli;

/// <summary>A fact that takes a program of others, such as an interpreter; skipped, with the reason, where it is not installed.</summary>
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Skips without any of the programs.</summary>
    public ProgramFactAttribute(params string[] names)
    {
        if (Path(names) is null) Skip = $"{string.Join(", ", names)}: not on the PATH.";
    }

    /// <summary>The first of the programs that is on the PATH; null where none is.</summary>
    public static string? Path(params string[] names) =>
        names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).SelectMany(folder => new[] { name, name + ".exe" }.Select(file => System.IO.Path.Combine(folder, file)))).FirstOrDefault(File.Exists);
}
