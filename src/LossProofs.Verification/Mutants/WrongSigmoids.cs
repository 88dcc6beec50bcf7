using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in the sigmoid, its logarithm, its antiderivative and its inverse.</summary>
internal static class WrongSigmoids
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("sigmoid.applied-twice", "σ is applied to what is a probability already.", "sigmoid.complement",
            w => w.With("sigmoid", (double z) => Sigmoid(Sigmoid(z)))),
        Of("sigmoid.one-minus", "σ(z) is computed as 1 − 1/(1 + e^z) and loses its digits for negative z.", "sigmoid.definition",
            w => w.With("sigmoid", (double z) => 1 - 1 / (1 + Exp(z)))),
        Of("sigmoid.overflow", "e^z / (1 + e^z) is ∞/∞ for a large z.", "sigmoid.definition",
            w => w.With("sigmoid", (double z) => Exp(z) / (1 + Exp(z)))),
        Of("sigmoid.saturated", "The logit is clamped to [−30, 30].", "sigmoid.derivative",
            w => w.With("sigmoid", (double z) => Sigmoid(Math.Clamp(z, -30, 30)))),
        Of("sigmoid.float-rounded", "The result passes through binary32.", "sigmoid.complement",
            w => w.With("sigmoid", (double z) => (float)Sigmoid(z))),
        Of("sigmoid.flushes-subnormals", "Results below the least normal number become 0.", "sigmoid",
            w => w.With("sigmoid", (double z) => Sigmoid(z) is var a && a < 2.2250738585072014E-308 ? 0 : a)),
        Of("sigmoid.one-ulp-at-one-half", "σ(0) is one unit in the last place above 1/2.", "sigmoid",
            w => w.With("sigmoid", (double z) => z == 0 ? double.BitIncrement(0.5) : Sigmoid(z))),
        Of("sigmoid.nan-at-zero", "The quotient of tanh(z/2) and z is formed, 0/0 at 0.", "sigmoid",
            w => w.With("sigmoid", (double z) => double.IsInfinity(z) ? Sigmoid(z) : 0.5 + Tanh(z / 2) / z * z / 2)),
        Of("sigmoid.hard", "The three straight pieces of the hard sigmoid.", "sigmoid.derivative",
            w => w.With("sigmoid", (double z) => Math.Clamp(z / 5 + 0.5, 0, 1))),
        Of("sigmoid.base-two", "1/(1 + 2^(−z)): base 2 for base e.", "sigmoid.derivative",
            w => w.With("sigmoid", (double z) => Sigmoid(z * LogTwo))),
        Of("sigmoid.slope-of-the-output", "a(1 − a), meant for a = σ(z), is given the logit z.", "sigmoid.derivative",
            w => w.With("sigmoid_grad", (double z) => z * (1 - z))),
        Of("sigmoid.slope-by-subtraction", "σ'(z) is computed as σ(1 − σ), where 1 − σ cancels for large z.", "sigmoid.derivative",
            w => w.With("sigmoid_grad", (double z) => Sigmoid(z) * (1 - Sigmoid(z)))),
        Of("log-sigmoid.log-of-rounded", "log σ(z) takes the logarithm of the rounded σ(z).", "log_sigmoid",
            w => w.With("log_sigmoid", (double z) => Log(Sigmoid(z)))),
        Of("log-sigmoid.floored", "log σ(z) is floored at −100.", "log_sigmoid",
            w => w.With("log_sigmoid", (double z) => Math.Max(Right.Of("log_sigmoid", z), -100))),
        Of("softplus.naive", "log(1 + e^z) is written as it stands: ∞ for large z, digits lost for negative z.", "softplus.derivative",
            w => w.With("softplus", (double z) => Log(1 + Exp(z)))),
        Of("softplus.threshold", "softplus(z) is replaced by z above 20.", "softplus",
            w => w.With("softplus", (double z) => z > 20 ? z : Softplus(z))),
        Of("softplus.relu", "softplus(z) is replaced by max(z, 0).", "softplus.derivative",
            w => w.With("softplus", (double z) => Math.Max(z, 0))),
        Of("odds.inverted", "(1 − q)/q: the odds against.", "logit.odds",
            w => w.With("odds", (double q) => (1 - q) / q)),
        Of("logit.difference-of-logs", "log q − log(1 − q) cancels near q = 1/2.", "logit",
            w => w.With("logit", (double q) => Log(q) - Log(1 - q))),
        Of("logit.clipped", "q is clipped to [10⁻⁶, 1 − 10⁻⁶].", "logit.inverse",
            w => w.With("logit", (double q) => Right.Of("logit", Clip(q, 1e-6)))),
        Of("logit.slope-inverted", "q(1 − q): the slope of σ for the slope of its inverse.", "logit_grad",
            w => w.With("logit_grad", (double q) => q * (1 - q))),
    ];
}
