using LossProofs.Claims;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;
using LossProofs.Verification.Enclosures;
using Number = LossProofs.Functions.Numbers.Dual<LossProofs.Functions.Numbers.Wide>;

namespace LossProofs.Verification.Subjects;

/// <summary>Slopes of the family by dual numbers: the formulas that ship, run on pairs of value and derivative of 106 bits.</summary>
internal static class NativeSlopes
{
    private delegate void Fill(ReadOnlySpan<Number> x, Span<Number> result);

    private delegate Number Fold(ReadOnlySpan<Number> x);

    private delegate Number Fold2(ReadOnlySpan<Number> a, ReadOnlySpan<Number> b);

    private static readonly Dictionary<string, Func<Number[][], Number[]>> Formulas = new()
    {
        ["identity"] = Of(Stable.Identity), ["sigmoid"] = Of(Stable.Sigmoid), ["log_sigmoid"] = Of(Stable.LogSigmoid), ["softplus"] = Of(Stable.Softplus), ["logit"] = Of(Stable.Logit),
        ["tanh"] = Of(Stable.Tanh), ["relu"] = Of(Stable.Relu), ["leaky_relu"] = Of(Stable.LeakyRelu),
        ["bce"] = Of(Stable.BinaryCrossEntropy), ["bce_with_logits"] = Of(Stable.BinaryCrossEntropyWithLogits),
        ["alternative_a"] = Of(Stable.AlternativeA), ["alternative_a_with_logits"] = Of(Stable.AlternativeAWithLogits),
        ["alternative_b"] = Of(Stable.AlternativeB), ["alternative_b_with_logits"] = Of(Stable.AlternativeBWithLogits),
        ["softmax"] = Of(Stable.Softmax), ["log_softmax"] = Of(Stable.LogSoftmax), ["logsumexp"] = Of(Stable.LogSumExp),
        ["cce"] = Of(Stable.CategoricalCrossEntropy), ["cce_with_logits"] = Of(Stable.CategoricalCrossEntropyWithLogits),
        ["mse"] = Of(Stable.MeanSquaredError), ["mae"] = Of(Stable.MeanAbsoluteError), ["sse"] = Of(Stable.SumOfSquaredErrors),
        ["gaussian_nll"] = a => [Stable.GaussianNegativeLogLikelihood<Number>(a[0], a[1], a[2][0])],
    };

    /// <summary>Whether there is a formula for the function.</summary>
    public static bool Knows(Function function) => Formulas.ContainsKey(function.Name);

    /// <summary>The derivative of one number of the result, rounded to the format; null where 106 bits do not tell.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The point.</param>
    /// <param name="parameter">The parameter that the derivative is taken in.</param>
    /// <param name="entry">Which of its entries.</param>
    /// <param name="output">The place of the number of the result.</param>
    /// <param name="format">The format.</param>
    public static double? At(Function function, double[][] arguments, int parameter, int entry, int output, Format format)
    {
        if (!Formulas.TryGetValue(function.Name, out var formula)) return null;
        var numbers = arguments.Select((a, p) => a.Select((x, i) => new Number(x, p == parameter && i == entry ? 1 : 0)).ToArray()).ToArray();
        var slope = formula(numbers)[output].Slope;
        if (format == Format.Binary64) return slope.Settles(out double wide) ? wide : null;
        if (format == Format.Binary32) return slope.Settles(out float narrow) ? narrow : null;
        return slope.Settles(out Half half) ? (double)half : null;
    }

    private static Func<Number[][], Number[]> Of(Func<Number, Number> f) => a => [f(a[0][0])];

    private static Func<Number[][], Number[]> Of(Func<Number, Number, Number> f) => a => [f(a[0][0], a[1][0])];

    private static Func<Number[][], Number[]> Of(Fold f) => a => [f(a[0])];

    private static Func<Number[][], Number[]> Of(Fold2 f) => a => [f(a[0], a[1])];

    private static Func<Number[][], Number[]> Of(Fill f) => a =>
    {
        var result = new Number[a[0].Length];
        f(a[0], result);
        return result;
    };
}
