using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>What is promised of a function along one coordinate around a point: all that a step and its bound are derived from.</summary>
public sealed record Contract
{
    /// <summary>Around this distance the function is analytic, complex points included, and changes no more than four times what it changes at real ones.</summary>
    public double Radius { get; init; } = 1;

    /// <summary>Whether any larger radius would do as well, as for a polynomial: it is widened until the function changes by as much as its value over the longest stencil.</summary>
    public bool IsFree { get; init; }

    /// <summary>The format that the function computes in; abscissae are values of it.</summary>
    public Format Format { get; init; } = Format.Binary64;

    /// <summary>How far a value is off, in ulps of itself or of <see cref="Magnitude"/>, whichever is larger.</summary>
    public double Ulps { get; init; } = 4;

    /// <summary>The largest number that the function adds to another on the way; 0 where none is larger than the value.</summary>
    public double Magnitude { get; init; }

    /// <summary>By how many ulps the function may round its argument; 0 where <see cref="Ulps"/> says all.</summary>
    public double InputUlps { get; init; } = 4;

    /// <summary>How far the claimed gradient may be off, in ulps of itself or of <see cref="GradientMagnitude"/>.</summary>
    public double GradientUlps { get; init; } = 4;

    /// <summary>The size of the terms that the gradient is the sum of, where they cancel.</summary>
    public double GradientMagnitude { get; init; }

    /// <summary>The lower end of the domain.</summary>
    public double Lower { get; init; } = double.NegativeInfinity;

    /// <summary>The upper end of the domain.</summary>
    public double Upper { get; init; } = double.PositiveInfinity;

    /// <summary>Whether the point is a declared kink; the radius is then that of either side.</summary>
    public bool IsKink { get; init; }

    /// <summary>The gradient that is agreed on at the kink; null where any between the slopes will do.</summary>
    public double? KinkValue { get; init; }

    /// <summary>Whether the slope is exactly 0 around the point by construction.</summary>
    public bool IsFlat { get; init; }

    /// <summary>A bound above this part of the slope resolves nothing: half of the relative error that is always to be seen.</summary>
    public double? Resolution { get; init; }

    /// <summary>Half of 1e-6 in binary64, of 1e-3 in binary32, of 1/2 in binary16, where nothing else is asked for.</summary>
    internal double Resolved => Resolution ?? Format.Digits switch { 53 => 5e-7, 24 => 5e-4, _ => 0.25 };

    /// <summary>2^−p, the unit of rounding.</summary>
    internal double Unit => Math.ScaleB(1, -Format.Digits);

    /// <summary>The least positive number of the format.</summary>
    internal double Least => Math.ScaleB(1, Format.LeastExponent);

    /// <summary>How far a value may be off where no value of the neighbourhood is larger than <paramref name="largest"/>; an ulp is at most two units.</summary>
    internal double Noise(double largest) => Math.Max(Ulps * 2 * Unit * Math.Max(largest, Magnitude), Math.Max(1, Ulps) * Least);
}
