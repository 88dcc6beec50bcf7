using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class CategoricalCrossEntropyClaims
{
    private static readonly Dimension K = new("K", 1, 2, 3, 5), N = new("N", 1, 2, 3, 5), Two = new("2", 2), Few = new("K", 1, 2, 3);

    private static readonly Index c = new("c", K), j = new("j", K), k = new("k", K), i = new("i", N), a = new("a", Few), m = new("m", Few), n = new("n", Few);

    private static readonly Variable y = Over("y", Domain.Probability), q = Over("q", Domain.OpenProbability), logit = Real("z");

    private static readonly VectorVariable
        t = new("t", Domain.HardLabel, Tie.OneHot, K), p = new("p", Domain.PositiveProbability, Tie.OpenSimplex, K), r = new("r", Domain.PositiveProbability, Tie.OpenSimplex, K),
        any = new("p", Domain.Probability, Tie.Simplex, K),
        oneHots = new("T", Domain.HardLabel, Tie.OneHot, N, K), softs = new("T", Domain.Probability, Tie.Simplex, N, K), rows = new("P", Domain.PositiveProbability, Tie.OpenSimplex, N, K),
        s = new("t", Domain.Probability, Tie.Simplex, Few), w = Vector("w", Domain.Real, Few), z = Vector("z", Domain.Real, Few);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("categorical.likelihood", "The categorical likelihood of a one-hot target is the probability of its class",
            If(t[c] == 1, Product(k, Pow(any[k], t[k])) == any[c]), from: [S3("533-543")]),

        Claim.Holds("categorical.normalised", "The categorical likelihood adds up to 1 over the one-hot targets",
            (Sum(j, Product(k, Pow(any[k], Delta(j, k)))) == Sum(j, any[j])) & (Sum(j, any[j]) == 1)
            & (Sum(j, Product(k, Pow(Sigmoid(0), Delta(j, k)))) == SizeOf(K) / 2),
            from: [S3("533-539")],
            remark: "The one-hot targets are the rows of δ. K independent sigmoids are no such distribution: at logits 0 they add up to K/2."),

        Claim.Holds("cce.is-categorical-nll", "Categorical cross-entropy is the negative logarithm of the categorical likelihood",
            (Cce(t, p) == -Sum(k, Weigh(t[k], Log(p[k])))) & If(t[c] == 1, Cce(t, p) == -Log(p[c]))
            & (Sum(i, Cce(Each(k, oneHots[i, k]), Each(k, rows[i, k]))) == -Log(Product(i, Product(k, Pow(rows[i, k], oneHots[i, k]))))),
            from: [S1("112-116"), S3("545-556")]),

        Claim.Holds("cce.binary-case", "With two classes categorical cross-entropy is binary cross-entropy",
            (Cce(new Listing(Two, y, 1 - y), new Listing(Two, q, 1 - q)) == Bce(y, q))
            & (CceWithLogits(new Listing(Two, y, 1 - y), new Listing(Two, logit, 0)) == BceWithLogits(y, logit)),
            from: Added),

        Claim.Holds("cce.mean", "The training objective is the mean of the losses of the samples",
            Mean(i, Cce(Each(k, softs[i, k]), Each(k, rows[i, k]))) == -(1 / SizeOf(N)) * Sum(i, Sum(k, Weigh(softs[i, k], Log(rows[i, k])))),
            from: [S3("56-62"), S3("559-561")]),

        Claim.Holds("cce.logit-gradient", "The gradient in the logits is predicted probability minus target",
            (D(CceWithLogits(s, z), z[a]) == CceWithLogitsGrad(s, z)[a]) & (CceWithLogitsGrad(s, z)[a] == Softmax(z)[a] - s[a])
            & (D(Sum(m, w[m] * Log(Sum(n, Exp(z[n] - z[m])))), z[a]) == Softmax(z)[a] * Sum(m, w[m]) - w[a]),
            from: Added,
            remark: "This needs targets that add up to 1. Weights w that do not give the last equation."),

        Claim.Holds("cce.true-class-only", "For a one-hot target only the probability of the true class counts, and the greater it is the lower the loss",
            If(t[c] == 1, Cce(t, p) == SelfInformation(p[c])) & If((t[c] == 1) & (p[c] < r[c]), Cce(t, p) > Cce(t, r)), from: [S1("120")]),
    ];
}
