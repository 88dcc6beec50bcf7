using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Evaluation;

/// <summary>Evaluates formulas as Taylor series, with every function replaced by its definition: derivatives, enclosed.</summary>
public sealed class Taylor(JetField field) : Evaluator<Jet>(field)
{
    private readonly JetField field = field;

    /// <summary>
    /// The Taylor coefficients of the formula under a derivative, in the variable of the derivative, around every point of an
    /// interval at once.
    /// </summary>
    public static Jet Along(Derivative derivative, Bindings<Interval> at, IntervalField values, int order, Interval around)
    {
        var taylor = new Taylor(new JetField(values, order));
        var moved = at.Select(JetField.Constant);
        moved.Replace(derivative.By, taylor.field.Line(around, Interval.Exactly(Dyadic.One)));
        return taylor.Value(derivative.Of, moved);
    }

    /// <summary>One entry of a function at its arguments; no subscripts for a number.</summary>
    public Jet Entry(Function function, IReadOnlyList<Tensor<Jet>> arguments, int[] at) => at.Length == 0 ? Apply(function, arguments) : Apply(function, arguments, at);

    /// <inheritdoc/>
    protected override Jet Apply(Function function, IReadOnlyList<Tensor<Jet>> arguments)
    {
        var series = Value(function.Definition!, Bind(function, arguments));
        return function.EqualForm is null || IsFinite(series) ? series : Value(function.EqualForm, Bind(function, arguments));
    }

    /// <inheritdoc/>
    protected override Jet Apply(Function function, IReadOnlyList<Tensor<Jet>> arguments, int[] at)
    {
        var series = Entry(function.VectorDefinition!, function, arguments, at);
        return function.EqualVectorForm is null || IsFinite(series) ? series : Entry(function.EqualVectorForm, function, arguments, at);
    }

    /// <summary>A derivative inside a derivative is not needed by any claim: second derivatives are derivatives of gradient functions.</summary>
    protected override Jet Derive(Derivative derivative, Bindings<Jet> at) =>
        throw new NotSupportedException($"{derivative} stands inside another derivative; allowed: the derivative of a gradient function.");

    // The definition is smooth where an equal form has |z| or max(z, 0); only where its exponentials are too large does that one serve.
    private static bool IsFinite(Jet series) => series.Coefficients.All(c => c is { IsUndefined: false, Size.IsInfinite: false });
}
