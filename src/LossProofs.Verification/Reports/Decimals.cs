using System.Globalization;
using System.Numerics;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Reports;

/// <summary>Exact numbers as decimals, rounded in a stated direction: what is printed encloses what was computed.</summary>
internal static class Decimals
{
    private const int Digits = 20, UlpDigits = 4;

    // A number beyond any format, such as e^(e^20), is bounded by a power of two instead of written out.
    private const long LargestMagnitude = 20_000;

    /// <summary>The greatest decimal of so many digits that is not above x.</summary>
    public static string Down(Dyadic x, int digits = Digits) => x.Sign < 0 ? "-" + Size(-x, digits, up: true) : Size(x, digits, up: false);

    /// <summary>The least decimal of so many digits that is not below x.</summary>
    public static string Up(Dyadic x, int digits = Digits) => x.Sign < 0 ? "-" + Size(-x, digits, up: false) : Size(x, digits, up: true);

    /// <summary>A distance in ulps to four digits, never rounded towards 0.</summary>
    public static string Ulps(double ulps) => double.IsNaN(ulps) ? "NaN" : Up(Dyadic.Of(ulps), UlpDigits);

    /// <summary>An enclosure to read: the number where it is one, "≈ 0.25" where one double stands for all of it, else "[lo, hi]".</summary>
    public static string Text(Interval x)
    {
        if (x.IsUndefined) return "undefined";
        var (low, high) = (Down(x.Lower), Up(x.Upper));
        if (low == high) return low;
        if (!IsNarrow(x)) return $"[{low}, {high}]";
        var near = x.Lower.ToDouble();
        return $"≈ {(double.IsNormal(near) ? near.ToString("R", CultureInfo.InvariantCulture) : Down(x.Lower, 17))}";
    }

    /// <summary>An enclosure in six digits, where it is narrow enough for them.</summary>
    public static string Rough(Interval x)
    {
        if (x.IsUndefined || x.IsExact || x.Lower.IsInfinite || x.Upper.IsInfinite) return Text(x);
        var (low, high) = (x.Lower.ToDouble().ToString("G6", CultureInfo.InvariantCulture), x.Upper.ToDouble().ToString("G6", CultureInfo.InvariantCulture));
        return low == high ? $"≈ {low}" : $"[{low}, {high}]";
    }

    /// <summary>Whether the ends agree in 60 binary digits: one double then stands for all of it.</summary>
    public static bool IsNarrow(Interval x) => !x.Lower.IsInfinite && !x.Upper.IsInfinite && (x.Upper - x.Lower).Magnitude < x.Lower.Magnitude - 60;

    private static string Size(Dyadic x, int digits, bool up)
    {
        if (x.IsInfinite) return "Infinity";
        if (x.IsZero) return "0";
        if (Math.Abs(x.Magnitude) > LargestMagnitude) return string.Create(CultureInfo.InvariantCulture, $"2^{(up ? x.Magnitude : x.Magnitude - 1)}");

        // x = scaled · 10^(power − digits + 1) with scaled < 10^digits, and something is left over unless it is exact.
        var power = (int)Math.Floor((x.Magnitude - 1) * 0.30102999566398120);
        var (scaled, exact) = Scale(x, digits - 1 - power);
        if (scaled >= BigInteger.Pow(10, digits)) (scaled, exact) = Scale(x, digits - 1 - ++power);
        if (up && !exact) scaled++;
        var text = scaled.ToString(CultureInfo.InvariantCulture);
        power += text.Length - digits;
        return Place(text.TrimEnd('0'), power, digits);
    }

    private static (BigInteger Scaled, bool Exact) Scale(Dyadic x, int tens)
    {
        var numerator = x.Mantissa * BigInteger.Pow(10, Math.Max(tens, 0)) << (int)Math.Max(x.Exponent, 0);
        var denominator = BigInteger.Pow(10, Math.Max(-tens, 0)) << (int)Math.Max(-x.Exponent, 0);
        var quotient = BigInteger.DivRem(numerator, denominator, out var rest);
        return (quotient, rest.IsZero);
    }

    // As .NET writes doubles: 0.25, 12345, 1.5E-07.
    private static string Place(string digits, int power, int most)
    {
        // Zeros that were never computed are not printed.
        if (power is < -5 or >= 15 || power > most)
            return $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}E{(power < 0 ? '-' : '+')}{Math.Abs(power).ToString("00", CultureInfo.InvariantCulture)}";
        if (power < 0) return "0." + new string('0', -power - 1) + digits;
        return digits.Length <= power + 1 ? digits.PadRight(power + 1, '0') : $"{digits[..(power + 1)]}.{digits[(power + 1)..]}";
    }
}
