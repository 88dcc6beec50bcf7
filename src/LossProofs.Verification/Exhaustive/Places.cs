using System.Numerics;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Exhaustive;

/// <summary>How many ulps of a format a unit is, for numbers of a given size: 1/ulp, a power of 2.</summary>
internal sealed class Places(Format format)
{
    private readonly Vector<double> digits = new(1L << (format.Digits - 1)), least = new(Math.ScaleB(1, -format.LeastExponent));

    /// <summary>1/ulp(size); where the size is no number, no number.</summary>
    public Vector<double> At(Vector<double> size)
    {
        // With the exponent field of 2^e at e + 1023, that of 2^−e is 2046 less it.
        var exponent = Vector.AsVectorInt64(size) & new Vector<long>(0x7FF0000000000000);
        return Vector.Min(Vector.AsVectorDouble(new Vector<long>(2046L << 52) - exponent) * digits, least);
    }

    /// <summary>1/ulp(size).</summary>
    public double At(double size) => At(new Vector<double>(size))[0];
}
