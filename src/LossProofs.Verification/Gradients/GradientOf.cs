using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// A gradient function of the family, and what the check of it needs: the function it is the gradient of, what that promises at a
/// point (read off its definition and its rating), and its slopes by other means.
/// </summary>
internal sealed class GradientOf
{
    // A third of the way to a singularity: the radius of softplus, with its poles at ±πi, is 1.05.
    private const double ThirdOfTheWay = 1.0 / 3;

    private const int FirstBits = 128, LastBits = 4096;

    private const double ComplexUlps = 16;

    private GradientOf(Function gradient)
    {
        (Gradient, Forward) = (gradient, gradient.GradientOf!);
        Moved = gradient.Parameters.ToList().FindIndex(p => p.Name == gradient.GradientBy!.Value.Name);
        // The dimension n counts samples, K counts classes: the loss of one sample is the function at n = 1.
        IsPerSample = gradient.Parameters[Moved].Vector is { } vector && vector.Shape[0].Name == "n";
    }

    /// <summary>Every gradient function.</summary>
    public static IReadOnlyList<GradientOf> All { get; } = [.. Family.All.Where(f => f.GradientOf is not null).Select(f => new GradientOf(f))];

    /// <summary>The gradient function.</summary>
    public Function Gradient { get; }

    /// <summary>What it is the gradient of.</summary>
    public Function Forward { get; }

    /// <summary>The place of the parameter that it is taken in.</summary>
    public int Moved { get; }

    /// <summary>Whether the function is a sum or mean over samples, and is checked sample by sample first.</summary>
    public bool IsPerSample { get; }

    /// <summary>Whether that parameter is a vector.</summary>
    public bool IsOfVector => Gradient.Parameters[Moved].Vector is not null;

    /// <summary>What the function promises along one entry of the parameter, for one entry of its result.</summary>
    public Contract ContractAt(ISubject subject, Format format, double[][] arguments, int entry, int[] at)
    {
        var domain = Gradient.Parameters[Moved].Scalar?.Domain ?? Gradient.Parameters[Moved].Vector!.Domain;
        var x = arguments[Moved][entry];
        double lower = domain.Lower is { } low ? Sampling.Values.ToDouble(low) : double.NegativeInfinity, upper = domain.Upper is { } high ? Sampling.Values.ToDouble(high) : double.PositiveInfinity;
        var nearest = Analyticity.Of(Forward, arguments, Moved, entry, at);
        var isKink = nearest.Kink == 0;
        var way = Math.Min(Math.Min(nearest.Pole, isKink ? double.PositiveInfinity : nearest.Kink), Math.Max(x - lower, upper - x));
        // A polynomial is smooth everywhere; its unit is the distance to its zero.
        var radius = double.IsFinite(way) ? ThirdOfTheWay * way : nearest.Turn is > 0 and < double.PositiveInfinity ? nearest.Turn : Math.Max(1, Math.Abs(x));
        int[] atGradient = Gradient.Shape.Count == 0 ? [] : [.. at, entry];
        var (ulps, magnitude) = Accuracy(subject, Forward, With(arguments, entry, Math.Max(x - radius, (x + lower) / 2)), With(arguments, entry, Math.Min(x + radius, (x + upper) / 2)), arguments, at);
        var (gradientUlps, gradientMagnitude) = Accuracy(subject, Gradient, arguments, arguments, arguments, atGradient);
        return new()
        {
            Radius = radius, IsFree = !double.IsFinite(way), Format = format, Lower = lower, Upper = upper, InputUlps = 0, Ulps = ulps, Magnitude = magnitude, GradientUlps = gradientUlps, GradientMagnitude = gradientMagnitude,
            IsKink = isKink, IsFlat = nearest.IsConstant && !isKink, KinkValue = isKink ? Oracle.Nearest(Oracle.Value(Gradient, arguments, atGradient, format), format) : null,
        };
    }

