using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>Categorical cross-entropy from probabilities and from logits.</summary>
public static class CategoricalLosses
{
    /// <summary>−Σ_k t_k log p_k, 0 · log 0 = 0.</summary>
    public static Function Cce { get; } = new("cce", "CCE", @"\mathrm{CCE}", labels, predicted)
    {
        Definition = -Sum(k, Weigh(labels[k], Log(predicted[k]))), Rating = 3 + SizeOf(K) / 2,
        SpecialValues = [new([[1, 0], [1, 0]], [0]), new([[1, 0], [0, 1]], [Inf]), new([[0.5, 0.5], [0, 1]], [Inf]), .. Unnormalised],
    };

    /// <summary>∂CCE/∂p_k = −t_k / p_k.</summary>
    public static Function CceGradP { get; } = new("cce_grad_p", "∂CCE/∂p", @"\nabla_p\mathrm{CCE}", labels, predicted)
    {
        VectorDefinition = Each(k, -labels[k] / predicted[k]), Rating = 1, GradientOf = Cce, GradientBy = predicted,
    };

    /// <summary>−Σ_k t_k log softmax(z)_k, written Σ_k t_k log Σ_j e^(z_j − z_k).</summary>
    public static Function CceWithLogits { get; } = new("cce_with_logits", "CCEz", @"\mathrm{CCE}_z", labels, logits)
    {
        Definition = Sum(k, Weigh(labels[k], Log(Sum(j, Exp(logits[j] - logits[k]))))),
        EqualForm = Sum(k, Weigh(labels[k], largest - logits[k])) + Sum(k, labels[k]) * logOfShiftedSum,
        Rating = 5 + SizeOf(K),
        Scale = Sum(k, Weigh(labels[k], largest - logits[k])) + Sum(k, labels[k]) * (logOfShiftedSum + roundedShifts),
        SpecialValues = [new([[0, 1], [-Inf, 0]], [0]), new([[1, 0], [1000, 0]], [0]), new([[0, 1], [1000, 0]], [1000])],
    };

    /// <summary>p_k Σ t − t_k with p = softmax(z), written p_k Σ_{l≠k} t_l − t_k (1 − p_k).</summary>
    public static Function CceWithLogitsGrad { get; } = new("cce_with_logits_grad", "∂CCEz/∂z", @"\nabla_z\mathrm{CCE}_z", labels, logits)
    {
        VectorDefinition = Each(k, Softmaxed(k) * Sum(l, (1 - Delta(k, l)) * labels[l]) - labels[k] * Others()),
        EqualVectorForm = Each(k, (Shifted(k) * Sum(l, (1 - Delta(k, l)) * labels[l]) - labels[k] * Sum(j, (1 - Delta(j, k)) * Shifted(j))) / Sum(j, Shifted(j))),
        GradientOf = CceWithLogits, GradientBy = logits,
        Rating = 8 + SizeOf(K) + (largest - logits[k]), Scale = Softmaxed(k) * Sum(l, labels[l]) + labels[k],
    };

    private static Formula Shifted(Index at) => Exp(logits[at] - largest);

    private static Formula Softmaxed(Index at) => 1 / Sum(j, Exp(logits[j] - logits[at]));

    // 1 − p_k as the sum of the other probabilities: nothing cancels.
    private static Formula Others() => Sum(j, (1 - Delta(j, k)) * Exp(logits[j] - logits[k])) / Sum(j, Exp(logits[j] - logits[k]));

    internal static IReadOnlyList<Function> All => [Cce, CceGradP, CceWithLogits, CceWithLogitsGrad];
}
