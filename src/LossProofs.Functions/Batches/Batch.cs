using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>A function of one or two numbers over whole spans: one row of the formulas, any format, one rounding per result.</summary>
internal static class Batch
{
    /// <summary>f of each element. The destination may be the argument itself.</summary>
    public static void Map<F>(ReadOnlySpan<F> x, Span<F> destination, Func<Wide, Wide> f, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        for (int i = 0; i < x.Length; i++) destination[i] = f(Wide.From(x[i])).Round<F>();
    }

    /// <summary>f of each pair of elements.</summary>
    public static void Map<F>(
        ReadOnlySpan<F> x, ReadOnlySpan<F> y, Span<F> destination, Func<Wide, Wide, Wide> f,
        [CallerArgumentExpression(nameof(x))] string nameX = "", [CallerArgumentExpression(nameof(y))] string nameY = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, nameX);
        Require.Length(y.Length, nameY, x.Length, $"as many as in {nameX}");
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {nameX}");
        for (int i = 0; i < x.Length; i++) destination[i] = f(Wide.From(x[i]), Wide.From(y[i])).Round<F>();
    }

    /// <summary>The losses of labels y and predictions x, reduced.</summary>
    public static void Loss<F>(
        ReadOnlySpan<F> y, ReadOnlySpan<F> x, Span<F> destination, Reduction reduction, Func<Wide, Wide, Wide> loss,
        [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Alike(y.Length, x.Length, name);
        Require.Destination(destination.Length, nameof(destination), y.Length, reduction);
        var total = new Total<F>(destination, reduction, y.Length);
        for (int i = 0; i < y.Length; i++) total.Add(i, loss(Wide.From(y[i]), Wide.From(x[i])));
        total.Close();
    }

    /// <summary>The gradient of the reduced loss with respect to each prediction.</summary>
    public static void Gradient<F>(
        ReadOnlySpan<F> y, ReadOnlySpan<F> x, Span<F> destination, Reduction reduction, Func<Wide, Wide, Wide> slope,
        [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.Known(reduction);
        Alike(y.Length, x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        Wide divisor = reduction == Reduction.Mean ? y.Length : 1;
        for (int i = 0; i < y.Length; i++) destination[i] = (slope(Wide.From(y[i]), Wide.From(x[i])) / divisor).Round<F>();
    }

    private static void Alike(int labels, int predictions, string name)
    {
        Require.NotEmpty(labels, "y");
        Require.Length(predictions, name, labels, "as many as in y");
    }
}
