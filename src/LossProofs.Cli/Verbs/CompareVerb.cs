using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>compare A B: two reports side by side.</summary>
internal static class CompareVerb
{
    public static Verb Verb { get; } = new("compare", "A B", "what differs between two JSON reports; exit 1 where B is worse", [], Execute) { PlainWords = 2 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        if (words.Plain.Count != 2) throw new UsageException($"compare was given {words.Plain.Count} file{(words.Plain.Count == 1 ? "" : "s")}; allowed: A B, two JSON reports.");
        var comparison = new Comparison(MergeVerb.Read("A", words.Plain[0]), MergeVerb.Read("B", words.Plain[1]));
        surroundings.Out.Write(comparison.Text());
        return comparison.IsWorse ? ExitCode.Failed : ExitCode.AsRequired;
    }
}
