using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BinaryCrossEntropyClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5), K = new("K", 1, 2, 3, 5);

    private static readonly Index i = new("i", N), j = new("j", N), k = new("k", K);

    private static readonly Variable
        y = Over("y", Domain.Probability), label = Over("y", Domain.HardLabel), q = Over("q", Domain.Probability), open = Over("q", Domain.OpenProbability),
        share = Over("y", Domain.OneOf(0, new(1, 8), new(1, 4), new(1, 2), new(3, 4), new(7, 8), 1)),
        u = Over("u", Domain.OpenProbability), v = Over("v", Domain.OpenProbability), m = Over("m", Domain.Positive);

    private static readonly VectorVariable t = Vector("t", Domain.HardLabel, N), mu = Vector("mu", Domain.OpenProbability, N);

    private static readonly Rational Half = new(1, 2);

    private static readonly Formula logLikelihood = t[i] * Log(mu[i]) + (1 - t[i]) * Log(1 - mu[i]);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("bce.is-bernoulli-nll", "Binary cross-entropy is the negative log-likelihood of Bernoulli samples",
            (Bce(label, q) == -Log(Pow(q, label) * Pow(1 - q, 1 - label)))
                & (Sum(i, Bce(t[i], mu[i])) == -Log(Product(i, Pow(mu[i], t[i]) * Pow(1 - mu[i], 1 - t[i]))))
                & (Sum(i, Bce(t[i], mu[i])) == -Sum(i, logLikelihood)),
            from: [S1("85-86"), S1("108"), S3("469"), S3("510-517")],
            remark: "For a soft y the same formula defines q^y (1 − q)^(1−y), which is no probability: of the labels y and 1 − y together it gives less than 1, unless q = 1/2."),

        Claim.Holds("bce.hard-label-reduction", "For a hard label one of the two terms is left",
            (Bce(1, q) == -Log(q)) & (Bce(0, q) == -Log(1 - q)), from: [S2("20-21"), S4("28-32"), S4("37-46")]),

        Claim.Holds("bce.mirror", "The loss of label 0 is the mirror image of that of label 1",
            Bce(0, open) == Bce(1, 1 - open), from: [S4("24")]),

        Claim.Qualified("bce.nonnegative", "The loss is not negative, and 0 exactly where the prediction is the label",
            (Bce(y, q) >= 0) & Exactly(Bce(y, q) == 0, q == y),
            condition: (y == 0) | (y == 1),
            fails: At(Set(y, Half), Set(q, Half)) with { Shows = "the prediction is the label and the loss is log 2" },
            from: [S4("9")],
            remark: "For a soft label the least loss is the entropy of the label, not 0: see bce.strictly-proper."),

        Claim.Holds("bce.diverges", "A hard label's loss goes to infinity at the wrong end and to 0 at the right one",
            (LimitFromAbove(Bce(1, open), open, 0) == Infinity) & (LimitFromBelow(Bce(1, open), open, 1) == 0)
                & (LimitFromBelow(Bce(0, open), open, 1) == Infinity) & (LimitFromAbove(Bce(0, open), open, 0) == 0),
            from: [S1("89"), S4("16-24")]),

        Claim.Refuted("bce.diverges-to-one", "For label 0, as the prediction goes to 1, the loss diverges to 1",
            LimitFromBelow(Bce(0, open), open, 1) == 1,
            fails: Shown("BCE(0, 3/4) = log 4 > 1 already, and the limit is ∞"), corrected: "bce.diverges", from: [S4("24")]),

        Claim.Holds("bce.monotone", "A worse prediction costs more",
            If(u < v, (Bce(1, u) > Bce(1, v)) & (Bce(0, u) < Bce(0, v))) & (BceGradQ(1, u) < 0) & (BceGradQ(0, u) > 0), from: [S1("89"), S1("120-121"), S4("20-24")]),

        Claim.Qualified("bce.diverges-at-both-ends", "As the probability nears 0 or 1 the loss grows to infinity",
            (LimitFromAbove(Bce(share, q), q, 0) == Infinity) & (LimitFromBelow(Bce(share, q), q, 1) == Infinity),
            condition: (share > 0) & (share < 1),
            fails: At(Set(share, 1)) with { Shows = "BCE(1, q) = −log q goes to 0 as q → 1" },
            from: [S1("89")],
            remark: "For a hard label only at the wrong end: see bce.diverges."),

        Claim.Qualified("bce.diverges-when-dissimilar", "If prediction and truth are not similar, the loss exceeds every bound m",
            If(Abs(q - label) > Half, Bce(label, q) > m),
            condition: Abs(q - label) > 1 - Exp(-m),
            fails: At(Set(label, 1), Set(q, new Rational(1, 100)), Set(m, 5)) with { Shows = "BCE(1, 1/100) = log 100 = 4.605" },
            from: [S4("12")],
            remark: "The loss is finite short of q = 1 − y. It exceeds m only within e^(−m) of that, so it diverges in the limit alone."),

        Claim.Holds("bce.minibatch-mean", "The loss of a minibatch is the mean of the losses of its samples",
            -Sum(i, logLikelihood) / SizeOf(N) == Mean(i, Bce(t[i], mu[i])), from: [S3("608"), S4("64")],
            remark: "N ≥ 1: an empty batch has no mean."),

        Claim.Refuted("bce.stray-class-sum", "The mean loss has another sum over the classes k = 1..K",
            -Sum(i, Sum(k, logLikelihood)) / SizeOf(N) == Mean(i, Bce(t[i], mu[i])),
            fails: At(Set(t, 1), Set(mu, Half), new Assignment(K.Name, [], [2])) with { Shows = "2 log 2 against log 2" },
            corrected: "bce.minibatch-mean", from: [S3("528")],
            remark: "The summand does not contain k: the sum multiplies the loss by K."),

        Claim.Refuted("bce.missing-parentheses", "The minus and the Σ in front of t log μ + (1 − t) log(1 − μ) reach the first product only",
            -Sum(i, t[i] * Log(mu[i])) + (1 - t[j]) * Log(1 - mu[j]) == Sum(i, Bce(t[i], mu[i])),
            fails: At(Set(t, 0), Set(mu, Half)) with { Shows = "−log 2 against log 2" },
            corrected: "bce.is-bernoulli-nll", from: [S3("517"), S3("523"), S3("528"), S3("608")],
            remark: "The second product is left with an index that nothing runs over."),
    ];
}
