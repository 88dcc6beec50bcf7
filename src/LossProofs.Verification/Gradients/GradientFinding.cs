using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>A red entry of a gradient function, and where it is.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Arguments">The point: one array a parameter.</param>
/// <param name="At">The entry of the gradient's result; empty for a number.</param>
/// <param name="Region">The region the point was drawn from.</param>
public sealed record GradientFailure(GradEntry Entry, double[][] Arguments, int[] At, GradRegion Region)
{
    /// <summary>What the mistake may be; "" where nothing fits.</summary>
    public string Guess { get; init; } = "";
}

/// <summary>What was found in a region.</summary>
/// <param name="Checks">How many partial derivatives were checked.</param>
/// <param name="Unresolved">How many of them differences do not resolve.</param>
public readonly record struct RegionCount(int Checks, int Unresolved);

/// <summary>How far second opinions are from the oracle, and how often they were compared.</summary>
/// <param name="Compared">How many slopes were compared.</param>
/// <param name="DualUlps">The furthest of the dual numbers, in ulps.</param>
/// <param name="ComplexUlps">The furthest of the complex steps, in ulps.</param>
public readonly record struct Agreement(int Compared, double DualUlps, double ComplexUlps);

/// <summary>A gradient function of a subject, checked against the values of its function.</summary>
/// <param name="Function">The gradient function.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Format">The format.</param>
public sealed record GradientFinding(Function Function, string Subject, Format Format)
{
    /// <summary>How many partial derivatives were checked.</summary>
    public int Checks => Verdicts.Values.Sum();

    /// <summary>How many there are of each verdict.</summary>
    public required IReadOnlyDictionary<GradVerdict, int> Verdicts { get; init; }

    /// <summary>How many are not green.</summary>
    public int Red { get; init; }

    /// <summary>How many were left open by differences and settled by a second opinion.</summary>
    public int Settled { get; init; }

    /// <summary>The first failure of each kind.</summary>
    public IReadOnlyList<GradientFailure> Failures { get; init; } = [];

    /// <summary>At how many kinks the gradient is another one between the slopes than the definition's: reported, never failed.</summary>
    public int OtherConventions { get; init; }

    /// <summary>The counts by region.</summary>
    public required IReadOnlyDictionary<GradRegion, RegionCount> Regions { get; init; }

    /// <summary>Of the passes the largest distance between claim and measurement, in parts of the bound.</summary>
    public double WorstShare { get; init; }

    /// <summary>Of the passes the largest relative error that would not be seen for sure.</summary>
    public double WorstSight { get; init; }

    /// <summary>How many values of the function were asked for.</summary>
    public int Values { get; init; }

    /// <summary>How the second opinions agree.</summary>
    public Agreement Opinions { get; init; }

    /// <summary>How many gradients of whole batches were held against those of their samples.</summary>
    public int Reductions { get; init; }

    /// <summary>What does not fit between a batch and its samples.</summary>
    public IReadOnlyList<string> ReductionFaults { get; init; } = [];

    /// <summary>Gradients that were not answered with as many numbers as are due.</summary>
    public int Unanswered { get; init; }

    /// <summary>Of errors that were put into gradients, how many came out green.</summary>
    public int Escaped { get; init; }

    /// <summary>Whether everything is green.</summary>
    public bool Passed => Red == 0 && ReductionFaults.Count == 0 && Unanswered == 0;

    /// <summary>The share that differences do not resolve.</summary>
    public double UnresolvedShare => Checks == 0 ? 0 : (double)Verdicts.GetValueOrDefault(GradVerdict.Unresolved) / Checks;
}
