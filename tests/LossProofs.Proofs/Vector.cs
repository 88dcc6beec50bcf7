namespace LossProofs.Proofs;

/// <summary>Results of functions that fill a span, as arrays.</summary>
internal static class Vector
{
    public delegate void Fill(ReadOnlySpan<double> x, Span<double> destination);

    public delegate void Fill2(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> destination);

    /// <summary>f(x), as long as x.</summary>
    public static double[] Of(Fill f, ReadOnlySpan<double> x)
    {
        var result = new double[x.Length];
        f(x, result);
        return result;
    }

    /// <summary>f(x, y), as long as x.</summary>
    public static double[] Of(Fill2 f, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var result = new double[x.Length];
        f(x, y, result);
        return result;
    }

    /// <summary>The matrix f(x), row by row.</summary>
    public static double[,] Square(Fill f, ReadOnlySpan<double> x)
    {
        var entries = new double[x.Length * x.Length];
        f(x, entries);
        var matrix = new double[x.Length, x.Length];
        Buffer.BlockCopy(entries, 0, matrix, 0, entries.Length * sizeof(double));
        return matrix;
    }

    /// <summary>The same numbers, entry by entry.</summary>
    public static void Same(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        foreach (var (e, a) in expected.Zip(actual)) Ulps.Same(e, a);
    }
}
