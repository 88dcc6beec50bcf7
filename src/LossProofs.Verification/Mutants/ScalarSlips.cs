using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>One sign flipped or one factor dropped in each elementary function, activation and function of logits.</summary>
internal static class ScalarSlips
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        SignFlipped("−x", w => w.With("identity", (double x) => -x), "identity.derivative"),
        SignFlipped("e^x + 1", w => w.With("expm1", (double x) => Exp(x) + 1)),
        SignFlipped("log(1 − x)", w => w.With("log1p", (double x) => Log(1 - x))),
        SignFlipped("log(1 + e^x)", w => w.With("log1mexp", (double x) => x > 0 ? double.NaN : Softplus(x))),
        FactorDropped("log y", w => w.With("xlogy", (double x, double y) => Log(y))),
        SignFlipped("1/(1 + e^z)", w => w.With("sigmoid", (double z) => Sigmoid(-z)), "sigmoid.monotone"),
        FactorDropped("σ(z) without 1 − σ(z)", w => w.With("sigmoid_grad", (double z) => Sigmoid(z)), "sigmoid.derivative"),
        SignFlipped("+log(1 + e^(−z))", w => w.With("log_sigmoid", (double z) => Softplus(-z))),
        SignFlipped("σ(z)", w => w.With("log_sigmoid_grad", (double z) => Sigmoid(z))),
        SignFlipped("log(1 + e^(−z))", w => w.With("softplus", (double z) => Softplus(-z)), "softplus.derivative"),
        SignFlipped("σ(−z)", w => w.With("softplus_grad", (double z) => Sigmoid(-z)), "softplus.derivative"),
        SignFlipped("q/(1 + q)", w => w.With("odds", (double q) => q / (1 + q)), "logit.odds"),
        SignFlipped("log q + log(1 − q)", w => w.With("logit", (double q) => Log(q) + Right.Of("log1p", -q)), "logit.inverse"),
        FactorDropped("1/q without 1/(1 − q)", w => w.With("logit_grad", (double q) => 1 / q)),
        SignFlipped("(e^(−z) − e^z) / (e^z + e^(−z))", w => w.With("tanh", (double z) => Tanh(-z)), "tanh.derivative"),
        SignFlipped("1 + tanh² z", w => w.With("tanh_grad", (double z) => 1 + Tanh(z) * Tanh(z)), "tanh.derivative"),
        SignFlipped("min(z, 0)", w => w.With("relu", (double z) => Math.Min(z, 0)), "relu.definition"),
        SignFlipped("1 where z < 0", w => w.With("relu_grad", (double z) => z < 0 ? 1 : 0), "relu.derivative"),
        FactorDropped("z on both sides, without alpha", w => w.With("leaky_relu", (double z, double alpha) => z), "leaky-relu.definition"),
        SignFlipped("−alpha for negative z", w => w.With("leaky_relu_grad", (double z, double alpha) => z > 0 ? 1 : -alpha), "leaky_relu_grad"),
        SignFlipped("−1", w => w.With("identity_grad", (double x) => -1), "identity.derivative"),
        SignFlipped("e^(−z) / Σ e^(−z)", w => w.With("softmax", (double[] z) => Softmax(Each(z, x => -x))), "softmax.two-class"),
        FactorDropped("δ − p without p", w => w.With("softmax_jacobian", (double[] z) => Softmax(z) is var p ? Square(z.Length, (k, l) => (k == l ? 1 : 0) - p[l]) : []), "softmax.jacobian"),
        SignFlipped("log Σ e^z − z", w => w.With("log_softmax", (double[] z) => Each(Vector("log_softmax", z), x => -x)), "logsumexp.bounds"),
        SignFlipped("−log Σ e^z", w => w.With("logsumexp", (double[] z) => -Number("logsumexp", z)), "logsumexp.bounds"),
        FactorDropped("e^(z − max) without 1/Σ", w => w.With("logsumexp_grad", (double[] z) => Each(z, x => Exp(x - z.Max())))),
    ];
}
