using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Gradients;

/// <summary>A gradient check in preparation: every call gives a new one, so that it can be kept, shared between threads and run again.</summary>
public sealed record GradientCheck
{
    internal GradientCheck(Func<double[], double[]> forward, bool isOfVector) => (Forward, IsOfVector) = (forward, isOfVector);

    internal Func<double[], double[]> Forward { get; init; }

    internal bool IsOfVector { get; init; }

    internal double[] Point { get; init; } = [];

    internal Func<double[], double[]>? Gradient { get; init; }

    internal Func<double, double> Radius { get; init; } = _ => 1;

    internal Contract Contract { get; init; } = new();

    internal bool HasUlps { get; init; }

    internal IReadOnlyList<(double At, double? Value)> Kinks { get; init; } = [];

    internal Func<double, bool> Flat { get; init; } = _ => false;

    internal Func<int, bool> FlatAt { get; init; } = _ => false;

    internal bool IsElementwise { get; init; }

    internal bool IsSymmetric { get; init; }

    internal int Seed { get; init; } = Sampling.Seed.Default;

    internal string Name { get; init; } = "f";

    internal Func<double, double>? Second { get; init; }

    /// <summary>The point.</summary>
    public GradientCheck At(params double[] x) => this with { Point = (double[])x.Clone() };

    /// <summary>The gradient claimed at the point: one number an input, or the Jacobian row after row (for an elementwise function its diagonal).</summary>
    public GradientCheck Claims(params double[] gradient)
    {
        var copy = (double[])gradient.Clone();
        return this with { Gradient = _ => copy };
    }

    /// <summary>The gradient as a function of a number.</summary>
    public GradientCheck Claims(Func<double, double> gradient) => this with { Gradient = x => [gradient(x[0])] };

    /// <summary>The gradient as a function; it may neither change its argument nor return it.</summary>
    public GradientCheck Claims(Func<double[], double[]> gradient) => this with { Gradient = gradient };

    /// <summary>The radius of smoothness, by default 1: a third of the distance to the nearest singularity in the complex plane is safe (π for what is made of e^x).</summary>
    public GradientCheck Smooth(double radius) => Smooth(_ => radius);

    /// <summary>The radius of smoothness at a coordinate.</summary>
    public GradientCheck Smooth(Func<double, double> radius) => this with { Radius = radius };

    /// <summary>How far a value may be off: so many ulps (by default 4, and half an ulp for each input of a vector) of itself or of the largest number that is added on the way.</summary>
    /// <exception cref="ArgumentException">ulps is not positive, or magnitude negative.</exception>
    public GradientCheck Noise(double ulps, double magnitude = 0)
    {
        if (!(ulps > 0)) throw new ArgumentException($"ulps is {Text(ulps)}; allowed: numbers above 0.", nameof(ulps));
        if (!(magnitude >= 0)) throw new ArgumentException($"magnitude is {Text(magnitude)}; allowed: numbers from 0.", nameof(magnitude));
        return this with { Contract = Contract with { Ulps = ulps, Magnitude = magnitude }, HasUlps = true };
    }

    /// <summary>How far the gradient itself may be off, in ulps (by default 4) of itself or of the terms that it is the sum of.</summary>
    public GradientCheck GradientNoise(double ulps, double magnitude = 0) => this with { Contract = Contract with { GradientUlps = ulps, GradientMagnitude = magnitude } };

    /// <summary>The ends between which the function is defined.</summary>
    /// <exception cref="ArgumentException">They are not in order.</exception>
    public GradientCheck Domain(double lower, double upper) => lower < upper
        ? this with { Contract = Contract with { Lower = lower, Upper = upper } }
        : throw new ArgumentException($"lower is {Text(lower)} and upper {Text(upper)}; allowed: lower below upper.", nameof(lower));

    /// <summary>A kink at 0 and the gradient that is agreed on there.</summary>
    public GradientCheck KinkValue(double value) => Kink(0, value);

    /// <summary>A kink, and the gradient that is agreed on there; null where any between the slopes will do.</summary>
    public GradientCheck Kink(double at, double? value = null) => this with { Kinks = [.. Kinks, (at, value)] };

    /// <summary>Where the slope is exactly 0 by construction, as that of ReLU left of 0.</summary>
    public GradientCheck FlatWhere(Func<double, bool> flat) => this with { Flat = flat };

    /// <summary>Each output depends on the input of its own place alone: all are moved at once, and ten calls do for any length.</summary>
    public GradientCheck Elementwise() => this with { IsElementwise = true };

    /// <summary>The matrix has to be symmetric, as a Hessian is.</summary>
    public GradientCheck Symmetric() => this with { IsSymmetric = true };

    /// <summary>The relative error that is always to be seen (1e-6, in binary32 1e-3); what cannot is unresolved.</summary>
    public GradientCheck Resolve(double relative) => this with { Contract = Contract with { Resolution = relative / 2 } };

    /// <summary>The format that the function computes in.</summary>
    public GradientCheck In(Format format) => this with { Contract = Contract with { Format = format } };

    /// <summary>What directions follow from.</summary>
    public GradientCheck WithSeed(int seed) => this with { Seed = seed };

    /// <summary>What reports call it.</summary>
    public GradientCheck Named(string name) => this with { Name = name };

    /// <summary>The slope by other means (dual numbers, more digits), asked where differences decide nothing.</summary>
    public GradientCheck SecondOpinion(Func<double, double> slope) => this with { Second = slope };

    /// <summary>The check of the second derivative: the gradient is the function, the matrix (or number) what is claimed, and it has to be symmetric.</summary>
    /// <exception cref="InvalidOperationException">The gradient is not claimed as a function.</exception>
    public GradientCheck SecondOrder(Func<double[], double[]> hessian) => (this with
    {
        Forward = Gradient ?? throw new InvalidOperationException("no gradient is claimed; allowed: Claims with a function before SecondOrder."),
        Gradient = hessian, IsSymmetric = true, Name = $"gradient of {Name}",
    }) with { Contract = Contract with { Ulps = Contract.GradientUlps, Magnitude = Contract.GradientMagnitude } };

    /// <summary>Checks every partial derivative.</summary>
    /// <exception cref="InvalidOperationException">No point or no gradient is given.</exception>
    public GradReport Run() => new CheckRun(Ready()).All();

    /// <summary>Checks the slopes along random directions: a dozen calls each, however many inputs there are.</summary>
    /// <exception cref="InvalidOperationException">No point or no gradient is given.</exception>
    public GradReport Directions(int count = 1) => count >= 1
        ? new CheckDirections(Ready()).Run(count)
        : throw new ArgumentException($"count is {count}; allowed: whole numbers from 1.", nameof(count));

    private GradientCheck Ready()
    {
        if (Point.Length == 0) throw new InvalidOperationException("no point is given; allowed: At(x) before Run.");
        if (Gradient is null) throw new InvalidOperationException("no gradient is given; allowed: Claims(gradient) before Run.");
        var format = Contract.Format;
        if (Point.FirstOrDefault(x => !(format.Round(x) == x && double.IsFinite(x)), 0) is var bad && (bad != 0 || double.IsNaN(bad))) throw new InvalidOperationException($"x is {Text(bad)}; allowed: finite values of {format}.");
        return HasUlps || Point.Length == 1 || IsElementwise ? this : this with { Contract = Contract with { Ulps = Contract.Ulps + Point.Length / 2.0 } };
    }

    private static string Text(double x) => x.ToString("R", CultureInfo.InvariantCulture);
}
