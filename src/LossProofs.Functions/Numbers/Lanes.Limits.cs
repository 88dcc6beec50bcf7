using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <content>
/// Where a sign is uncertain or a value not finite. Each method takes the result of the straight path, and returns lanes that
/// had no need of it unchanged.
/// </content>
internal readonly partial struct Lanes
{
    private const MethodImplOptions Apart = MethodImplOptions.NoInlining;

    private static Doubles Unknown => new(double.NaN);

    /// <summary>Beyond 2¹⁰⁰⁰, where only the sign counts.</summary>
    private static Lanes Vast => new(Infinity, Doubles.One);

    private Vector<long> IsFinite => Vector.LessThan(Size, Infinity);

    private Vector<long> IsVast => Vector.Equals(Size, Infinity) & ~IsExact;

    private Vector<long> IsExact => Vector.Equals(Error, Doubles.Zero);

    private Vector<long> IsNaN => IsExact & ~Vector.Equals(Value, Value);

    private Vector<long> HasSign => Vector.LessThanOrEqual(Error, Size);

    private Vector<long> IsNotZero => Vector.LessThan(Error, Size) & IsFinite;

    private Vector<long> IsExactlyZero => Vector.Equals(Size + Error, Doubles.Zero);

    /// <summary>Either finite and known, or exactly an infinity or NaN.</summary>
    private Vector<long> IsSettled => IsExact | (IsFinite & Vector.LessThan(Error, Infinity));

    /// <summary>
    /// A sum of two terms of one sign has that sign, and is vast if one of them is; with an infinity or NaN it is one.
    /// </summary>
    [MethodImpl(Apart)]
    private static Lanes Sum(Lanes sum, Lanes a, Lanes b)
    {
        var alike = ~(Vector.IsNegative(a.Value) ^ Vector.IsNegative(b.Value)).As<double, long>();
        var signed = (a.HasSign & b.HasSign & alike) | (a.IsExactlyZero & b.HasSign) | (b.IsExactlyZero & a.HasSign);
        var exceptional = ~(a.IsFinite & b.IsFinite);
        Lanes result = sum.Beyond(exceptional, a.IsSettled & b.IsSettled).OfSign(signed);
        var vast = (a.IsVast | b.IsVast) & signed & Vector.LessThan(a.Error + b.Error, Infinity);
        return Where(vast, new(sum.Value, Vast.Error), result);
    }

    /// <summary>
    /// A product or quotient of numbers of certain sign has a certain sign; with an infinity or NaN, or at a
    /// <paramref name="pole"/>, it is what the values give, if they are exact or at least not zero; NaN needs no more.
    /// </summary>
    [MethodImpl(Apart)]
    private static Lanes Factors(Lanes result, Lanes a, Lanes b, Vector<long> pole)
    {
        var exceptional = ~(a.IsFinite & b.IsFinite) | (pole & b.IsExact);
        var settled = (a.IsExact | a.IsNotZero) & (b.IsExact | b.IsNotZero);
        var isNaN = (a.IsNaN & b.IsSettled) | (b.IsNaN & a.IsSettled);
        return result.Beyond(exceptional, settled | isNaN).OfSign(a.HasSign & b.HasSign);
    }

    /// <summary>Both sides where the sign of s is uncertain, NaN where s is.</summary>
    [MethodImpl(Apart)]
    private static Lanes Selected(Lanes chosen, Lanes s, Lanes negative, Lanes positive)
    {
        Doubles apart = (Vector.Abs(negative.Value - positive.Value) + positive.Error) * Slack;
        Lanes both = new(negative.Value, Vector.Max(negative.Error, apart));
        var known = s.IsFinite & Vector.LessThan(s.Error, Infinity);
        var isNaN = s.IsNaN | (known & negative.IsNaN & positive.IsNaN);
        Lanes other = Where(isNaN, new(Unknown), Where(known, both, new(Unknown, Unknown)));
        return Where(s.HasSign, chosen, other);
    }

    /// <summary>Where the sign is certain and the error larger than the value, both become the error: [v − e, v + e] without its part beyond zero lies in [0, 2e].</summary>
    private Lanes OfSign(Vector<long> signed) =>
        new(Vector.ConditionalSelect(signed & IsFinite, Vector.CopySign(Vector.Max(Size, Error), Value), Value), Error);

    /// <summary>Where an operand is not finite or a divisor zero, the value is exact if it is settled, else unknown.</summary>
    private Lanes Beyond(Vector<long> exceptional, Vector<long> settled)
    {
        var overflow = ~(exceptional | IsFinite);
        Doubles error = Vector.ConditionalSelect(exceptional & settled, Doubles.Zero, Vector.ConditionalSelect(exceptional | overflow, Unknown, Error));
        return new(Value, error);
    }
}