    /// <summary>What dual numbers, the oracle and a complex step say of the slope, and whether the claim is as near to it as the gradient's rating asks.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="format">The format.</param>
    /// <param name="arguments">The point.</param>
    /// <param name="entry">The entry of the parameter.</param>
    /// <param name="at">The entry of the result.</param>
    /// <param name="claimed">The claim.</param>
    public SecondOpinion Opinion(ISubject subject, Format format, double[][] arguments, int entry, int[] at, double claimed)
    {
        int[] atGradient = Gradient.Shape.Count == 0 ? [] : [.. at, entry];
        var slope = Slope(arguments, entry, at, format);
        if (slope.IsUndefined) return new([], double.NaN, false) { Dissent = "the oracle has no slope here" };
        var exact = Oracle.Nearest(slope, format);
        List<(string, double)> slopes = [("oracle", exact)];
        if (NativeSlopes.At(Forward, arguments, Moved, entry, at.Length == 0 ? 0 : at[0], format) is { } dual) slopes.Add(("dual numbers", dual));
        if (ComplexStep.At(Forward, arguments, Moved, entry, at) is { } complex) slopes.Add(("complex step", complex));
        var off = Oracle.Distance(claimed, slope, format);
        var allowed = Verification.Accuracy.Of(subject, Gradient, arguments, atGradient).Off(slope, format);
        return new(slopes, Oracle.UlpsOff(claimed, slope, format), off <= allowed || claimed.Equals(exact)) { Dissent = Dissent(slopes, slope, format) };
    }

    /// <summary>Who is further from the oracle than its own roundings explain; "" where all agree.</summary>
    internal static string Dissent(IEnumerable<(string Who, double Slope)> slopes, Interval exact, Format format) => string.Join("; ", slopes
        // The complex step runs through the definition in doubles, and its roundings add up; the others are rounded once.
        .Select(s => (s.Who, Off: Oracle.UlpsOff(format.Round(s.Slope), exact, format), Allowed: s.Who == "complex step" ? ComplexUlps : 1))
        .Where(s => !(s.Off <= s.Allowed))
        .Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Who} is {s.Off:G3} ulps from the oracle")));

    /// <summary>The slope of the definition, enclosed at rising precision until it is narrow.</summary>
    public Interval Slope(double[][] arguments, int entry, int[] at, Format format)
    {
        var slope = Interval.Undefined;
        for (var bits = FirstBits; bits <= LastBits; bits *= 2)
        {
            var jets = new JetField(new IntervalField(bits), 1);
            var lines = arguments.Select((a, p) => new Tensor<Jet>(Gradient.Parameters[p].Vector is null ? [] : [a.Length],
                [.. a.Select((v, i) => p == Moved && i == entry ? jets.Line(Interval.Exactly(v), Interval.Exactly(1.0)) : JetField.Constant(Interval.Exactly(v)))])).ToList();
            slope = new Taylor(jets).Entry(Forward, lines, at)[1];
            if (slope.IsUndefined || slope.IsExact || (!slope.Size.IsInfinite && format.Nearest(slope.Lower).Equals(format.Nearest(slope.Upper)))) break;
        }

        return slope;
    }

    /// <summary>The arguments with one entry of the moved parameter replaced.</summary>
    public double[][] With(double[][] arguments, int entry, double x)
    {
        double[][] changed = [.. arguments];
        changed[Moved] = [.. arguments[Moved]];
        changed[Moved][entry] = x;
        return changed;
    }

    // A rating that depends on the argument is taken where it is largest of both ends and the middle.
    private static (double Ulps, double Magnitude) Accuracy(ISubject subject, Function function, double[][] low, double[][] high, double[][] middle, int[] at)
    {
        if (subject.StatedUlps(function) is { } stated) return (stated, 0);
        if (function is { Rating: Number constant, Scale: null }) return (Sampling.Values.ToDouble(constant.Value), 0);
        var all = new[] { low, high, middle }.Distinct().Select(a => Verification.Accuracy.Rated(function, a, at)).ToList();
        return (all.Max(a => a.Ulps.ToDouble()), all.Max(a => a.Scale.ToDouble()));
    }
}
