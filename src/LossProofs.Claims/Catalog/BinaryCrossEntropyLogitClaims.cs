using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BinaryCrossEntropyLogitClaims
{
    private static readonly Variable
        y = Over("y", Domain.Probability), t = Real("t"), z = Real("z"), q = Over("q", Domain.Probability), s = Over("s", Domain.Between(-1, 1));

    // The probability that was rounded to q in binary64, where q is near 1.
    private static readonly Formula unrounded = q + s * Pow(2, -53);

    private static readonly Formula exact = -(y * Log(unrounded) + (1 - y) * Log(1 - unrounded));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("bce.from-logits", "BCE(y, σ(z)) = softplus(z) − y z = y softplus(−z) + (1 − y) softplus(z)",
            (Bce(y, Sigmoid(z)) == BceWithLogits(y, z)) & (BceWithLogits(y, z) == Softplus(z) - y * z) & (BceWithLogits(y, z) == y * Softplus(-z) + (1 - y) * Softplus(z))
                & (t * Softplus(-z) + (1 - t) * Softplus(z) == Softplus(z) - t * z),
            from: Added,
            remark: "t is any real number: the two forms do not need a label to be equal."),

        Claim.Holds("bce.stable-forms", "The three well-known stable forms of the loss are equal over the reals",
            (BceWithLogits(y, z) == Max(z, 0) - z * y + Log1p(Exp(-Abs(z))))
                & (BceWithLogits(y, z) == (1 - y) * z + Max(-z, 0) + Log1p(Exp(-Abs(z))))
                & (BceWithLogits(y, z) == Cases(z >= 0, (1 - y) * z, -z * y) + Log1p(Exp(-Abs(z)))),
            from: Added,
            remark: "In floating point only the third, a sum of terms that are not negative, is accurate. In binary64 the first has a relative error of 0.74 at y = 1 − 2^(−53), z = 35.9, "
                + "the second one of 2.3 at y = 5.6e−17, z = −36; for hard labels all three are accurate."),

        Claim.Qualified("bce.numerical-stability", "The log gives numerical stability: rounding the probability changes the loss by at most one percent",
            Abs(exact - Bce(y, q)) <= exact / 100,
            condition: q * (1 - q) > Pow(2, -44),
            fails: At(Set(y, 1), Set(q, 1), Set(s, new Rational(-1, 16))) with { Shows = "the probability 1 − 2^(−57) rounds to 1, and the loss to 0" },
            from: [S1("89")],
            remark: "The log does help the product of many probabilities (likelihood.underflow) and the loss that is computed from logits. From a probability that was rounded all can be lost: "
                + "σ(40) rounds to 1, so BCE gives ∞ for y = 0 where the loss is 40, and 0 for y = 1 where it is 4.2e−18."),
    ];
}
