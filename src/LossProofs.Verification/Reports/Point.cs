using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Reports;

/// <summary>Values given to names, each rounded once to a format: the "z=-740 t=[1,0]" of the command line.</summary>
public sealed class Point
{
    private readonly Dictionary<string, Tensor<double>> values = [];

    /// <summary>Reads assignments such as "z=-740", "t=[1,0]", "X=[[1,0],[0,1]]", separated by spaces or commas.</summary>
    /// <exception cref="PointException">The text is no list of assignments.</exception>
    public Point(string text, Format format)
    {
        foreach (var (name, value) in new PointReader(text, format).Assignments())
            if (!values.TryAdd(name, value)) throw new PointException($"at gives {name} twice; allowed: one value a name.");
    }

    /// <summary>The names, in the order of the text.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The arguments of a function, by its parameters, which must all be given.</summary>
    /// <exception cref="PointException">A name is missing, unknown or of the wrong shape.</exception>
    public double[][] For(Function function)
    {
        var sizes = new Dictionary<Dimension, int>();
        Refuse(function.Name, [.. function.Parameters.Select(p => p.Name)]);
        return [.. function.Parameters.Select(p => Given(function.Name, p.Name, p.Vector?.Shape ?? [], sizes).Entries)];
    }

    /// <summary>The values of everything that a statement leaves open. A size that no vector shows may be given by its name, an index too.</summary>
    /// <exception cref="PointException">A name is missing, unknown, of the wrong shape, or no real number.</exception>
    public Sample For(string claim, Names names)
    {
        var sizes = new Dictionary<Dimension, int>();
        var ofVectors = names.Vectors.SelectMany(v => v.Shape).ToHashSet();
        var free = names.Dimensions.Where(d => !ofVectors.Contains(d)).ToList();
        Refuse(claim, [.. names.Variables.Select(v => v.Name), .. names.Vectors.Select(v => v.Name)], [.. free.Select(d => d.Name), .. names.Indices.Select(i => i.Name)]);
        var scalars = names.Variables.ToDictionary(v => v, v => Given(claim, v.Name, [], sizes).Entries[0]);
        var vectors = names.Vectors.ToDictionary(v => v, v => Given(claim, v.Name, v.Shape, sizes));
        if (values.FirstOrDefault(v => v.Value.Entries.Any(x => !double.IsFinite(x))) is { Key: { } infinite })
            throw new PointException($"at gives {infinite} a value that is no real number; allowed for a claim: finite numbers.");
        foreach (var d in free) sizes[d] = WholeNumber(d.Name, d.Sizes.DefaultIfEmpty(2).Min());
        return new(scalars, vectors, sizes);
    }

    /// <summary>The place of an index, counted from 0; null where it is not given.</summary>
    /// <exception cref="PointException">It is given, and not from 1 to the size.</exception>
    public int? Place(Claims.Index index, int size)
    {
        if (!values.ContainsKey(index.Name)) return null;
        var place = WholeNumber(index.Name, 1);
        return place <= size ? place - 1 : throw new PointException($"at gives the index {index.Name} the value {place}; allowed: 1 to {size}.");
    }

    private int WholeNumber(string name, int otherwise)
    {
        if (!values.TryGetValue(name, out var value)) return otherwise;
        var number = value.Entries[0];
        return value.Shape.Length == 0 && number is >= 1 and <= 4096 && number == Math.Truncate(number)
            ? (int)number
            : throw new PointException($"at gives {name} no size; allowed: whole numbers from 1 to 4096.");
    }

    private Tensor<double> Given(string of, string name, IReadOnlyList<Dimension> shape, Dictionary<Dimension, int> sizes)
    {
        if (!values.TryGetValue(name, out var value)) throw new PointException($"at lacks {name}; {of} needs {name}{(shape.Count == 0 ? "" : " as " + Kind(shape.Count))}.");
        if (value.Shape.Length != shape.Count) throw new PointException($"at gives {name} as {Kind(value.Shape.Length)}; allowed for {of}: {Kind(shape.Count)}.");
        for (var d = 0; d < shape.Count; d++)
            if (!sizes.TryAdd(shape[d], value.Shape[d]) && sizes[shape[d]] != value.Shape[d])
                throw new PointException($"at gives {name} {value.Shape[d]} entries; allowed: {sizes[shape[d]]}, the {shape[d].Name} of {of} so far.");
        return value;
    }

    private void Refuse(string of, string[] needed, string[]? optional = null)
    {
        if (values.Keys.FirstOrDefault(name => !needed.Contains(name) && optional?.Contains(name) != true) is { } unknown)
            throw new PointException($"at names {unknown}; allowed for {of}: {string.Join(", ", needed)}{(optional is { Length: > 0 } ? $" and, if wanted, {string.Join(", ", optional)}" : "")}.");
    }

    private static string Kind(int dimensions) => dimensions switch { 0 => "a number", 1 => "a vector [1,2]", _ => "a matrix [[1,0],[0,1]]" };
}

/// <summary>A point that cannot be read or does not fit; the message says what is allowed.</summary>
/// <param name="message">The name, the value and what is allowed.</param>
public sealed class PointException(string message) : Exception(message);
