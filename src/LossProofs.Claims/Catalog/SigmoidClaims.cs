using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class SigmoidClaims
{
    private static readonly Variable
        z = Real("z"), u = Real("u"), v = Real("v"),
        p = Over("p", Domain.OneOf(11, 24, 53)), e = Over("e", Domain.OneOf(-24, -149, -1074));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("sigmoid.definition", "σ has two forms",
            (Sigmoid(z) == 1 / (1 + Exp(-z))) & (Sigmoid(z) == Exp(z) / (1 + Exp(z))), from: [S1("52"), S2("68"), S3("270")]),

        Claim.Holds("sigmoid.range", "σ lies strictly between 0 and 1",
            (Sigmoid(z) > 0) & (Sigmoid(z) < 1), from: [S1("50-56"), S4("55-57")]),

        Claim.Holds("sigmoid.complement", "σ and its mirror image add up to 1",
            Sigmoid(z) + Sigmoid(-z) == 1, from: [S2("73")]),

        Claim.Holds("sigmoid.monotone", "σ is strictly increasing",
            If(u < v, Sigmoid(u) < Sigmoid(v)) & (SigmoidGrad(z) > 0), from: Added),

        Claim.Holds("sigmoid.derivative", "σ' = σ (1 − σ)",
            (D(Sigmoid(z), z) == Exp(-z) / Pow(1 + Exp(-z), 2)) & (SigmoidGrad(z) == Sigmoid(z) * (1 - Sigmoid(z))) & (SigmoidGrad(z) == Sigmoid(z) * Sigmoid(-z)),
            from: [S2("68-73"), S3("274")]),

        Claim.Holds("sigmoid.derivative-bound", "The slope of σ is positive and at most 1/4, which it is only at 0: σ is 1/4-Lipschitz",
            (SigmoidGrad(z) > 0) & (SigmoidGrad(0) == Fraction(1, 4)) & GreatestOnlyAt(SigmoidGrad(z), z, 0)
                & (Abs(Sigmoid(u) - Sigmoid(v)) <= Fraction(1, 4) * Abs(u - v)),
            from: [S3("337")]),

        Claim.Holds("sigmoid.second-derivative", "σ'' = σ (1 − σ) (1 − 2σ)",
            D(SigmoidGrad(z), z) == Sigmoid(z) * (1 - Sigmoid(z)) * (1 - 2 * Sigmoid(z)), from: Added),

        Claim.Holds("sigmoid.saturation", "σ, correctly rounded, is 1 or 0 from known thresholds on",
            Exactly(Sigmoid(z) >= 1 - Pow(2, -p - 1), z >= Log(Pow(2, p + 1) - 1)) & Exactly(Sigmoid(z) <= Pow(2, e - 1), z <= -Log(Pow(2, 1 - e) - 1)),
            from: Added,
            remark: "In p digits all from 1 − 2^(−p−1) on rounds to 1, and with the least subnormal 2^e all up to 2^(e−1) rounds to 0, ties going to even: z ≥ 37.429947750237047 or z ≤ −745.13321910194121 in binary64, "
                + "17.328679484196310 and −103.97207708399180 in binary32, 8.3175219962871698 and −17.328679484196310 in binary16."),
    ];
}
