using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <content>What a lane may round to.</content>
internal readonly partial struct Lanes
{
    /// <summary>
    /// Two numbers that the number of each lane lies between: where both round to the same value of a format, so does the
    /// number, for rounding is monotonic. Nothing rounds like both ends of a lane that is unknown.
    /// </summary>
    public (Doubles Lower, Doubles Upper) Ends
    {
        [MethodImpl(Inline)]
        get
        {
            // The ends are rounded, by at most u of themselves; an exact value has no other end.
            Doubles size = Size, reach = Fma(size, new Doubles(1.0 / (1L << 52)), Error * Slack);
            reach = Vector.AndNot(reach, Vector.Equals(Error, Doubles.Zero).As<long, double>());
            Doubles sign = Value & new Doubles(-0.0), near = size - reach, far = size + reach;
            return Vector.LessThanOrEqualAll(Error, size) && Vector.LessThanAll(size, Infinity)
                ? (Vector.MaxNative(near, Doubles.Zero) | sign, far | sign)
                : Uncertain(this, near, far, sign);
        }
    }

    /// <summary>A number of any format, exactly, in every lane.</summary>
    public static Lanes From<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> => new(new Doubles(double.CreateTruncating(x)));

    /// <summary>Whether all that the first lane may stand for rounds to the same value of a format, and that value.</summary>
    public bool Settles<F>(out F result) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        var (lower, upper) = Ends;
        result = F.CreateTruncating(lower[0]);
        return AreOne(result, F.CreateTruncating(upper[0]));
    }

    /// <summary>Whether two values are the same, the sign of a zero included.</summary>
    public static bool AreOne<F>(F a, F b) where F : struct, IBinaryFloatingPointIeee754<F> => a.Equals(b) && F.IsNegative(a) == F.IsNegative(b);

    [MethodImpl(Apart)]
    private static (Doubles Lower, Doubles Upper) Uncertain(Lanes x, Doubles near, Doubles far, Doubles sign)
    {
        // A near end beyond zero must not look like the far one, nor one at zero.
        near = Vector.ConditionalSelect(x.HasSign, Vector.MaxNative(near, Doubles.Zero), Vector.MinNative(near, new Doubles(-0.0)));
        Lanes ends = Where(x.IsFinite, new(near ^ sign, far ^ sign), new(x.Value, x.Value));
        ends = Where(Vector.Equals(x.Value, x.Value), ends, new(Unknown, Unknown));
        ends = Where(Vector.LessThan(x.Error, Infinity), ends, new(-Infinity, Infinity));
        return (ends.Value, ends.Error);
    }
}
