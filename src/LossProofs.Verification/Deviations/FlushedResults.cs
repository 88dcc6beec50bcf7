using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Deviations;

/// <summary>0 for every result that is a subnormal number.</summary>
internal sealed class FlushedResults(Format format) : Rule(format)
{
    /// <inheritdoc/>
    public override Deviation Named { get; } = new(DeviationKind.FlushesResults, "", "", "flushes subnormal results to 0");

    /// <inheritdoc/>
    public override (Interval Value, Accuracy Accuracy)? Predict(Measurement measurement) =>
        measurement.Nearest is { } nearest && nearest != 0 && IsSubnormal(nearest, Format) ? (Interval.Exactly(Dyadic.Zero), new(Dyadic.Zero, Dyadic.Zero)) : null;

    /// <summary>Whether a number of the format is not 0 and below its least normal number.</summary>
    public static bool IsSubnormal(double x, Format format) => x != 0 && double.IsFinite(x) && Dyadic.Of(x).Magnitude < format.LeastExponent + format.Digits;
}
