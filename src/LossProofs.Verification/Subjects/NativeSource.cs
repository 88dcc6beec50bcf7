using LossProofs.Functions.Formulas;
using S = LossProofs.Verification.Subjects.NativeSymbol;

namespace LossProofs.Verification.Subjects;

/// <summary>The source that ships, function by function, over symbols.</summary>
internal static class NativeSource
{
    private delegate S Fold(ReadOnlySpan<S> a);

    private delegate S Fold2(ReadOnlySpan<S> a, ReadOnlySpan<S> b);

    private delegate void Fill(ReadOnlySpan<S> a, Span<S> result);

    private delegate void Fill2(ReadOnlySpan<S> a, ReadOnlySpan<S> b, Span<S> result);

    /// <summary>The function of each name: one array an argument, a number as an array of length 1.</summary>
    public static IReadOnlyDictionary<string, Func<IReadOnlyList<S[]>, S[]>> All { get; } = new Dictionary<string, Func<IReadOnlyList<S[]>, S[]>>
    {
        ["identity"] = One(Stable.Identity), ["identity_grad"] = One(Stable.IdentityGradient), ["expm1"] = One(Stable.Expm1), ["log1p"] = One(Stable.Log1p),
        ["log1mexp"] = One(Stable.Log1mExp), ["xlogy"] = Two(Stable.XLogY),
        ["sigmoid"] = One(Stable.Sigmoid), ["sigmoid_grad"] = One(Stable.SigmoidGradient), ["log_sigmoid"] = One(Stable.LogSigmoid), ["log_sigmoid_grad"] = One(Stable.LogSigmoidGradient),
        ["softplus"] = One(Stable.Softplus), ["softplus_grad"] = One(Stable.SoftplusGradient), ["odds"] = One(Stable.Odds), ["logit"] = One(Stable.Logit), ["logit_grad"] = One(Stable.LogitGradient),
        ["tanh"] = One(Stable.Tanh), ["tanh_grad"] = One(Stable.TanhGradient), ["relu"] = One(Stable.Relu), ["relu_grad"] = One(Stable.ReluGradient),
        ["leaky_relu"] = Two(Stable.LeakyRelu), ["leaky_relu_grad"] = Two(Stable.LeakyReluGradient),
        ["bce"] = Two(Stable.BinaryCrossEntropy), ["bce_grad_q"] = Two(Stable.BinaryCrossEntropyGradient),
        ["bce_with_logits"] = Two(Stable.BinaryCrossEntropyWithLogits), ["bce_with_logits_grad"] = Two(Stable.BinaryCrossEntropyWithLogitsGradient),
        ["alternative_a"] = Two(Stable.AlternativeA), ["alternative_a_grad_q"] = Two(Stable.AlternativeAGradient),
        ["alternative_a_with_logits"] = Two(Stable.AlternativeAWithLogits), ["alternative_a_grad_z"] = Two(Stable.AlternativeAWithLogitsGradient),
        ["alternative_b"] = Two(Stable.AlternativeB), ["alternative_b_grad_q"] = Two(Stable.AlternativeBGradient),
        ["alternative_b_with_logits"] = Two(Stable.AlternativeBWithLogits), ["alternative_b_grad_z"] = Two(Stable.AlternativeBWithLogitsGradient),
        ["softmax"] = Filled(Stable.Softmax), ["softmax_jacobian"] = Filled(Stable.SoftmaxJacobian, squared: true), ["log_softmax"] = Filled(Stable.LogSoftmax),
        ["logsumexp"] = Folded(Stable.LogSumExp), ["logsumexp_grad"] = Filled(Stable.Softmax),
        ["cce"] = Folded(Stable.CategoricalCrossEntropy), ["cce_grad_p"] = Filled(Stable.CategoricalCrossEntropyGradient),
        ["cce_with_logits"] = Folded(Stable.CategoricalCrossEntropyWithLogits), ["cce_with_logits_grad"] = Filled(Stable.CategoricalCrossEntropyWithLogitsGradient),
        ["mse"] = Folded(Stable.MeanSquaredError), ["mse_grad"] = Filled(Stable.MeanSquaredErrorGradient), ["mae"] = Folded(Stable.MeanAbsoluteError), ["mae_grad"] = Filled(Stable.MeanAbsoluteErrorGradient),
        ["sse"] = Folded(Stable.SumOfSquaredErrors), ["sse_grad"] = Filled(Stable.SumOfSquaredErrorsGradient),
        ["gaussian_nll"] = a => [Stable.GaussianNegativeLogLikelihood<S>(a[0], a[1], a[2][0])],
        ["gaussian_nll_grad"] = Filled((t, y, beta, slopes) => Stable.GaussianNegativeLogLikelihoodGradient(t, y, beta, slopes)),
        ["self_information"] = One(Stable.SelfInformation), ["entropy"] = Folded(Stable.Entropy), ["cross_entropy"] = Folded(Stable.CrossEntropy), ["kl"] = Folded(Stable.KullbackLeibler),
        ["norm"] = a => [Stable.Norm<S>(a[0], a[1][0])],
    };

    private delegate void Fill3(ReadOnlySpan<S> a, ReadOnlySpan<S> b, S c, Span<S> result);

    private static Func<IReadOnlyList<S[]>, S[]> One(Func<S, S> f) => a => [f(a[0][0])];

    private static Func<IReadOnlyList<S[]>, S[]> Two(Func<S, S, S> f) => a => [f(a[0][0], a[1][0])];

    private static Func<IReadOnlyList<S[]>, S[]> Folded(Fold f) => a => [f(a[0])];

    private static Func<IReadOnlyList<S[]>, S[]> Folded(Fold2 f) => a => [f(a[0], a[1])];

    private static Func<IReadOnlyList<S[]>, S[]> Filled(Fill f, bool squared = false) => a =>
    {
        var result = new S[squared ? a[0].Length * a[0].Length : a[0].Length];
        f(a[0], result);
        return result;
    };

    private static Func<IReadOnlyList<S[]>, S[]> Filled(Fill2 f) => a =>
    {
        var result = new S[a[0].Length];
        f(a[0], a[1], result);
        return result;
    };

    private static Func<IReadOnlyList<S[]>, S[]> Filled(Fill3 f) => a =>
    {
        var result = new S[a[0].Length];
        f(a[0], a[1], a[2][0], result);
        return result;
    };
}
