using System.Globalization;
using System.Numerics;

namespace LossProofs.Verification.Enclosures;

/// <summary>A floating-point format: p digits, least subnormal 2^e. Values travel as doubles, exactly.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Digits">p, the hidden one included.</param>
/// <param name="LeastExponent">e, the exponent of the least subnormal.</param>
/// <param name="Largest">The largest finite value.</param>
public sealed record Format(string Name, int Digits, int LeastExponent, double Largest)
{
    /// <summary>double.</summary>
    public static Format Binary64 { get; } = new("binary64", 53, -1074, double.MaxValue);

    /// <summary>float.</summary>
    public static Format Binary32 { get; } = new("binary32", 24, -149, float.MaxValue);

    /// <summary>Half.</summary>
    public static Format Binary16 { get; } = new("binary16", 11, -24, 65504);

    /// <summary>The formats that subjects are judged in.</summary>
    public static IReadOnlyList<Format> All { get; } = [Binary64, Binary32, Binary16];

    /// <summary>The format of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Format Named(string name) => All.FirstOrDefault(f => f.Name == name)
        ?? throw new ArgumentException($"format is '{name}'; allowed: {string.Join(", ", All.Select(f => f.Name))}.", nameof(name));

    /// <summary>The format of a type of .NET: double, float or Half.</summary>
    /// <exception cref="NotSupportedException">It is another type.</exception>
    public static Format Of<T>()
        where T : struct, IFloatingPointIeee754<T> =>
        typeof(T) == typeof(double) ? Binary64 : typeof(T) == typeof(float) ? Binary32 : typeof(T) == typeof(Half) ? Binary16 : throw new NotSupportedException($"T is {typeof(T).Name}; allowed: double, float, Half.");

    /// <summary>The exponent of the last place of a number of this magnitude: 2^(magnitude − 1) ≤ |x| &lt; 2^magnitude.</summary>
    public long LastPlace(long magnitude) => Math.Max(magnitude - Digits, LeastExponent);

    /// <summary>One unit in the last place of x: the gap between neighbours at |x|, the least subnormal at 0.</summary>
    public Dyadic Ulp(Dyadic x) => new(BigInteger.One, LastPlace(x.Magnitude));

    /// <summary>The least number that rounds to +∞: half an ulp beyond the largest.</summary>
    public Dyadic Overflow => Dyadic.Of(Largest) + new Dyadic(1, LastPlace(Dyadic.Of(Largest).Magnitude) - 1);

    /// <summary>The value of this format nearest to an exact number, ties to even; beyond the largest by half an ulp an infinity.</summary>
    public double Nearest(Dyadic x)
    {
        if (x.IsZero) return 0;
        if (x.IsInfinite) return x.Sign * double.PositiveInfinity;
        var place = LastPlace(x.Magnitude);
        var shift = place - x.Exponent;
        var size = BigInteger.Abs(x.Mantissa);
        if (shift > 0)
        {
            if (shift > (long)size.GetBitLength() + 1) return x.Sign * 0.0;
            var half = BigInteger.One << (int)(shift - 1);
            var kept = size >> (int)shift;
            var rest = size - (kept << (int)shift);
            size = rest > half || (rest == half && !kept.IsEven) ? kept + 1 : kept;
        }
        else
        {
            place = x.Exponent;
        }

        if (size.IsZero) return x.Sign * 0.0;
        if ((long)size.GetBitLength() + place > Dyadic.Of(Largest).Magnitude) return x.Sign * double.PositiveInfinity;
        // size has at most p digits (or p + 1 with the last 0), so the product below is exact.
        return x.Sign * Math.ScaleB((double)size, (int)place);
    }

    /// <summary>Whether the number is a value of this format.</summary>
    public bool Holds(Dyadic x) => x.IsInfinite || Dyadic.Of(Nearest(x)) == x;

