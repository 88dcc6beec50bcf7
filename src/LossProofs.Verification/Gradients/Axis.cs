using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>A line through a point along which a function is looked at, and the values that are known on it: all outputs at each offset.</summary>
/// <param name="x">The coordinate at offset 0.</param>
/// <param name="format">The format that abscissae are values of.</param>
internal sealed class Axis(double x, Format format)
{
    private readonly Dictionary<double, double[]> known = [];

    /// <summary>The coordinate at offset 0.</summary>
    public double X { get; } = x;

    /// <summary>What abscissae that are no numbers of the format move the function by; null for a coordinate, where the slope tells.</summary>
    public Func<double, double>? Deviation { get; init; }

    /// <summary>Whether the values there are known.</summary>
    public bool Knows(double offset) => known.ContainsKey(offset);

    /// <summary>The coordinate at an offset, as a value of the format.</summary>
    public double At(double offset) => format.Round(X + offset);

    /// <summary>How far the value at an offset is from the one that is meant, where the function is no steeper than this.</summary>
    public double Off(double offset, double steepest) => Deviation is null ? Math.Abs(At(offset) - X - offset) * steepest : Deviation(offset);

    /// <summary>Keeps the values at an offset.</summary>
    public void Keep(double offset, double[] outputs) => known[offset] = outputs;

    /// <summary>One output at an offset; NaN where there is none.</summary>
    public double Value(double offset, int output) => known[offset] is var values && output < values.Length ? values[output] : double.NaN;
}
