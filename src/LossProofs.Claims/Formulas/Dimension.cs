namespace LossProofs.Claims;

/// <summary>A number of things, such as the classes K or the samples N: what indices run over and vectors are long.</summary>
/// <param name="Name">The letter it is printed with.</param>
/// <param name="Sizes">The sizes at which a claim about it is sampled; the shortest is the least allowed.</param>
public sealed record Dimension(string Name, params int[] Sizes)
{
    /// <inheritdoc/>
    public bool Equals(Dimension? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>An index over a dimension: bound by a sum, or free, and then the statement is about each of its values. Counted from 1 in print.</summary>
public sealed class Index(string name, Dimension dimension)
{
    /// <summary>The letter it is printed with.</summary>
    public string Name { get; } = name;

    /// <summary>What it runs over.</summary>
    public Dimension Dimension { get; } = dimension;
}

/// <summary>A position in a vector: an index, or a fixed place counted from 1.</summary>
public readonly record struct Subscript
{
    private Subscript(Index? index, int place) => (Index, Place) = (index, place);

    /// <summary>The index, or null where the place is fixed.</summary>
    public Index? Index { get; }

    /// <summary>The fixed place, counted from 1; 0 where there is an index.</summary>
    public int Place { get; }

    /// <summary>An index as a subscript.</summary>
    public static implicit operator Subscript(Index index) => new(index, 0);

    /// <summary>A fixed place, counted from 1.</summary>
    public static implicit operator Subscript(int place) => new(null, place);

    /// <summary>"k" or "1".</summary>
    public override string ToString() => Index?.Name ?? Place.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