    /// <summary>The bits of a value of this format, in hexadecimal.</summary>
    public string Hex(double value) => Digits switch
    {
        53 => BitConverter.DoubleToUInt64Bits(value).ToString("X16", CultureInfo.InvariantCulture),
        24 => BitConverter.SingleToUInt32Bits((float)value).ToString("X8", CultureInfo.InvariantCulture),
        _ => BitConverter.HalfToUInt16Bits((Half)value).ToString("X4", CultureInfo.InvariantCulture),
    };

    /// <summary>The neighbour of a value away from −∞.</summary>
    public double Up(double value) => Digits switch
    {
        53 => double.BitIncrement(value),
        24 => float.BitIncrement((float)value),
        _ => (double)Half.BitIncrement((Half)value),
    };

    /// <summary>The neighbour of a value towards −∞.</summary>
    public double Down(double value) => -Up(-value);

    /// <summary>A double rounded to this format.</summary>
    public double Round(double value) => Digits switch
    {
        53 => value,
        24 => (float)value,
        _ => (double)(Half)value,
    };

    /// <summary>A column of doubles rounded to this format.</summary>
    public void Round(ReadOnlySpan<double> values, Span<double> rounded)
    {
        var i = 0;
        if (Digits == 24)
            for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                Vector.Widen(Vector.Narrow(new Vector<double>(values[i..]), new Vector<double>(values[(i + Vector<double>.Count)..])), out var low, out var high);
                low.CopyTo(rounded[i..]);
                high.CopyTo(rounded[(i + Vector<double>.Count)..]);
            }

        for (; i < values.Length; i++) rounded[i] = Round(values[i]);
    }

    /// <summary>How many bit patterns there are.</summary>
    /// <exception cref="NotSupportedException">They are too many to count through.</exception>
    public long Patterns => Digits switch
    {
        24 => 1L << 32,
        11 => 1L << 16,
        _ => throw new NotSupportedException($"The values of {Name} are too many to go through; allowed: binary32, binary16."),
    };

    /// <summary>
    /// The values of this format in their order, by number: NaN, −∞, …, −0, +0, …, +∞, NaN. The sign bit falls in the middle.
    /// </summary>
    /// <exception cref="NotSupportedException">They are too many to count through.</exception>
    public void Ordered(long first, Span<double> values)
    {
        var half = Patterns / 2;
        for (var i = 0; i < values.Length; i++)
        {
            var ordinal = first + i;
            var bits = ordinal < half ? Patterns - 1 - ordinal : ordinal - half;
            values[i] = Digits == 24 ? BitConverter.UInt32BitsToSingle((uint)bits) : (double)BitConverter.UInt16BitsToHalf((ushort)bits);
        }
    }

    /// <summary>A value of this format as the shortest decimal that reads back as it.</summary>
    public string Text(double value)
    {
        if (value == 0) return double.IsNegative(value) ? "-0.0" : "0";
        if (Digits == 24) return ((float)value).ToString("R", CultureInfo.InvariantCulture);
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return !IsPowerOfTwo(value) || double.Parse(text, CultureInfo.InvariantCulture) == value ? text : value.ToString("G17", CultureInfo.InvariantCulture);
    }

    /// <summary>The same in UTF-8.</summary>
    /// <returns>How many bytes were written; 32 are enough.</returns>
    internal int Text(double value, Span<byte> utf8) => Digits != 24 && value != 0 && !IsPowerOfTwo(value) && value.TryFormat(utf8, out var count, "R", CultureInfo.InvariantCulture)
        ? count
        : System.Text.Encoding.ASCII.GetBytes(Text(value), utf8);

    // .NET 10 writes 2^−25 and 2^−958 with a digit too few (dotnet/runtime#131131): below a power of two numbers are twice as dense as above.
    private static bool IsPowerOfTwo(double value) => (BitConverter.DoubleToUInt64Bits(value) & 0xFFFFFFFFFFFFFUL) == 0 && double.IsFinite(value);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
