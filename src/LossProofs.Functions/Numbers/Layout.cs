using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>What rounding asks of a format.</summary>
internal static class Layout<F> where F : struct, IBinaryFloatingPointIeee754<F>
{
    /// <summary>The bits of a significand, the hidden one included.</summary>
    public static readonly int Digits = F.Zero.GetSignificandBitLength();

    /// <summary>The exponent of the least subnormal; by way of double, because Half.ILogB(Half.Epsilon) is −40 in .NET 10.</summary>
    public static readonly int LeastExponent = Math.ILogB(double.CreateTruncating(F.Epsilon));
}
