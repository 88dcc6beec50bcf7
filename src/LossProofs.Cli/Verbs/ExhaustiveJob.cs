using System.Diagnostics;
using System.Globalization;
using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Cli.Verbs;

/// <summary>verify --exhaustive FORMAT: functions of one number at every value of a format.</summary>
internal static class ExhaustiveJob
{
    // A run that is stopped loses no more than this.
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    public static int Run(Words words, string name, RunOptions options, Surroundings surroundings)
    {
        var format = Format(words);
        if (words.Of("--claims") is not null) throw new UsageException("--claims is given with --exhaustive; allowed: --functions.");
        var state = words.Of("--resume") is { } path ? AtomicFile.Named("--resume", path) : null;
        var file = ReportFiles.JsonAlone(words);
        var subject = surroundings.Subject(name)[0];
        var functions = Family.All.Where(f => f.IsOfOneNumber && Verification.Runs.Run.Matches(options.Functions, f.Name) && subject.Offers(f, format)).ToList();
        if (functions.Count == 0)
        {
            surroundings.Error.WriteLine($"{Suite.Name}: nothing ran: {name} offers no function of one number in {format} that --functions '{options.Functions}' matches.");
            return ExitCode.NothingRan;
        }

        var sweeps = functions.Select(f => new Sweep(subject, f, format)).ToList();
        var progress = sweeps.ToDictionary(s => s.Function.Name, s => new Progress(s.Parts));
        if (state?.Read() is { } known) Resume(known, words, subject, format, progress);
        foreach (var sweep in sweeps) Go(sweep, progress, options.Threads, state, surroundings);

        List<ExhaustiveFinding> findings = [.. sweeps.Select(s => ExhaustiveFinding.Of(s, progress[s.Function.Name]))];
        var json = file is null && !words.Has("--json") ? "" : ExhaustiveJson.Write(subject, format, findings, $"{Suite.Name} verify --subject {name} --exhaustive {format} --functions {string.Join(',', functions)}");
        file?.Write(json);
        surroundings.Out.Write(words.Has("--json") ? json : ExhaustiveText.Write(subject, format, findings));
        return findings.All(f => f.Passed) ? ExitCode.AsRequired : ExitCode.Failed;
    }

    private static void Go(Sweep sweep, Dictionary<string, Progress> all, int threads, AtomicFile? state, Surroundings surroundings)
    {
        var progress = all[sweep.Function.Name];
        if (progress.IsComplete) return;
        Stopwatch clock = Stopwatch.StartNew(), sinceSaved = Stopwatch.StartNew();
        var before = progress.Count;
        using (var bar = new ProgressBar(surroundings))
        {
            try
            {
                sweep.Run(progress, threads, () =>
                {
                    bar.Show(progress.Count / (double)progress.Parts, sweep.Function.Name);
                    if (sinceSaved.Elapsed > Pace) Save();
                }, surroundings.Interrupted);
            }
            finally
            {
                lock (progress) Save();
            }
        }

        var share = progress.Count == before ? 0 : (progress.Count - before) / (double)progress.Parts;
        surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Suite.Name}: {sweep.Function.Name}: {share * sweep.Format.Patterns:0} values in {clock.Elapsed.TotalSeconds:0.0} s on {threads} threads, {progress.Tally.ByOracle} of them decided by the oracle"));

        void Save()
        {
            state?.Write(Checkpoint.Write(sweep.Subject, sweep.Format, all));
            sinceSaved.Restart();
        }
    }

    private static void Resume(string text, Words words, ISubject subject, Format format, Dictionary<string, Progress> progress)
    {
        try
        {
            Checkpoint.Read(text, subject, format, progress);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--resume is '{words.Of("--resume")}', which {e.Message}.");
        }
    }

    private static Format Format(Words words)
    {
        Format[] allowed = [Verification.Enclosures.Format.Binary32, Verification.Enclosures.Format.Binary16];
        return allowed.FirstOrDefault(f => f.Name == words.Of("--exhaustive"))
            ?? throw new UsageException($"--exhaustive is '{words.Of("--exhaustive")}'; allowed: {string.Join(", ", allowed.Select(f => f.Name))}.");
    }
}
