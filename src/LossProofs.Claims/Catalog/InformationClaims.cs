using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class InformationClaims
{
    private static readonly Dimension K = new("K", 1, 2, 3, 5), three = new("K", 3), two = new("K", 2);

    private static readonly Index k = new("k", K), l = new("l", three);

    private static readonly VectorVariable
        p = new("p", Domain.Probability, Tie.Simplex, K), q = new("q", Domain.PositiveProbability, Tie.OpenSimplex, K), model = new("q", Domain.Probability, Tie.Simplex, K),
        oneHot = new("p", Domain.HardLabel, Tie.OneHot, K), symbols = new("r", Domain.PositiveProbability, Tie.OpenSimplex, three),
        lengths = Vector("n", Domain.OneOf(1, 2, 3, 4, 5), K);

    private static readonly Variable
        a = Over("a", Domain.PositiveProbability), b = Over("b", Domain.PositiveProbability), width = Over("h", Domain.OneOf(new Rational(1, 4), new Rational(1, 2), 1, 2)),
        bits = Over("m", Domain.OneOf(1, 2, 3, 8)), factor = Over("c", Domain.OneOf(1, new Rational(3, 2))), @base = Over("b", Domain.OneOf(2, 3, 10));

    private static readonly VectorFormula even = new Listing(two, Fraction(1, 2), Fraction(1, 2)), skew = new Listing(two, Fraction(1, 4), Fraction(3, 4));

    private static readonly Formula mostProbable = MaxOver(k, p[k]), gap = MaxOver(k, Abs(p[k] - q[k])), bestCode = 2 - MaxOver(l, symbols[l]);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("information.self", "The information of an event is −log p: more for the rarer event, 0 for the certain one, additive over independent events",
            (SelfInformation(a) == -Log(a)) & If(a < b, SelfInformation(a) > SelfInformation(b)) & (SelfInformation(1) == 0)
                & (SelfInformation(a * b) == SelfInformation(a) + SelfInformation(b)),
            from: [S3("573-577")]),

        Claim.Qualified("information.bits", "The information is the number of bits that it takes to write the event down",
            (SelfInformation(factor * Pow(2, -bits)) / Log(@base) == bits)
                & If(Sum(k, Pow(2, -lengths[k])) <= 1, Sum(k, p[k] * lengths[k]) >= Entropy(p) / Log(2))
                & (bestCode >= Entropy(symbols) / Log(2)) & (bestCode < Entropy(symbols) / Log(2) + 1),
            condition: (@base == 2) & (factor == 1),
            fails: At(
                Set(bits, 2), Set(factor, new Rational(3, 2)), Set(@base, 2), Set(p, 1), Set(lengths, 1),
                Set(symbols, new Rational(1, 2), new Rational(1, 4), new Rational(1, 4))) with { Shows = "log₂(8/3) = 1.415 is no whole number" },
            from: [S3("572")],
            remark: "To base 2 (the natural logarithm gives nats), and a whole number only for p = 2^−m. The code words of a prefix code have lengths n with Σ 2^−n ≤ 1 and so at least H bits on average; the best code needs less than H + 1: for three symbols it has 2 − max r bits, lengths 1, 2, 2."),

        Claim.Holds("entropy.is-expected-information", "Entropy is the expectation of the information",
            (Entropy(p) == Sum(k, Weigh(p[k], SelfInformation(p[k])))) & (Entropy(p) == -Sum(k, Weigh(p[k], Log(p[k])))),
            from: [S3("584-590")], remark: "0 · log 0 = 0."),

        Claim.Qualified("entropy.range", "Entropy lies between 0, for a one-hot p alone, and log K, for the uniform p alone",
            (Entropy(p) + Log(width) >= 0) & (Entropy(p) <= Log(SizeOf(K))) & Exactly(Entropy(p) == 0, mostProbable == 1)
                & (Entropy(Each(k, 1 / SizeOf(K))) == Log(SizeOf(K))) & If(MaxOver(k, Abs(p[k] - 1 / SizeOf(K))) > 0, Entropy(p) < Log(SizeOf(K))),
            condition: width >= 1,
            fails: At(Set(p, 1), Set(width, new Rational(1, 2))) with { Shows = "the uniform density on (0, 1/2) has −log 2" },
            from: [S3("585-590")],
            remark: "The note writes an integral. A density of height p_k/h on K cells of width h has the integral H(p) + log h, which can be negative; the discrete entropy is that of h = 1."),

        Claim.Holds("cross-entropy.definition", "Cross-entropy is the expectation under p of the information under q",
            If(Sum(k, Cases(model[k] > 0, 0, p[k])) == 0,
                (CrossEntropy(p, model) == -Sum(k, Weigh(p[k], Log(model[k])))) & (CrossEntropy(p, model) == Sum(k, Weigh(p[k], SelfInformation(model[k]))))),
            from: [S3("597-603")], remark: "Where q > 0 wherever p > 0; 0 · log 0 = 0."),

        Claim.Refuted("cross-entropy.log-p-slip", "Cross-entropy with log p in place of log q",
            CrossEntropy(p, q) == -Sum(k, Weigh(p[k], Log(p[k]))),
            fails: At(Set(p, new Rational(1, 2), new Rational(1, 2)), Set(q, new Rational(1, 4), new Rational(3, 4))) with { Shows = "0.8370 against 0.6931" },
            corrected: "cross-entropy.definition", from: [S3("601")], remark: "The right side is the entropy of p."),

        Claim.Holds("cross-entropy.decomposition", "Cross-entropy is entropy plus divergence; the divergence is 0 only where q = p, positive elsewhere, and not symmetric",
            (CrossEntropy(p, q) == Entropy(p) + Kl(p, q)) & (Kl(p, q) >= 0) & (Kl(q, q) == 0) & If(gap > 0, Kl(p, q) > 0) & (Kl(even, skew) != Kl(skew, even)),
            from: Added),

        Claim.Holds("cross-entropy.one-hot", "For a one-hot p the entropy is 0, so cross-entropy is the divergence",
            (Entropy(oneHot) == 0) & (CrossEntropy(oneHot, q) == Kl(oneHot, q)), from: Added),

        Claim.Qualified("cross-entropy.measures-difference", "Cross-entropy is the difference of two distributions",
            (CrossEntropy(p, q) == Kl(p, q)) & (CrossEntropy(p, p) == 0),
            condition: mostProbable == 1,
            fails: At(Set(p, new Rational(1, 2), new Rational(1, 2)), Set(q, new Rational(1, 2), new Rational(1, 2))) with { Shows = "H(p, p) = H(p) = log 2, not 0" },
            from: [S1("90"), S1("104"), S3("598")],
            remark: "Up to H(p), which is 0 for one-hot p alone: the divergence KL is what measures the difference. Neither is symmetric."),
    ];
}
