namespace LossProofs.Claims;

/// <summary>What the entries of a vector variable have to do with each other.</summary>
public enum Tie
{
    /// <summary>Nothing: each ranges over the domain.</summary>
    Free,

    /// <summary>Non-negative with sum 1.</summary>
    Simplex,

    /// <summary>Positive with sum 1.</summary>
    OpenSimplex,

    /// <summary>One entry is 1, the others 0.</summary>
    OneHot,
}

/// <summary>A vector or matrix variable; the tie binds the entries of its last dimension.</summary>
public sealed class VectorVariable(string name, Domain domain, Tie tie, params Dimension[] shape) : VectorFormula
{
    /// <summary>The name it is printed with.</summary>
    public string Name { get; } = name;

    /// <summary>The set that each entry ranges over.</summary>
    public Domain Domain { get; } = domain;

    /// <summary>How the entries are tied.</summary>
    public Tie Tie { get; } = tie;

    /// <inheritdoc/>
    public override IReadOnlyList<Dimension> Shape { get; } = shape;
}

/// <summary>The vector whose entry at each index is the body: (z_k + c) for each k.</summary>
public sealed class Comprehension(IReadOnlyList<Index> indices, Formula body) : VectorFormula
{
    /// <summary>The bound indices, outermost first.</summary>
    public IReadOnlyList<Index> Indices { get; } = indices;

    /// <summary>The entry.</summary>
    public Formula Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<Dimension> Shape { get; } = [.. indices.Select(i => i.Dimension)];
}

/// <summary>A vector written entry by entry: (y, 1 − y).</summary>
public sealed class Listing(Dimension dimension, params Formula[] entries) : VectorFormula
{
    /// <summary>The entries.</summary>
    public IReadOnlyList<Formula> Entries { get; } = entries;

    /// <inheritdoc/>
    public override IReadOnlyList<Dimension> Shape { get; } = [dimension];
}

/// <summary>A vector-valued function applied to arguments.</summary>
public sealed class VectorApplication(Function function, IReadOnlyList<Argument> arguments) : VectorFormula
{
    /// <summary>The function; its result is a vector or matrix.</summary>
    public Function Function { get; } = function;

    /// <summary>One argument a parameter.</summary>
    public IReadOnlyList<Argument> Arguments { get; } = arguments;

    /// <summary>As many dimensions as the function's own result has; each as long as the vector arguments.</summary>
    public override IReadOnlyList<Dimension> Shape { get; } =
        [.. function.Shape.Select(_ => arguments.First(a => a.Vector is not null).Vector!.Shape[0])];
}
