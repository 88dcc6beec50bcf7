using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BinaryCrossEntropyShapeClaims
{
    private static readonly Dimension N = new("N", 1, 2), M = new("M", 1, 2, 3), n = new("n", 1, 2), two = new("K", 2);

    private static readonly Index i = new("i", N), m = new("m", M), j = new("j", n), k = new("k", n), l = new("l", n);

    private static readonly Variable
        y = Over("y", Domain.Probability), p = Over("p", Domain.Probability), inner = Over("p", Domain.OpenProbability), q = Over("q", Domain.OpenProbability),
        z = Real("z"), u = Real("u"), v = Real("v"), b = Real("b"), slope = Real("w");

    private static readonly VectorVariable
        X = Vector("X", Domain.Real, N, n), w = Vector("w", Domain.Real, n), direction = Vector("v", Domain.Real, n),
        labels = Vector("y", Domain.Probability, N), others = Vector("t", Domain.Probability, M);

    private static readonly Formula half = Fraction(1, 2), a = Sigmoid(z), logit = Sum(l, X[i, l] * w[l]), curvature = SigmoidGrad(logit);

    private static readonly Formula hessian = Sum(i, curvature * X[i, j] * X[i, k]), expected = inner * Bce(1, q) + (1 - inner) * Bce(0, q);

    private static readonly Formula zeros = Sum(i, labels[i]), ones = Sum(m, others[m]);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("bce.affine-in-label", "The loss is affine in the label, so the expected loss is the loss of the expected label; A and B are not",
            (p * Bce(1, q) + (1 - p) * Bce(0, q) == Bce(p, q))
                & (AlternativeA(y, half) == half) & (AlternativeB(y, half) == -half)
                & If((y > 0) & (y < 1) & (q != half),
                    (AlternativeA(y, q) < y * AlternativeA(1, q) + (1 - y) * AlternativeA(0, q)) & (AlternativeB(y, q) > y * AlternativeB(1, q) + (1 - y) * AlternativeB(0, q))),
            from: Added,
            remark: "A and −B are weighted geometric means of q and 1 − q, below the arithmetic ones unless q = 1/2."),

        Claim.Holds("bce.convex-in-logit", "The loss is convex in the logit: d²L/dz² = a (1 − a), which lies in (0, 1/4]",
            (D(BceWithLogitsGrad(y, z), z) == a * (1 - a)) & (a * (1 - a) > 0) & (a * (1 - a) <= Fraction(1, 4))
                & (BceWithLogits(y, (u + v) / 2) <= (BceWithLogits(y, u) + BceWithLogits(y, v)) / 2),
            from: [S1("91")]),

        Claim.Holds("bce.convex-in-weights", "The Hessian Σ a (1 − a) x xᵀ is positive semidefinite: the loss is convex in the weights",
            (D(Sum(i, BceWithLogitsGrad(labels[i], logit) * X[i, j]), w[k]) == hessian)
                & (Sum(j, Sum(k, direction[j] * hessian * direction[k])) == Sum(i, curvature * Pow(Sum(j, X[i, j] * direction[j]), 2)))
                & (Sum(i, curvature * Pow(Sum(j, X[i, j] * direction[j]), 2)) >= 0),
            from: [S1("91")]),

        Claim.Qualified("bce.has-global-minimum", "The loss of logistic regression is convex, so it has a global minimum",
            Loss(Best(zeros, N), Best(ones, M)) <= Loss(b, slope + b),
            condition: (zeros > 0) & (zeros < SizeOf(N)) & (ones > 0) & (ones < SizeOf(M)),
            fails: At(Set(labels, 0, 1), Set(others, 1), Set(slope, 1), Set(b, 0)) with { Shows = "x = 0, 0, 1 and y = 0, 1, 1: raising w lowers the loss for ever, towards 2 log 2, which is not attained" },
            from: [S1("91")],
            remark: "One input x that is 0 (labels y) or 1 (labels t), with intercept: each group has its own logit, best at that of its mean, and without a best one where its labels are all 0 or all 1. "
                + "In general, for hard labels, the minimum is attained exactly where the classes overlap: no direction v has (2y_i − 1) v·x_i ≥ 0 for all i and > 0 for some. "
                + "On separable data the infimum is 0 and the weights diverge. With all labels soft it is always attained. It is unique only if X has full column rank."),

        Claim.Holds("bce.strictly-proper", "The expected loss is H(p) + KL(p‖q): least exactly at q = p",
            (expected == Entropy(Both(inner)) + Kl(Both(inner), Both(q))) & LeastOnlyAt(expected, q, inner), from: Added),
    ];

    private static Formula Loss(Formula without, Formula with) => Sum(i, BceWithLogits(labels[i], without)) + Sum(m, BceWithLogits(others[m], with));

    private static Formula Best(Formula sum, Dimension of) => Cases((sum > 0) & (sum < SizeOf(of)), Log(sum / (SizeOf(of) - sum)), 0);

    private static Listing Both(Formula p) => new(two, p, 1 - p);
}
