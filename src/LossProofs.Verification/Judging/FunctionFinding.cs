using LossProofs.Claims;
using LossProofs.Verification.Deviations;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Judging;

/// <summary>What is wrong with a result.</summary>
public enum Defect
{
    /// <summary>One of many, each within the rating, that are off to the same side by more than an ulp.</summary>
    Biased,

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

    /// <summary>An input of the domain that the subject says it does not take.</summary>
    Refused,

    /// <summary>An error instead of a result, or a result of the wrong length.</summary>
    Crashed,
}

/// <summary>A result that is not what the definition says.</summary>
/// <param name="Defect">The kind.</param>
/// <param name="Call">The question and the answer.</param>
/// <param name="Expected">The values that the rating allows around the exact one.</param>
/// <param name="Ulps">The distance in ulps of the exact value.</param>
public sealed record Failure(Defect Defect, Call Call, Interval Expected, double Ulps)
{
    /// <summary>The deliberate deviation that explains it; null where none is recognised.</summary>
    public Deviation? Deviation { get; init; }

    /// <summary>How many results fail in this way.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Of a bias the first of the points that show it; null for the others.</summary>
    public Call? From { get; init; }

    /// <summary>Of a bias the last of the points that show it; null for the others.</summary>
    public Call? To { get; init; }
}

/// <summary>How many results are of a kind, and one of them.</summary>
/// <param name="Count">How many.</param>
/// <param name="Example">The worst or first of them; null where there is none.</param>
public readonly record struct Occurrences(int Count, Call? Example);

/// <summary>A function of a subject, measured against the oracle.</summary>
/// <param name="Function">The function.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Format">The format.</param>
/// <param name="Points">How many results were measured.</param>
/// <param name="Failures">The failures, worst kind first, one a kind and deviation, shrunk.</param>
/// <param name="Failing">How many results fail.</param>
public sealed record FunctionFinding(Function Function, string Subject, Format Format, int Points, IReadOnlyList<Failure> Failures, int Failing)
{
    /// <summary>The largest distance of a result from the exact value, in ulps, over results that are numbers.</summary>
    public double WorstUlps { get; init; }

    /// <summary>Where it occurs; null where every result is exact.</summary>
    public Call? Worst { get; init; }

    /// <summary>Half of the finite results are no further from the exact value, in ulps.</summary>
    public double MedianUlps { get; init; }

    /// <summary>99 of 100 finite results are no further from the exact value, in ulps.</summary>
    public double P99Ulps { get; init; }

    /// <summary>The largest distances, stretch by stretch of the arguments: what a plot shows.</summary>
    public IReadOnlyList<Peak> Peaks { get; init; } = [];

    /// <summary>Results that are not the value of the format nearest to the exact one; the worst of them.</summary>
    public Occurrences NotNearest { get; init; }

    /// <summary>NaN or infinity where a number is due, or a number where an infinity is.</summary>
    public Occurrences WrongNonFinite { get; init; }

    /// <summary>0 where the nearest value of the format is not 0, within the rating or not.</summary>
    public Occurrences Lost { get; init; }

    /// <summary>Results of the other sign than the nearest value, within the rating or not.</summary>
    public Occurrences WrongSign { get; init; }

    /// <summary>Results that pass by the accuracy that the subject states of itself, and would fail by the published rating; the worst of them.</summary>
    public Occurrences OnlyAsStated { get; init; }

    /// <summary>How often the answers at neighbouring arguments are in the wrong order: evidence, and no failure by itself.</summary>
    public int Breaks { get; init; }

    /// <summary>The pair with the largest step back; null where there is none.</summary>
    public Break? Break { get; init; }

    /// <summary>Answers at conventions that differ from the definition's: reported, never failed.</summary>
    public IReadOnlyList<Failure> Policies { get; init; } = [];

    /// <summary>Of a gradient function the check against the subject's own values: evidence, and no failure by itself; null where none was made.</summary>
    public Gradients.GradientFinding? Gradient { get; init; }

    /// <summary>Whether nothing fails.</summary>
    public bool Passed => Failures.Count == 0;
}
