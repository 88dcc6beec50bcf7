using LossProofs.Verification.Enclosures;
using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>One sign flipped or one factor dropped in each loss, gradient and measure of information.</summary>
internal static class LossSlips
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        SignFlipped("−y log q + (1 − y) log(1 − q)", w => w.With("bce", (double y, double q) => Weigh(y, -Log(q)) + Weigh(1 - y, Right.Of("log1p", -q))), "bce.hard-label-reduction"),
        SignFlipped("(y − q) / (q (1 − q))", w => w.With("bce_grad_q", (double y, double q) => -Right.Of("bce_grad_q", y, q)), "bce.monotone"),
        SignFlipped("softplus(z) + y z", w => w.With("bce_with_logits", (double y, double z) => Softplus(z) + y * z), "bce.from-logits"),
        FactorDropped("σ(z) without y", w => w.With("bce_with_logits_grad", (double y, double z) => Sigmoid(z)), "bce.logit-gradient"),

        FactorDropped("q^(1−y) without (1 − q)^y", w => w.With("alternative_a", (double y, double q) => Pow(q, 1 - y)), "alternative.hard-values"),
        SignFlipped("−∂A/∂q", w => w.With("alternative_a_grad_q", (double y, double q) => -Right.Of("alternative_a_grad_q", y, q)), "alternative.differs-from-bce"),
        FactorDropped("σ(z)^(1−y) without σ(−z)^y", w => w.With("alternative_a_with_logits", (double y, double z) => Pow(Sigmoid(z), 1 - y)), "alternative.soft-gradients"),
        FactorDropped("1 − y − σ(z) without A", w => w.With("alternative_a_grad_z", (double y, double z) => 1 - y - Sigmoid(z)), "alternative.soft-gradients"),
        SignFlipped("q^y (1 − q)^(1−y)", w => w.With("alternative_b", (double y, double q) => Right.Of("alternative_a", 1 - y, q)), "alternative.signs"),
        FactorDropped("−B/q without (q − y)/(1 − q)", w => w.With("alternative_b_grad_q", (double y, double q) => -Right.Of("alternative_b", y, q) / q), "alternative.differs-from-bce"),
        SignFlipped("σ(z)^y σ(−z)^(1−y)", w => w.With("alternative_b_with_logits", (double y, double z) => -Right.Of("alternative_b_with_logits", y, z)), "alternative.soft-gradients"),
        SignFlipped("B (σ(z) − y)", w => w.With("alternative_b_grad_z", (double y, double z) => -Right.Of("alternative_b_grad_z", y, z)), "alternative.same-gradient"),

        SignFlipped("+Σ t log p", w => w.With("cce", (double[] t, double[] p) => -Number("cce", t, p)), "cce.true-class-only"),
        SignFlipped("+t/p", w => w.With("cce_grad_p", (double[] t, double[] p) => Each(t, p, (a, b) => a / b))),
        FactorDropped("Σ −log softmax(z) without t", w => w.With("cce_with_logits", (double[] t, double[] z) => -Vector("log_softmax", z).Sum()), "cce.logit-gradient"),
        SignFlipped("t − p", w => w.With("cce_with_logits_grad", (double[] t, double[] z) => Each(Vector("cce_with_logits_grad", t, z), x => -x)), "cce.logit-gradient"),

        SignFlipped("(1/n) Σ (t + y)²", w => w.With("mse", (double[] t, double[] y) => Number("mse", t, Each(y, x => -x))), "mse.definition"),
        FactorDropped("(y − t)/n without 2", w => w.With("mse_grad", (double[] t, double[] y) => Each(Vector("mse_grad", t, y), x => x / 2)), "backprop.output-gradient-per-sample"),
        FactorDropped("Σ |t − y| without 1/n", w => w.With("mae", (double[] t, double[] y) => Sum(t, y, (a, b) => Math.Abs(a - b))), "mae.definition"),
        SignFlipped("sign(t − y)/n", w => w.With("mae_grad", (double[] t, double[] y) => Vector("mae_grad", y, t))),
        FactorDropped("Σ |t − y| without the square", w => w.With("sse", (double[] t, double[] y) => Sum(t, y, (a, b) => Math.Abs(a - b))), "gaussian.nll"),
        SignFlipped("2(t − y)", w => w.With("sse_grad", (double[] t, double[] y) => Vector("sse_grad", y, t)), "gaussian.nll"),
        FactorDropped("beta Σ (t − y)² without 1/2", w => w.With("gaussian_nll", Format.Binary64, a => [Number("gaussian_nll", a) + a[2][0] / 2 * Number("sse", a[0], a[1])]), "gaussian.nll"),
        FactorDropped("y − t without beta", w => w.With("gaussian_nll_grad", Format.Binary64, a => Each(a[0], a[1], (t, y) => y - t)), "gaussian.nll"),

        SignFlipped("+log p", w => w.With("self_information", (double p) => -Right.Of("self_information", p)), "information.self"),
        SignFlipped("+Σ p log p", w => w.With("entropy", (double[] p) => -Number("entropy", p)), "entropy.is-expected-information"),
        FactorDropped("−Σ log q without p", w => w.With("cross_entropy", (double[] p, double[] q) => -Each(q, Log).Sum()), "cross-entropy.definition"),
        SignFlipped("Σ p log(p q)", w => w.With("kl", (double[] p, double[] q) => -Number("entropy", p) - Number("cross_entropy", p, q)), "cross-entropy.decomposition"),
        FactorDropped("Σ |x|^p without the root", w => w.With("norm", Format.Binary64, a => [Pow(Number("norm", a), a[1][0])]), "norm.p-norm"),
    ];
}
