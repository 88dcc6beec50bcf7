using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>Vectors whose entries are tied, nearly tied, or cancel: short ones, because what is hard about them does not grow with their length.</summary>
public static class NearTies
{
    /// <summary>Vectors of the kind that the variable asks for, of lengths 2 and 3.</summary>
    public static IReadOnlyList<double[]> Of(VectorVariable variable, Format format) =>
        [.. (variable.Tie == Tie.Free ? Numbers(format) : Shares(format)).Where(v => v.All(x => Values.Inside(variable.Domain, x)))];

    // Equal, neighbours, opposite, opposite neighbours, and far apart.
    private static IEnumerable<double[]> Numbers(Format format)
    {
        foreach (var x in new[] { 0, 0.1, 1, 9.7, 37, 700, format.Largest / 8 }.Select(format.Round))
        {
            var (up, down) = (format.Up(x), format.Down(x));
            foreach (var pair in (double[][])[[x, x], [x, up], [down, x], [x, -x], [x, -up], [-x, -up]]) yield return pair;
            foreach (var triple in (double[][])[[x, x, x], [x, up, down], [x, -up, x], [-x, x, 0]]) yield return triple;
        }
    }

    // Shares of 1, and the same with 2^(−m) taken from the second and given to the first: the sum stays exactly 1.
    private static IEnumerable<double[]> Shares(Format format)
    {
        var last = format.Digits - 1;
        foreach (var shares in (double[][])[[0.5, 0.5], [0.25, 0.75], [0.875, 0.125], [0.25, 0.25, 0.5], [0.125, 0.625, 0.25]])
        {
            yield return shares;
            foreach (var m in (int[])[4, last / 3, last / 2, 2 * last / 3, last])
                yield return [shares[0] + Math.ScaleB(1, -m), shares[1] - Math.ScaleB(1, -m), .. shares[2..]];
        }
    }
}
