using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Reports;

/// <summary>Reads a number as people and programs write it: a decimal, a hex float, bits, NaN or an infinity.</summary>
internal static partial class NumberReader
{
    /// <summary>The value of the format nearest to the number; null where the word is none.</summary>
    public static double? Read(string word, Format format)
    {
        if (word.StartsWith('#')) return ulong.TryParse(word.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits) ? Bits(bits, word.Length - 1, format) : null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        // Rounded once, in the format itself.
        double? plain = format.Digits switch
        {
            53 => double.TryParse(word, Style, CultureInfo.InvariantCulture, out var x) ? x : null,
            24 => float.TryParse(word, Style, CultureInfo.InvariantCulture, out var x) ? x : null,
            _ => Half.TryParse(word, Style, CultureInfo.InvariantCulture, out var x) ? (double)x : null,
        };
        return plain ?? (HexFloat().Match(word) is { Success: true } hex ? Signed(hex, format.Nearest(Size(hex))) : Spelled(word));
    }

    /// <summary>
    /// A number as a program sends it, widened exactly; null where the word is none, or is no value of the format: never rounded to
    /// it. Decimals stand for a binary64, as every language prints them.
    /// </summary>
    public static double? Exactly(string word, Format format)
    {
        if (word.StartsWith('#')) return Fits(Read(word, format) ?? Read(word, Format.Binary64), format);
        if (HexFloat().Match(word) is { Success: true } hex) return format.Holds(Size(hex)) ? Signed(hex, format.Nearest(Size(hex))) : null;
        var value = Read(word, Format.Binary64);
        // A decimal beyond the largest number is no infinity, and one below the least no zero.
        return value is { } x && ((double.IsInfinity(x) && word.AsSpan().ContainsAnyInRange('0', '9')) || (x == 0 && Significand(word).ContainsAnyInRange('1', '9'))) ? null : Fits(value, format);
    }

    /// <summary>The same of a string or number in JSON.</summary>
    public static double? Exactly(JsonElement item, Format format) => Plainly(JsonMarshal.GetRawUtf8Value(item).Trim((byte)'"'), format) ?? Exactly(Word(item), format);

    /// <summary>A string or number in JSON as it was written.</summary>
    public static string Word(JsonElement item) => item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText();

    // Most numbers, faster: a decimal that is neither zero nor infinite; null where it takes a closer look.
    private static double? Plainly(ReadOnlySpan<byte> utf8, Format format) =>
        double.TryParse(utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var x) && x != 0 && double.IsFinite(x) && format.Round(x) == x ? x : null;

    private static double? Fits(double? value, Format format) => value is { } x && (double.IsNaN(x) || format.Round(x) == x) ? x : null;

    private static ReadOnlySpan<char> Significand(string word) => word.AsSpan(0, word.AsSpan().IndexOfAny('e', 'E') is >= 0 and var e ? e : word.Length);

    // As Python, C and R print what others call NaN and Infinity.
    private static double? Spelled(string word) => word.TrimStart('+', '-').ToUpperInvariant() switch
    {
        "NAN" => double.NaN,
        "INF" or "INFINITY" => word[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
        _ => null,
    };

    private static Dyadic Size(Match hex)
    {
        var digits = hex.Groups[3].Value;
        var mantissa = BigInteger.Parse("0" + hex.Groups[2].Value + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new(mantissa, int.Parse(hex.Groups[4].Value, CultureInfo.InvariantCulture) - 4 * digits.Length);
    }

    private static double Signed(Match hex, double size) => hex.Groups[1].Value == "-" ? -size : size;

    private static double? Bits(ulong bits, int digits, Format format) => (format.Digits, digits) switch
    {
        (53, 16) => BitConverter.UInt64BitsToDouble(bits),
        (24, 8) => BitConverter.UInt32BitsToSingle((uint)bits),
        (11, 4) => (double)BitConverter.UInt16BitsToHalf((ushort)bits),
        _ => null,
    };

    [GeneratedRegex(@"^([+-]?)0[xX]([0-9a-fA-F]+)\.?([0-9a-fA-F]*)[pP]([+-]?\d{1,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex HexFloat();
}
