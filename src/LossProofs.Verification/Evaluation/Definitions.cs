using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Evaluation;

/// <summary>Evaluates formulas over intervals with every function replaced by its definition: what mathematics says, enclosed.</summary>
public sealed class Definitions(IntervalField field) : Evaluator<Interval>(field)
{
    private readonly IntervalField field = field;

    /// <summary>One entry of a function at its arguments; no subscripts for a number.</summary>
    public Interval Entry(Function function, IReadOnlyList<Tensor<Interval>> arguments, int[] at) =>
        at.Length == 0 ? Apply(function, arguments) : Apply(function, arguments, at);

    /// <summary>A formula over the parameters of a function, and over the indices of its definition.</summary>
    public Interval About(Function function, Formula formula, IReadOnlyList<Tensor<Interval>> arguments, int[] at) => 
        Value(formula, at.Length == 0 ? Bind(function, arguments) : Bind(function, arguments, function.VectorDefinition!, at));

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments) => Value(FormOf(function), Bind(function, arguments));

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments, int[] at) => Entry(VectorFormOf(function), function, arguments, at);

    /// <inheritdoc/>
    protected override Interval Derive(Derivative derivative, Bindings<Interval> at) => Taylor.Along(derivative, at, field, 1, at.Of(derivative.By))[1];
}
