using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class AlternativeLossClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5);

    private static readonly Index i = new("i", N);

    private static readonly Variable
        y = Over("y", Domain.HardLabel), soft = Over("y", Domain.Probability), r = Real("r"),
        q = Over("q", Domain.Probability), inner = Over("q", Domain.OpenProbability), u = Over("u", Domain.Probability), v = Over("v", Domain.Probability),
        z = Real("z"), w = Real("w"), alpha = Over("alpha", Domain.Positive);

    private static readonly VectorVariable
        t = Vector("t", Domain.HardLabel, N), p = Vector("p", Domain.Probability, N), s = Vector("s", Domain.Real, N), x = Vector("x", Domain.Real, N);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("alternative.hard-values", "A and B at the two hard labels",
            (AlternativeA(0, q) == q) & (AlternativeB(0, q) == -(1 - q)) & (AlternativeA(1, q) == 1 - q) & (AlternativeB(1, q) == -q),
            from: [S0("58-67")]),

        Claim.Holds("alternative.ratio", "The ratio A/B",
            (AlternativeA(soft, inner) / AlternativeB(soft, inner) == -(Pow(inner, 1 - 2 * soft) * Pow(1 - inner, 2 * soft - 1)))
            & (Pow(inner, 1 - r) * Pow(1 - inner, r) / -(Pow(inner, r) * Pow(1 - inner, 1 - r)) == -(Pow(inner, 1 - 2 * r) * Pow(1 - inner, 2 * r - 1))),
            from: [S0("41-47")],
            remark: "Code is asked for labels from 0 to 1; the powers are in that ratio for every real label r."),

        Claim.Holds("alternative.signs", "A is positive and B negative, so they differ",
            (AlternativeA(soft, inner) > 0) & (AlternativeB(soft, inner) < 0) & (AlternativeA(soft, inner) != AlternativeB(soft, inner)), from: [S0("49-54"), S0("75")]),

        Claim.Qualified("alternative.coincide-at-ends", "A and B are equal, both 0, at q = 0 and q = 1, and nowhere else",
            If((q == 0) | (q == 1), (AlternativeA(soft, q) == 0) & (AlternativeB(soft, q) == 0)) & If((q > 0) & (q < 1), AlternativeA(soft, q) != AlternativeB(soft, q)),
            (soft > 0) & (soft < 1),
            At(Set(soft, 0), Set(q, 0)) with { Shows = "A = 0 and B = −1: for a hard label A − B = 1 at the ends too" },
            from: [S0("77")]),

        Claim.Holds("alternative.differ-by-one", "For hard labels A and B differ by the constant 1",
            AlternativeA(y, q) - AlternativeB(y, q) == 1, from: Added),

        Claim.Holds("alternative.same-gradient", "For hard labels A and B have the same gradient, so descent takes the same step on either",
            (D(AlternativeAWithLogits(y, z), z) == D(AlternativeBWithLogits(y, z), z))
            & (AlternativeAGradZ(y, z) == (1 - 2 * y) * SigmoidGrad(z)) & (AlternativeBGradZ(y, z) == (1 - 2 * y) * SigmoidGrad(z))
            & (w - alpha * Mean(i, AlternativeAGradZ(t[i], s[i]) * x[i]) == w - alpha * Mean(i, AlternativeBGradZ(t[i], s[i]) * x[i])),
            from: [S0("99")],
            remark: "The last equation is one step of a weight w whose inputs x_i gave the logits s_i. The same step from the same weights, again and again, is the same path."),

        Claim.Holds("alternative.penalises-the-wrong-answer", "For hard labels A grows from 0 to 1, and B from −1 to 0, as the prediction leaves the label",
            (AlternativeA(y, y) == 0) & (AlternativeA(y, 1 - y) == 1) & (AlternativeB(y, y) == -1) & (AlternativeB(y, 1 - y) == 0)
            & If(Abs(u - y) < Abs(v - y), (AlternativeA(y, u) < AlternativeA(y, v)) & (AlternativeB(y, u) < AlternativeB(y, v))),
            from: [S0("3-4")],
            remark: "For a soft label even the worse end costs nothing: A(y, 0) = A(y, 1) = 0."),

        Claim.Holds("alternative.is-mae", "For hard labels A is the absolute error, and its mean over samples the mean absolute error",
            (AlternativeA(y, q) == Abs(y - q)) & (Mean(i, AlternativeA(t[i], p[i])) == Mae(t, p)), from: Added),

        Claim.Holds("alternative.task-performance", "On a task with hard labels A and B train alike; they differ from cross-entropy",
            Experiment("From the same start, gradient descent on A and on B has the same weights at every step; against it stands descent on the cross-entropy, compared in loss, accuracy, steps to converge, from saturated starts, and with 0, 20 and 40 percent of the labels flipped."),
            from: [S0("80-99")]),
    ];
}
