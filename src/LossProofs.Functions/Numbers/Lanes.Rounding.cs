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
                : Uncertain(near, far, sign);
        }
    }

    [MethodImpl(Apart)]
    private (Doubles Lower, Doubles Upper) Uncertain(Doubles near, Doubles far, Doubles sign)
    {
        // A negative near end lies beyond zero: it must not look like the far one.
        near = Vector.ConditionalSelect(HasSign, Vector.MaxNative(near, Doubles.Zero), Vector.ConditionalSelect(Vector.LessThan(near, Doubles.Zero), near, new Doubles(-0.0)));
        near = Vector.ConditionalSelect(IsFinite, near, Size);
        far = Vector.ConditionalSelect(IsFinite, far, Size);
        var unknown = ~Vector.LessThan(Error, Infinity);
        var isNaN = ~Vector.Equals(Value, Value) & ~unknown;
        near = Vector.ConditionalSelect(isNaN, new Doubles(double.NaN), Vector.ConditionalSelect(unknown, -Infinity, near ^ sign));
        far = Vector.ConditionalSelect(isNaN, new Doubles(double.NaN), Vector.ConditionalSelect(unknown, Infinity, far ^ sign));
        return (near, far);
    }
}
