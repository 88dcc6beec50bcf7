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

    /// <summary>Whether every number of the set, which is narrow, is one that the lane may stand for.</summary>
    public bool Allows(Interval truth)
    {
        if (!IsKnown) return true;
        if (double.IsNaN(Value)) return truth.IsUndefined && Error == 0;
        if (truth.IsUndefined) return false;
        if (Value < 0 || double.IsNegative(Value) && Value == 0) return new Lane(-Value, Error).Allows(-truth);
        if (double.IsInfinity(Value)) return Error > 0 ? truth.Lower.Magnitude > 1000 && truth.Lower.Sign > 0 : truth.IsExact && truth.Lower == Dyadic.PositiveInfinity;
        if (truth.Size.IsInfinite || Error <= Value && truth.Lower.Sign < 0) return false;
        Dyadic value = Dyadic.Of(Value), error = Dyadic.Of(Error);
        return value - error <= truth.Lower && truth.Upper <= value + error;
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
