using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification;

/// <summary>
/// What a function is at exact arguments: its definition, evaluated in interval arithmetic at rising precision until the result
/// is known to a millionth of an ulp. It shares no code with LossProofs.Functions.
/// </summary>
public static class Oracle
{
    // Enough for every binary64 argument: e^z of the least subnormal differs from 1 in the 1074th place, and twice that where a difference cancels.
    private const int FirstBits = 128, LastBits = 4096;

    // The enclosure is narrower than 2^−20 ulp.
    private const int SpareDigits = 20;

    /// <summary>One entry of the result (no subscripts for a number), enclosed; undefined outside the domain.</summary>
    public static Interval Value(Function function, double[][] arguments, int[] at, Format format)
    {
        var exact = Interval.Undefined;
        for (var bits = FirstBits; bits <= LastBits; bits *= 2)
        {
            exact = new Definitions(new IntervalField(bits)).Entry(function, Exactly(arguments, function), at);
            if (exact.IsUndefined || IsNarrow(exact, format)) break;
        }

        return exact;
    }

    /// <summary>The value of the format nearest to a narrow enclosure; NaN for what is undefined.</summary>
    public static double Nearest(Interval exact, Format format) => exact.IsUndefined ? double.NaN : format.Nearest(exact.Lower);

    /// <summary>The error that the function's rating allows at the arguments, for a result in the format.</summary>
    public static Dyadic Allowed(Function function, double[][] arguments, int[] at, Interval exact, Format format)
    {
        var definitions = new Definitions(new IntervalField(64));
        var rating = definitions.About(function, function.Rating, Exactly(arguments, function), at).Upper;
        var size = Larger(exact);
        if (function.Scale is { } scale) size = Dyadic.Max(size, definitions.About(function, scale, Exactly(arguments, function), at).Upper);
        return size.IsInfinite || rating.IsInfinite ? Dyadic.PositiveInfinity : rating * format.Ulp(size);
    }

    /// <summary>How far an answer is from the exact value, in ulps of the exact value; 0 where it cannot be told apart.</summary>
    public static double UlpsOff(double answer, Interval exact, Format format)
    {
        var off = Distance(answer, exact, format);
        if (off.IsInfinite) return double.PositiveInfinity;
        if (off.IsZero) return 0;
        var ulp = format.Ulp(Larger(exact));
        return new Dyadic(off.Mantissa, off.Exponent - ulp.Exponent).ToDouble();
    }

    /// <summary>The least distance between an answer and the exact value; an infinite answer stands for everything that rounds to it.</summary>
    public static Dyadic Distance(double answer, Interval exact, Format format)
    {
        if (double.IsNaN(answer)) return Dyadic.PositiveInfinity;
        if (double.IsInfinity(answer))
        {
            if (answer < 0) return Distance(-answer, -exact, format);
            return exact.Upper >= Dyadic.Of(format.Largest) ? Dyadic.Zero : Dyadic.PositiveInfinity;
        }

        var value = Dyadic.Of(answer);
        if (exact.Contains(value)) return Dyadic.Zero;
        var near = value < exact.Lower ? exact.Lower : exact.Upper;
        // In intervals, because e^(−10³⁰⁰) and 1 are too far apart for an exact difference.
        var field = new IntervalField(128);
        return field.Abs(field.Add(Interval.Exactly(value), -Interval.Exactly(near))).Lower;
    }

    /// <summary>Exact arguments as tensors.</summary>
    internal static List<Tensor<Interval>> Exactly(double[][] arguments, Function function) =>
        [.. arguments.Select((a, i) => new Tensor<Interval>(function.Parameters[i].Vector is null ? [] : [a.Length], [.. a.Select(Interval.Exactly)]))];

    private static Dyadic Larger(Interval a) => a.Lower.Sign < 0 && -a.Lower > a.Upper ? -a.Lower : a.Upper;

    // Decided, too, where everything in it rounds to zero or beyond the largest value.
    private static bool IsNarrow(Interval exact, Format format)
    {
        if (exact.IsExact) return true;
        if (exact.Lower.IsInfinite || exact.Upper.IsInfinite) return exact.Lower > Dyadic.Of(format.Largest) && exact.Lower.Magnitude > 2000;
        var width = exact.Upper - exact.Lower;
        return width.Magnitude <= format.LastPlace(Larger(exact).Magnitude) - SpareDigits;
    }
}
