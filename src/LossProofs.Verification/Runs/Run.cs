using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Experiments;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Runs;

/// <summary>Judges a subject: its functions against the oracle, and the claims on its answers.</summary>
public static class Run
{
    /// <summary>Judges the variants of a subject (one, for most): functions on each variant and format, claims on the first.</summary>
    /// <param name="variants">The subject, or the ways of calling it that may differ, such as array lengths.</param>
    /// <param name="options">What is judged and how.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; from any thread.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    public static RunReport Judge(IReadOnlyList<ISubject> variants, RunOptions options, IProgress<double>? progress = null)
    {
        if (variants.Count == 0) throw new ArgumentException("variants is empty; allowed: at least one subject.", nameof(variants));
        var functions = Family.All.Where(f => Matches(options.Functions, f.Name)).ToList();
        var claims = Catalog.All.Where(c => Matches(options.Claims, c.Id)).ToList();

        var measured = (from function in functions from subject in variants from format in options.Formats
                        where subject.Offers(function, format)
                        select (Func<object>)(() => new FunctionJudge(subject, format, options.Seed, options.Cases).Judge(function) with { Gradient = GradientJudge.Evidence(subject, function, format, options) })).ToList();
        var judged = (from claim in claims
                      where IsNative(variants[0]) || Names.In(claim.Statement).AsksSubject
                      select (Func<object>)(() => Judge(claim, variants[0], options))).ToList();

        var work = options.Shard.Part(measured.Concat(judged)).ToList();
        var results = new object[work.Count];
        var done = 0;
        Parallel.For(0, work.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            results[i] = work[i]();
            progress?.Report(Interlocked.Increment(ref done) / (double)work.Count);
        });
        return new(variants[0].Name, variants[0].Version, options, [.. results.OfType<FunctionFinding>()], [.. results.OfType<ClaimFinding>()]) { Program = (variants[0] as ProcessSubject)?.Command };
    }

    /// <summary>Judges one claim, by samples or by its experiment.</summary>
    public static ClaimFinding Judge(Claim claim, ISubject subject, RunOptions options)
    {
        var format = options.Formats.FirstOrDefault(subject.Formats.Contains) ?? Format.Binary64;
        if (claim.Statement is not Experiment) return new ClaimJudge(subject, format, options.Seed, options.Cases).Judge(claim);
        var outcome = Laboratory.Run(claim.Id, subject);
        return new(claim, subject.Name, format, outcome.Upheld ? Outcome.Upheld : Outcome.Refuted, 0) { CounterexampleSeen = outcome.CounterexampleSeen, Note = outcome.Record };
    }

    // Claims about optimisation, batches and data, which no function of a subject occurs in, are asked of our own functions only.
    private static bool IsNative(ISubject subject) => subject is { Name: "native" } and not ProcessSubject;

    /// <summary>Whether a name fits one of several patterns, divided by commas, in which "*" stands for any text.</summary>
    public static bool Matches(string patterns, string name) => patterns.Split(',').Any(pattern => MatchesOne(pattern, name));

    private static bool MatchesOne(string pattern, string name) =>
        Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
}
