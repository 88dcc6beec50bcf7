namespace LossProofs.Verification.Gradients;

/// <summary>
/// What seven values f(x + kh), k = −3..3, say of the slope at x. With q = h/l, an amplitude F that |f(w) − f(x)| does not exceed
/// for |w − x| ≤ l, and values that are off by at most η, the bounds follow from Cauchy's estimate |f⁽ⁿ⁾| ≤ n! F/(l − 3h)ⁿ of the
/// remainders, and from the sums of the absolute weights.
/// </summary>
internal readonly record struct SevenPoints
{
    private readonly double centre, r1, r2, r3, l1, l2, l3;

    /// <summary>The values f(x + kh) for k = 0, 1, 2, 3, −1, −2, −3.</summary>
    public SevenPoints(double step, double radius, double amplitude, Func<double, double> value)
    {
        (Step, Radius, Amplitude) = (step, radius, amplitude);
        centre = value(0);
        (r1, r2, r3) = (value(step), value(2 * step), value(3 * step));
        (l1, l2, l3) = (value(-step), value(-2 * step), value(-3 * step));
    }

    /// <summary>h.</summary>
    public double Step { get; }

    /// <summary>l.</summary>
    public double Radius { get; }

    /// <summary>F.</summary>
    public double Amplitude { get; }

    private double Q => Step / Radius;

    private double PerRadius => Amplitude / Radius;

    /// <summary>The largest of the values.</summary>
    public double Largest => Math.Max(Math.Max(Math.Abs(centre), Math.Max(Math.Abs(r1), Math.Abs(l1))), Math.Max(Math.Max(Math.Abs(r2), Math.Abs(l2)), Math.Max(Math.Abs(r3), Math.Abs(l3))));

    /// <summary>Whether all values are numbers.</summary>
    public bool IsFinite => double.IsFinite(Largest);

    /// <summary>(45 o₁ − 9 o₂ + o₃)/(30h), the odd parts o: the slope to h⁶.</summary>
    public double Slope => (45 * Odd(r1, l1) - 9 * Odd(r2, l2) + Odd(r3, l3)) / (30 * Step);

    /// <summary>(8 o₁ − o₂)/(6h): the slope to h⁴.</summary>
    public double Slope4 => (8 * Odd(r1, l1) - Odd(r2, l2)) / (6 * Step);

    /// <summary>(15 e₁ − 6 e₂ + e₃)/(3h), the even parts e: what the slope jumps by at x. A stencil of odd parts alone does not see it.</summary>
    public double Jump => (15 * Even(r1, l1) - 6 * Even(r2, l2) + Even(r3, l3)) / (3 * Step);

    /// <summary>The steepest of what the values show.</summary>
    public double Steepest => Math.Max(Math.Abs(Slope), Math.Max(Math.Abs((r1 - centre) / Step), Math.Abs((l1 - centre) / Step)));

    /// <summary>h⁶ f⁽⁷⁾/140.</summary>
    public double Truncation => 36 * Math.Pow(Q, 6) / Math.Pow(1 - 3 * Q, 7) * PerRadius;

    /// <summary>h⁴ f⁽⁵⁾/30.</summary>
    public double Truncation4 => 4 * Math.Pow(Q, 4) / Math.Pow(1 - 2 * Q, 5) * PerRadius;

    /// <summary>The sixth-order terms of the even parts, with the weights (15 + 6·64 + 729)/3.</summary>
    public double JumpTruncation => 376 * Math.Pow(Q, 5) / Math.Pow(1 - 3 * Q, 6) * PerRadius;

    /// <summary>Weights 110/60, and the rounding of the combination itself.</summary>
    public double Rounding(double noise) => 11.0 / 6 * noise / Step + Combining;

    /// <summary>Weights 18/12.</summary>
    public double Rounding4(double noise) => 1.5 * noise / Step + Combining;

    /// <summary>Weights 44/3.</summary>
    public double JumpRounding(double noise) => 44.0 / 3 * noise / Step + 8 * Combining;

    /// <summary>The slope from the right (or, mirrored, from the left) to h³ and how far it is off: h³ f⁗/4, weights 40/6.</summary>
    public (double Slope, double Off) Side(bool right, double noise)
    {
        var (a, b, c) = right ? (r1, r2, r3) : (l1, l2, l3);
        var slope = (18 * (a - centre) - 9 * (b - centre) + 2 * (c - centre)) / (6 * Step);
        return (right ? slope : -slope, 6 * Math.Pow(Q, 3) / Math.Pow(1 - 3 * Q, 4) * PerRadius + 40.0 / 6 * noise / Step + 8 * Combining);
    }

    /// <summary>Whether the values fit a function that is smooth at x: no jump of the slope, and the two orders agree.</summary>
    public bool IsSmooth(double noise) => IsFinite && Math.Abs(Jump) <= JumpTruncation + JumpRounding(noise)
        && Math.Abs(Slope - Slope4) <= Truncation + Truncation4 + Rounding(noise) + Rounding4(noise);

    /// <summary>Whether each side on its own fits a smooth function: the slopes to h² and to h³ agree, h² f‴/3, weights 4.</summary>
    public bool SidesAreSmooth(double noise) => IsFinite && SideIsSmooth(true, noise) && SideIsSmooth(false, noise);

    /// <summary>The sixth difference over √924: of independent errors what one of them is, of a smooth function next to nothing.</summary>
    public double SixthDifference => ((r3 + l3) - 6 * (r2 + l2) + 15 * (r1 + l1) - 20 * centre) / Math.Sqrt(924);

    // The sums and quotients of doubles; differences of neighbouring values are exact or rounded once.
    private double Combining => 8 * Math.ScaleB(1, -53) * Steepest;

    private bool SideIsSmooth(bool right, double noise)
    {
        var (a, b) = right ? (r1, r2) : (l1, l2);
        var second = (4 * (a - centre) - (b - centre)) / (2 * Step) * (right ? 1 : -1);
        var (third, off) = Side(right, noise);
        return Math.Abs(second - third) <= off + 2 * Math.Pow(Q, 2) / Math.Pow(1 - 2 * Q, 3) * PerRadius + 4 * noise / Step + 8 * Combining;
    }

    private static double Odd(double right, double left) => (right - left) / 2;

    private double Even(double right, double left) => ((right - centre) + (left - centre)) / 2;
}
