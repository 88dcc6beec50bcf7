using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Judging;

/// <summary>
/// A systematic offset: results that each pass, and all lie to one side. Rounding scatters; of 64 results in a row at most 4
/// within an ulp or on the other side happen by chance once in 2^64 / Σ_{k≤4} C(64, k), about 3·10^13.
/// </summary>
internal static class Bias
{
    private const int Row = 64, Exceptions = 4;

    // Arguments nearer than this to one another share their rounding errors and count once.
    private const double Apart = 1 / 1024.0;

    /// <summary>The offset, at the result that has the median error, in the row of arguments where it is largest; null where there is none.</summary>
    public static Failure? Of(Function function, IReadOnlyList<Measurement> measured)
    {
        if (function.Parameters.Any(p => p.Vector is not null)) return null;
        return Enumerable.Range(0, function.Parameters.Count).SelectMany(parameter => Rows(measured, parameter)).MaxBy(f => f.Ulps);
    }

    private static IEnumerable<Failure> Rows(IReadOnlyList<Measurement> measured, int parameter)
    {
        List<Measurement> kept = [];
        foreach (var next in measured.Where(m => m is { Failure: null, Nearest: not null } && double.IsFinite(m.SignedUlps)).OrderBy(m => m.Call.Arguments[parameter][0]))
        {
            var (x, last) = (next.Call.Arguments[parameter][0], kept.Count > 0 ? kept[^1].Call.Arguments[parameter][0] : double.NaN);
            if (!(Math.Abs(x - last) <= Apart * Math.Abs(x))) kept.Add(next);
        }

        var (high, low) = (0, 0);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].SignedUlps > 1) high++; else if (kept[i].SignedUlps < -1) low++;
            if (i >= Row && kept[i - Row].SignedUlps is var gone) if (gone > 1) high--; else if (gone < -1) low--;
            if (i < Row - 1 || Math.Max(high, low) < Row - Exceptions) continue;
            var row = kept[(i - Row + 1)..(i + 1)];
            var median = row.OrderBy(m => m.SignedUlps).ElementAt(Row / 2);
            yield return new(Defect.Biased, median.Call, Interval.Exactly(median.Nearest!.Value), median.Ulps) { From = row[0].Call, To = row[^1].Call };
        }
    }
}
