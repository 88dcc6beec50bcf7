using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class SigmoidClaims
{
    private static readonly Variable z = Real("z"), w = Real("w"), x = Real("x"), b = Real("b"), q = Over("q", Domain.OpenProbability), odds = Over("o", Domain.Positive);

    private static readonly Variable u = Real("u"), v = Real("v");

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("sigmoid.definition", "σ has two forms",
            (Sigmoid(z) == 1 / (1 + Exp(-z))) & (Sigmoid(z) == Exp(z) / (1 + Exp(z))), from: [S1("56"), S2("52"), S3("246")]),

        Claim.Holds("sigmoid.range", "σ lies strictly between 0 and 1",
            (Sigmoid(z) > 0) & (Sigmoid(z) < 1), from: [S1("58"), S4("48")]),

        Claim.Holds("sigmoid.complement", "σ and its mirror image add up to 1",
            Sigmoid(z) + Sigmoid(-z) == 1, from: [S2("52")]),

        Claim.Holds("sigmoid.monotone", "σ is strictly increasing",
            If(u < v, Sigmoid(u) < Sigmoid(v)) & (SigmoidGrad(z) > 0), from: Added),

        Claim.Holds("sigmoid.derivative", "σ' = σ (1 − σ)",
            (D(Sigmoid(z), z) == Exp(-z) / Pow(1 + Exp(-z), 2)) & (SigmoidGrad(z) == Sigmoid(z) * (1 - Sigmoid(z))) & (SigmoidGrad(z) == Sigmoid(z) * Sigmoid(-z)),
            from: [S2("52-60"), S3("250")]),
    ];
}
