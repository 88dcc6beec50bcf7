namespace LossProofs.Cli;

/// <summary>The command that starts this tool once more.</summary>
internal static class SelfCommand
{
    /// <summary>With these arguments: by its own executable, or as an assembly where another program runs it.</summary>
    public static IReadOnlyList<string> With(params string[] arguments)
    {
        var (host, assembly) = (Environment.ProcessPath, typeof(SelfCommand).Assembly);
        var name = Path.GetFileNameWithoutExtension(host);
        if (host is not null && name == assembly.GetName().Name) return [host, .. arguments];
        return [host is not null && name == "dotnet" ? host : "dotnet", "exec", assembly.Location, .. arguments];
    }
}
