using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>Functions of two vectors of one length, and of two matrices row by row.</summary>
internal static class Rows
{
    public delegate Wide Measure(ReadOnlySpan<Wide> a, ReadOnlySpan<Wide> b);

    public delegate void Field(ReadOnlySpan<Wide> a, ReadOnlySpan<Wide> b, Span<Wide> result);

    /// <summary>A number for the two vectors.</summary>
    public static F Value<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, Measure f,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Alike(a.Length, nameA, b.Length, nameB);
        return f(Vectors.Widen(a), Vectors.Widen(b)).Round<F>();
    }

    /// <summary>A vector for the two vectors: the gradient with respect to the second.</summary>
    public static void Gradient<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, Span<F> destination, Field f,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "")
        where F : struct, IBinaryFloatingPointIeee754<F> =>
        Gradient(a, b, a.Length, destination, Reduction.None, f, nameA, nameB, nameA);

    /// <summary>A loss for each row, reduced.</summary>
    public static void Loss<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, int columns, Span<F> destination, Reduction reduction, Measure loss,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "",
        [CallerArgumentExpression(nameof(columns))] string nameColumns = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Alike(a.Length, nameA, b.Length, nameB);
        int rows = Require.Rows(a.Length, nameA, columns, nameColumns);
        Require.Destination(destination.Length, nameof(destination), rows, reduction);
        ReadOnlySpan<Wide> wideA = Vectors.Widen(a), wideB = Vectors.Widen(b);
        var total = new Total<F>(destination, reduction, rows);
        for (int row = 0; row < rows; row++) total.Add(row, loss(wideA.Slice(row * columns, columns), wideB.Slice(row * columns, columns)));
        total.Close();
    }

    /// <summary>The gradient of the reduced loss with respect to the second matrix.</summary>
    public static void Gradient<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, int columns, Span<F> destination, Reduction reduction, Field slopes,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "",
        [CallerArgumentExpression(nameof(columns))] string nameColumns = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.Known(reduction);
        Alike(a.Length, nameA, b.Length, nameB);
        int rows = Require.Rows(a.Length, nameA, columns, nameColumns);
        Require.Length(destination.Length, nameof(destination), b.Length, $"as many as in {nameB}");
        ReadOnlySpan<Wide> wideA = Vectors.Widen(a), wideB = Vectors.Widen(b);
        Wide divisor = reduction == Reduction.Mean ? rows : 1;
        var result = new Wide[columns];
        for (int start = 0; start < a.Length; start += columns)
        {
            slopes(wideA.Slice(start, columns), wideB.Slice(start, columns), result);
            for (int i = 0; i < columns; i++) destination[start + i] = (result[i] / divisor).Round<F>();
        }
    }

    private static void Alike(int lengthA, string nameA, int lengthB, string nameB)
    {
        Require.NotEmpty(lengthA, nameA);
        Require.Length(lengthB, nameB, lengthA, $"as many as in {nameA}");
    }
}
