namespace LossProofs.Verification.Columns;

/// <summary>
/// Enclosures of the numbers of a column, in doubles: each lies between its two ends. An end that is NaN says nothing.
/// </summary>
/// <param name="Lower">The lower ends.</param>
/// <param name="Upper">The upper ends; the same array where every number is known exactly.</param>
public readonly record struct Column(double[] Lower, double[] Upper)
{
    /// <summary>Numbers known exactly.</summary>
    public static Column Exactly(double[] values) => new(values, values);

    /// <summary>Whether every number is known exactly.</summary>
    public bool IsExact => ReferenceEquals(Lower, Upper);
}
