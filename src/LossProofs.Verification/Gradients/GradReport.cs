namespace LossProofs.Verification.Gradients;

/// <summary>What a gradient check found; nothing in it changes.</summary>
/// <param name="Name">The function, as the check was told.</param>
/// <param name="Entries">Every partial derivative, output after output.</param>
/// <param name="Evaluations">How often the function was called.</param>
/// <param name="Faults">What is wrong beside the numbers: an argument that is changed, a length that does not fit, a matrix that is not symmetric.</param>
public sealed record GradReport(string Name, IReadOnlyList<GradEntry> Entries, int Evaluations, IReadOnlyList<string> Faults)
{
    /// <summary>How many inputs the function has.</summary>
    public int Inputs { get; init; } = 1;

    /// <summary>The seed that directions follow from; null where nothing was drawn.</summary>
    public int? Seed { get; init; }

    /// <summary>The C# that shows it again.</summary>
    public string Again { get; init; } = "";

    /// <summary>Of a check along random directions: the chance that an error of this length, relative to the gradient's, escapes them all. Empty for others.</summary>
    public IReadOnlyList<(double Error, double Miss)> Missed { get; init; } = [];

    /// <summary>Whether everything is green.</summary>
    public bool IsGreen => Faults.Count == 0 && Entries.Count > 0 && Entries.All(e => e.IsGreen);

    /// <summary>The entry that decides: red before green, and of those the one with the largest gap for its bound.</summary>
    public GradEntry Worst => Entries.OrderBy(e => e.IsGreen).ThenByDescending(e => e.Verdict).ThenByDescending(Excess).First();

    /// <summary>The verdict of the worst entry.</summary>
    public GradVerdict Verdict => Worst.Verdict;

    /// <summary>Throws where anything is red; the message is the whole report.</summary>
    /// <exception cref="GradientException">Something is red.</exception>
    public void MustHold()
    {
        if (!IsGreen) throw new GradientException(this);
    }

    /// <summary>The report for programs, described by gradreport.schema.json.</summary>
    public string ToJson() => Reports.GradReportJson.Write(this);

    /// <summary>The report as text.</summary>
    public override string ToString() => GradText.Write(this);

    private static double Excess(GradEntry e) => double.IsNaN(e.Claimed) ? double.PositiveInfinity : e.Bound.Total > 0 ? Math.Abs(e.Claimed - e.Measured) / e.Bound.Total : 0;
}

/// <summary>A gradient that is not green; the message is the report.</summary>
/// <param name="report">The report.</param>
public sealed class GradientException(GradReport report) : Exception(report.ToString())
{
    /// <summary>The report.</summary>
    public GradReport Report { get; } = report;
}
