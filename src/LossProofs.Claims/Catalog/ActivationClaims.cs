using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class ActivationClaims
{
    private static readonly Variable x = Real("x"), z = Real("z"), u = Real("u"), alpha = Over("alpha", Domain.Between(0, 1)), beta = Over("beta", Domain.Above(1));

    private static readonly Formula step = Cases(z > 0, 1, 0), leakyStep = Cases(z > 0, 1, alpha);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("tanh.definition", "tanh is odd and lies strictly between −1 and 1",
            (Tanh(z) == (Exp(z) - Exp(-z)) / (Exp(z) + Exp(-z))) & (Tanh(-z) == -Tanh(z)) & (Tanh(z) > -1) & (Tanh(z) < 1), from: [S3("279-281")]),

        Claim.Holds("tanh.derivative", "tanh' = 1 − tanh²",
            (D(Tanh(z), z) == TanhGrad(z)) & (TanhGrad(z) == 1 - Pow(Tanh(z), 2)), from: [S3("283-285")]),

        Claim.Holds("tanh.sigmoid", "tanh is σ stretched to (−1, 1)",
            Tanh(z) == 2 * Sigmoid(2 * z) - 1, from: Added),

        Claim.Holds("relu.definition", "ReLU is the larger of z and 0, without a jump",
            (Relu(z) == Cases(z > 0, z, 0)) & (Relu(z) == Max(z, 0)) & (LimitFromAbove(Relu(z), z, 0) == Relu(0)) & (LimitFromBelow(Relu(z), z, 0) == Relu(0)), from: [S3("287-291")]),

        Claim.Qualified("relu.derivative", "The slope of ReLU is 1 for z > 0 and 0 elsewhere",
            (D(Relu(z), z) == step) & (ReluGrad(z) == step) & (Relu(u) - Relu(z) == step * (u - z)), u * z > 0,
            At(Set(z, 0), Set(u, 1)) with { Shows = "to the right of 0 the slope is 1, to the left 0: at 0 there is no derivative, 0 is a convention, and a central difference says 1/2" },
            from: [S3("293-295")],
            remark: "u is a point on the same side of 0 as z; between the two ReLU is a straight line."),

        Claim.Holds("leaky-relu.definition", "Leaky ReLU is the larger of z and αz, for slopes α up to 1",
            (LeakyRelu(z, alpha) == Cases(z > 0, z, alpha * z)) & (LeakyRelu(z, alpha) == Max(z, alpha * z)) & If(z < 0, Max(z, beta * z) > beta * z),
            from: [S3("297-301")],
            remark: "The note's α is 0.01. For a slope β above 1 the larger of the two is the wrong branch: β = 2, z = −1 would give −1 instead of −2."),

        Claim.Qualified("leaky-relu.derivative", "The slope of leaky ReLU is 1 for z > 0 and α elsewhere",
            (D(LeakyRelu(z, alpha), z) == leakyStep) & (LeakyReluGrad(z, alpha) == leakyStep) & (LeakyRelu(u, alpha) - LeakyRelu(z, alpha) == leakyStep * (u - z)), u * z > 0,
            At(Set(z, 0), Set(u, 1), Set(alpha, new Rational(1, 4))) with { Shows = "to the right of 0 the slope is 1, to the left 1/4: at 0 there is no derivative, and a central difference says 5/8" },
            from: [S3("303-305")],
            remark: "The note's α is 0.01, and it writes f where f' is meant. u is a point on the same side of 0 as z."),

        Claim.Holds("identity.derivative", "The slope of the identity is 1",
            (D(Identity(x), x) == 1) & (IdentityGrad(x) == 1), from: [S3("148")]),

        Claim.Holds("softplus.derivative", "The slope of softplus is σ; softplus is the cross-entropy of the label 0",
            (D(Softplus(z), z) == SoftplusGrad(z)) & (SoftplusGrad(z) == Sigmoid(z)) & (Softplus(z) - Softplus(-z) == z) & (Softplus(z) == BceWithLogits(0, z)), from: Added),
    ];
}
