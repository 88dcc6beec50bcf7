using System.Text.RegularExpressions;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;

namespace LossProofs.Cli;

/// <summary>The files that --report names: "json=FILE", several with commas or by several options.</summary>
internal sealed partial class ReportFiles
{
    private static readonly (string Kind, Func<RunReport, string, string> Write)[] Kinds =
    [
        ("json", JsonReport.Write), ("junit", JunitReport.Write), ("md", MarkdownReport.Write), ("html", HtmlReport.Write), ("badge", (run, _) => Badge.Endpoint(run)),
    ];

    private readonly List<(AtomicFile File, Func<RunReport, string, string> Write)> files = [];

    private ReportFiles()
    {
    }

    /// <summary>The kinds, as help has them.</summary>
    public static string Allowed { get; } = string.Join(", ", Kinds.Select(k => $"{k.Kind}=FILE"));

    /// <summary>What a command line names.</summary>
    /// <exception cref="UsageException">A kind is unknown, a file is named twice, or none can be written there.</exception>
    public static ReportFiles Named(Words words)
    {
        var named = new ReportFiles();
        HashSet<string> paths = [];
        foreach (var (kind, path) in Parts(words))
        {
            var write = Kinds.FirstOrDefault(k => k.Kind == kind).Write;
            if (write is null || path.Length == 0) throw new UsageException($"--report is '{kind}{(path.Length > 0 ? "=" : "")}{path}'; allowed: {Allowed}, separated by commas.");
            if (!paths.Add(Path.GetFullPath(path))) throw new UsageException($"--report names '{path}' twice; allowed: once.");
            // The same badge as a picture, for who has no shields server.
            if (kind == "badge" && path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)) write = (run, _) => Badge.Svg(run);
            named.files.Add((AtomicFile.Named("--report", $"{kind}={path}", $"{kind}="), write));
        }

        return named;
    }

    /// <summary>The only file, of the JSON report; null where none is named.</summary>
    /// <exception cref="UsageException">Another kind, or several.</exception>
    public static AtomicFile? JsonAlone(Words words)
    {
        if (words.All("--report").Count == 0) return null;
        return Parts(words).ToList() is [("json", { Length: > 0 } path)] ? AtomicFile.Named("--report", $"json={path}", "json=") : throw new UsageException($"--report is '{string.Join(',', words.All("--report"))}'; allowed with --exhaustive: json=FILE.");
    }

    /// <summary>Writes every report.</summary>
    public void Write(RunReport run, string command)
    {
        foreach (var (file, write) in files) file.Write(write(run, command));
    }

    // A comma ends a file only where a kind follows: a file may have one in its name.
    private static IEnumerable<(string Kind, string Path)> Parts(Words words) =>
        from value in words.All("--report") from part in NextKind().Split(value) select part.Split('=', 2) is [var kind, var path] ? (kind, path) : (part, "");

    [GeneratedRegex("(?:,)(?=[a-z]+=)")]
    private static partial Regex NextKind();
}
