using LossProofs.Claims;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs;

/// <summary>The sizes of dimensions that a statement is proved for.</summary>
internal static class Sizes
{
    private const int Most = 8;

    /// <summary>The sizes, one assignment after another; a single empty one where there are no dimensions.</summary>
    /// <param name="names">The names of the statement.</param>
    /// <param name="most">The largest size of a single dimension; several dimensions go less far, two to 3, more to 2.</param>
    public static IEnumerable<IReadOnlyDictionary<Dimension, int>> Of(Names names, int most = Most)
    {
        var open = names.Dimensions.Count(d => d.Sizes.Length > 1);
        var limit = Math.Min(most, open switch { 0 or 1 => most, 2 => 3, _ => 2 });
        return names.Dimensions.Aggregate((IEnumerable<IReadOnlyDictionary<Dimension, int>>)[new Dictionary<Dimension, int>()], (all, d) =>
            all.SelectMany(sizes => Range(d, limit).Select(n => new Dictionary<Dimension, int>(sizes) { [d] = n })));
    }

    /// <summary>The sizes as text: "K = 1 … 8".</summary>
    public static string Text(Names names, int most = Most)
    {
        var all = Of(names, most).ToList();
        return string.Join(", ", names.Dimensions.Select(d => (all.Min(s => s[d]), all.Max(s => s[d])) is var (least, largest) && least == largest ? $"{d.Name} = {least}" : $"{d.Name} = {all.Min(s => s[d])} … {all.Max(s => s[d])}"));
    }

    private static IEnumerable<int> Range(Dimension d, int limit) => d.Sizes.Length == 1 ? d.Sizes : Enumerable.Range(d.Sizes.Min(), Math.Max(1, limit - d.Sizes.Min() + 1));
}
