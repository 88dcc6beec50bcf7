using System.Numerics;
using System.Runtime.CompilerServices;
using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Batches;

/// <summary>A function of one number: its formula over each kind of number, and how it is applied to numbers of any format.</summary>
internal sealed class Unary(Func<Lanes, Lanes> lanes, Func<Wide, Wide> fast, Func<Ball, Ball> sure)
{
    /// <summary>The correctly rounded value at x. Lanes have not the digits for a double.</summary>
    public F Of<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> =>
        typeof(F) != typeof(double) && lanes(Lanes.From(x)).Settles(out F result) ? result : Widely(x);

    /// <summary>The value at each element. The destination may be the argument itself.</summary>
    public void Map<F>(ReadOnlySpan<F> x, Span<F> destination, [CallerArgumentExpression(nameof(x))] string name = "")
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Require.NotEmpty(x.Length, name);
        Require.Length(destination.Length, nameof(destination), x.Length, $"as many as in {name}");
        if (typeof(F) == typeof(double))
            for (int i = 0; i < x.Length; i++) destination[i] = Widely(x[i]);
        else
            LaneMap.Map(x, destination, lanes, Widely);
    }

    private F Widely<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> =>
        fast(Wide.From(x)).Settles(out F result) ? result : Surely(x);

    private F Surely<F>(F x) where F : struct, IBinaryFloatingPointIeee754<F> => Ziv.Round<F>(bits => sure(Ball.From(x, bits)));
}
