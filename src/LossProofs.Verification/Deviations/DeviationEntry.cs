using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Deviations;

/// <summary>Why an implementation departs from the definition.</summary>
public enum DeviationClass
{
    /// <summary>On purpose.</summary>
    ByDesign,

    /// <summary>By mistake; there is an issue.</summary>
    Bug,

    /// <summary>Because of the machine or its libraries.</summary>
    Platform,

    /// <summary>Because of the accuracy that was aimed at.</summary>
    Precision,
}

/// <summary>What was seen: every part that is given has to fit.</summary>
/// <param name="Defect">The kind of failure, "lost"; null for any.</param>
/// <param name="Deviation">The recognised deviation, "clamped"; null where none may be recognised.</param>
/// <param name="Constant">Its constant; null for any.</param>
/// <param name="From">Where it begins; null for any.</param>
/// <param name="Finding">Of a claim what was found, "refuted" or "upheld".</param>
public sealed record Observation(string? Defect, string? Deviation, string? Constant, string? From, string? Finding)
{
    /// <summary>The observation of a failing case.</summary>
    public static Observation Of(DeviationCase seen) => new(seen.Failure is { Deviation: null } failure ? DeviationText.Of(failure.Defect) : null,
        seen.Failure?.Deviation is { } d ? DeviationText.Of(d.Kind) : null, Given(seen.Failure?.Deviation?.Constant), Given(seen.Failure?.Deviation?.From), seen.Claim is { } claim ? DeviationText.Of(claim.Outcome) : null);

    /// <summary>Whether a case is what was seen.</summary>
    public bool Fits(DeviationCase seen) => seen.Claim is { } claim
        ? Finding == DeviationText.Of(claim.Outcome)
        : Finding is null && seen.Failure is { } failure && (Defect is null || Defect == DeviationText.Of(failure.Defect)) && Deviation == (failure.Deviation is { } d ? DeviationText.Of(d.Kind) : null)
            && (Constant is null || Constant == failure.Deviation?.Constant) && (From is null || From == failure.Deviation?.From);

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>An entry of a deviations file: cases that are expected to fail, and why.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Function">The functions by name, "*" for any text; null where it is about claims.</param>
/// <param name="Claim">The claims by id; null where it is about functions.</param>
/// <param name="Format">The format; null for every one.</param>
/// <param name="Observed">How they fail.</param>
/// <param name="Class">The class.</param>
/// <param name="Reason">Why; a person writes it.</param>
/// <param name="Issue">The issue that tells of it.</param>
/// <param name="Until">The last day on which it is valid.</param>
/// <param name="MaxMatches">How many cases it may cover.</param>
public sealed record DeviationEntry(int Number, string? Function, string? Claim, Format? Format, Observation Observed, DeviationClass Class, string Reason, string? Issue, DateOnly? Until, int MaxMatches)
{
    /// <summary>How many cases an entry covers at most where it does not say.</summary>
    public const int UsualMaxMatches = 20;

    /// <summary>The reason of an entry that nobody has justified.</summary>
    public const string Unwritten = "TODO";

    /// <summary>"entry 3, bce in binary64".</summary>
    public string Name => $"entry {Number}, {Function ?? Claim}{(Format is null ? "" : $" in {Format}")}";

    /// <summary>Whether it speaks of a function or claim, however that comes out.</summary>
    public bool Covers(DeviationCase seen) => (seen.Claim is null ? Function : Claim) is { } pattern && Run.Matches(pattern, seen.Name) && (Format is null || Format == seen.Format);
}
