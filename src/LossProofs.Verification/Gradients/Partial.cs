namespace LossProofs.Verification.Gradients;

/// <summary>
/// The check of one partial derivative. It asks for values as offsets from the point and goes on when they are known: first the
/// amplitude over ±l, then a stencil whose step makes truncation and rounding least; where that is not smooth, shorter ones.
/// </summary>
/// <param name="axis">The line and its values.</param>
/// <param name="output">Which of its outputs.</param>
/// <param name="input">Which input the line moves.</param>
/// <param name="claimed">The gradient that is claimed.</param>
/// <param name="contract">What is promised of the function.</param>
internal sealed partial class Partial(Axis axis, int output, int input, double claimed, Contract contract)
{
    // F exceeds what real samples show: |σ(a + ib)| ≤ σ(a)/cos(b/2) gives 3.1 for softplus at l = 1; log and exp need 1.
    private const double Complexity = 4;

    // Beyond the longest the bounds are useless, below the shortest a step would only add rounding.
    private const double LongestStep = 0.05, ShortestStep = 1e-9;

    private const int Halvings = 60, Shortening = 8, Widenings = 20, Widening = 8, OneSide = 4;

    private double radius, amplitude;

    private bool isKink;

    // 1 or −1 where only values to the right or left are to be had, else 0.
    private int inward;

    /// <summary>The line.</summary>
    public Axis Axis { get; } = axis;

    /// <summary>The verdict.</summary>
    public GradEntry Entry { get; private set; } = new() { X = axis.X, Claimed = claimed, Output = output, Input = input, Contract = contract, Verdict = GradVerdict.Unresolved };

    /// <summary>Groups of offsets, each needed before the next can be chosen.</summary>
    public IEnumerable<double[]> Steps()
    {
        foreach (var offsets in Survey()) yield return offsets;
        if (Entry.Reason.Length > 0) yield break;

        var isConstant = amplitude == 0;
        var noise = contract.Noise(Math.Abs(Value(0)));
        amplitude = Math.Max(Complexity * amplitude, noise);
        if (inward != 0)
        {
            foreach (var offsets in FromOneSide(noise, isConstant)) yield return offsets;
            yield break;
        }

        // 6 q³ F/l against (20/3) η/h on one side, 36 q⁶ F/l against (11/6) η/h on both.
        var q = contract.IsKink ? Math.Pow(noise / amplitude, 0.25) : Math.Pow(11 * noise / (1296 * amplitude), 1.0 / 7);
        var step = Math.Max(Power(Math.Clamp(q, 1e-6, LongestStep) * radius), Neighbour());
        if (step > 2 * LongestStep * radius)
        {
            Entry = Entry with { Reason = "no room: the neighbours of the point in the format are too far for how smooth the function is" };
            yield break;
        }

        if (contract.IsKink)
        {
            yield return Offsets(step);
            AtKink(Seven(step), Noise(Seven(step)));
            yield break;
        }

        (SevenPoints Values, double Noise)? sides = null;
        for (var (shortened, growing, last) = (false, 0, 0.0); ; step /= Shortening, shortened = true)
        {
            yield return Offsets(step);
            var seven = Seven(step);
            noise = Noise(seven);
            if (seven.IsSmooth(noise))
            {
                Judge(Measured(seven, noise), isConstant, shortened);
                break;
            }

            if (seven.SidesAreSmooth(noise)) sides ??= (seven, noise);
            if (last != 0 && Math.Abs(seven.Jump) > 3 * Math.Abs(last)) growing++;
            last = seven.Jump;
            if (step / Shortening >= Math.Max(Neighbour(), ShortestStep * radius)) continue;
            isKink = growing < 2 && sides is not null;
            if (isKink) AtKink(sides!.Value.Values, sides.Value.Noise);
            else Finish(Measured(seven, noise), GradVerdict.Noisy, "the slope jumps, and the more the shorter the step: the function is noisier than its contract says");
            break;
        }

        if (Entry.Verdict != GradVerdict.Fail || isKink || !double.IsFinite(claimed)) yield break;
        foreach (var offsets in Diagnose()) yield return offsets;
    }

    // F: what the function changes over ±l, with a smaller l where it has no values there.
    private IEnumerable<double[]> Survey()
    {
        var (below, above) = (Axis.X - contract.Lower, contract.Upper - Axis.X);
        var near = Math.Min(below, above);
        // Far less room on one side than the function is smooth for: the other side has to do.
        if (near * OneSide < contract.Radius && !contract.IsKink && near >= 0) inward = below < above ? 1 : -1;
        radius = Math.Min(contract.Radius, inward == 0 ? near : Math.Max(below, above));
        for (var tries = 0; radius > 0 && tries < Halvings; tries++, radius /= 2)
        {
            double[] samples = inward == 0 ? [-radius, -radius / 2, radius / 2, radius] : [inward * radius / 4, inward * radius / 2, inward * radius];
            yield return [0, .. samples];
            if (!double.IsFinite(Value(0))) break;
            amplitude = samples.Max(t => Math.Abs(Value(t) - Value(0)));
            if (!double.IsFinite(amplitude)) continue;
            if (!contract.IsFree || amplitude * LongestStep * LongestStep >= Math.Abs(Value(0)) || tries >= Widenings) yield break;
            // Halved once more by the loop.
            radius *= 2 * Widening;
        }

        Entry = Entry with { Reason = radius > 0 ? "the function has no finite values around the point" : "no room between the point and the next end or singularity" };
    }

