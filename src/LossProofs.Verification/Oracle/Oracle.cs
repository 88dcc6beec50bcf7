using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification;

/// <summary>
/// What a function is at exact arguments: its definition, evaluated in interval arithmetic at rising precision until the result
/// is known to a millionth of an ulp, and how it is rounded. It shares no code with LossProofs.Functions.
/// </summary>
public static class Oracle
{
    // Enough for every binary64 argument: e^z of the least subnormal differs from 1 in the 1074th place, and twice that where a difference cancels.
    private const int FirstBits = 128, LastBits = 4096;

    // The enclosure is narrower than 2^−20 ulp.
    private const int SpareDigits = 20;

    // Beyond 2^2000 there are no values of any format.
    private const int Beyond = 2000;

    // Distances between numbers of very different size are not exact.
    private static readonly IntervalField Outward = new(128);

    /// <summary>One entry of the result (no subscripts for a number), enclosed; undefined outside the domain.</summary>
    public static Interval Value(Function function, double[][] arguments, int[] at, Format format)
    {
        var exact = Interval.Undefined;
        for (var bits = FirstBits; bits <= LastBits; bits *= 2)
        {
            exact = new Definitions(new IntervalField(bits)).Entry(function, Exactly(arguments, function), at);
            if (exact.IsUndefined || exact.IsExact || (IsNarrow(exact, format) && format.Nearest(exact.Lower).Equals(format.Nearest(exact.Upper)))) break;
        }

        return exact;
    }

    /// <summary>
    /// The value of the format nearest to a narrow enclosure; NaN for what is undefined. What the last precision cannot tell from the
    /// middle between two values is taken for it, and goes to the even one: a norm of integers may lie there. An end that is the middle
    /// itself is not reached, for it comes from an exponential that is too small to be held.
    /// </summary>
    public static double Nearest(Interval exact, Format format)
    {
        if (exact.IsUndefined) return double.NaN;
        var (low, high) = (format.Nearest(exact.Lower), format.Nearest(exact.Upper));
        if (low.Equals(high)) return low;
        var middle = double.IsInfinity(low) ? -format.Overflow : double.IsInfinity(high) ? format.Overflow : Half(Dyadic.Of(low) + Dyadic.Of(high));
        return exact.Lower == middle ? high : exact.Upper == middle ? low : format.Nearest(middle);
    }

    /// <summary>The error that the function's rating allows at the arguments, for a result in the format.</summary>
    public static Dyadic Allowed(Function function, double[][] arguments, int[] at, Interval exact, Format format) =>
        Accuracy.Rated(function, arguments, at).Off(exact, format);

    /// <summary>How far an answer is from the exact value, in ulps of the exact value; 0 where it cannot be told apart.</summary>
    public static double UlpsOff(double answer, Interval exact, Format format)
    {
        var off = Distance(answer, exact, format);
        if (off.IsZero) return 0;
        if (off.IsInfinite || exact.Size.IsInfinite) return double.PositiveInfinity;
        var ulp = format.Ulp(exact.Size);
        return new Dyadic(off.Mantissa, off.Exponent - ulp.Exponent).ToDouble();
    }

    /// <summary>The least distance between an answer and the exact value; an infinite answer stands for everything that rounds to it.</summary>
    public static Dyadic Distance(double answer, Interval exact, Format format)
    {
        if (double.IsNaN(answer)) return Dyadic.PositiveInfinity;
        if (double.IsInfinity(answer))
        {
            if (answer < 0) return Distance(-answer, -exact, format);
            return exact.Upper >= format.Overflow ? Dyadic.Zero : Between(exact.Upper, format.Overflow);
        }

        var value = Dyadic.Of(answer);
        return exact.Contains(value) ? Dyadic.Zero : value < exact.Lower ? Between(value, exact.Lower) : Between(exact.Upper, value);
    }

    /// <summary>Exact arguments as tensors.</summary>
    internal static List<Tensor<Interval>> Exactly(double[][] arguments, Function function) =>
        [.. arguments.Select((a, i) => new Tensor<Interval>(function.Parameters[i].Vector is null ? [] : [a.Length], [.. a.Select(Interval.Exactly)]))];

    private static Dyadic Half(Dyadic sum) => new(sum.Mantissa, sum.Exponent - 1);

    private static Dyadic Between(Dyadic low, Dyadic high) => Outward.Add(Interval.Exactly(high), -Interval.Exactly(low)).Lower;

    // Decided, too, where everything in it rounds to zero or lies beyond the largest value.
    private static bool IsNarrow(Interval exact, Format format)
    {
        if (exact.Size.IsInfinite) return exact.Lower.Magnitude > Beyond && exact.Upper.Magnitude > Beyond && exact.Lower.Sign == exact.Upper.Sign;
        var width = exact.Upper - exact.Lower;
        return width.Magnitude <= format.LastPlace(exact.Size.Magnitude) - SpareDigits;
    }
}
