using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Vectors;

/// <summary>Where test vectors are taken: far fewer points than a judge measures, of every kind.</summary>
internal static class VectorPoints
{
    // Of numbers: in so many binades, around so many branch points and ends, and so many seeded ones.
    private const int Binades = 48, Dense = 36, Seeded = 50;

    // Of vectors: so many that are tied or cancel, and so many seeded ones (of vectors a quarter as many are drawn as of numbers, of
    // matrices a sixteenth); of the longer ones every fourth.
    private const int Ties = 20, SeededVectors = 4 * 72, SeededMatrices = 16 * 60;

    private const int Short = 3, LongestVector = 17, Fourth = 4;

    /// <summary>The points that are no listed special values.</summary>
    public static IEnumerable<double[][]> Of(Function function, Format format)
    {
        if (function.Parameters.All(p => p.Vector is null))
            return OfNumbers(function, format).Concat(FunctionPoints.Seeded(function, format, Seed.Default, Seeded));
        var isMatrix = function.Shape.Count > 1;
        return SystematicPoints.Thin([.. SystematicPoints.Of(function, format)], Ties)
            .Concat(FunctionPoints.Seeded(function, format, Seed.Default, isMatrix ? SeededMatrices : SeededVectors))
            .Where((a, i) => a[0].Length <= Short || (!isMatrix && i % Fourth == 0 && a[0].Length <= LongestVector));
    }

    // Each parameter in turn, beside a few values of the others.
    private static IEnumerable<double[][]> OfNumbers(Function function, Format format)
    {
        Domain[] domains = [.. function.Parameters.Select(p => p.Scalar!.Domain)];
        double[][] few = [.. domains.Select(d => Landmarks.Few(d, format))];
        for (var moved = 0; moved < domains.Length; moved++)
        {
            var values = SystematicPoints.Thin(Landmarks.Binades(domains[moved], format), Binades / domains.Length).Concat(SystematicPoints.Thin(Landmarks.Dense(domains[moved], format), Dense / domains.Length));
            foreach (var (value, turn) in values.Select((v, i) => (v, i)))
                yield return [.. few.Select((f, p) => new[] { p == moved ? value : f[turn % f.Length] })];
        }
    }
}