    private void Judge(Measurement found, bool isConstant, bool shortened)
    {
        var nearKink = shortened ? $"not smooth within {Digits(3 * Shortening * found.Step)} of the point; smooth within {Digits(3 * found.Step)}" : "";
        if (!double.IsFinite(claimed))
        {
            Finish(found, GradVerdict.Fail, $"the claim is {Digits(claimed)} where there is a slope");
            return;
        }

        Finish(found, GradVerdict.Pass, nearKink);
        var (entry, gap) = (Entry, Math.Abs(claimed - found.Slope));
        var (total, resolved) = (entry.Bound.Total, contract.Resolved);
        var verdict = isConstant && found.Slope == 0 && claimed == 0 ? GradVerdict.Flat
            : gap > total ? GradVerdict.Fail
            : claimed == 0 && total <= resolved * amplitude / (4 * radius) ? GradVerdict.Zero
            : total <= resolved * Math.Max(Math.Abs(claimed), Math.Abs(found.Slope)) ? GradVerdict.Pass
            : GradVerdict.Unresolved;
        var reason = verdict switch
        {
            GradVerdict.Unresolved => "rounding hides the slope; a second opinion, the loss before it is reduced, or a form that keeps its digits (log1p, expm1) would show it",
            GradVerdict.Flat when !contract.IsFlat => "the function is bitwise constant here: the claim of 0 is neither seen nor refuted",
            _ => nearKink,
        };
        Entry = entry with { Verdict = verdict, Reason = reason, IsAccepted = verdict is GradVerdict.Pass or GradVerdict.Zero || (verdict == GradVerdict.Flat && contract.IsFlat) };
    }

    // The claim has to lie between the slopes, and to be the convention where there is one; so has the convention.
    private void AtKink(SevenPoints seven, double noise)
    {
        Finish(Measured(seven, noise), GradVerdict.Kink, "");
        var ((left, leftOff), (right, rightOff)) = (seven.Side(false, noise), seven.Side(true, noise));
        var (low, high) = (Math.Min(left - leftOff, right - rightOff), Math.Max(left + leftOff, right + rightOff));
        var between = $"[{Digits(Math.Min(left, right))}, {Digits(Math.Max(left, right))}]";
        var reason = !double.IsFinite(low + high) ? "the slopes on the two sides cannot be measured"
            : contract.KinkValue is { } agreed && !(agreed >= low && agreed <= high) ? $"the convention {Digits(agreed)} lies outside of the slopes {between}"
            : !(claimed >= low && claimed <= high) ? $"the claim lies outside of the slopes {between}"
            : contract.KinkValue is { } value && claimed != value ? $"the claim lies between the slopes {between}, and is not the convention {Digits(value)}"
            : "";
        Entry = Entry with { Verdict = reason.Length > 0 ? GradVerdict.Fail : GradVerdict.Kink, IsAccepted = reason.Length == 0, IsAtKink = true, Reason = reason, Convention = contract.KinkValue };
    }

    private static Measurement Measured(SevenPoints seven, double noise) => new()
    {
        Slope = seven.Slope, Step = seven.Step, Truncation = seven.Truncation, Rounding = seven.Rounding(noise), Left = seven.Side(false, noise).Slope, Right = seven.Side(true, noise).Slope,
        Jump = seven.Jump, JumpBound = seven.JumpTruncation + seven.JumpRounding(noise), IsSmooth = true,
    };

    private void Finish(Measurement found, GradVerdict verdict, string reason)
    {
        // What rounding of the argument does to the gradient: f″ is at most 2F/l².
        var curvature = contract.InputUlps * contract.Unit * 2 * Math.Abs(Axis.X) * 2 * amplitude / (radius * radius);
        var ownUlp = Math.Max(2 * contract.Unit * Math.Max(Math.Abs(claimed), contract.GradientMagnitude), contract.Least);
        Entry = Entry with
        {
            Verdict = verdict, Reason = reason, Step = found.Step, Radius = radius,
            Measured = found.Slope, Bound = new(found.Truncation, found.Rounding, double.IsFinite(claimed) ? contract.GradientUlps * ownUlp + curvature : 0),
            Left = found.Left, Right = found.Right, Jump = found.Jump, JumpBound = found.JumpBound,
        };
    }

    private double Noise(SevenPoints seven) => Noise(seven.Largest, seven.Steepest, Offsets(seven.Step));

    // η: what the contract allows, and what abscissae that are not exact add.
    private double Noise(double largest, double steepest, double[] offsets) => contract.Noise(largest) + offsets.Max(t => Axis.Off(t, steepest))
        + contract.InputUlps * 2 * contract.Unit * (Math.Abs(Axis.X) + offsets.Max(Math.Abs)) * steepest;

    // The distance to the next number of the format: shorter steps do not exist.
    private double Neighbour() => contract.Format.Up(Math.Abs(Axis.X)) - Math.Abs(Axis.X);

    private SevenPoints Seven(double step) => new(step, radius, amplitude, Value);

    private double Value(double offset) => Axis.Value(offset, output);

    private static double[] Offsets(double h) => [h, -h, 2 * h, -2 * h, 3 * h, -3 * h];

    private static double Power(double x) => Math.ScaleB(1, Math.ILogB(x * Math.Sqrt(2)));

    private static string Digits(double x) => (x == 0 ? 0 : x).ToString("G6", System.Globalization.CultureInfo.InvariantCulture);
}
