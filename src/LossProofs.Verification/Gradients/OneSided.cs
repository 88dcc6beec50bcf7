namespace LossProofs.Verification.Gradients;

/// <summary>
/// The slope at x from seven values on one side, f(x ± kh), k = 0..6: for points so near an end of the domain that a stencil over
/// both sides would be too short, where the function itself is smooth beyond that end.
/// </summary>
/// <param name="step">h.</param>
/// <param name="inward">1 where the values lie to the right, −1 to the left.</param>
/// <param name="radius">l.</param>
/// <param name="amplitude">F.</param>
/// <param name="value">The function by its offset.</param>
internal readonly struct OneSided(double step, int inward, double radius, double amplitude, Func<double, double> value)
{
    // Weights in sixtieths and twelfths; the remainders are h⁶ f⁽⁷⁾/7 and h⁴ f⁽⁵⁾/5.
    private static readonly double[] Six = [-147, 360, -450, 400, -225, 72, -10], Four = [-25, 48, -36, 16, -3];

    private double Q => step / radius;

    /// <summary>The offsets of the values.</summary>
    public static double[] Offsets(double step, int inward) => [.. Enumerable.Range(1, 6).Select(k => k * inward * step)];

    /// <summary>The largest of the values.</summary>
    public double Largest
    {
        get
        {
            var (h, side, f) = (step, inward, value);
            return Enumerable.Range(0, 7).Max(k => Math.Abs(f(k * side * h)));
        }
    }

    /// <summary>What is measured, where no value is off by more than the noise.</summary>
    public Measurement Measure(double noise)
    {
        var (slope, slope4) = (Slope(Six, 60), Slope(Four, 12));
        // 7!/7 = 720 and 5!/5 = 24 with Cauchy's estimate 6h and 4h from x; the absolute weights add up to 1664/60 and 128/12.
        var truncation = 720 * Math.Pow(Q, 6) / Math.Pow(1 - 6 * Q, 7) * amplitude / radius;
        var truncation4 = 24 * Math.Pow(Q, 4) / Math.Pow(1 - 4 * Q, 5) * amplitude / radius;
        var combining = 32 * Math.ScaleB(1, -53) * Steepest;
        var rounding = 1664 / 60.0 * noise / step + combining;
        return new()
        {
            Slope = slope, Step = step, Truncation = truncation, Rounding = rounding, Left = inward < 0 ? slope : double.NaN, Right = inward > 0 ? slope : double.NaN,
            IsSmooth = double.IsFinite(slope) && Math.Abs(slope - slope4) <= truncation + truncation4 + rounding + 128 / 12.0 * noise / step + combining,
        };
    }

    /// <summary>The steepest of what the values show.</summary>
    public double Steepest => Math.Max(Math.Abs(Slope(Six, 60)), Math.Abs((value(inward * step) - value(0)) / step));

    private double Slope(double[] weights, double parts)
    {
        var sum = 0.0;
        for (var k = 1; k < weights.Length; k++) sum += weights[k] * (value(k * inward * step) - value(0));
        return inward * sum / (parts * step);
    }
}

/// <summary>A slope, and how far it may be off.</summary>
internal readonly record struct Measurement
{
    /// <summary>The slope.</summary>
    public double Slope { get; init; }

    /// <summary>h.</summary>
    public double Step { get; init; }

    /// <summary>What the stencil leaves out.</summary>
    public double Truncation { get; init; }

    /// <summary>What rounding comes to.</summary>
    public double Rounding { get; init; }

    /// <summary>The slope from the left.</summary>
    public double Left { get; init; }

    /// <summary>The slope from the right.</summary>
    public double Right { get; init; }

    /// <summary>What the slope jumps by.</summary>
    public double Jump { get; init; }

    /// <summary>What a smooth function's would jump by at most.</summary>
    public double JumpBound { get; init; }

    /// <summary>Whether the values fit a smooth function.</summary>
    public bool IsSmooth { get; init; }
}
