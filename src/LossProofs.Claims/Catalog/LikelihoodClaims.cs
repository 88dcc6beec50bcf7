using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class LikelihoodClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5);

    private static readonly Index i = new("i", N);

    private static readonly Variable
        y = Over("y", Domain.Probability), label = Over("t", Domain.HardLabel), q = Over("q", Domain.OpenProbability), mu = Over("mu", Domain.Probability),
        together = Over("c", Domain.Probability), q0 = Over("q0", Domain.Probability),
        x = Over("x", Domain.Positive), a = Over("a", new Domain("(−∞, 1)", @"(-\infty, 1)", null, 1, false, false)),
        f = Over("f", Domain.Positive), g = Over("g", Domain.Positive);

    private static readonly VectorVariable first = Vector("p", Domain.OpenProbability, N), second = Vector("q", Domain.OpenProbability, N), single = Vector("q", Domain.Probability, N);

    private static readonly Variable
        normal = Over("s", Domain.HardLabel), beta = Over("beta", Domain.Positive),
        h = Over("h", new Domain("(0, 1/4)", @"(0, \frac{1}{4})", 0, new Rational(1, 4), false, false));

    private static readonly Rational Half = new(1, 2);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("likelihood.one-line", "The likelihood in one line says what the if and else say",
            Pow(mu, label) * Pow(1 - mu, 1 - label) == Cases(label == 1, mu, 1 - mu), from: [S1("74-75"), S3("510")], remark: "0⁰ = 1."),

        Claim.Holds("likelihood.log", "The log of the one-line likelihood is a weighted sum of two logs",
            Log(Pow(q, y) * Pow(1 - q, 1 - y)) == y * Log(q) + (1 - y) * Log(1 - q), from: [S1("76"), S1("108"), S3("516-517")]),

        Claim.Holds("likelihood.product-to-sum", "The log turns the product of likelihoods into a sum and keeps their order, so both have the same maximiser",
            (Log(Product(i, second[i])) == Sum(i, Log(second[i])))
                & Exactly(Product(i, first[i]) < Product(i, second[i]), Sum(i, Log(first[i])) < Sum(i, Log(second[i]))),
            from: [S1("82-84"), S3("453"), S3("459"), S3("464")]),

        Claim.Holds("likelihood.underflow", "A product of probabilities underflows where the sum of their logs does not",
            Experiment("Multiplied in turn, 1075 factors of 1/2 give 0 in binary64, 150 in binary32 and 25 in binary16, one factor less does not; the sums of their logs are −1075 log 2, −150 log 2 and −25 log 2."),
            from: [S1("81-82"), S3("463")]),

        Claim.Qualified("likelihood.independence", "The probability of all samples is the product of the single ones",
            together * -MaxOver(i, -single[i]) + (1 - together) * Product(i, single[i]) == Product(i, single[i]),
            condition: together == 0,
            fails: At(Set(together, 1), Set(single, Half, Half)) with { Shows = "one coin read twice shows heads both times with probability 1/2, not 1/4" },
            from: [S1("79"), S3("448")],
            remark: "c is the probability that one draw decides all samples at once, as one coin read N times: then all come true with the least of the single probabilities. The samples are independent where c = 0. S1 asks for that, S3 does not."),

        Claim.Refuted("likelihood.index-slip", "The likelihood of N samples is a product over i = 0..N",
            q0 * Product(i, single[i]) == Product(i, single[i]),
            fails: At(Set(q0, Half), Set(single, Half)) with { Shows = "N = 1 sample and two factors" },
            corrected: "likelihood.independence", from: [S3("441")],
            remark: "The product has N + 1 factors; the one of i = 0 belongs to no sample."),

        Claim.Qualified("likelihood.log-leaves-polynomial", "The log of a density cancels the exponential and leaves a polynomial, of degree 2",
            LogDensity(4 * h) - 3 * LogDensity(3 * h) + 3 * LogDensity(2 * h) - LogDensity(h) == 0,
            condition: normal == 1,
            fails: At(Set(normal, 0), Set(beta, 1), Set(h, new Rational(1, 8))) with { Shows = "the third difference of log h is log(32/27) at every h" },
            from: [S3("462")],
            remark: "s = 1 is the normal density of the error h, s = 0 the probability h of the class that came. The third differences of a polynomial of degree 2 vanish. "
                + "log h is a polynomial of no degree: it goes to −∞ as h falls to 0. So for Bernoulli and categorical likelihoods no polynomial is left."),

        Claim.Holds("log.derivative", "The derivative of the log is a fraction",
            (D(Log(x), x) == 1 / x) & (D(Log(1 - a), a) == -1 / (1 - a)), from: [S1("88"), S2("59-61")]),

        Claim.Holds("log.monotone", "The log is strictly increasing: a function and its log have the same maximisers, but not the same maximum",
            Exactly(f < g, Log(f) < Log(g)) & (Log(f) < f), from: [S1("77"), S3("464")], remark: "f and g are two values of the function."),
    ];

    private static Formula LogDensity(Formula h) => Log(Cases(normal == 1, Sqrt(beta / (2 * Pi)) * Exp(-beta * Pow(h, 2) / 2), h));
}
