using System.Globalization;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Tests.Vectors;

/// <summary>Reads a file of test vectors as a stranger would, and says what is wrong with it.</summary>
internal static class Lint
{
    private static readonly string[] Numbers = ["result", "lo", "hi"];

    /// <summary>The faults of a document; those against its schema first, and then no others are looked for.</summary>
    public static IReadOnlyList<string> Faults(JsonDocument file, string readme)
    {
        var schema = JsonSchema.Faults("vectors", file);
        if (schema.Count > 0) return schema;
        var vectors = file.RootElement.GetProperty("vectors").EnumerateArray().ToList();
        List<string> ids = [.. vectors.Select(v => v.GetProperty("id").GetString()!)];
        var order = ids.Zip(ids.Skip(1)).Where(p => string.CompareOrdinal(p.First, p.Second) >= 0).Select(p => $"{p.Second} stands after {p.First}");
        var format = Format.Named(file.RootElement.GetProperty("format").GetString()!);
        var function = Family.Named(file.RootElement.GetProperty("function").GetString()!);
        return [.. order, .. vectors.SelectMany(v => Faults(v, function, format, readme).Select(f => $"{v.GetProperty("id")}: {f}"))];
    }

    /// <summary>The arguments of a vector, from their bits.</summary>
    public static double[][] Arguments(JsonElement vector, Format format) => [.. vector.GetProperty("argsBits").EnumerateObject().Select(p => Flat(p.Value).Select(b => FromBits(b, format)).ToArray())];

    /// <summary>The texts of a number, a vector or a matrix.</summary>
    public static string[] Flat(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().SelectMany(Flat)] : [value.GetString()!];

    /// <summary>A value of the format from its bits.</summary>
    public static double FromBits(string bits, Format format) => format.Digits switch
    {
        53 => BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        24 => BitConverter.UInt32BitsToSingle(uint.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        _ => (double)BitConverter.UInt16BitsToHalf(ushort.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
    };

    /// <summary>A decimal, read in the format.</summary>
    public static double Read(string text, Format format) => format.Digits switch
    {
        53 => double.Parse(text, CultureInfo.InvariantCulture),
        24 => float.Parse(text, CultureInfo.InvariantCulture),
        _ => (double)Half.Parse(text, CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string> Faults(JsonElement vector, Function function, Format format, string readme)
    {
        var expected = new Verification.Vectors.TestVector(function, format, Arguments(vector, format), [], []).Id;
        if (vector.GetProperty("id").GetString() != expected) yield return $"the arguments have the id {expected}";
        foreach (var argument in vector.GetProperty("args").EnumerateObject())
            if (!Same(Flat(argument.Value), Flat(vector.GetProperty("argsBits").GetProperty(argument.Name)), format)) yield return $"decimals and bits of {argument.Name} differ";
        foreach (var name in Numbers)
            if (!Same(Flat(vector.GetProperty(name)), Flat(vector.GetProperty(name + "Bits")), format)) yield return $"decimals and bits of {name} differ";
        var (result, lo, hi) = (Values(vector, "result", format), Values(vector, "lo", format), Values(vector, "hi", format));
        if (result.Where((r, i) => !(lo[i] <= r && r <= hi[i]) && !(double.IsNaN(r) && double.IsNaN(lo[i]) && double.IsNaN(hi[i]))).Any()) yield return "the result is not between lo and hi";
        var (low, high) = (Flat(vector.GetProperty("exactLo")), Flat(vector.GetProperty("exactHi")));
        for (var i = 0; i < result.Length; i++)
            if (!Rounds(low[i], high[i], result[i], format)) yield return $"[{low[i]}, {high[i]}] is not rounded to {result[i]:R}";
        foreach (var flag in vector.GetProperty("flags").EnumerateArray())
            if (!readme.Contains($"| `{flag.GetString()}` |", StringComparison.Ordinal)) yield return $"{flag} is not documented";
    }

    // The middle of two values lies between decimals that are rounded apart.
    private static bool Rounds(string low, string high, double result, Format format) => low.Contains('^', StringComparison.Ordinal) || high.Contains('^', StringComparison.Ordinal)
        || double.IsNaN(result) && low == "NaN" || Read(low, format) == result || Read(high, format) == result;

    private static bool Same(string[] decimals, string[] bits, Format format) =>
        decimals.Length == bits.Length && decimals.Zip(bits).All(p => p.First == "NaN" ? double.IsNaN(FromBits(p.Second, format)) : format.Hex(Read(p.First, format)) == p.Second);

    private static double[] Values(JsonElement vector, string name, Format format) => [.. Flat(vector.GetProperty(name)).Select(t => Read(t, format))];
}
