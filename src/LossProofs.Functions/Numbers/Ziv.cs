using System.Numerics;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// Ziv's strategy, the reason why every result is correctly rounded: a formula is evaluated over <see cref="Wide"/>, and
/// where that does not settle how its value rounds, over <see cref="Ball"/> at rising precision until it does.
/// </summary>
/// <remarks>
/// The one thing that no precision settles is a value that is itself the middle of two neighbours. A quotient that is exact
/// is exact in a ball, so are sums and products that fit; such a value is a point, and goes to the even neighbour. What is
/// left are values that reach a middle by way of exp and log. What the last precision cannot tell from the middle is taken
/// for it:
/// <list type="bullet">
/// <item>
/// Algebraic values. The norm with p = 2 is s = √Σxᵢ²; if it is not the middle t, s² and t² differ by a multiple of 2⁻²¹⁵²
/// and are below 2²⁰⁴⁸ for up to a million doubles, so that |s − t|/s is above 2⁻⁴²⁵⁰, and the last precision tells them
/// apart. The like holds for A and B at y = ½. For higher roots (p or 1/y an integer k &gt; 2) it holds as long as k times
/// the binades that the data span is below 6,000.
/// </item>
/// <item>
/// Transcendental values. None is the middle of two numbers where exp or log has an algebraic argument other than 0 or 1
/// (Lindemann); for sums and ratios of several none is known, and by chance none comes that close.
/// </item>
/// <item>
/// Values that differ from a middle by an exponential, as max(z, 0) + log1p(e^−|z|) does, need no precision: an open ball
/// beside the middle does not contain it. One such place is left out: the gradients from logits for a label outside [0, 1]
/// such that 1 − y is a middle, at |z| above 4,000, where numerator and denominator of the slope lie on the same side.
/// </item>
/// </list>
/// </remarks>
internal static class Ziv
{
    /// <summary>The precisions of the fallback double from the first to the last.</summary>
    public const int FirstBits = 192, LastBits = 6144;

    /// <summary>The correctly rounded value of a formula that was evaluated over Wide, and can be over balls of any precision.</summary>
    public static F Round<F>(Wide fast, Func<int, Ball> sure) where F : struct, IBinaryFloatingPointIeee754<F> =>
        fast.Settles(out F result) ? result : Round<F>(sure);

    /// <summary>The correctly rounded value of a formula over balls.</summary>
    public static F Round<F>(Func<int, Ball> sure) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        for (int bits = FirstBits; ; bits *= 2)
        {
            Ball ball = sure(bits);
            if (ball.Settles(out F result)) return result;
            if (bits == LastBits) return ball.Tie<F>();
        }
    }

    /// <summary>The correctly rounded entries of a vector.</summary>
    public static void Round<F>(ReadOnlySpan<Wide> fast, Span<F> destination, Func<int, Ball[]> sure) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        Ball[][] balls = [];
        for (int i = 0; i < fast.Length; i++)
        {
            if (fast[i].Settles(out destination[i])) continue;
            int entry = i, step = 0;
            destination[i] = Round<F>(bits =>
            {
                if (step == balls.Length) balls = [.. balls, sure(bits)];
                return balls[step++][entry];
            });
        }
    }
}
