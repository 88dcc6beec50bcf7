using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class LogitClaims
{
    private static readonly Dimension n = new("n", 1, 2, 3, 5);

    private static readonly Index i = new("i", n), j = new("j", n);

    private static readonly Variable z = Real("z"), b = Real("b"), r = Real("r"), q = Over("q", Domain.OpenProbability), o = Over("o", Domain.Positive);

    private static readonly VectorVariable w = Vector("w", Domain.Real, n), x = Vector("x", Domain.Real, n);

    private static readonly Formula linear = Sum(i, w[i] * x[i]) + b, squares = Sum(j, Pow(w[j], 2));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("logit.odds", "The odds map (0, 1) one-to-one onto (0, ∞)",
            (Odds(q) == q / (1 - q)) & (Odds(q) > 0) & (q == Odds(q) / (1 + Odds(q)))
                & (o / (1 + o) > 0) & (o / (1 + o) < 1) & (Odds(o / (1 + o)) == o),
            from: [S1("32-36")],
            remark: "One-to-one because q is recovered from its odds, onto because every o > 0 is the odds of o / (1 + o)."),

        Claim.Holds("logit.inverse", "The logit, the logarithm of the odds, undoes σ, and σ undoes the logit",
            (Logit(q) == Log(Odds(q))) & (Logit(Sigmoid(z)) == z) & (Sigmoid(Logit(q)) == q), from: [S1("37"), S1("54-57")]),

        Claim.Holds("logit.linear-model", "Logistic regression is a linear model of the logit",
            Logit(Sigmoid(linear)) == linear, from: [S1("26"), S1("43"), S1("52-57")]),

        Claim.Qualified("linear.range", "The output of a linear model ranges over all real numbers",
            Sum(i, w[i] * Cases(squares > 0, w[i] * (r - b) / squares, 0)) + b == r,
            condition: squares > 0,
            fails: At(Set(w, 0, 0), Set(b, 0), Set(r, 1)) with { Shows = "with w = 0 every input gives b" },
            from: [S1("45-48")],
            remark: "The input (r − b) w / ‖w‖² gives r. It must be allowed: for pixels in [0, 1] the outputs fill only the interval from b plus the negative weights to b plus the positive ones."),
    ];
}
