using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class RegressionClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5), outputs = new("D", 1, 2, 3);

    private static readonly Index i = new("i", N), j = new("j", N), k = new("k", N), d = new("d", outputs);

    private static readonly VectorVariable
        t = Vector("t", Domain.Real, N), y = Vector("y", Domain.Real, N), v = Vector("v", Domain.Real, N), e = Vector("e", Domain.Real, N),
        targets = Vector("t", Domain.Real, N, outputs), predictions = Vector("y", Domain.Real, N, outputs);

    private static readonly Variable c = Real("c"), other = Real("u"), s = Real("s"), h = Real("h"), beta = Over("beta", Domain.Positive);

    private static readonly VectorFormula
        target = Each(d, targets[i, d]), prediction = Each(d, predictions[i, d]), constant = Each(j, c), zero = Each(j, 0), scaled = Each(j, c * e[j]);

    private static readonly Formula mean = Mean(j, t[j]), likelihood = Product(j, Density(j)), sumOfDensities = Sum(j, Density(j));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Qualified("mse.definition", "MSE is the mean over the samples of the squared 2-norm of the error",
            Mean(i, Sum(d, Pow(targets[i, d] - predictions[i, d], 2))) == Mean(i, Mse(target, prediction)),
            condition: SizeOf(outputs) == 1,
            fails: At(Set(targets, [[1, 1]]), Set(predictions, [[0, 0]])) with { Shows = "2 against 1" },
            from: [S3("46-52"), S3("383-387")],
            remark: "The left side is the note's: a sum over the D outputs. Libraries, and MSE here, also divide by D, and differ by that factor."),

        Claim.Qualified("mae.definition", "MAE is the mean over the samples of the 1-norm of the error",
            Mean(i, Sum(d, Abs(targets[i, d] - predictions[i, d]))) == Mean(i, Mae(target, prediction)),
            condition: SizeOf(outputs) == 1,
            fails: At(Set(targets, [[1, 1]]), Set(predictions, [[0, 0]])) with { Shows = "2 against 1" },
            from: [S3("394-398")],
            remark: "The left side is the note's: a sum over the D outputs. Libraries, and MAE here, also divide by D, and differ by that factor."),

        Claim.Holds("mse.minimiser-is-mean", "The one constant with the least squared error is the mean",
            LeastOnlyAt(Mse(t, constant), c, mean) & (Mse(t, constant) == Mean(i, Pow(t[i] - mean, 2)) + Pow(c - mean, 2)),
            from: [S3("382")]),

        Claim.Holds("mae.minimiser-is-median", "The constants with the least absolute error are the medians, and no others",
            If(IsMedian(t[k]), Mae(t, Each(j, t[k])) <= Mae(t, constant))
                & If(IsMedian(c), Mae(t, constant) <= Mae(t, Each(j, other)))
                & If((2 * Below(c) > SizeOf(N)) | (2 * Above(c) > SizeOf(N)), MaxOver(i, Mae(t, constant) - Mae(t, Each(j, t[i]))) > 0),
            from: [S3("393")],
            remark: "A median has at most half of the targets below it and at most half above it. Where c is none, some target does better than c."),

        Claim.Holds("mae.piecewise-derivative", "The derivative of |t − y| is −sign(t − y); at a tie only the slopes from −1 to 1 are subgradients",
            If(t[i] != y[i], D(Mae(t, y), y[i]) == -Sign(t[i] - y[i]) / SizeOf(N)) & If(Abs(s) <= 1, Abs(h) >= s * h) & If(Abs(s) > 1, Abs(Sign(s)) < s * Sign(s)),
            from: [S3("401")],
            remark: "At a tie the loss a step h away is |h|: a slope s stays below it everywhere, or is above it at h = sign(s)."),

        Claim.Holds("mse.outlier-growth", "An error c times larger costs c² under MSE and |c| under MAE, and the gradient of MAE stays bounded",
            (Mse(scaled, zero) == Pow(c, 2) * Mse(e, zero)) & (Mae(scaled, zero) == Abs(c) * Mae(e, zero)) & (Abs(MaeGrad(t, y)[i]) <= 1 / SizeOf(N)),
            from: [S3("389"), S3("400")]),

        Claim.Holds("gaussian.nll", "The negative log-likelihood of Gaussian targets is the squared error, scaled and shifted: both have the same minimisers",
            (GaussianNll(t, y, beta) == -Log(likelihood))
                & (GaussianNll(t, y, beta) == beta / 2 * Sse(t, y) + SizeOf(N) / 2 * Log(2 * Pi / beta))
                & (GaussianNllGrad(t, y, beta)[i] == beta / 2 * SseGrad(t, y)[i])
                & Exactly(Sse(t, y) <= Sse(t, v), GaussianNll(t, y, beta) <= GaussianNll(t, v, beta)),
            from: [S3("489-504")]),

        Claim.Refuted("gaussian.log-of-sum-slip", "The line of the derivation with log Σ in place of log ∏",
            GaussianNll(t, y, beta) == -Log(sumOfDensities),
            fails: At(Set(t, 0, 0), Set(y, 0, 0), Set(beta, 1)) with { Shows = "log 2π = 1.838 against (log 2π)/2 − log 2 = 0.226" },
            corrected: "gaussian.nll", from: [S3("495")],
            remark: "True for N = 1, and by accident for densities whose sum is their product, such as 2 and 2. Densities of 1 and 1 give 0 against −log 2."),
    ];

    private static Formula Density(Index at) => Sqrt(beta / (2 * Pi)) * Exp(-beta / 2 * Pow(t[at] - y[at], 2));

    private static Formula Below(Formula c) => Sum(j, Cases(t[j] < c, 1, 0));

    private static Formula Above(Formula c) => Sum(j, Cases(t[j] > c, 1, 0));

    private static Statement IsMedian(Formula c) => (2 * Below(c) <= SizeOf(N)) & (2 * Above(c) <= SizeOf(N));
}
