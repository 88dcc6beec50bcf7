using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class AlternativeLossComparisonClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5);

    private static readonly Index i = new("i", N);

    private static readonly Variable
        y = Over("y", Domain.HardLabel), soft = Over("y", Domain.Probability), q = Over("q", Domain.Probability), inner = Over("q", Domain.OpenProbability), z = Real("z"),
        pi = Over("pi", Domain.Probability), p = Over("p", Domain.PositiveProbability), gamma = Over("gamma", Domain.PositiveProbability),
        eta = Over("eta", new Domain("[0, 1/2)", "[0, 1/2)", 0, new Rational(1, 2), LowerIncluded: true, UpperIncluded: false));

    private static readonly VectorVariable t = Vector("t", Domain.HardLabel, N), u = Vector("u", Domain.Probability, N), v = Vector("v", Domain.Probability, N);

    private static readonly Formula half = Fraction(1, 2), quarter = Fraction(1, 4), likelihood = Pow(q, y) * Pow(1 - q, 1 - y), A = AlternativeA(y, q), BCE = Bce(y, q), generalized = (1 - Pow(p, gamma)) / gamma;

    private static Formula Expected(Formula q) => pi * AlternativeA(1, q) + (1 - pi) * AlternativeA(0, q);

    private static Formula Noisy(Formula label, Formula q) => (1 - eta) * AlternativeA(label, q) + eta * AlternativeA(1 - label, q);

    private static Formula PowersFromTheSecond(Formula a, int last) => Enumerable.Range(2, last - 1).Select(k => Pow(a, k) / k).Aggregate((sum, term) => sum + term);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("alternative.is-one-minus-likelihood", "For hard labels A is one minus the likelihood, B minus it, and cross-entropy minus its logarithm",
            (A == 1 - likelihood) & (AlternativeB(y, q) == -likelihood) & (BCE == -Log(likelihood)) & (A == 1 - Exp(-BCE)), from: Added),

        Claim.Holds("alternative.below-bce", "For hard labels A lies in [0, 1] and below the cross-entropy, whose series begins with it",
            (A >= 0) & (A <= 1) & If(q != y, A < BCE) & If(q == y, A == BCE)
            & If(A < 1, (BCE - A >= PowersFromTheSecond(A, 6)) & (BCE - A <= PowersFromTheSecond(A, 6) + Pow(A, 7) / (7 * (1 - A)))),
            from: Added,
            remark: "BCE = −log(1 − A) = A + A²/2 + A³/3 + …; what follows the term A^m/m is at most A^(m+1) / ((m+1)(1 − A)), here written for m = 6."),

        Claim.Holds("alternative.differs-from-bce", "A, B and the cross-entropy are three different losses",
            (AlternativeB(soft, inner) < 0) & (AlternativeA(soft, inner) > 0) & (AlternativeA(soft, inner) < Bce(soft, inner))
            & (AlternativeAGradQ(1, quarter) == -1) & (AlternativeBGradQ(1, quarter) == -1) & (BceGradQ(1, quarter) == -4)
            & (AlternativeAGradQ(half, quarter) == Sqrt(3) / 3) & (AlternativeBGradQ(half, quarter) == -Sqrt(3) / 3) & (BceGradQ(half, quarter) == Fraction(-4, 3)),
            from: Added,
            remark: "The values are in the order B < 0 < A < BCE. At y = 1 the slopes of A and B agree and that of BCE does not; at y = 1/2 all three differ, that of A in sign."),

        Claim.Holds("alternative.gradient-ratio", "For hard labels the gradient of A is that of the cross-entropy times the probability given to the true class",
            (AlternativeAGradZ(y, z) == Sigmoid((2 * y - 1) * z) * BceWithLogitsGrad(y, z)) & (Abs(BceWithLogitsGrad(y, z)) < 1)
            & (LimitFromBelow(AlternativeAGradZ(0, z), z, Infinity) == 0) & (LimitFromBelow(BceWithLogitsGrad(0, z), z, Infinity) == 1)
            & (LimitFromAbove(AlternativeAGradZ(1, z), z, NegativeInfinity) == 0) & (LimitFromAbove(BceWithLogitsGrad(1, z), z, NegativeInfinity) == -1),
            from: Added,
            remark: "A sample that is confidently wrong stops teaching under A and teaches most under the cross-entropy."),

        Claim.Holds("alternative.not-convex", "For hard labels A is not convex in the logit: it bends downwards where the prediction is wrong",
            (AlternativeAWithLogits(0, 2) > (AlternativeAWithLogits(0, 0) + AlternativeAWithLogits(0, 4)) / 2)
            & (AlternativeAWithLogits(1, -2) > (AlternativeAWithLogits(1, 0) + AlternativeAWithLogits(1, -4)) / 2)
            & If((1 - 2 * y) * z > 0, D(AlternativeAGradZ(y, z), z) < 0) & If((1 - 2 * y) * z < 0, D(AlternativeAGradZ(y, z), z) > 0),
            from: Added),

        Claim.Holds("alternative.not-proper", "The expectation of A is least at the likelier end, not at the true probability",
            (Expected(q) == pi * (1 - q) + (1 - pi) * q) & LeastAt(Expected(q), q, Cases(pi > half, 1, 0))
            & If((pi > 0) & (pi < half), Expected(pi) > Expected(0)) & If((pi > half) & (pi < 1), Expected(pi) > Expected(1)) & If(pi == half, Expected(q) == half),
            from: Added,
            remark: "The label is 1 with probability pi. At pi = 1/2 every q is as good as any other."),

        Claim.Holds("alternative.noise-symmetric", "Labels flipped at random leave the minimiser of A where it was",
            (AlternativeA(0, q) + AlternativeA(1, q) == 1) & (Mean(i, Noisy(t[i], u[i])) == (1 - 2 * eta) * Mean(i, AlternativeA(t[i], u[i])) + eta)
            & If(Mean(i, AlternativeA(t[i], u[i])) < Mean(i, AlternativeA(t[i], v[i])), Mean(i, Noisy(t[i], u[i])) < Mean(i, Noisy(t[i], v[i])))
            & (Bce(0, half) + Bce(1, half) < Bce(0, quarter) + Bce(1, quarter)),
            from: Added,
            remark: "Each label is flipped with probability eta. What is better on the clean labels is better on the noisy ones. The two cross-entropies do not add up to a constant."),

        Claim.Holds("alternative.generalized", "The generalised cross-entropy (1 − p^γ)/γ is A at γ = 1 and tends to the cross-entropy as γ falls to 0",
            If(gamma == 1, generalized == AlternativeA(1, p)) & (LimitFromAbove(generalized, gamma, 0) == Bce(1, p))
            & (Pow(p, gamma) * Bce(1, p) <= generalized) & (generalized <= Bce(1, p)),
            from: Added,
            remark: "p is the probability given to the true class."),
    ];
}
