using LossProofs.Claims;

namespace LossProofs.Verification.Evaluation;

/// <summary>What the names of a formula stand for while it is evaluated.</summary>
public sealed class Bindings<T>
{
    /// <summary>Values of variables.</summary>
    public Dictionary<Variable, T> Scalars { get; private init; } = [];

    /// <summary>Entries of vector variables.</summary>
    public Dictionary<VectorVariable, Tensor<T>> Vectors { get; private init; } = [];

    /// <summary>Sizes of dimensions.</summary>
    public Dictionary<Dimension, int> Sizes { get; private init; } = [];

    /// <summary>Values of indices, counted from 0.</summary>
    public Dictionary<Claims.Index, int> Indices { get; private init; } = [];

    /// <summary>The same bindings, to be changed on their own.</summary>
    public Bindings<T> Copy() => new() { Scalars = new(Scalars), Vectors = new(Vectors), Sizes = new(Sizes), Indices = new(Indices) };

    /// <summary>Whether every name stands for the same in both: numbers and indices that are equal, vectors that are the same object.</summary>
    public bool Agrees(Bindings<T> other) => Same(Scalars, other.Scalars) && Same(Vectors, other.Vectors, ReferenceEquals) && Same(Indices, other.Indices) && Same(Sizes, other.Sizes);

    /// <summary>The same bindings with every value replaced.</summary>
    public Bindings<TOther> Select<TOther>(Func<T, TOther> map) => new()
    {
        Scalars = Scalars.ToDictionary(s => s.Key, s => map(s.Value)),
        Vectors = Vectors.ToDictionary(v => v.Key, v => new Tensor<TOther>(v.Value.Shape, [.. v.Value.Entries.Select(map)])),
        Sizes = new(Sizes),
        Indices = new(Indices),
    };

    /// <summary>The value of a variable, or of an entry of a vector variable.</summary>
    public T Of(Formula place)
    {
        if (place is Variable v) return Scalars[v];
        var (tensor, at) = Locate(place);
        return tensor.Entries[at];
    }

    /// <summary>Gives a variable, or an entry of a vector variable, another value. The tensor is replaced, not changed.</summary>
    public void Replace(Formula place, T value)
    {
        if (place is Variable v)
        {
            Scalars[v] = value;
            return;
        }

        var (tensor, at) = Locate(place);
        var entries = (T[])tensor.Entries.Clone();
        entries[at] = value;
        Vectors[(VectorVariable)((Element)place).Vector] = tensor with { Entries = entries };
    }

    private static bool Same<TName, TValue>(Dictionary<TName, TValue> a, Dictionary<TName, TValue> b, Func<TValue, TValue, bool>? equal = null)
        where TName : notnull =>
        a.Count == b.Count && a.All(x => b.TryGetValue(x.Key, out var value) && (equal?.Invoke(x.Value, value) ?? EqualityComparer<TValue>.Default.Equals(x.Value, value)));

    private (Tensor<T> Tensor, int At) Locate(Formula place)
    {
        if (place is not Element { Vector: VectorVariable vector } element)
            throw new NotSupportedException($"{place} is no variable; allowed: a variable, or an entry of a vector variable.");
        var tensor = Vectors[vector];
        return (tensor, tensor.Place([.. element.At.Select(s => s.Index is { } index ? Indices[index] : s.Place - 1)]));
    }
}
