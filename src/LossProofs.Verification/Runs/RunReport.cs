using LossProofs.Verification.Deviations;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Runs;

/// <summary>Everything that a run found, in the order of the family and of the catalog.</summary>
/// <param name="Subject">The name of the subject or group of subjects.</param>
/// <param name="Version">Its version.</param>
/// <param name="Options">What was judged and how.</param>
/// <param name="Functions">A finding for each function offered, format and variant.</param>
/// <param name="Claims">A finding for each claim; format and variant the first of the subject's.</param>
public sealed record RunReport(string Subject, string Version, RunOptions Options, IReadOnlyList<FunctionFinding> Functions, IReadOnlyList<ClaimFinding> Claims)
{
    /// <summary>The program that was asked and its arguments; null for a subject in this process, empty for results that nobody can be asked for again.</summary>
    public IReadOnlyList<string>? Program { get; init; }

    /// <summary>What a command line names the subject by: its name, "-- COMMAND", or "".</summary>
    public string Asked => Program is null ? Subject : Program.Count == 0 ? "" : Written.Program(Program);

    /// <summary>The run held against a deviations file; null where there is none.</summary>
    public DeviationReview? Deviations { get; init; }

    /// <summary>Findings that are not as required, and that no deviations file expects.</summary>
    public int Failed => Unexpected.Count(f => !f.Passed) + Claims.Count(c => !c.AsRequired && !IsExpected(c));

    /// <summary>Findings that are not as required, all as a deviations file says; never counted as passed.</summary>
    public int Expected => Functions.Count(f => !f.Passed) + Claims.Count(c => !c.AsRequired) - Failed;

    /// <summary>The findings of functions without the failures that are expected.</summary>
    public IReadOnlyList<FunctionFinding> Unexpected => Deviations is { } review ? [.. Functions.Select(f => f with { Failures = [.. f.Failures.Where(x => review.By(x) is null)] })] : Functions;

    /// <summary>Whether a deviations file says that the claim is not as required.</summary>
    public bool IsExpected(ClaimFinding claim) => Deviations?.By(claim) is not null;

    /// <summary>Findings that are as required; unanswered claims are not among them.</summary>
    public int Passed => Functions.Count(f => f.Passed) + Claims.Count(c => c.AsRequired && c.Outcome != Outcome.Unanswered);

    /// <summary>Whether anything at all was judged.</summary>
    public bool Empty => Functions.Count + Claims.Count(c => c.Outcome != Outcome.Unanswered) == 0;
}
