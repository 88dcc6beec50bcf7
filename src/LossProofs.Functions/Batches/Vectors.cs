using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>A number for a vector.</summary>
internal delegate T Measuring<T>(ReadOnlySpan<T> x);

/// <summary>A vector for a vector.</summary>
internal delegate void Filling<T>(ReadOnlySpan<T> x, Span<T> result);

/// <summary>A function of one vector whose value is a number: its formula over each kind of number.</summary>
internal sealed class Measure(Measuring<Wide> fast, Measuring<Ball> sure)
{
    /// <summary>The correctly rounded value.</summary>
    public F Of<F>(ReadOnlySpan<F> x, [CallerArgumentExpression(nameof(x))] string name = "") where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        var copy = x.ToArray();
        return Ziv.Round<F>(fast(Vectors.Exactly(copy)), bits => sure(Vectors.Exactly(copy, bits)));
    }
}

/// <summary>A function of one vector whose value is a vector: its formula over each kind of number.</summary>
internal sealed class Field(Filling<Wide> fast, Filling<Ball> sure)
{
    /// <summary>The correctly rounded entries, as many as the argument has. The destination may be the argument itself.</summary>
    public void Map<F>(ReadOnlySpan<F> x, Span<F> destination, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        Fill(x, destination);
    }

    /// <summary>The correctly rounded entries of a square matrix, row after row.</summary>
    public void Square<F>(ReadOnlySpan<F> x, Span<F> destination, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length * x.Length, $"the square of the length of {name}");
        Fill(x, destination);
    }

    private void Fill<F>(ReadOnlySpan<F> x, Span<F> destination) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        var copy = x.ToArray();
        int length = destination.Length;
        Ziv.Round(Result(fast, Vectors.Exactly(copy), length), destination, bits => Result(sure, Vectors.Exactly(copy, bits), length));
    }

    private static T[] Result<T>(Filling<T> f, T[] x, int length)
    {
        var result = new T[length];
        f(x, result);
        return result;
    }
}

/// <summary>Vectors of exact numbers.</summary>
internal static class Vectors
{
    public static Wide[] Exactly<F>(F[] x) where F : struct, IBinaryFloatingPointIeee754<F> => Array.ConvertAll(x, Wide.From);

    public static Ball[] Exactly<F>(F[] x, int bits) where F : struct, IBinaryFloatingPointIeee754<F> => Array.ConvertAll(x, v => Ball.From(v, bits));
}
