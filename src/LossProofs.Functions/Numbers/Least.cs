using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>The least number of a format.</summary>
internal static class Least
{
    /// <summary>The exponent of the least subnormal number, −1074, −149 or −24: by way of double, because Half.ILogB(Half.Epsilon) is −40 in .NET 10.</summary>
    public static int ExponentOf<F>() where F : struct, IBinaryFloatingPointIeee754<F> => Math.ILogB(double.CreateTruncating(F.Epsilon));
}
