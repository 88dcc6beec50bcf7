using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Gradients;

/// <summary>The gradient check of a subject: every gradient function that it offers, in every format.</summary>
public static class GradientRun
{
    /// <summary>Checks the variants of a subject; the findings are the same for any number of threads.</summary>
    /// <param name="variants">The subject, or the ways of calling it that may differ.</param>
    /// <param name="options">What is checked and how; claims play no part.</param>
    /// <param name="progress">Told the share of the work that is done, from 0 to 1; from any thread.</param>
    /// <param name="injected">Every gradient is multiplied by 1 plus or minus this, by turns: what is resolved has to be found wrong; 0 for none.</param>
    /// <exception cref="ArgumentException">There is no variant.</exception>
    public static GradientRunReport Judge(IReadOnlyList<ISubject> variants, RunOptions options, IProgress<double>? progress = null, double injected = 0)
    {
        if (variants.Count == 0) throw new ArgumentException("variants is empty; allowed: at least one subject.", nameof(variants));
        var judged = (from subject in variants from format in options.Formats
                      let judge = new GradientJudge(subject, format, options.Seed, options.Cases) { Distorted = injected == 0 ? null : (g, n) => format.Round(g * (n % 2 == 0 ? 1 + injected : 1 - injected)) }
                      from function in judge.Functions
                      where Run.Matches(options.Functions, function.Name)
                      select (Subject: subject, Format: format, Judge: judge, Function: function)).ToList();
        judged = [.. options.Shard.Part(judged)];
        var parts = judged.SelectMany((j, place) => Enumerable.Range(0, j.Judge.Parts).Select(part => (Place: place, Part: part))).ToList();
        var (tallies, done) = (new GradientTally[parts.Count], 0);
        Parallel.For(0, parts.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
        {
            tallies[i] = judged[parts[i].Place].Judge.Part(judged[parts[i].Place].Function, parts[i].Part);
            progress?.Report(Interlocked.Increment(ref done) / (double)parts.Count);
        });
        var findings = judged.Select((j, place) =>
        {
            var whole = new GradientTally();
            for (var i = 0; i < parts.Count; i++)
                if (parts[i].Place == place) whole.Add(tallies[i]);
            return whole.Finding(j.Function, j.Subject.Name, j.Format);
        });
        return new(variants[0].Name, variants[0].Version, options, [.. findings]) { Program = (variants[0] as Protocol.ProcessSubject)?.Command, Injected = injected };
    }
}

/// <summary>Everything that a gradient check found.</summary>
/// <param name="Subject">The name of the subject.</param>
/// <param name="Version">Its version.</param>
/// <param name="Options">What was checked and how.</param>
/// <param name="Findings">A finding for each gradient function, format and variant.</param>
public sealed record GradientRunReport(string Subject, string Version, RunOptions Options, IReadOnlyList<GradientFinding> Findings)
{
    /// <summary>The program that was asked and its arguments; null for a subject in this process.</summary>
    public IReadOnlyList<string>? Program { get; init; }

    /// <summary>The relative error that was put into every gradient; 0 for none.</summary>
    public double Injected { get; init; }

    /// <summary>What a command line names the subject by.</summary>
    public string Asked => Program is null ? Subject : Written.Program(Program);

    /// <summary>How many gradient functions are not green.</summary>
    public int Failed => Findings.Count(f => !f.Passed);

    /// <summary>Of gradients with an error put in, how many came out green.</summary>
    public int Escaped => Findings.Sum(f => f.Escaped);

    /// <summary>How many partial derivatives were checked.</summary>
    public int Checks => Findings.Sum(f => f.Checks);
}
