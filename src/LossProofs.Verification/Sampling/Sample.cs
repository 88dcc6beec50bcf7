using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Sampling;

/// <summary>A value for every variable of a statement: one point at which it is judged.</summary>
/// <param name="Scalars">Values of variables.</param>
/// <param name="Vectors">Entries of vector variables.</param>
/// <param name="Sizes">Sizes of dimensions.</param>
public sealed record Sample(IReadOnlyDictionary<Variable, double> Scalars, IReadOnlyDictionary<VectorVariable, Tensor<double>> Vectors, IReadOnlyDictionary<Dimension, int> Sizes)
{
    /// <summary>The values as exact intervals.</summary>
    public Bindings<Interval> Bind()
    {
        var bindings = new Bindings<Interval>();
        foreach (var (variable, value) in Scalars) bindings.Scalars[variable] = Interval.Exactly(value);
        foreach (var (vector, tensor) in Vectors) bindings.Vectors[vector] = new(tensor.Shape, [.. tensor.Entries.Select(Interval.Exactly)]);
        foreach (var (dimension, size) in Sizes) bindings.Sizes[dimension] = size;
        return bindings;
    }

    /// <summary>The point with simpler values, one change at a time.</summary>
    public IEnumerable<Sample> Simpler(Format format)
    {
        foreach (var shorter in Shorter()) yield return shorter;

        foreach (var (variable, value) in Scalars)
            foreach (var simpler in Shrinker.Simpler(value, format))
                if (variable.Domain.Contains(Rational.Exactly(simpler)))
                    yield return this with { Scalars = new Dictionary<Variable, double>(Scalars) { [variable] = simpler } };

        foreach (var (vector, tensor) in Vectors.Where(v => v.Key.Tie == Tie.Free))
            for (var i = 0; i < tensor.Entries.Length; i++)
                foreach (var simpler in Shrinker.Simpler(tensor.Entries[i], format))
                    if (vector.Domain.Contains(Rational.Exactly(simpler)))
                    {
                        var entries = (double[])tensor.Entries.Clone();
                        entries[i] = simpler;
                        yield return this with { Vectors = new Dictionary<VectorVariable, Tensor<double>>(Vectors) { [vector] = tensor with { Entries = entries } } };
                    }
    }

    // With the first entries of the vectors only; entries that are tied cannot be left out.
    private IEnumerable<Sample> Shorter()
    {
        foreach (var (dimension, size) in Sizes)
        {
            if (Vectors.Any(v => v.Key.Tie != Tie.Free && v.Key.Shape.Contains(dimension))) continue;
            foreach (var shorter in dimension.Sizes.Where(s => s < size).Order())
            {
                var sizes = new Dictionary<Dimension, int>(Sizes) { [dimension] = shorter };
                yield return this with { Sizes = sizes, Vectors = Vectors.ToDictionary(v => v.Key, v => Cut(v.Value, [.. v.Key.Shape.Select((d, i) => d.Equals(dimension) ? shorter : v.Value.Shape[i])])) };
            }
        }
    }

    private static Tensor<double> Cut(Tensor<double> tensor, int[] shape)
    {
        if (shape.Length == 1) return new(shape, tensor.Entries[..shape[0]]);
        var width = tensor.Shape[^1];
        return new(shape, [.. tensor.Entries.Chunk(width).Take(shape[0]).SelectMany(row => row[..shape[1]])]);
    }

    /// <summary>"y=1 z=-740", and "z=[1,2]" for vectors: the form that the command line reads.</summary>
    public string Describe(Format format) => string.Join(' ',
    [
        .. Scalars.OrderBy(s => s.Key.Name, StringComparer.Ordinal).Select(s => $"{s.Key.Name}={format.Text(s.Value)}"),
        .. Vectors.OrderBy(v => v.Key.Name, StringComparer.Ordinal).Select(v => $"{v.Key.Name}={Write(v.Value, format)}"),
    ]);

    private static string Write(Tensor<double> tensor, Format format)
    {
        if (tensor.Shape.Length == 1) return $"[{string.Join(',', tensor.Entries.Select(format.Text))}]";
        var width = tensor.Entries.Length / tensor.Shape[0];
        return $"[{string.Join(',', tensor.Entries.Chunk(width).Select(row => $"[{string.Join(',', row.Select(format.Text))}]"))}]";
    }
}
