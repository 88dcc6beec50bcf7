using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Sampling;

namespace LossProofs.Cli.Verbs;

/// <summary>FUNCTION FORMAT [--cases N] [--seed N]: the same cases for gen, which prints them, and check, which judges the results.</summary>
internal sealed record Pipe(Function Function, RunOptions Options)
{
    /// <summary>The options that both need alike.</summary>
    public static IReadOnlyList<Option> Shared { get; } =
    [
        new("--cases", "N", $"samples beside the fixed points ({new RunOptions().Cases})"),
        new("--seed", "N", $"what the samples follow from ({Seed.Default})"),
    ];

    /// <summary>The one format.</summary>
    public Format Format => Options.Formats[0];

    /// <summary>What the command line says.</summary>
    /// <exception cref="UsageException">A word is missing or unknown.</exception>
    public static Pipe Of(Words words)
    {
        var function = Family.All.FirstOrDefault(f => f.Name == words.Plain.ElementAtOrDefault(0))
            ?? throw new UsageException($"FUNCTION is {Given(words, 0)}; allowed: a name that 'lossproofs list' prints.");
        var format = Format.All.FirstOrDefault(f => f.Name == words.Plain.ElementAtOrDefault(1))
            ?? throw new UsageException($"FORMAT is {Given(words, 1)}; allowed: {string.Join(", ", Format.All)}.");
        var options = new RunOptions { Functions = function.Name, Claims = "", Formats = [format] };
        return new(function, options with { Cases = words.Number("--cases", options.Cases, 1, VerifyVerb.MostCases), Seed = words.Number("--seed", options.Seed, int.MinValue, int.MaxValue) });
    }

    private static string Given(Words words, int place) => words.Plain.Count > place ? $"'{words.Plain[place]}'" : "missing";
}
