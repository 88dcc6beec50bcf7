using System.Numerics;
using LossProofs.Functions.Numbers;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>One lane seen from outside: whether what it says of a number is true.</summary>
internal readonly record struct Lane(double Value, double Error)
{
    public static Lane Of(Lanes lanes, int i = 0) => new(lanes.Value[i], lanes.Error[i]);

    public bool IsKnown => Error < double.PositiveInfinity;

    /// <summary>Whether every number of the set is one that the lane may stand for: the set must be narrower than the error.</summary>
    public bool Allows(Interval truth) => Agrees(truth, (allowed, x) => allowed.Lower <= x.Lower && x.Upper <= allowed.Upper);

    /// <summary>Whether some number of the set is one that the lane may stand for.</summary>
    public bool Meets(Interval truth) => Agrees(truth, (allowed, x) => allowed.Meets(x));

    private bool Agrees(Interval truth, Func<Interval, Interval, bool> agree)
    {
        if (!IsKnown) return true;
        if (double.IsNaN(Value)) return truth.IsUndefined && Error == 0;
        if (truth.IsUndefined) return false;
        if (double.IsNegative(Value)) return new Lane(-Value, Error).Agrees(-truth, agree);
        if (double.IsInfinity(Value)) return Error > 0 ? truth.Lower.Magnitude > 1000 && truth.Lower.Sign > 0 : truth.IsExact && truth.Lower == Dyadic.PositiveInfinity;
        Dyadic value = Dyadic.Of(Value), error = Dyadic.Of(Error), lower = value - error;
        return agree(new(Error <= Value ? Dyadic.Max(Dyadic.Zero, lower) : lower, value + error), truth);
    }

    /// <summary>How far from the truth, in parts of the error that is stated.</summary>
    public double Share(Interval truth) => Error == 0 ? 0
        : Math.Abs((Dyadic.Of(Value) - truth.Lower).ToDouble()) / Error;
}

/// <summary>Doubles side by side that have nothing to do with one another, so that each lane is tested among others.</summary>
internal static class Side
{
    public static IEnumerable<(double[] Points, Lanes Lanes)> BySide(IEnumerable<double> points) =>
        from block in points.Chunk(Lanes.Count)
        let padded = block.Concat(Enumerable.Repeat(0.5, Lanes.Count - block.Length)).ToArray()
        select (block, new Lanes(new Vector<double>(padded)));
}
