using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BatchClaims
{
    private static readonly Dimension A = new("A", 1, 2, 3), B = new("B", 1, 2, 3), N = new("N", 3, 4, 5);

    private static readonly Index i = new("i", A), j = new("j", B), a = new("a", N), b = new("b", N), c = new("c", N), n = new("n", N);

    private static readonly VectorVariable
        x = Vector("x", Domain.Real, A), y = Vector("y", Domain.Probability, A), u = Vector("u", Domain.Real, B), v = Vector("v", Domain.Probability, B),
        g = Vector("g", Domain.Real, N);

    private static readonly Variable w = Real("w");

    private static readonly Formula
        mean = Mean(n, g[n]), variance = Mean(n, Pow(g[n] - mean, 2)), two = (g[a] + g[b]) / 2, three = (g[a] + g[b] + g[c]) / 3,
        ofFirst = Mean(i, BceWithLogitsGrad(y[i], w * x[i]) * x[i]), ofSecond = Mean(j, BceWithLogitsGrad(v[j], w * u[j]) * u[j]),
        total = Sum(i, BceWithLogits(y[i], w * x[i])) + Sum(j, BceWithLogits(v[j], w * u[j]));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Qualified("batch.full-is-mean", "The full-batch gradient is the mean of the gradients of the samples, and of the minibatches",
            (D(Mean(i, BceWithLogits(y[i], w * x[i])), w) == ofFirst) & (D(total / (SizeOf(A) + SizeOf(B)), w) == (ofFirst + ofSecond) / 2),
            condition: SizeOf(A) == SizeOf(B),
            fails: At(Set(x, 1), Set(y, 1), Set(u, 1, 1), Set(v, 0, 0), Set(w, 0)) with { Shows = "1/6 against 0" },
            from: [S1("94"), S3("334-336"), S4("64")],
            remark: "Shown on the logistic loss, with minibatches of A and B samples. Unequal sizes need the weights A/(A + B) and B/(A + B)."),

        Claim.Holds("batch.unbiased", "The gradient of a random minibatch is right on average, and its variance falls as one over the size",
            (Mean(a, Mean(b, two)) == mean) & (Mean(a, Mean(b, Pow(two - mean, 2))) == variance / 2)
                & (Mean(a, Mean(b, Mean(c, three))) == mean) & (Mean(a, Mean(b, Mean(c, Pow(three - mean, 2)))) == variance / 3)
                & (OfDistinctTwo(two) == mean) & (OfDistinctTwo(Pow(two - mean, 2)) == variance / 2 * (SizeOf(N) - 2) / (SizeOf(N) - 1))
                & (OfDistinctThree(three) == mean) & (OfDistinctThree(Pow(three - mean, 2)) == variance / 3 * (SizeOf(N) - 3) / (SizeOf(N) - 1)),
            from: [S3("335-336"), S3("344")],
            remark: "g_1 … g_N are the gradients of the samples. Minibatches of 2 and of 3, drawn with replacement, then without: these have the factor (N − B)/(N − 1)."),
    ];

    private static Formula OfDistinctTwo(Formula body) => Sum(a, Sum(b, (1 - Delta(a, b)) * body)) / (SizeOf(N) * (SizeOf(N) - 1));

    private static Formula OfDistinctThree(Formula body) =>
        Sum(a, Sum(b, Sum(c, (1 - Delta(a, b)) * (1 - Delta(a, c)) * (1 - Delta(b, c)) * body))) / (SizeOf(N) * (SizeOf(N) - 1) * (SizeOf(N) - 2));
}
