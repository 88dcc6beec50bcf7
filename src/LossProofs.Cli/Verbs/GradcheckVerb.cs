using System.Diagnostics;
using System.Globalization;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Cli.Verbs;

/// <summary>gradcheck: the gradients of a subject against its own values.</summary>
internal static class GradcheckVerb
{
    private const string Native = "native";

    private const int MostThreads = 1024;

    private static readonly RunOptions Default = new();

    public static Verb Verb { get; } = new("gradcheck", "[--subject NAME] [OPTIONS] [-- COMMAND ARGS]",
        "checks the gradients of a subject or a program against its own values, by\ndifferences with derived bounds; kinks against the slopes on both sides",
        [
            new("--subject", "NAME", $"{string.Join(", ", BuiltIn.Names)} (by default {Native})"),
            new("--functions", "GLOB", "only these gradient functions; * stands for any\ntext; several with commas"),
            new("--format", "FORMATS", "binary64,binary32 by default"),
            new("--seed", "N", $"what every point follows from ({Seed.Default})"),
            new("--cases", "N", $"points a function and format ({Default.Cases})"),
            new("--shard", "I/N", "only the I-th of N parts"),
            new("--threads", "N", "how many; the results are the same for any"),
            new("--inject", "ERROR", "puts a relative error into every gradient: one\nthat is resolved and passes fails the run"),
            .. ForeignProgram.Options,
            new("--json", "", "the report as JSON; nothing else on stdout"),
        ], Execute) { TakesCommand = true };

    private static int Execute(Words words, Surroundings surroundings)
    {
        var options = new RunOptions
        {
            Formats = words.Formats(Default.Formats),
            Functions = words.Of("--functions") ?? Default.Functions,
            Seed = words.Number("--seed", Default.Seed, int.MinValue, int.MaxValue),
            Cases = words.Number("--cases", Default.Cases, 1, VerifyVerb.MostCases),
            Shard = words.Shard(),
            Threads = words.Number("--threads", Default.Threads, 1, MostThreads),
        };
        var injected = Injected(words);
        var clock = Stopwatch.StartNew();
        using var program = ForeignProgram.Start(words, surroundings);
        var name = program?.Name ?? words.Of("--subject") ?? Native;
        var report = Judged(program is null ? surroundings.Subject(name) : [program], options, injected, surroundings) with { Subject = name };
        if (program is not null) ForeignProgram.Done(program, clock.Elapsed, surroundings);
        if (report.Findings.Count == 0)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: nothing ran: {name} offers no gradient function, with what it is the gradient of, that --functions '{options.Functions}' matches in {string.Join(", ", options.Formats)}.");
            return ExitCode.NothingRan;
        }

        surroundings.Out.Write(words.Has("--json") ? GradientJson.Write(report, Command(report, words)) : GradientText.Write(report));
        if (program is { IsGivenUp: true }) return ExitCode.NotJudged;
        if (injected != 0) return report.Escaped == 0 ? ExitCode.AsRequired : ExitCode.InternalError;
        return report.Failed == 0 ? ExitCode.AsRequired : ExitCode.Failed;
    }

    // On another thread, so that an interruption need not wait for the run.
    private static GradientRunReport Judged(IReadOnlyList<ISubject> variants, RunOptions options, double injected, Surroundings surroundings)
    {
        using var bar = new ProgressBar(surroundings);
        var run = Task.Run(() => GradientRun.Judge(variants, options, bar, injected), surroundings.Interrupted);
        return run.WaitAsync(surroundings.Interrupted).GetAwaiter().GetResult();
    }

    private static double Injected(Words words)
    {
        if (words.Of("--inject") is not { } text) return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var error) && Math.Abs(error) is >= 1e-6 and < 1
            ? error
            : throw new UsageException($"--inject is '{text}'; allowed: numbers of size 1e-6 to 1.");
    }

    // Without what changes no finding.
    private static string Command(GradientRunReport report, Words words) => string.Join(' ',
    [
        Suite.Name, "gradcheck", .. report.Program is null ? new[] { "--subject", report.Subject } : [],
        .. new[] { "--functions", "--inject" }.Where(words.Has).Select(o => $"{o} '{words.Of(o)}'"),
        "--format", string.Join(',', report.Options.Formats.Select((Format f) => f.Name)), $"--seed {report.Options.Seed} --cases {report.Options.Cases}", .. report.Program is null ? [] : new[] { report.Asked },
    ]);
}
