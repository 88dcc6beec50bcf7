using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Judging;

/// <summary>What is wrong with a result.</summary>
public enum Defect
{
    /// <summary>Further from the exact value than the rating allows.</summary>
    Inaccurate,

    /// <summary>Zero where the format has a value that is not.</summary>
    Lost,

    /// <summary>Of the other sign.</summary>
    WrongSign,

    /// <summary>NaN where there is a value, a value where there is none, or an infinity that is not due.</summary>
    WrongNonFinite,

    /// <summary>Not what is owed at a special point.</summary>
    WrongSpecialValue,

    /// <summary>An error instead of a result, or a result of the wrong length.</summary>
    Crashed,
}

/// <summary>A result that is not what the definition says.</summary>
/// <param name="Defect">The kind.</param>
/// <param name="Call">The question and the answer.</param>
/// <param name="Expected">The values that the rating allows around the exact one.</param>
/// <param name="Ulps">The distance in ulps of the exact value.</param>
public sealed record Failure(Defect Defect, Call Call, Interval Expected, double Ulps);

/// <summary>A function of a subject, measured against the oracle.</summary>
/// <param name="Function">The function.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Format">The format.</param>
/// <param name="Points">How many results were measured.</param>
/// <param name="Failures">The failures, worst kind first, one a kind and shrunk.</param>
/// <param name="Failing">How many results fail.</param>
public sealed record FunctionFinding(Function Function, string Subject, Format Format, int Points, IReadOnlyList<Failure> Failures, int Failing)
{
    /// <summary>The largest distance of a result from the exact value, in ulps, over results that are numbers.</summary>
    public double WorstUlps { get; init; }

    /// <summary>Where it occurs; null where every result is exact.</summary>
    public Call? Worst { get; init; }

    /// <summary>Answers at conventions that differ from the definition's: reported, never failed.</summary>
    public IReadOnlyList<Failure> Policies { get; init; } = [];

    /// <summary>Whether nothing fails.</summary>
    public bool Passed => Failing == 0;
}
