using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Evaluation;

/// <summary>Evaluates formulas over intervals with every function replaced by its definition: what mathematics says, enclosed.</summary>
public sealed class Definitions(IntervalField field) : Evaluator<Interval>(field)
{
    private readonly IntervalField field = field;

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments) => Value(function.Definition!, Bind(function, arguments));

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments, int[] at) => EntryOfDefinition(function, arguments, at);

    /// <inheritdoc/>
    protected override Interval Derive(Derivative derivative, Bindings<Interval> at) => Taylor.Along(derivative, at, field, 1, at.Of(derivative.By))[1];
}
