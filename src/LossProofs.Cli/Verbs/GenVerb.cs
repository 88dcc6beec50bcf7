using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Pipes;

namespace LossProofs.Cli.Verbs;

/// <summary>gen FUNCTION FORMAT: the cases of a function, a line each, for a program without JSON.</summary>
internal static class GenVerb
{
    public static Verb Verb { get; } = new("gen", "FUNCTION FORMAT [OPTIONS]",
        "prints the cases of a function, a line each: its arguments with blanks\nbetween, a vector as its numbers with commas; gen … | program | check …",
        [.. Pipe.Shared, new("--num", "hex", "numbers as C prints them by %a")], Execute) { PlainWords = 2 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var pipe = Pipe.Of(words);
        if (words.Of("--num") is not (null or "hex")) throw new UsageException($"--num is '{words.Of("--num")}'; allowed: hex.");
        foreach (var line in CaseLines.Of(pipe.Function, pipe.Options, words.Has("--num"))) surroundings.Out.WriteLine(line);
        return ExitCode.AsRequired;
    }
}
