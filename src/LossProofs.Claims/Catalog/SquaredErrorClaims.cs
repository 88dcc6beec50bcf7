using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class SquaredErrorClaims
{
    private static readonly Dimension N = new("N", 3, 4, 5);

    private static readonly Index i = new("i", N), j = new("j", N), k = new("k", N);

    private static readonly VectorVariable t = Vector("t", Domain.Real, N), s = Vector("s", Domain.Real, N), m = Vector("m", Domain.HardLabel, N);

    private static readonly Variable y = Real("y"), w = Real("w"), x = Real("x"), b = Real("b"), z = Real("z"), shift = Real("h"), label = Over("y", Domain.Probability);

    private static readonly Formula
        error = y - (w * x + b), squared = Pow(error, 2),
        change = Mean(i, t[i] + Delta(i, k) * shift) - Mean(i, t[i]),
        sigmoidGradient = 2 * (Sigmoid(z) - label) * Sigmoid(z) * Sigmoid(-z);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("se.gradient", "The gradient of (y − ŷ)² with ŷ = wx + b is −2(y − ŷ)x in w and −2(y − ŷ) in b",
            (D(squared, w) == -2 * error * x) & (D(squared, b) == -2 * error), from: [S2("42-44")]),

        Claim.Refuted("se.gradient-without-two", "The table's gradient of (y − ŷ)²: −(y − ŷ)x in w and −(y − ŷ) in b",
            (D(squared, w) == -error * x) & (D(squared, b) == -error),
            fails: At(Set(y, 1), Set(w, 0), Set(x, 1), Set(b, 0)) with { Shows = "−2 against −1" },
            corrected: "se.gradient", from: [S2("29-31")], remark: "Right for (y − ŷ)²/2."),

        Claim.Holds("se.sigmoid-gradient", "Behind a sigmoid the squared error stops teaching where the prediction is confidently wrong, and is not convex",
            (D(Pow(label - Sigmoid(z), 2), z) == sigmoidGradient)
                & (LimitFromBelow(2 * Sigmoid(z) * Sigmoid(z) * Sigmoid(-z), z, Infinity) == 0)
                & (LimitFromBelow(BceWithLogitsGrad(0, z), z, Infinity) == 1)
                & (Pow(Sigmoid(4), 2) > (Pow(Sigmoid(2), 2) + Pow(Sigmoid(6), 2)) / 2),
            from: Added,
            remark: "At y = 0 and z → ∞ the gradient tends to 0, that of cross-entropy to 1; and the loss σ(z)² of z = 4 lies above the chord from 2 to 6."),

        Claim.Holds("mse.outlier-sensitivity", "One target moved by h moves the mean by h/N, without bound; the median stays among the unmoved targets while fewer than half are moved",
            (change == shift / SizeOf(N))
                & (LimitFromBelow(change, shift, Infinity) == Infinity)
                & If((2 * Sum(i, m[i]) < SizeOf(N)) & IsMedian(Moved(k)), (Unmoved(t[j] <= Moved(k)) > 0) & (Unmoved(t[j] >= Moved(k)) > 0)),
            from: [S3("389"), S3("400")],
            remark: "m_i is 1 where target i is moved, by s_i; k is any target. The last part: some unmoved target is at most the median, and some at least."),
    ];

    private static Formula Moved(Index at) => t[at] + m[at] * s[at];

    private static Formula Unmoved(Statement those) => Sum(j, (1 - m[j]) * Cases(those, 1, 0));

    private static Statement IsMedian(Formula c) =>
        (2 * Sum(j, Cases(Moved(j) < c, 1, 0)) <= SizeOf(N)) & (2 * Sum(j, Cases(Moved(j) > c, 1, 0)) <= SizeOf(N));
}
