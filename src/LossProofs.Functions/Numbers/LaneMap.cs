using System.Numerics;
using System.Runtime.CompilerServices;
using Doubles = System.Numerics.Vector<double>;

namespace LossProofs.Functions.Numbers;

/// <summary>
/// A formula over spans of floats or halves: evaluated in lanes, rounded once, and asked of another kind of number wherever
/// the error of the lanes leaves two results possible.
/// </summary>
internal static class LaneMap
{
    /// <summary>As many elements as there are doubles in two vectors, and floats in one.</summary>
    private static int Block => 2 * Lanes.Count;

    /// <summary>f of each element. The destination may be the argument itself.</summary>
    /// <returns>How many elements were left to <paramref name="otherwise"/>.</returns>
    public static int Map<F>(ReadOnlySpan<F> x, Span<F> destination, Func<Lanes, Lanes> f, Func<F, F> otherwise)
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        F[] results = new F[Block], others = new F[Block];
        int undecided = 0;
        for (int start = 0; start < x.Length; start += Block)
        {
            var block = x.Slice(start, Math.Min(Block, x.Length - start));
            var (first, second) = Widen(block);
            if (!Round(f(first), f(second), results, others))
            {
                for (int i = 0; i < block.Length; i++)
                {
                    if (Lanes.AreOne(results[i], others[i])) continue;
                    results[i] = otherwise(block[i]);
                    undecided++;
                }
            }
            results.AsSpan(0, block.Length).CopyTo(destination[start..]);
        }
        return undecided;
    }

    /// <summary>f of each pair of elements. The destination may be either argument.</summary>
    /// <returns>How many pairs were left to <paramref name="otherwise"/>.</returns>
    public static int Map<F>(ReadOnlySpan<F> x, ReadOnlySpan<F> y, Span<F> destination, Func<Lanes, Lanes, Lanes> f, Func<F, F, F> otherwise)
        where F : struct, IBinaryFloatingPointIeee754<F>
    {
        F[] results = new F[Block], others = new F[Block];
        int undecided = 0;
        for (int start = 0; start < x.Length; start += Block)
        {
            int length = Math.Min(Block, x.Length - start);
            ReadOnlySpan<F> blockX = x.Slice(start, length), blockY = y.Slice(start, length);
            var (firstX, secondX) = Widen(blockX);
            var (firstY, secondY) = Widen(blockY);
            if (!Round(f(firstX, firstY), f(secondX, secondY), results, others))
            {
                for (int i = 0; i < length; i++)
                {
                    if (Lanes.AreOne(results[i], others[i])) continue;
                    results[i] = otherwise(blockX[i], blockY[i]);
                    undecided++;
                }
            }
            results.AsSpan(0, length).CopyTo(destination[start..]);
        }
        return undecided;
    }

    /// <summary>At most a block of elements as lanes, exactly. A short block is filled up with zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes First, Lanes Second) Widen<F>(ReadOnlySpan<F> x) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        if (typeof(F) == typeof(float) && x.Length == Block)
        {
            Vector.Widen(Vector.As<F, float>(new Vector<F>(x)), out Doubles first, out Doubles second);
            return (new(first), new(second));
        }
        Span<double> wide = stackalloc double[Block];
        wide.Clear();
        for (int i = 0; i < x.Length; i++) wide[i] = double.CreateTruncating(x[i]);
        return (new(new Doubles(wide)), new(new Doubles(wide[Lanes.Count..])));
    }

    /// <summary>What the two ends of each lane round to, and whether that is the same in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Round<F>(Lanes first, Lanes second, Span<F> results, Span<F> others) where F : struct, IBinaryFloatingPointIeee754<F>
    {
        var (lower, upper) = first.Ends;
        var (lower2, upper2) = second.Ends;
        if (typeof(F) == typeof(float))
        {
            Vector<float> result = Vector.Narrow(lower, lower2), other = Vector.Narrow(upper, upper2);
            Vector.As<float, F>(result).CopyTo(results);
            if (Vector.EqualsAll(Vector.As<float, int>(result), Vector.As<float, int>(other))) return true;
            Vector.As<float, F>(other).CopyTo(others);
            return false;
        }
        for (int i = 0; i < Lanes.Count; i++)
        {
            (results[i], others[i]) = (F.CreateTruncating(lower[i]), F.CreateTruncating(upper[i]));
            (results[i + Lanes.Count], others[i + Lanes.Count]) = (F.CreateTruncating(lower2[i]), F.CreateTruncating(upper2[i]));
        }
        return false;
    }
}
