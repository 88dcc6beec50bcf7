using System.Security.Cryptography;
using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Vectors;

/// <summary>Exact arguments, the correctly rounded result, and what an implementation of the published rating may answer.</summary>
/// <param name="Function">The function.</param>
/// <param name="Format">The format of the arguments and of the result.</param>
/// <param name="Arguments">One array a parameter; a number is an array of length 1.</param>
/// <param name="Entries">The numbers of the result, row by row.</param>
/// <param name="Flags">What is particular about it.</param>
public sealed record TestVector(Function Function, Format Format, double[][] Arguments, IReadOnlyList<TestVector.Entry> Entries, IReadOnlyList<VectorFlag> Flags)
{
    private const int HashDigits = 16;

    /// <summary>A number of the result.</summary>
    /// <param name="Value">The exact value, rounded to nearest.</param>
    /// <param name="Lo">The least value of the format within the rating.</param>
    /// <param name="Hi">The greatest.</param>
    /// <param name="Exact">The exact value, enclosed; undefined for NaN.</param>
    public sealed record Entry(double Value, double Lo, double Hi, Interval Exact);

    /// <summary>A name that follows from what is asked and from nothing else: "sigmoid/binary64/C087200000000000"; for vectors with a hash of their bits.</summary>
    public string Id { get; } = $"{Function.Name}/{Format.Name}/{Key(Function, Format, Arguments)}";

    /// <summary>The shape of the result: empty for a number, the length of a vector, rows and columns.</summary>
    public IReadOnlyList<int> Shape => [.. Function.Shape.Select(_ => Arguments[0].Length)];

    private static string Key(Function function, Format format, double[][] arguments)
    {
        if (function.Parameters.All(p => p.Vector is null)) return string.Join('-', arguments.Select(a => format.Hex(a[0])));
        var text = string.Join(';', arguments.Select(a => string.Join(',', a.Select(format.Hex))));
        return Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(text)))[..HashDigits];
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
