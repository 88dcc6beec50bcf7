using LossProofs.Claims;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// How far a formula is analytic around a point, in one of its variables: read off its definition by what it is made of. e^u has no
/// singularity and no zero; a + bx is 0 at −a/b; a sum of positive multiples of e^(cx) has no zero nearer than π over the spread
/// of the c; 1/u, log u and u^b end where u is 0; |u|, max and cases where the sides meet.
/// </summary>
internal sealed class Analyticity : Evaluator<Reach>
{
    private readonly ReachField field;

    private Analyticity(ReachField field)
        : base(field) => this.field = field;

    /// <summary>The nearest singularity, the nearest kink, and the nearest point at which an affine part of a product, power or modulus is 0.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The point.</param>
    /// <param name="parameter">The parameter that moves.</param>
    /// <param name="entry">Which of its entries.</param>
    /// <param name="at">The entry of the result; empty for a number.</param>
    public static Nearest Of(Function function, double[][] arguments, int parameter, int entry, int[] at)
    {
        var field = new ReachField();
        var tensors = arguments.Select((a, p) => new Tensor<Reach>(function.Parameters[p].Vector is null ? [] : [a.Length],
            [.. a.Select((x, i) => p == parameter && i == entry ? Reach.Variable(x) : Reach.Constant(x))])).ToList();
        var evaluator = new Analyticity(field);
        var reach = at.Length == 0 ? evaluator.Apply(function, tensors) : evaluator.Apply(function, tensors, at);
        return new(reach.Pole, field.Kink, field.Turn, reach.IsConstant);
    }

    /// <inheritdoc/>
    protected override Reach Apply(Function function, IReadOnlyList<Tensor<Reach>> arguments) => Value(function.Definition!, Bind(function, arguments));

    /// <inheritdoc/>
    protected override Reach Apply(Function function, IReadOnlyList<Tensor<Reach>> arguments, int[] at) => Entry(function.VectorDefinition!, function, arguments, at);

    /// <inheritdoc/>
    protected override Reach Derive(Derivative derivative, Bindings<Reach> at) => throw new NotSupportedException($"{derivative} stands in a definition; allowed: formulas without derivatives.");
}

/// <summary>Distances from a point.</summary>
/// <param name="Pole">To the nearest singularity in the complex plane, at least.</param>
/// <param name="Kink">To the nearest kink; 0 on it.</param>
/// <param name="Turn">To the nearest zero of an affine part: the natural unit of a polynomial.</param>
/// <param name="IsConstant">Whether the function does not move at all on this side of the kinks.</param>
internal readonly record struct Nearest(double Pole, double Kink, double Turn, bool IsConstant);
