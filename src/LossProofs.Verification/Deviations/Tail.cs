using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Deviations;

/// <summary>A constant, or the argument itself, from some argument on; the other arguments as they are.</summary>
/// <param name="format">The format.</param>
/// <param name="line">Which arguments it is about.</param>
/// <param name="shape">What the results are.</param>
/// <param name="up">Whether it is on the side of +∞.</param>
/// <param name="start">Where it starts.</param>
/// <param name="named">The deviation.</param>
internal sealed class Tail(Format format, Line line, TailShape shape, bool up, double start, Deviation named) : Rule(format)
{
    /// <inheritdoc/>
    public override Deviation Named => named;

    /// <inheritdoc/>
    public override (Interval Value, Accuracy Accuracy)? Predict(Measurement measurement)
    {
        var x = measurement.Call.Arguments[line.Parameter][0];
        return line.Holds(measurement.Call) && (up ? x >= start : x <= start) ? (Interval.Exactly(shape.At(x)), new(Dyadic.Zero, Dyadic.Zero)) : null;
    }
}

/// <summary>What the results of a tail are: slope · x + constant, the slope being −1, 0 or 1.</summary>
internal readonly record struct TailShape(int Slope, double Constant)
{
    public double At(double x) => Slope == 0 ? Constant : Slope * x;

    public bool Fits(double x, double? got) => got is { } value && value == At(x);
}

/// <summary>All points that differ in one argument.</summary>
/// <param name="Function">The function, of numbers only.</param>
/// <param name="Parameter">The number of the parameter that varies.</param>
/// <param name="Others">The arguments; the one that varies is not looked at.</param>
internal sealed record Line(Function Function, int Parameter, double[][] Others)
{
    public bool Holds(Call call) => Enumerable.Range(0, Others.Length).All(i => i == Parameter || call.Arguments[i][0].Equals(Others[i][0]));

    public double[][] At(double x) => [.. Others.Select((a, i) => i == Parameter ? [x] : a)];
}
