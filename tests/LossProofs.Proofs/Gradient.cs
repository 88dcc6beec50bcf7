using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Proofs;

/// <summary>
/// A gradient function, and the derivative that it is to be: ∂f/∂x, ∂f/∂x_i, or ∂f_k/∂x_l. Over vectors of few entries: the accuracy of
/// long ones is measured elsewhere, and a Taylor series of all of them would take most of the time.
/// </summary>
internal sealed class Gradient
{
    private readonly Parameter[] variables;

    private Gradient(Function function)
    {
        Function = function;
        var length = new Dimension("K", 1, 2, 3, 5);
        variables = [.. function.Parameters.Select(p => p.Vector is { } v ? new VectorVariable(v.Name, v.Domain, v.Tie, length) : p)];
        Argument[] arguments = [.. variables.Select(p => p.Scalar is { } s ? (Argument)s : (Argument)p.Vector!)];
        Moved = function.Parameters.ToList().IndexOf(function.GradientBy!.Value);

        Places = [.. function.Shape.Select((_, d) => new LossProofs.Claims.Index($"i{d + 1}", length))];
        Subscript[] at = [.. Places.Select(i => (Subscript)i)];
        var of = function.GradientOf!;
        Entry = Applied(function, arguments, at);
        Derivative = (Derivative)Vocabulary.D(Applied(of, arguments, at[..of.Shape.Count]), variables[Moved].Scalar is { } scalar ? scalar : variables[Moved].Vector![at[^1]]);
    }

    /// <summary>Every gradient function of the family.</summary>
    public static IReadOnlyList<Gradient> All { get; } = [.. Family.All.Where(f => f.GradientOf is not null).Select(f => new Gradient(f))];

    /// <summary>The gradient function.</summary>
    public Function Function { get; }

    /// <summary>The place among the parameters of the one that the gradient is taken in.</summary>
    public int Moved { get; }

    /// <summary>The indices of its entries.</summary>
    public IReadOnlyList<LossProofs.Claims.Index> Places { get; }

    /// <summary>What it computes.</summary>
    public Formula Entry { get; }

    /// <summary>What that is to be.</summary>
    public Derivative Derivative { get; }

    /// <summary>The gradient function of this name.</summary>
    public static Gradient Named(string name) => All.Single(g => g.Function.Name == name);

    /// <summary>Points of its domain.</summary>
    public IEnumerable<Sample> Samples(string purpose, int count) => Sampler.Draw(Names.In(Entry), $"{purpose}/{Function.Name}", Format.Binary64, Setting.Seed, count);

    /// <summary>The arguments at a point, one array a parameter.</summary>
    public double[][] Arguments(Sample sample) => [.. variables.Select(p => p.Scalar is { } s ? [sample.Scalars[s]] : sample.Vectors[p.Vector!].Entries)];

    private static Formula Applied(Function function, Argument[] arguments, Subscript[] at) => at.Length == 0 ? function.Of(arguments) : function.VectorOf(arguments)[at];
}
