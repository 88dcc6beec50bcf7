using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>Softmax and its relatives.</summary>
public static class VectorFunctions
{
    private const string Ties = "softmax of infinite logits is a policy: here the limit along the diagonal, equal shares for ties";

    // e^(z_k − max) multiplies the rounding of the difference, at most |z_k − max| / 2 ulps; the sum of K terms adds one half each.
    private static readonly Formula SoftmaxRating = 5 + SizeOf(K) / 2 + (largest - logits[k]);

    private static readonly Formula SumRating = 4 + SizeOf(K) / 2;

    /// <summary>e^(z_k) / Σ_j e^(z_j), written 1 / Σ_j e^(z_j − z_k).</summary>
    public static Function Softmax { get; } = new("softmax", "softmax", @"\mathrm{softmax}", logits)
    {
        VectorDefinition = Each(k, 1 / Sum(j, Exp(logits[j] - logits[k]))), Rating = SoftmaxRating,
        SpecialValues =
        [
            Row([Inf, 0], [1, 0], Ties), Row([-Inf, -Inf], [0.5, 0.5], Ties), Row([Inf, Inf], [0.5, 0.5], Ties),
            Row([-Inf, 0], [0, 1]), Row([1000, 1000], [0.5, 0.5]), Row([-1000, -1000], [0.5, 0.5]),
        ],
    };

    /// <summary>p_k (δ_kl − p_l), rows k. On the diagonal 1 − p_k is the sum of the others' shares, and passes on their roundings.</summary>
    public static Function SoftmaxJacobian { get; } = new("softmax_jacobian", "J softmax", @"J_{\mathrm{softmax}}", logits)
    {
        VectorDefinition = Each(k, l, Softmax.VectorOf(logits)[k] * (Delta(k, l) - Softmax.VectorOf(logits)[l])),
        Rating = 12 + SizeOf(K) + 2 * (largest - logits[k]) + 2 * (largest - logits[l]) + 2 * Delta(k, l) * (largest + MaxOver(m, -logits[m])),
        GradientOf = Softmax, GradientBy = logits,
    };

    /// <summary>z_k − log Σ_j e^(z_j), written −log Σ_j e^(z_j − z_k).</summary>
    public static Function LogSoftmax { get; } = new("log_softmax", "logsoftmax", @"\mathrm{logsoftmax}", logits)
    {
        VectorDefinition = Each(k, -Log(Sum(j, Exp(logits[j] - logits[k])))), EqualVectorForm = Each(k, logits[k] - largest - logOfShiftedSum),
        Rating = SumRating, Scale = largest - logits[k] + logOfShiftedSum + roundedShifts,
        SpecialValues = [Row([-Inf, 0], [-Inf, 0]), Row([1000, 0], [0, -1000])],
    };

    /// <summary>log Σ_k e^(z_k).</summary>
    public static Function LogSumExp { get; } = new("logsumexp", "LSE", @"\mathrm{LSE}", logits)
    {
        Definition = Log(Sum(k, Exp(logits[k]))), EqualForm = largest + logOfShiftedSum,
        Rating = SumRating, Scale = Abs(largest) + logOfShiftedSum + roundedShifts,
        SpecialValues = [Row([Inf, 0], [Inf]), Row([-Inf, -Inf], [-Inf]), Row([-Inf, 0], [0]), Row([Inf, -Inf], [Inf]), Row([0, -40], [4.248354255291589E-18])],
    };

    /// <summary>softmax.</summary>
    public static Function LogSumExpGrad { get; } = new("logsumexp_grad", "LSE′", @"\nabla\mathrm{LSE}", logits)
    {
        VectorDefinition = Each(k, 1 / Sum(j, Exp(logits[j] - logits[k]))), Rating = SoftmaxRating, GradientOf = LogSumExp, GradientBy = logits,
        SpecialValues = [Row([-Inf, 0], [0, 1])],
    };

    internal static IReadOnlyList<Function> All => [Softmax, SoftmaxJacobian, LogSoftmax, LogSumExp, LogSumExpGrad];
}
