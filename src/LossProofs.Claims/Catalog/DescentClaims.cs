using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class DescentClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3), n = new("n", 1, 2);

    private static readonly Index i = new("i", N), j = new("j", N), k = new("k", n), l = new("l", n);

    private static readonly VectorVariable w = Vector("w", Domain.Real, n), x = Vector("x", Domain.Real, N, n), labels = Vector("y", Domain.Probability, N);

    private static readonly Variable
        alpha = Over("alpha", Domain.Positive), z = Real("z"), y = Over("y", Domain.OpenProbability),
        input = Real("x"), a = Over("a", Domain.Positive), c = Real("c"), d = Real("d");

    private static readonly Formula
        first = Descended(z), second = Descended(first), distance = Pow(z - Logit(y), 2),
        parabola = a / 2 * Pow(input - c, 2) + d, newton = z - BceWithLogitsGrad(Fraction(1, 2), z) / SigmoidGrad(z);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Qualified("descent.step", "A step of gradient descent lowers the loss, by at least (α/2)‖∇J‖²",
            Loss(at => w[at] - alpha * Gradient(at)) <= Loss(at => w[at]) - alpha / 2 * Sum(k, Pow(Gradient(k), 2)),
            condition: alpha * Sum(i, Sum(k, Pow(x[i, k], 2))) <= 4 * SizeOf(N),
            fails: At(Set(x, [[1]]), Set(labels, new Rational(1, 2)), Set(w, 1), Set(alpha, 20)) with { Shows = "the loss grows from 0.813 to 1.837" },
            from: [S3("94-103")],
            remark: "True for 0 < α ≤ 1/L, L a bound on the curvature. The mean logistic loss has L = λmax(XᵀX)/(4N), at most Σx²/(4N), which the condition takes."),

        Claim.Qualified("descent.finds-global-minimum", "The loss is convex, so gradient descent finds the global minimum",
            (Excess(first) <= distance / (2 * alpha)) & (Excess(second) <= distance / (4 * alpha)) & (BceWithLogitsGrad(1, z) < 0),
            condition: alpha <= 4,
            fails: At(Set(z, 5), Set(y, new Rational(1, 2)), Set(alpha, 20)) with
            {
                Shows = "one step ends 1.748 above the minimum, the bound is 0.625; from 4.9281194 the steps go to −4.9281194 and back for ever",
            },
            from: [S1("91")],
            remark: "J(z_k) − J* ≤ (z_0 − z*)²/(2αk) where the minimum is attained and 0 < α ≤ 1/L: here for BCE(y, z), 0 < y < 1, L = 1/4, k = 1 and 2. With y = 1, as on separable data, no minimum is attained: the gradient is negative everywhere and the weights diverge."),

        Claim.Qualified("optimise.second-order-is-fast", "Second-order methods use the curvature and reach the optimum fast",
            (input - D(parabola, input) / a == c) & (newton == z - Sinh(z)) & (Abs(newton) <= Abs(z)),
            condition: Abs(z) <= 2,
            fails: At(Set(input, 0), Set(a, 1), Set(c, 0), Set(d, 0), Set(z, 3)) with { Shows = "|3 − sinh 3| = 7.018, and the next step goes to 551" },
            from: [S3("88-90")],
            remark: "One step of Newton's method minimises a quadratic of curvature a > 0. Undamped on BCE(1/2, z), least at z = 0, it nears the minimum only from |z| < 2.17732 and diverges from beyond."),
    ];

    private static Formula Descended(Formula from) => from - alpha * BceWithLogitsGrad(y, from);

    private static Formula Excess(Formula at) => BceWithLogits(y, at) - BceWithLogits(y, Logit(y));

    private static Formula Loss(Func<Index, Formula> weight) => Mean(i, BceWithLogits(labels[i], Sum(k, weight(k) * x[i, k])));

    private static Formula Gradient(Index at) => Mean(j, BceWithLogitsGrad(labels[j], Sum(l, w[l] * x[j, l])) * x[j, at]);
}
