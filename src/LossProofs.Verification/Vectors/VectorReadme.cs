using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Vectors;

/// <summary>What an export says of itself.</summary>
internal static class VectorReadme
{
    /// <summary>README.md of an export.</summary>
    public static string Text { get; } = $"""
        # Test vectors of loss functions

        Exact arguments and correctly rounded results of the functions of {Suite.Name} {Suite.Version}, for {string.Join(", ", Format.All)}. Each result is
        found from the function's definition in interval arithmetic at rising precision until its rounding is decided.

        `FORMAT/FUNCTION.json` and `FORMAT/FUNCTION.tsv` say the same; `index.json` lists them; `vectors.schema.json` and
        `vectors-index.schema.json` are their JSON Schemas. The order is that of the ids. The points follow from the seed {Seed.Default} and the
        version; a point that stays keeps its id.

        | field | meaning |
        |---|---|
        | `id` | function, format, and the bits of the arguments in hexadecimal; where an argument is a vector, the first 16 digits of the SHA-256 of their text: bits of entries joined by `,`, arguments by `;` |
        | `args` (TSV: a column a parameter) | the arguments, by name |
        | `argsBits` (TSV: `zBits` for `z`, and so on) | their bits |
        | `result`, `resultBits` | the exact result, rounded to nearest, ties to even |
        | `lo`, `loBits`, `hi`, `hiBits` | the least and the greatest answer of an implementation of the published rating: the error bound of a careful evaluation in the format |
        | `exactLo`, `exactHi` | decimals that enclose the exact result |
        | `flags` | what is particular about it |

        A number is a decimal that, read in the format, is exactly that number: shortest digits, `NaN`, `Infinity`, `-Infinity`, `-0.0`. Bits are those of
        the format in hexadecimal, leading digit first; any NaN will do for a NaN. A zero of either sign will do for a zero, but for
        {string.Join(", ", Family.All.Where(f => f.KeepsSignOfZero).Select(f => f.Name))}, which keep the sign of ±0. Vectors are arrays in JSON and
        separated by spaces in TSV; matrices are arrays of rows in JSON, row after row in TSV. Bounds beyond every number are powers `2^n`.

        An answer `a` passes where `lo` ≤ `a` ≤ `hi`, and where it is NaN if the result is.

        | flag | meaning |
        |---|---|
        {string.Join('\n', VectorFlag.All.Select(f => $"| `{f.Name}` | {f.Meaning} |"))}

        """;
}
