using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>Functions of one vector.</summary>
internal static class Vectors
{
    public delegate Wide Measure(ReadOnlySpan<Wide> x);

    public delegate void Field(ReadOnlySpan<Wide> x, Span<Wide> result);

    /// <summary>A number for the vector.</summary>
    public static F Value<F>(ReadOnlySpan<F> x, Measure f, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        return f(Widen(x)).Round<F>();
    }

    /// <summary>A vector as long as the argument.</summary>
    public static void Map<F>(ReadOnlySpan<F> x, Span<F> destination, Field f, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        Fill(x, destination, f);
    }

    /// <summary>A square matrix, row after row.</summary>
    public static void Square<F>(ReadOnlySpan<F> x, Span<F> destination, Field f, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length * x.Length, $"the square of the length of {name}");
        Fill(x, destination, f);
    }

    public static Wide[] Widen<F>(ReadOnlySpan<F> x) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        var wide = new Wide[x.Length];
        for (int i = 0; i < x.Length; i++) wide[i] = Wide.From(x[i]);
        return wide;
    }

    private static void Fill<F>(ReadOnlySpan<F> x, Span<F> destination, Field f) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        var result = new Wide[destination.Length];
        f(Widen(x), result);
        for (int i = 0; i < result.Length; i++) destination[i] = result[i].Round<F>();
    }
}
