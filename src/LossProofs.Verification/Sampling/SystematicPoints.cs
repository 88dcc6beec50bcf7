using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Sampling;

/// <summary>
/// The arguments at which a function is measured whatever the seed. Of numbers: one in each binade of each parameter, the
/// neighbours of branch points and ends, the neighbours of roots; the other parameters take turns of a few values. Of vectors:
/// near ties and the neighbours of roots.
/// </summary>
public static class SystematicPoints
{
    // Roots are sought along one parameter for so many values of the others.
    private const int Lines = 64, VectorLines = 12;

    // So many choices of vectors are taken of all that there are.
    private const int Choices = 120;

    /// <summary>The points: one array a parameter.</summary>
    public static IReadOnlyList<double[][]> Of(Function function, Format format)
    {
        var points = function.Parameters.Any(p => p.Vector is not null) ? OfVectors(function, format) : OfNumbers(function, format);
        return [.. points.DistinctBy(p => string.Join('/', p.Select(a => string.Join(' ', a.Select(BitConverter.DoubleToInt64Bits)))))];
    }

    private static IEnumerable<double[][]> OfNumbers(Function function, Format format)
    {
        double[][] few = [.. function.Parameters.Select(p => Landmarks.Few(p.Scalar!.Domain, format))];
        double[][] dense = [.. function.Parameters.Select(p => Landmarks.Dense(p.Scalar!.Domain, format))];
        double[][] binades = [.. function.Parameters.Select(p => Landmarks.Binades(p.Scalar!.Domain, format))];
        for (var moved = 0; moved < few.Length; moved++)
        {
            foreach (var point in Turns(moved, binades[moved], few, 1).Concat(Turns(moved, dense[moved], few, few.Length > 1 ? 3 : 1))) yield return point;
            // Along this parameter, from values of the others that are dense or thinned evenly.
            double[][] others = [.. dense.Zip(binades, (d, b) => Thin(d, Lines / 2).Concat(Thin(Everyday(b), Lines / 2)).ToArray())];
            foreach (var point in Turns(moved, few.Length > 1 ? new double[Lines] : [0], others, 1).SelectMany(line => NearRoots(function, line, moved, 0, format))) yield return point;
        }
    }

    private static IEnumerable<double[][]> OfVectors(Function function, Format format)
    {
        double[][] few = [.. function.Parameters.Select(p => p.Scalar is { } s ? Landmarks.Few(s.Domain, format) : [])];
        var choices = Thin([.. Tuples(function, format)], Choices).ToList();
        for (var turn = 0; turn < choices.Count; turn++)
        {
            var next = 0;
            double[][] point = [.. function.Parameters.Select((p, i) => p.Vector is null ? [few[i][turn % few[i].Length]] : choices[turn][next++])];
            yield return point;
            if (turn % (Choices / VectorLines) != 0) continue;
            for (var moved = 0; moved < point.Length; moved++)
                if (function.Parameters[moved].Vector is null or { Tie: Tie.Free })
                    foreach (var near in NearRoots(function, point, moved, 0, format)) yield return near;
        }
    }

    // Every choice of a near tie for each vector parameter, all of one length.
    private static IEnumerable<List<double[]>> Tuples(Function function, Format format) =>
        function.Parameters.Where(p => p.Vector is not null).Aggregate((IEnumerable<List<double[]>>)[[]], (tuples, parameter) =>
            from tuple in tuples from vector in NearTies.Of(parameter.Vector!, format) where tuple.Count == 0 || tuple[0].Length == vector.Length select (List<double[]>)[.. tuple, vector]);

    // The first entry of the result changes its sign as a number among the arguments moves.
    private static IEnumerable<double[][]> NearRoots(Function function, double[][] line, int moved, int entry, Format format)
    {
        var definitions = new Definitions(new IntervalField(128));
        int[] at = [.. function.Shape.Select(_ => 0)];
        var domain = function.Parameters[moved].Scalar?.Domain ?? function.Parameters[moved].Vector!.Domain;
        return Roots.Near(x => definitions.Entry(function, Oracle.Exactly(With(line, moved, entry, x), function), at), domain, format).Select(x => With(line, moved, entry, x));
    }

    // Each value of one parameter, with so many values of each of the others, which take turns.
    private static IEnumerable<double[][]> Turns(int moved, double[] values, double[][] others, int each)
    {
        for (var i = 0; i < values.Length * each; i++)
            yield return [.. others.Select((o, p) => new[] { p == moved ? values[i / each] : o[i % o.Length] })];
    }

    private static double[][] With(double[][] point, int parameter, int entry, double x)
    {
        double[][] changed = [.. point];
        changed[parameter] = [.. point[parameter]];
        changed[parameter][entry] = x;
        return changed;
    }

    private static double[] Everyday(double[] values) => [.. values.Where(x => Math.Abs(x) is > 1e-5 and < 100)];

    /// <summary>Evenly so many of them, or all.</summary>
    internal static IEnumerable<T> Thin<T>(T[] values, int count) => count >= values.Length ? values : Enumerable.Range(0, count).Select(i => values[(int)((long)i * values.Length / count)]);
}
