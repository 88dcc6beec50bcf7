using FsCheck;
using FsCheck.Fluent;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Sampling;

/// <summary>Draws the points at which statements are judged. The points follow from the seed, the purpose and the format alone.</summary>
public static class Sampler
{
    // As many special values as the longest list has.
    private const int MostSpecial = 20;

    /// <summary>The dimensions of listings such as (y, 1 − y) have the size of the listing and are not drawn.</summary>
    public static IReadOnlyList<Sample> Draw(Names names, string purpose, Format format, int seed, int count)
    {
        var sizes = names.Dimensions.ToDictionary(d => d, d => Shuffled(d.Sizes.Length == 0 ? [2] : d.Sizes, purpose, d.Name, format, seed, count));
        var scalars = names.Variables.ToDictionary(v => v, v => Column(v, purpose, format, seed, count));
        var vectors = names.Vectors.ToDictionary(v => v, v => Column(v, sizes, purpose, format, seed, count));
        Correlate(names.Variables, scalars, format);
        return [.. Enumerable.Range(0, count).Select(i => new Sample(
            scalars.ToDictionary(s => s.Key, s => s.Value[i]),
            vectors.ToDictionary(v => v.Key, v => v.Value[i]),
            sizes.ToDictionary(s => s.Key, s => s.Value[i])))];
    }

    /// <summary>Draws arguments of a function: one array a parameter, a number being an array of length 1.</summary>
    public static IEnumerable<double[][]> Draw(Function function, string purpose, Format format, int seed, int count) =>
        Draw(Names.Of(function), purpose, format, seed, count)
            .Select(sample => function.Parameters.Select(p => p.Scalar is { } s ? [sample.Scalars[s]] : sample.Vectors[p.Vector!].Entries).ToArray());

    // The special values of the domain come first, each variable starting at another one so that they meet.
    private static double[] Column(Variable variable, string purpose, Format format, int seed, int count)
    {
        double[] special = [.. Values.Special(variable.Domain, format)];
        var drawn = Values.Of(variable.Domain, format).Sample(count, Seed.For(seed, purpose, variable.Name, format.Name), 50);
        var offset = (int)(Seed.For(0, variable.Name).Seed % (ulong)Math.Max(1, special.Length));
        for (var i = 0; i < Math.Min(special.Length, Leading(count)); i++) drawn[i] = special[(i + offset) % special.Length];
        return drawn;
    }

    private static Tensor<double>[] Column(VectorVariable vector, Dictionary<Dimension, int[]> sizes, string purpose, Format format, int seed, int count)
    {
        var shapes = Enumerable.Range(0, count).Select(i => vector.Shape.Select(d => sizes[d][i]).ToArray()).ToArray();
        var tensors = new Tensor<double>[count];
        foreach (var alike in Enumerable.Range(0, count).GroupBy(i => string.Join('x', shapes[i])))
        {
            int[] places = [.. alike];
            var drawn = Values.Of(vector, shapes[places[0]], format).Sample(places.Length, Seed.For(seed, purpose, vector.Name, alike.Key, format.Name), 50);
            for (var i = 0; i < places.Length; i++) tensors[places[i]] = new(shapes[places[i]], drawn[i]);
        }

        return tensors;
    }

    private static int[] Shuffled(int[] sizes, string purpose, string name, Format format, int seed, int count) =>
        Gen.Elements(sizes).Sample(count, Seed.For(seed, purpose, name, format.Name), 50);

    // At most half of the points are special; neighbours are put behind where they may stand.
    private static int Leading(int count) => Math.Min(MostSpecial, count / 2);

    // Claims about two points, such as monotonicity, are sharpest where the two are equal or neighbours.
    private static void Correlate(List<Variable> variables, Dictionary<Variable, double[]> columns, Format format)
    {
        for (var i = 0; i + 1 < variables.Count; i++)
        {
            var (first, second) = (columns[variables[i]], columns[variables[i + 1]]);
            if (variables[i].Domain != variables[i + 1].Domain || variables[i].Domain.Values.Count > 0) continue;
            for (var n = Leading(first.Length) + 3; n < first.Length; n += 8)
            {
                var neighbour = (n / 8 % 3) switch { 0 => first[n], 1 => format.Up(first[n]), _ => format.Down(first[n]) };
                if (double.IsFinite(neighbour) && variables[i + 1].Domain.Contains(Rational.Exactly(neighbour))) second[n] = neighbour;
            }
        }
    }
}
