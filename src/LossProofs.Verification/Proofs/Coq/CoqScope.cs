using System.Collections.Immutable;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>What the names of a formula are called in Coq.</summary>
internal sealed record CoqScope
{
    private static readonly ImmutableHashSet<string> Reserved = ["S", "O", "R", "at", "as", "by", "in", "fun", "if", "let", "fix", "ln", "exp", "sqrt", "power", "delta", "update", "listed", "sign"];

    private ImmutableHashSet<string> Taken { get; init; } = Reserved;

    private ImmutableDictionary<object, string> Names { get; init; } = ImmutableDictionary<object, string>.Empty;

    private ImmutableDictionary<object, Position> Positions { get; init; } = ImmutableDictionary<object, Position>.Empty;

    /// <summary>The term of a variable, vector variable, dimension or index; for a derivative, the name of its value.</summary>
    public string this[object item] => Names.TryGetValue(item, out var name)
        ? name
        : throw new NotSupportedException($"{item} has no name in Coq: it is neither free nor bound where it is used.");

    /// <summary>Whether the item has a term.</summary>
    public bool Knows(object item) => Names.ContainsKey(item);

    /// <summary>Where a variable lies, or the entries of a vector variable: as was said at binding, or as its domain tells.</summary>
    public Position PositionOf(object item) => Positions.TryGetValue(item, out var position) ? position : item switch
    {
        Variable v => Position.Of(v.Domain),
        VectorVariable v => Position.Of(v.Domain),
        _ => default,
    };

    /// <summary>The scope in which the item is a name of its own, like the wanted one.</summary>
    public CoqScope Naming(object item, string wanted, out string name)
    {
        name = wanted;
        while (Taken.Contains(name)) name += "'";
        return this with { Taken = Taken.Add(name), Names = Names.SetItem(item, name) };
    }

    /// <summary>The scope in which the item stands for a term.</summary>
    public CoqScope Binding(object item, string term) => this with { Names = Names.SetItem(item, term) };

    /// <summary>The scope in which the item stands for a term that lies somewhere else than its domain tells.</summary>
    public CoqScope Binding(object item, string term, Position position) => Binding(item, term) with { Positions = Positions.SetItem(item, position) };
}

/// <summary>What is known of a number: whether it is surely positive, surely below 1, and whether it can be an included end of its domain.</summary>
/// <param name="IsPositive">It is greater than 0.</param>
/// <param name="IsBelowOne">It is less than 1.</param>
/// <param name="TouchesAnEnd">It depends on a variable that can be an end of its domain, where a logarithm can be infinite.</param>
internal readonly record struct Position(bool IsPositive, bool IsBelowOne, bool TouchesAnEnd)
{
    /// <summary>What a domain tells.</summary>
    public static Position Of(Domain domain) => new(
        domain.Lower is { } low && (low > 0 || (low >= 0 && !domain.LowerIncluded)),
        domain.Upper is { } high && (high < 1 || (high <= 1 && !domain.UpperIncluded)),
        domain.LowerIncluded || domain.UpperIncluded);
}
