using System.Text;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>adapter new LANGUAGE [FILE]: a program to begin with, that speaks the protocol and has two functions as an example.</summary>
internal static class AdapterVerb
{
    private static readonly IReadOnlyList<Starter> Starters =
    [
        new("python", "adapter.py", "verify -- python3 {0}"),
        new("node", "adapter.mjs", "verify -- node {0}"),
        new("r", "adapter.R", "verify -- Rscript {0}"),
        new("csharp", "adapter.cs", "verify -- dotnet run {0}"),
        new("c", "filter.c", $"gen sigmoid binary64 | ./filter sigmoid | {Suite.Name} check sigmoid binary64"),
    ];

    private static string Languages => string.Join(", ", Starters.Select(s => s.Language));

    public static Verb Verb { get; } = new("adapter", "new LANGUAGE [FILE]",
        $"writes a program to begin with, in {Languages};\nit is to be filled in with your functions",
        [], Execute) { PlainWords = 3 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var (language, given) = words.Plain switch
        {
            [] => throw new UsageException("adapter lacks what to do; allowed: new LANGUAGE [FILE]."),
            ["new"] => throw new UsageException($"LANGUAGE is missing; allowed: {Languages}."),
            ["new", var word] => (word, null),
            ["new", var word, var file] => (word, file),
            [var word, ..] => throw new UsageException($"adapter was given '{word}'; allowed: new LANGUAGE [FILE]."),
        };
        var starter = Starters.FirstOrDefault(s => s.Language == language) ?? throw new UsageException($"LANGUAGE is '{language}'; allowed: {Languages}.");
        var path = given ?? starter.File;
        Write(path, starter.Text());
        surroundings.Out.WriteLine($"{path} is written. Fill in your functions, then: {Suite.Name} {starter.Use.Replace("{0}", path, StringComparison.Ordinal)}");
        return ExitCode.AsRequired;
    }

    // A file that is there may hold somebody's work.
    private static void Write(string path, string text)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"FILE is '{path}'; allowed: a file that does not exist, in a folder that does ({e.Message}).");
        }
    }

    private sealed record Starter(string Language, string File, string Use)
    {
        public string Text()
        {
            using var reader = new StreamReader(typeof(AdapterVerb).Assembly.GetManifestResourceStream($"starters/{File}")!);
            return reader.ReadToEnd();
        }
    }
}
