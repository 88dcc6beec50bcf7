using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Protocol.Faults;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;

namespace LossProofs.Cli.Verbs;

/// <summary>selftest: whether the tool finds what is wrong.</summary>
internal static class SelftestVerb
{
    private const int Points = 200, MostPoints = 10_000, MostThreads = 64;

    // Claims ask many functions at each point: 16 points where a function is measured at 200.
    private const int FunctionPointsToClaimPoints = 12;

    private static readonly ProcessOptions Patient = new() { Timeout = TimeSpan.FromSeconds(60), Restarts = 8 };

    private static readonly ProcessOptions Impatient = Patient with { Timeout = TimeSpan.FromSeconds(3) };

    public static Verb Verb { get; } = new("selftest", "[OPTIONS]",
        "judges the wrong implementations and the faulty programs that the tool ships\nwith, each of which it must catch, and prints which survive",
        [
            new("--functions", "GLOB", "only wrong implementations of these functions,\nand no programs unless --programs is given"),
            new("--programs", "GLOB", "only these faulty programs, and no wrong\nimplementations unless --functions is given"),
            new("--cases", "N", $"points a wrong function ({Points}); with fewer,\nsome may survive"),
            new("--threads", "N", "how many; the results are the same for any"),
        ], Execute);

    private static int Execute(Words words, Surroundings surroundings)
    {
        var (functions, chosen) = (words.Of("--functions"), words.Of("--programs"));
        var points = words.Number("--cases", Points, 1, MostPoints);
        var threads = words.Number("--threads", Environment.ProcessorCount, 1, MostThreads);
        List<Mutant> mutants = [.. WrongImplementations.All.Where(m => m.Wrong.Any(f => Run.Matches(functions ?? (chosen is null ? "*" : ""), f.Name)))];
        List<FaultyAdapter> programs = [.. FaultyAdapters.All.Where(f => Run.Matches(chosen ?? (functions is null ? "*" : ""), f.Name))];
        if (mutants.Count + programs.Count == 0) throw new UsageException($"--functions is '{functions}' and --programs '{chosen}', which match nothing; allowed: a name that 'lossproofs list' or 'lossproofs serve --help' prints.");

        using var bar = new ProgressBar(surroundings);
        var (done, all) = (0, mutants.Count + programs.Count);
        var judge = new MutantJudge(points: points, cases: (points + FunctionPointsToClaimPoints - 1) / FunctionPointsToClaimPoints);
        var findings = InParallel(mutants, judge.Judge);
        var outcomes = InParallel(programs, Judged);
        bar.Dispose();
        surroundings.Out.Write(SurvivalTable.Write(findings, [.. programs.Zip(outcomes)]));
        return findings.All(f => f.AsRequired) && programs.Zip(outcomes).All(p => p.Second.IsAsDue(p.First)) ? ExitCode.AsRequired : ExitCode.InternalError;

        TResult[] InParallel<T, TResult>(List<T> work, Func<T, TResult> judged)
        {
            var results = new TResult[work.Count];
            Parallel.For(0, work.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = surroundings.Interrupted }, i =>
            {
                results[i] = judged(work[i]);
                bar.Report(Interlocked.Increment(ref done) / (double)all);
            });
            return results;
        }

        FaultOutcome Judged(FaultyAdapter fault) => FaultTrial.Judge(SelfCommand.With("serve", "--fault", fault.Name), Options(fault) with { Interrupted = surroundings.Interrupted });
    }

    // One that hangs is waited for as short as can be; how long a start takes depends on the machine.
    private static ProcessOptions Options(FaultyAdapter fault) => fault switch
    {
        { Hangs: false } => Patient,
        { Treatment: Treatment.NotJudged } => Impatient with { StartTimeout = Impatient.Timeout },
        _ => Impatient,
    };
}
