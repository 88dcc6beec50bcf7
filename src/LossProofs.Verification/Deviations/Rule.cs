using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Deviations;

/// <summary>A deviating formula: what a result is instead of the definition's value, and how near the answer must be.</summary>
/// <param name="format">The format of the answers.</param>
internal abstract class Rule(Format format)
{
    /// <summary>The deviation, named.</summary>
    public abstract Deviation Named { get; }

    /// <summary>The format of the answers.</summary>
    protected Format Format => format;

    /// <summary>What the formula gives, and the accuracy that is asked of it; null where it says nothing of its own.</summary>
    public abstract (Interval Value, Accuracy Accuracy)? Predict(Measurement measurement);

    /// <summary>Whether the result, which is not the definition's, is the formula's.</summary>
    public bool Explains(Measurement measurement) => measurement is { Failure.Defect: not (Defect.Crashed or Defect.Refused) } && IsNear(measurement, Predict(measurement), 1);

    /// <summary>
    /// Whether a result that is as the definition says cannot be the formula's: with both errors within a rating r, the two values
    /// are more than 2r apart where the answer is more than 3r from the formula's.
    /// </summary>
    public bool IsRefutedBy(Measurement measurement) => measurement.Failure is null && Predict(measurement) is { } predicted && !IsNear(measurement, predicted, 3);

    /// <summary>Whether a result that is not the definition's should be the formula's, is not, and could not be taken for a plain error of the definition.</summary>
    public bool Misses(Measurement measurement)
    {
        if (measurement.Failure is not { } failure || Predict(measurement) is not { } predicted || IsNear(measurement, predicted, 1)) return false;
        if (predicted.Value.IsUndefined || failure.Expected.IsUndefined) return predicted.Value.IsUndefined != failure.Expected.IsUndefined;
        return !predicted.Value.Meets(failure.Expected);
    }

    private bool IsNear(Measurement measurement, (Interval Value, Accuracy Accuracy)? predicted, int times)
    {
        if (predicted is not var (value, accuracy) || measurement.Call.Value is not { } got) return false;
        if (value.IsUndefined || double.IsNaN(got)) return value.IsUndefined && double.IsNaN(got);
        var allowed = accuracy.Off(value, format);
        return Oracle.Distance(got, value, format) <= allowed * new Dyadic(times, 0);
    }
}
