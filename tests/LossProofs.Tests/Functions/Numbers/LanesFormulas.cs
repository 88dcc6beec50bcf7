using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>The formula of each function of one or two numbers, over any kind of number.</summary>
internal static class LanesFormulas
{
    public static Dictionary<string, Func<T, T>> OfOne<T>() where T : IReal<T> => new()
    {
        ["identity"] = Stable.Identity, ["identity_grad"] = Stable.IdentityGradient,
        ["expm1"] = Stable.Expm1, ["log1p"] = Stable.Log1p, ["log1mexp"] = Stable.Log1mExp,
        ["sigmoid"] = Stable.Sigmoid, ["sigmoid_grad"] = Stable.SigmoidGradient,
        ["log_sigmoid"] = Stable.LogSigmoid, ["log_sigmoid_grad"] = Stable.LogSigmoidGradient,
        ["softplus"] = Stable.Softplus, ["softplus_grad"] = Stable.SoftplusGradient,
        ["odds"] = Stable.Odds, ["logit"] = Stable.Logit, ["logit_grad"] = Stable.LogitGradient,
        ["tanh"] = Stable.Tanh, ["tanh_grad"] = Stable.TanhGradient,
        ["relu"] = Stable.Relu, ["relu_grad"] = Stable.ReluGradient, ["self_information"] = Stable.SelfInformation,
    };

    public static Dictionary<string, Func<T, T, T>> OfTwo<T>() where T : IReal<T> => new()
    {
        ["xlogy"] = Stable.XLogY, ["leaky_relu"] = Stable.LeakyRelu, ["leaky_relu_grad"] = Stable.LeakyReluGradient,
        ["bce"] = Stable.BinaryCrossEntropy, ["bce_grad_q"] = Stable.BinaryCrossEntropyGradient,
        ["bce_with_logits"] = Stable.BinaryCrossEntropyWithLogits, ["bce_with_logits_grad"] = Stable.BinaryCrossEntropyWithLogitsGradient,
        ["alternative_a"] = Stable.AlternativeA, ["alternative_a_grad_q"] = Stable.AlternativeAGradient,
        ["alternative_a_with_logits"] = Stable.AlternativeAWithLogits, ["alternative_a_grad_z"] = Stable.AlternativeAWithLogitsGradient,
        ["alternative_b"] = Stable.AlternativeB, ["alternative_b_grad_q"] = Stable.AlternativeBGradient,
        ["alternative_b_with_logits"] = Stable.AlternativeBWithLogits, ["alternative_b_grad_z"] = Stable.AlternativeBWithLogitsGradient,
    };
}
