namespace LossProofs.Verification.Evaluation;

/// <summary>The entries of a vector or matrix, row by row; a number has no dimensions and one entry.</summary>
/// <param name="Shape">The size of each dimension, outermost first.</param>
/// <param name="Entries">The entries.</param>
public sealed record Tensor<T>(int[] Shape, T[] Entries)
{
    /// <summary>The place of an entry, its subscripts counted from 0.</summary>
    public int Place(ReadOnlySpan<int> at)
    {
        var place = 0;
        for (var i = 0; i < at.Length; i++) place = place * Shape[i] + at[i];
        return place;
    }
}
