using System.Diagnostics;
using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Cli.Verbs;

/// <summary>verify, and the main job: a subject judged.</summary>
internal static class VerifyVerb
{
    private const string Native = "native";

    public const int MostCases = 1_000_000;

    private const int MostThreads = 1024;

    private static readonly RunOptions Default = new();

    public static Verb Verb { get; } = new("verify", "[--subject NAME] [OPTIONS] [-- COMMAND ARGS]",
        "judges a subject or a program: its functions against their definitions, the\nclaims on its answers; every failure comes with its input",
        [
            new("--subject", "NAME", $"{string.Join(", ", BuiltIn.Names)} (by default {Native})"),
            new("--claims", "GLOB", "only these claims, and no functions unless\n--functions is given; * stands for any text"),
            new("--functions", "GLOB", "only these functions, and no claims unless\n--claims is given; several with commas"),
            new("--format", "FORMATS", "binary64,binary32 by default"),
            new("--seed", "N", $"what every sample follows from ({Seed.Default})"),
            new("--cases", "N", $"points a function and format, tuples a\nclaim ({Default.Cases})"),
            new("--shard", "I/N", "only the I-th of N parts; 'merge' joins them"),
            new("--threads", "N", "how many; the results are the same for any"),
            new("--exhaustive", "FORMAT", "functions of one number at every value of\nbinary32 or binary16, and no claims"),
            new("--resume", "FILE", "with --exhaustive: keeps its state here, and\ngoes on from it"),
            .. DeviationOptions.Options,
            .. ForeignProgram.Options,
            new("--report", "KIND=FILE", "also writes json, junit, md, html or badge\n(.svg or .json) to a file; several with commas") { Repeats = true },
            new("--json", "", "the report as JSON; nothing else on stdout"),
        ], Execute) { TakesCommand = true };

    /// <summary>Judges the catalog on our own functions, proves it over the reals, and sums both up.</summary>
    public static int MainJob(Surroundings surroundings) => Judge(Native, surroundings.Subject(Native), Default, surroundings, report =>
    {
        surroundings.Out.Write(TextReport.Summary(report));
        surroundings.Out.WriteLine($"Over the real numbers: {ProofText.Summary(Prover.Ranked(Catalog.All))}; see '{Suite.Name} prove'.");
    });

    private static int Execute(Words words, Surroundings surroundings)
    {
        var (claims, functions) = (words.Of("--claims"), words.Of("--functions"));
        var options = new RunOptions
        {
            Formats = words.Formats(Default.Formats),
            // "" matches nothing: whoever names claims wants no functions.
            Claims = claims ?? (functions is null ? Default.Claims : ""),
            Functions = functions ?? (claims is null ? Default.Functions : ""),
            Seed = words.Number("--seed", Default.Seed, int.MinValue, int.MaxValue),
            Cases = words.Number("--cases", Default.Cases, 1, MostCases),
            Shard = words.Shard(),
            Threads = words.Number("--threads", Default.Threads, 1, MostThreads),
        };
        var deviations = new DeviationOptions(words);
        if (words.Has("--exhaustive") && words.Command is not null) throw new UsageException("--exhaustive is given with COMMAND; allowed: --subject.");
        if (words.Has("--exhaustive")) return ExhaustiveJob.Run(words, words.Of("--subject") ?? Native, options with { Functions = functions ?? Default.Functions }, surroundings);
        if (words.Has("--resume")) throw new UsageException("--resume is given without --exhaustive; allowed: both.");
        var files = ReportFiles.Named(words);
        var clock = Stopwatch.StartNew();
        using var program = ForeignProgram.Start(words, surroundings);
        var name = program?.Name ?? words.Of("--subject") ?? Native;
        var code = Judge(name, program is null ? surroundings.Subject(name) : [program], options, surroundings, run =>
        {
            if (program is not null) ForeignProgram.Done(program, clock.Elapsed, surroundings);
            files.Write(run, Command(run, words));
            surroundings.Out.Write(words.Has("--json") ? JsonReport.Write(run, Command(run, words)) : TextReport.Full(run));
            if (program is not { IsGivenUp: true }) deviations.Write(run);
        }, deviations);
        return program is { IsGivenUp: true } ? ExitCode.NotJudged : code;
    }

    private static int Judge(string name, IReadOnlyList<ISubject> variants, RunOptions options, Surroundings surroundings, Action<RunReport> write, DeviationOptions? deviations = null)
    {
        if (Nothing(variants, options) is { } reason) return NothingRan(surroundings, reason);
        var report = Judged(variants, options, surroundings) with { Subject = name };
        if (report.Empty) return NothingRan(surroundings, $"{name} offers no function that the choice needs");
        Canary.Check(report);
        report = deviations?.Review(report, surroundings.Today) ?? report;
        write(report);
        return report.Failed > 0 ? ExitCode.Failed : report.Deviations is { Faults.Count: > 0 } ? ExitCode.Bookkeeping : ExitCode.AsRequired;
    }

    // On another thread, so that an interruption need not wait for the run.
    private static RunReport Judged(IReadOnlyList<ISubject> variants, RunOptions options, Surroundings surroundings)
    {
        using var bar = new ProgressBar(surroundings);
        var run = Task.Run(() => Run.Judge(variants, options, bar), surroundings.Interrupted);
        return run.WaitAsync(surroundings.Interrupted).GetAwaiter().GetResult();
    }

    private static string? Nothing(IReadOnlyList<ISubject> variants, RunOptions options)
    {
        if (options.Claims.Length > 0 && !Catalog.All.Any(c => Matches(options.Claims, c.Id))) return $"--claims is '{options.Claims}', which matches no claim; allowed: an id that 'lossproofs list' prints, * for any text";
        if (options.Functions.Length > 0 && !Family.All.Any(f => Matches(options.Functions, f.Name))) return $"--functions is '{options.Functions}', which matches no function; allowed: a name that 'lossproofs list' prints, * for any text";
        var formats = variants.SelectMany(v => v.Formats).Distinct().ToList();
        return options.Formats.Any(formats.Contains) ? null : $"--format is '{string.Join(',', options.Formats)}'; {variants[0].Name} computes in {string.Join(", ", formats)}";
    }

    private static bool Matches(string pattern, string name) => Run.Matches(pattern, name);

    private static int NothingRan(Surroundings surroundings, string reason)
    {
        surroundings.Error.WriteLine($"{Suite.Name}: nothing ran: {reason}.");
        return ExitCode.NothingRan;
    }

    // Without what changes no finding: threads and where the report goes.
    private static string Command(RunReport run, Words words) => string.Join(' ',
    [
        Suite.Name, "verify", .. run.Program is null ? new[] { "--subject", run.Subject } : [],
        .. new[] { "--claims", "--functions" }.Where(words.Has).Select(o => $"{o} '{words.Of(o)}'"),
        "--format", string.Join(',', run.Options.Formats.Select((Format f) => f.Name)), $"--seed {run.Options.Seed} --cases {run.Options.Cases}", .. run.Program is null ? [] : new[] { run.Asked },
    ]);
}
