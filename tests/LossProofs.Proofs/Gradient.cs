using LossProofs.Claims;

namespace LossProofs.Proofs;

/// <summary>A gradient function, and the derivative that it is to be: ∂f/∂x, ∂f/∂x_i, or ∂f_k/∂x_l.</summary>
internal sealed class Gradient
{
    /// <summary>The gradient function over its own parameters, or over vectors of other sizes.</summary>
    private Gradient(Function function, params int[] sizes)
    {
        Function = function;
        var length = sizes.Length == 0 ? null : new Dimension("K", sizes);
        var variables = function.Parameters.ToDictionary(p => p, p => p.Vector is { } v && length is not null ? new VectorVariable(v.Name, v.Domain, v.Tie, length) : p);
        Argument[] arguments = [.. function.Parameters.Select(p => variables[p] is { Scalar: { } s } ? (Argument)s : (Argument)variables[p].Vector!)];

        Places = [.. function.Shape.Select((dimension, d) => new LossProofs.Claims.Index($"i{d + 1}", length ?? dimension))];
        Entry = function.At(arguments, [.. Places.Select(i => (Subscript)i)]);
        var of = function.GradientOf!;
        var by = variables[function.GradientBy!.Value];
        Derivative = (Derivative)Vocabulary.D(
            of.At(arguments, [.. of.Shape.Select((_, d) => (Subscript)Places[d])]),
            by.Scalar is { } scalar ? scalar : by.Vector![Places[^1]]);
    }

    /// <summary>Every gradient function of the family.</summary>
    public static IReadOnlyList<Gradient> All { get; } = [.. Family.All.Where(f => f.GradientOf is not null).Select(f => new Gradient(f))];

    /// <summary>The gradient function.</summary>
    public Function Function { get; }

    /// <summary>The indices of its entries.</summary>
    public IReadOnlyList<LossProofs.Claims.Index> Places { get; }

    /// <summary>What it computes.</summary>
    public Formula Entry { get; }

    /// <summary>What that is to be.</summary>
    public Derivative Derivative { get; }

    /// <summary>The same over vectors of two or three entries, whose failures are soon made simple.</summary>
    public Gradient Short => new(Function, 2, 3);

    /// <summary>The gradient function of this name.</summary>
    public static Gradient Named(string name) => All.Single(g => g.Function.Name == name);
}
