using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Pipes;
using LossProofs.Verification.Reports;

namespace LossProofs.Cli.Verbs;

/// <summary>check FUNCTION FORMAT: judges the results that a program gives for the cases of gen, a line each.</summary>
internal static class CheckVerb
{
    public static Verb Verb { get; } = new("check", "FUNCTION FORMAT [OPTIONS]",
        "judges the results on stdin, a line for each case of gen with the same\noptions; a vector as its numbers with commas, a matrix row after row",
        [.. Pipe.Shared, new("--json", "", "the report as JSON; nothing else on stdout")], Execute) { PlainWords = 2 };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var pipe = Pipe.Of(words);
        var report = ResultLines.Judge(pipe.Function, pipe.Options, surroundings.In);
        surroundings.Out.Write(words.Has("--json")
            ? JsonReport.Write(report, FormattableString.Invariant($"{Suite.Name} check {pipe.Function} {pipe.Format} --seed {pipe.Options.Seed} --cases {pipe.Options.Cases}"))
            : TextReport.Full(report));
        return report.Failed > 0 ? ExitCode.Failed : ExitCode.AsRequired;
    }
}
