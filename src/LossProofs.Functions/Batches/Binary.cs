using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>A function of two numbers: its formula over each kind of number, and how it is applied to numbers of any format.</summary>
internal sealed class Binary(Func<Lanes, Lanes, Lanes> lanes, Func<Wide, Wide, Wide> fast, Func<Ball, Ball, Ball> sure)
{
    /// <summary>The correctly rounded value at x and y. Lanes have not the digits for a double.</summary>
    public F Of<F>(F x, F y) where F : struct, IBinaryFloatingPointIeee754<F> =>
        typeof(F) != typeof(double) && lanes(Lanes.From(x), Lanes.From(y)).Settles(out F result) ? result : Share(x, y, 1);

    /// <summary>The value at each pair of elements.</summary>
    public void Map<F>(
        ReadOnlySpan<F> x, ReadOnlySpan<F> y, Span<F> destination,
        [CallerArgumentExpression(nameof(x))] string nameX = "", [CallerArgumentExpression(nameof(y))] string nameY = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, nameX);
        Require.Length(y.Length, nameY, x.Length, $"as many as in {nameX}");
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {nameX}");
        Shares(x, y, destination, 1);
    }

    /// <summary>The value at each element of x and one y.</summary>
    public void Map<F>(ReadOnlySpan<F> x, F y, Span<F> destination, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        if (typeof(F) == typeof(double))
            for (int i = 0; i < x.Length; i++) destination[i] = Share(x[i], y, 1);
        else
            LaneMap.Map(x, destination, a => lanes(a, Lanes.From(y)), a => Share(a, y, 1));
    }

    /// <summary>The losses of labels y and predictions x, reduced.</summary>
    public void Loss<F>(
        ReadOnlySpan<F> y, ReadOnlySpan<F> x, Span<F> destination, Reduction reduction, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Alike(y.Length, x.Length, name);
        Require.Destination(destination.Length, nameof(destination), y.Length, reduction);
        if (reduction == Reduction.None)
            Shares(y, x, destination, 1);
        else
            destination[0] = Total(y, x, Divisor(reduction, y.Length));
    }

    /// <summary>The gradient of the reduced loss with respect to each prediction, for a function that is the slope of the loss.</summary>
    public void Gradient<F>(
        ReadOnlySpan<F> y, ReadOnlySpan<F> x, Span<F> destination, Reduction reduction, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.Known(reduction);
        Alike(y.Length, x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        Shares(y, x, destination, Divisor(reduction, y.Length));
    }

    private static int Divisor(Reduction reduction, int samples) => reduction == Reduction.Mean ? samples : 1;

    private void Shares<F>(ReadOnlySpan<F> x, ReadOnlySpan<F> y, Span<F> destination, int divisor) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        if (typeof(F) == typeof(double))
            for (int i = 0; i < x.Length; i++) destination[i] = Share(x[i], y[i], divisor);
        else
            LaneMap.Map(x, y, destination, divisor == 1 ? lanes : (a, b) => lanes(a, b) / divisor, (a, b) => Share(a, b, divisor));
    }

    private F Share<F>(F x, F y, int divisor) where F : struct, IBinaryFloatingPointIeee754<F> =>
        (fast(Wide.From(x), Wide.From(y)) / divisor).Settles(out F result) ? result : SureShare(x, y, divisor);

    private F SureShare<F>(F x, F y, int divisor) where F : struct, IBinaryFloatingPointIeee754<F> =>
        Ziv.Round<F>(bits => sure(Ball.From(x, bits), Ball.From(y, bits)) / divisor);

    private F Total<F>(ReadOnlySpan<F> y, ReadOnlySpan<F> x, int divisor) where F : struct, IBinaryFloatingPointIeee754<F> =>
        (Sum(y, x, fast, Wide.From) / divisor).Settles(out F result) ? result : SureTotal(y.ToArray(), x.ToArray(), divisor);

    private F SureTotal<F>(F[] y, F[] x, int divisor) where F : struct, IBinaryFloatingPointIeee754<F> =>
        Ziv.Round<F>(bits => Sum(y, x, sure, v => Ball.From(v, bits)) / divisor);

    private static T Sum<F, T>(ReadOnlySpan<F> y, ReadOnlySpan<F> x, Func<T, T, T> loss, Func<F, T> exactly) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < y.Length; i++) sum += loss(exactly(y[i]), exactly(x[i]));
        return sum;
    }

    private static void Alike(int labels, int predictions, string name)
    {
        Require.NotEmpty(labels, "y");
        Require.Length(predictions, name, labels, "as many as in y");
    }
}
