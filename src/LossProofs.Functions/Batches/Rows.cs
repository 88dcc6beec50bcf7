using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>A number for two vectors.</summary>
internal delegate T MeasuringRows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b);

/// <summary>A vector for two vectors.</summary>
internal delegate void FillingRows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> result);

/// <summary>A function of two vectors of one length whose value is a number, and of two matrices row by row: its formula over each kind of number.</summary>
internal sealed class RowMeasure(MeasuringRows<Wide> fast, MeasuringRows<Ball> sure)
{
    /// <summary>The correctly rounded value.</summary>
    public F Of<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Rows.Alike(a.Length, nameA, b.Length, nameB);
        return Total(a, b, a.Length, 1);
    }

    /// <summary>A loss for each row, reduced.</summary>
    public void Loss<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, int columns, Span<F> destination, Reduction reduction,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "",
        [CallerArgumentExpression(nameof(columns))] string nameColumns = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Rows.Alike(a.Length, nameA, b.Length, nameB);
        int rows = Require.Rows(a.Length, nameA, columns, nameColumns);
        Require.Destination(destination.Length, nameof(destination), rows, reduction);
        if (reduction == Reduction.None)
            for (int i = 0; i < rows; i++) destination[i] = Total(a.Slice(i * columns, columns), b.Slice(i * columns, columns), columns, 1);
        else
            destination[0] = Total(a, b, columns, reduction == Reduction.Mean ? rows : 1);
    }

    /// <summary>The sum over the rows, divided and rounded once.</summary>
    private F Total<F>(ReadOnlySpan<F> a, ReadOnlySpan<F> b, int columns, int divisor) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        F[] copyA = a.ToArray(), copyB = b.ToArray();
        return Ziv.Round<F>(
            Sum(fast, Vectors.Exactly(copyA), Vectors.Exactly(copyB), columns) / divisor,
            bits => Sum(sure, Vectors.Exactly(copyA, bits), Vectors.Exactly(copyB, bits), columns) / divisor);
    }

    private static T Sum<T>(MeasuringRows<T> f, ReadOnlySpan<T> a, ReadOnlySpan<T> b, int columns) where T : IReal<T>
    {
        T sum = f(a[..columns], b[..columns]);
        for (int start = columns; start < a.Length; start += columns) sum += f(a.Slice(start, columns), b.Slice(start, columns));
        return sum;
    }
}

/// <summary>A function of two vectors of one length whose value is a vector, the gradient with respect to the second, and of two matrices row by row.</summary>
internal sealed class RowField(FillingRows<Wide> fast, FillingRows<Ball> sure)
{
    /// <summary>The correctly rounded entries.</summary>
    public void Map<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, Span<F> destination,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "")
        where F : struct, IBinaryFloatingPointIeee754<F> =>
        Gradient(a, b, a.Length, destination, Reduction.None, nameA, nameB, nameA);

    /// <summary>The gradient of the reduced loss with respect to the second matrix.</summary>
    public void Gradient<F>(
        ReadOnlySpan<F> a, ReadOnlySpan<F> b, int columns, Span<F> destination, Reduction reduction,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "",
        [CallerArgumentExpression(nameof(columns))] string nameColumns = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.Known(reduction);
        Rows.Alike(a.Length, nameA, b.Length, nameB);
        int rows = Require.Rows(a.Length, nameA, columns, nameColumns);
        Require.Length(destination.Length, nameof(destination), b.Length, $"as many as in {nameB}");
        int divisor = reduction == Reduction.Mean ? rows : 1;
        for (int start = 0; start < a.Length; start += columns)
        {
            F[] rowA = a.Slice(start, columns).ToArray(), rowB = b.Slice(start, columns).ToArray();
            Ziv.Round(
                Result(fast, Vectors.Exactly(rowA), Vectors.Exactly(rowB), divisor), destination.Slice(start, columns),
                bits => Result(sure, Vectors.Exactly(rowA, bits), Vectors.Exactly(rowB, bits), divisor));
        }
    }

    private static T[] Result<T>(FillingRows<T> f, T[] a, T[] b, int divisor) where T : IReal<T>
    {
        var result = new T[b.Length];
        f(a, b, result);
        foreach (ref T entry in result.AsSpan()) entry /= divisor;
        return result;
    }
}

/// <summary>What two vectors, or two matrices, must have in common.</summary>
internal static class Rows
{
    public static void Alike(int lengthA, string nameA, int lengthB, string nameB)
    {
        Require.NotEmpty(lengthA, nameA);
        Require.Length(lengthB, nameB, lengthA, $"as many as in {nameA}");
    }
}
