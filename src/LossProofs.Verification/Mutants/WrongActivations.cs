using static LossProofs.Verification.Mutants.Mutant;
using static LossProofs.Verification.Mutants.Right;

namespace LossProofs.Verification.Mutants;

/// <summary>Mistakes in tanh, ReLU and leaky ReLU.</summary>
internal static class WrongActivations
{
    public static IReadOnlyList<Mutant> All { get; } =
    [
        Of("tanh.naive", "(e^z − e^(−z)) / (e^z + e^(−z)) as it stands: ∞/∞ for large z, digits lost for small z.", "tanh.definition",
            w => w.With("tanh", (double z) => (Exp(z) - Exp(-z)) / (Exp(z) + Exp(-z)))),
        Of("tanh.sigmoid-unscaled", "2σ(z) − 1: the argument is not doubled.", "tanh.sigmoid",
            w => w.With("tanh", (double z) => 2 * Sigmoid(z) - 1)),
        Of("tanh.sign-of-zero", "tanh(−0) is 0 instead of −0.", "tanh",
            w => w.With("tanh", (double z) => z == 0 ? 0 : Tanh(z))),
        Of("tanh.slope-not-squared", "tanh' = 1 − tanh.", "tanh.derivative",
            w => w.With("tanh_grad", (double z) => 1 - Tanh(z))),
        Of("tanh.slope-of-the-output", "1 − a², meant for a = tanh z, is given z.", "tanh.derivative",
            w => w.With("tanh_grad", (double z) => 1 - z * z)),
        Of("tanh.slope-by-subtraction", "1 − tanh² z cancels for large z.", "tanh_grad",
            w => w.With("tanh_grad", (double z) => 1 - Tanh(z) * Tanh(z))),
        Of("relu.leaky", "max(z, 0.01 z): the leaky one.", "relu.definition",
            w => w.With("relu", (double z) => Math.Max(z, 0.01 * z))),
        Of("relu.absolute", "|z|.", "relu.definition",
            w => w.With("relu", Math.Abs)),
        Of("relu.slope-off-by-a-hundredth", "The slope is 1 from −0.01 on.", "relu_grad",
            w => w.With("relu_grad", (double z) => z > -0.01 ? 1 : 0)),
        Of("relu.slope-central-difference", "The slope is a central difference with step 10⁻³: 1/2 at 0 and rounded corners beside it.", "relu.derivative",
            w => w.With("relu_grad", (double z) => (Math.Max(z + 1e-3, 0) - Math.Max(z - 1e-3, 0)) / 2e-3)),
        Of("relu.slope-constant", "The slope is 1 everywhere.", "relu.derivative",
            w => w.With("relu_grad", (double z) => double.IsNaN(z) ? z : 1)),
        Of("leaky-relu.slope-ten-times", "10 alpha for alpha.", "leaky-relu.definition",
            w => w.With("leaky_relu", (double z, double alpha) => z > 0 ? z : 10 * alpha * z)),
        Of("leaky-relu.default-slope", "alpha is ignored: 0.01 is built in.", "leaky-relu.definition",
            w => w.With("leaky_relu", (double z, double alpha) => z > 0 ? z : 0.01 * z)),
        Of("leaky-relu.sides-exchanged", "alpha applies where z > 0, in the value and in the slope.", "leaky-relu.definition",
            w => w.With("leaky_relu", (double z, double alpha) => z > 0 ? alpha * z : z).With("leaky_relu_grad", (double z, double alpha) => z > 0 ? alpha : 1)),
        Of("leaky-relu.slope-zero", "The slope for negative z is that of ReLU.", "leaky_relu_grad",
            w => w.With("leaky_relu_grad", (double z, double alpha) => z > 0 ? 1 : 0)),
    ];
}
