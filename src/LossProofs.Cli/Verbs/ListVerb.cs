using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>list [--json]</summary>
internal static class ListVerb
{
    public static Verb Verb { get; } = new("list", "[--json]", "prints every claim and every function",
        [new("--json", "", "for programs; nothing else on stdout")], Execute);

    private static int Execute(Words words, Surroundings surroundings)
    {
        surroundings.Out.Write(words.Has("--json") ? CatalogJson.Write() : CatalogText.Write());
        return ExitCode.AsRequired;
    }
}
