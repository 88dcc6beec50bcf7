using LossProofs.Cli.CommandLine;

namespace LossProofs.Cli.Verbs;

/// <summary>help [VERB]</summary>
internal static class HelpVerb
{
    public static Verb Verb { get; } = new("help", "[VERB]", "prints this, or the help of one verb", [], Execute) { PlainWords = 1 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        surroundings.Out.Write(words.Plain is [var name]
            ? Help.Of(Help.Verbs.FirstOrDefault(v => v.Name == name) ?? throw new UsageException($"verb is '{name}'; allowed: {string.Join(", ", Help.Verbs.Select(v => v.Name))}."))
            : Help.All());
        return ExitCode.AsRequired;
    }
}
