using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class LipschitzClaims
{
    private static readonly Dimension K = new("K", 1, 2, 3, 5), pair = new("K", 2), one = new("n", 1);

    private static readonly Index k = new("k", K);

    private static readonly VectorVariable a = Vector("a", Domain.Real, K), b = Vector("b", Domain.Real, K);

    private static readonly Variable
        u = Real("u"), v = Real("v"), z = Real("z"), t = Real("t"), c = Real("c"), alpha = Real("alpha"), r = Over("r", Domain.NonNegative), L = Over("L", Domain.NonNegative),
        h = Over("h", Domain.Positive), q = Over("q", Domain.OpenProbability), y = Over("y", Domain.Probability), hard = Over("t", Domain.HardLabel);

    private static readonly Formula apart = Abs(u - v), quarter = Fraction(1, 4);

    private static readonly VectorFormula tie = new Listing(pair, 0, 0);

    private static readonly Statement
        activations = AtMost(quarter * apart, Sigmoid) & AtMost(apart, Tanh) & AtMost(apart, Softplus) & AtMost(apart, Relu) & AtMost(Max(1, Abs(alpha)) * apart, Leaky),
        activationsReach = (SigmoidGrad(0) == quarter) & (TanhGrad(0) == 1) & (LimitFromBelow(SoftplusGrad(z), z, Infinity) == 1) & (Relu(1) - Relu(0) == 1)
            & If(z > 0, D(Leaky(z), z) == 1) & If(z < 0, D(Leaky(z), z) == alpha),
        softmax = (Norm(Each(k, Softmax(a)[k] - Softmax(b)[k]), 2) <= Norm(Each(k, a[k] - b[k]), 2) / 2)
            & (SoftmaxJacobian(tie)[1, 1] - SoftmaxJacobian(tie)[1, 2] == Fraction(1, 2)),
        losses = AtMost(Max(y, 1 - y) * apart, z => BceWithLogits(y, z)) & AtMost(quarter * apart, z => BceWithLogitsGrad(y, z))
            & AtMost(quarter * apart, z => AlternativeAWithLogits(hard, z)) & AtMost(quarter * apart, z => AlternativeBWithLogits(hard, z)),
        lossesReach = (LimitFromBelow(BceWithLogitsGrad(y, z), z, Infinity) == 1 - y) & (LimitFromAbove(BceWithLogitsGrad(y, z), z, NegativeInfinity) == -y)
            & (Abs(AlternativeAGradZ(hard, 0)) == quarter) & (Abs(AlternativeBGradZ(hard, 0)) == quarter),
        unbounded = (LimitFromAbove(BceGradQ(1, q), q, 0) == NegativeInfinity) & (LimitFromBelow(SseGrad(new Listing(one, c), new Listing(one, v))[1], v, Infinity) == Infinity);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("lipschitz.definition", "f is L-Lipschitz, |f(x) − f(y)| ≤ L |x − y|; a differentiable f on an interval exactly where |f'| ≤ L",
            If((Abs(u) <= r) & (Abs(v) <= r), Abs(Pow(u, 2) - Pow(v, 2)) <= 2 * r * apart) & If(Abs(z) <= r, Abs(D(Pow(z, 2), z)) <= 2 * r)
                & If(L < 2 * r, Abs(Pow(r, 2) - Pow(L / 2, 2)) > L * Abs(r - L / 2))
                & AtMost(Abs(c) * apart, z => c * Tanh(z)) & (Abs(c * TanhGrad(z)) <= Abs(c)) & (LimitFromAbove(Abs(c * Tanh(h)) / h, h, 0) == Abs(c)),
            from: [S3("337")],
            remark: "A bound on the derivative bounds the difference quotients by the mean value theorem; the derivative is their limit. Shown on the square over [−r, r]: 2r is a constant, and for L < 2r the points r and L/2 are too far apart in value; and on c·tanh, with |c|."),

        Claim.Holds("lipschitz.constants", "The least Lipschitz constants of the activations and losses",
            activations & activationsReach & softmax & losses & lossesReach & unbounded, from: Added,
            remark: "σ 1/4; tanh, softplus and ReLU 1; leaky ReLU max(1, |α|); softmax 1/2 between Euclidean norms; in z, BCE max(y, 1 − y), its gradient 1/4, A and B for hard labels 1/4. BCE in q and the squared error have none."),
    ];

    private static Statement AtMost(Formula bound, Func<Formula, Formula> f) => Abs(f(u) - f(v)) <= bound;

    private static Formula Leaky(Formula z) => Cases(z > 0, z, alpha * z);
}
