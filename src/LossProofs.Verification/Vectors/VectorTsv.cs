using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Vectors;

/// <summary>Test vectors as tab-separated text: a line of names, then one line a vector; entries of vectors separated by spaces, rows of matrices one after the other.</summary>
public static class VectorTsv
{
    /// <summary>The vectors of a function in a format.</summary>
    public static string File(Function function, Format format, IReadOnlyList<TestVector> vectors) =>
        string.Concat(vectors.Select(v => Cells(v, format)).Prepend(Names(function)).Select(cells => string.Join('\t', cells) + "\n"));

    private static IEnumerable<string> Names(Function function) =>
        ["id", .. function.Parameters.Select(p => p.Name).SelectMany(p => new[] { p, p + "Bits" }), "result", "resultBits", "lo", "loBits", "hi", "hiBits", "exactLo", "exactHi", "flags"];

    private static IEnumerable<string> Cells(TestVector vector, Format format) =>
    [
        vector.Id,
        .. vector.Arguments.SelectMany(a => Both(a, format)),
        .. Both(vector.Entries.Select(e => e.Value), format), .. Both(vector.Entries.Select(e => e.Lo), format), .. Both(vector.Entries.Select(e => e.Hi), format),
        string.Join(' ', vector.Entries.Select(VectorDigits.Lower)), string.Join(' ', vector.Entries.Select(VectorDigits.Upper)),
        string.Join(' ', vector.Flags.Select(f => f.Name)),
    ];

    private static IEnumerable<string> Both(IEnumerable<double> numbers, Format format) => [string.Join(' ', numbers.Select(format.Text)), string.Join(' ', numbers.Select(format.Hex))];
}
