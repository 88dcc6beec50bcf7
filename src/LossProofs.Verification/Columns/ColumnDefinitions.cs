using LossProofs.Claims;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Columns;

/// <summary>Evaluates the definitions of functions of one number over columns.</summary>
public sealed class ColumnDefinitions(ColumnField field) : Evaluator<Column>(field)
{
    private readonly ColumnField field = field;

    /// <summary>Enclosures of f at every number of a column. They are valid until the next call.</summary>
    /// <exception cref="NotSupportedException">The function has more than one parameter, or a vector.</exception>
    public Column Over(Function function, double[] column)
    {
        if (!function.IsOfOneNumber) throw new NotSupportedException($"{function} is no function of one number.");
        field.Reset();
        return Apply(function, [new([], [Column.Exactly(column)])]);
    }

    /// <inheritdoc/>
    protected override Column Apply(Function function, IReadOnlyList<Tensor<Column>> arguments) => Value(FormOf(function), Bind(function, arguments));

    /// <inheritdoc/>
    protected override Column Apply(Function function, IReadOnlyList<Tensor<Column>> arguments, int[] at) => throw new NotSupportedException($"{function} is no function of one number.");

    /// <inheritdoc/>
    protected override Column Derive(Derivative derivative, Bindings<Column> at) => throw new NotSupportedException($"{derivative} stands in the definition of a function; allowed: formulas without derivatives.");
}
