using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class AlternativeLossSoftLabelClaims
{
    private static readonly Variable
        y = Over("y", Domain.Probability), between = Over("y", Domain.OpenProbability), q = Over("q", Domain.Probability), r = Real("r"), z = Real("z");

    private static readonly Formula half = Fraction(1, 2), difference = AlternativeAWithLogits(y, z) - AlternativeBWithLogits(y, z);

    private static readonly Statement hardOrUndecided = (y == 0) | (y == 1) | (z == 0), softAndDecided = (y > 0) & (y < 1) & (z != 0);

    private static Formula LogitForm(Formula label) => Exp(label * z) / (1 + Exp(z));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("alternative.soft-mirror", "A is −B of the mirrored label; at y = 1/2 their gradients are opposite",
            (AlternativeA(y, q) == -AlternativeB(1 - y, q)) & (AlternativeAGradZ(y, z) == -AlternativeBGradZ(1 - y, z))
            & (AlternativeA(half, q) == -AlternativeB(half, q)) & (AlternativeAGradZ(half, z) == -AlternativeBGradZ(half, z)),
            from: Added),

        Claim.Holds("alternative.soft-gradients", "The gradients of A and B for any label",
            (D(AlternativeAWithLogits(y, z), z) == AlternativeAGradZ(y, z)) & (AlternativeAGradZ(y, z) == AlternativeAWithLogits(y, z) * (1 - y - Sigmoid(z)))
            & (D(AlternativeBWithLogits(y, z), z) == AlternativeBGradZ(y, z)) & (AlternativeBGradZ(y, z) == -AlternativeBWithLogits(y, z) * (Sigmoid(z) - y))
            & (AlternativeAWithLogits(y, z) == LogitForm(1 - y)) & (AlternativeBWithLogits(y, z) == -LogitForm(y))
            & (D(LogitForm(r), z) == LogitForm(r) * (r - 1 / (1 + Exp(-z)))),
            from: Added,
            remark: "Code is asked for labels from 0 to 1; the last equation, with r = 1 − y for A and r = y for −B, is about every real label."),

        Claim.Holds("alternative.soft-minimisers", "For soft labels A is greatest at q = 1 − y and 0 at both ends; B is least exactly at q = y",
            GreatestOnlyAt(AlternativeA(between, q), q, 1 - between)
            & If((q > 0) & (q < 1 - between), AlternativeAGradQ(between, q) > 0) & If((q > 1 - between) & (q < 1), AlternativeAGradQ(between, q) < 0)
            & (AlternativeA(between, 0) == 0) & (AlternativeA(between, 1) == 0)
            & (AlternativeB(between, q) == -Exp(-Bce(between, q))) & LeastOnlyAt(AlternativeB(between, q), q, between),
            from: Added,
            remark: "With smoothed labels A rewards both wrong ends and punishes the middle: it is no loss. B keeps the minimiser of the cross-entropy."),

        Claim.Holds("alternative.difference", "A − B is 1 exactly for hard labels or at q = 1/2, and less elsewhere; the gradients agree at the same places",
            (difference == Cosh((y - half) * z) / Cosh(z / 2)) & (difference <= 1)
            & If(hardOrUndecided, (difference == 1) & (AlternativeAGradZ(y, z) == AlternativeBGradZ(y, z)))
            & If(softAndDecided, (difference < 1) & (AlternativeAGradZ(y, z) != AlternativeBGradZ(y, z))),
            from: Added,
            remark: "q = σ(z), so q = 1/2 is z = 0."),

        Claim.Holds("alternative.below-mae", "A is at most the expected absolute error, and that at most the cross-entropy",
            (AlternativeA(y, q) <= y * (1 - q) + (1 - y) * q) & (y * (1 - q) + (1 - y) * q <= Bce(y, q)),
            from: Added,
            remark: "The middle is the mean of |Y − q| for Y = 1 with probability y, else 0."),
    ];
}
