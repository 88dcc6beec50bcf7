using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class OptimisationClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3, 5), n = new("n", 1, 2, 3), K = new("K", 1, 2, 3);

    private static readonly Index i = new("i", N), j = new("j", N), k = new("k", n), l = new("l", n), m = new("m", K);

    private static readonly VectorVariable
        f = Vector("f", Domain.Real, N), theta = Vector("theta", Domain.Real, n), g = Vector("g", Domain.Real, n), v = Vector("v", Domain.Real, n),
        box = Vector("u", Domain.Between(-1, 1), n), x = Vector("x", Domain.Real, n), y = Vector("y", Domain.Real, n),
        slopes = Vector("a", Domain.Real, K, n), heights = Vector("b", Domain.Real, K);

    private static readonly Variable
        t = Real("t"), label = Over("y", Domain.OpenProbability), q = Over("q", Domain.OpenProbability),
        s = Over("s", Domain.PositiveProbability), here = Real("f"), there = Real("g"), between = Real("h");

    private static readonly VectorFormula moved = Each(l, theta[l] + t * v[l]);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("optimise.min-max", "The least value of f is minus the greatest of −f, at the same point",
            (-MaxOver(j, -f[j]) <= f[i]) & (Product(j, f[j] + MaxOver(i, -f[i])) == 0)
                & LeastOnlyAt(Bce(label, q), q, label) & GreatestOnlyAt(-Bce(label, q), q, label),
            from: [S1("84-85"), S3("38-40")],
            remark: "f_1 … f_N are the values of f: −max(−f) is at most each of them, and equals one. Cross-entropy is the example of the point."),

        Claim.Holds("descent.steepest", "No direction of Euclidean length 1 falls faster than −∇J/‖∇J‖",
            (D(LogSumExp(moved), t) == Sum(k, LogSumExpGrad(moved)[k] * v[k]))
                & (Sum(k, g[k] * v[k]) >= -Norm(g, 2) * Norm(v, 2))
                & (Sum(k, g[k] * -g[k]) == -Norm(g, 2) * Norm(Each(l, -g[l]), 2))
                & (Squares(g) * Squares(v) - Pow(Sum(k, g[k] * v[k]), 2) == Sum(k, Sum(l, Pow(g[k] * v[l] - g[l] * v[k], 2))) / 2)
                & (Sum(k, g[k] * box[k]) >= -Norm(g, 1)) & (Sum(k, g[k] * -Sign(g[k])) == -Norm(g, 1)),
            from: [S3("94-103")],
            remark: "The slope of J along v is ∇J · v (shown on the log-sum-exp). −g attains the bound −‖g‖‖v‖, and only its multiples do. Another norm has another steepest direction: −sign(g) where every |u_k| ≤ 1."),

        Claim.Holds("convex.local-is-global", "On a convex function every local minimum is global",
            If((between <= (1 - s) * here + s * there) & (there < here), between < here)
                & If(Highest(k => y[k]) < Highest(k => x[k]), Highest(k => x[k] + s * (y[k] - x[k])) < Highest(k => x[k])),
            from: Added,
            remark: "Where f(y) < f(x), every point x + s(y − x), however near x, has a lower value h ≤ (1 − s) f(x) + s f(y). The second part is the same for the greatest of K linear functions."),
    ];

    private static Formula Squares(VectorVariable of) => Sum(k, Pow(of[k], 2));

    private static Formula Highest(Func<Index, Formula> at) => MaxOver(m, Sum(k, slopes[m, k] * at(k)) + heights[m]);
}
