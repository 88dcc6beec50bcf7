using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class SoftmaxClaims
{
    private static readonly Dimension K = new("K", 1, 2, 3, 5), Two = new("2", 2), Few = new("K", 1, 2, 3);

    private static readonly Index j = new("j", K), k = new("k", K), a = new("a", Few), b = new("b", Few), m = new("m", Few), n = new("n", Few);

    private static readonly Variable c = Real("c");

    private static readonly VectorVariable z = Vector("z", Domain.Real, K), pair = Vector("z", Domain.Real, Two), few = Vector("z", Domain.Real, Few), v = Vector("v", Domain.Real, Few);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("softmax.simplex", "Softmax gives positive probabilities that add up to 1",
            (Softmax(z)[k] > 0) & (Sum(j, Softmax(z)[j]) == 1), from: Added),

        Claim.Holds("softmax.shift-invariant", "The same number added to every logit leaves softmax unchanged",
            Softmax(Each(j, z[j] + c))[k] == Softmax(z)[k], from: Added),

        Claim.Holds("softmax.two-class", "Softmax of two classes is σ of the difference of the logits",
            (Softmax(pair)[1] == Sigmoid(pair[1] - pair[2])) & (Softmax(pair)[2] == Sigmoid(pair[2] - pair[1])), from: Added),

        Claim.Holds("softmax.jacobian", "The Jacobian of softmax is symmetric and positive semidefinite, and its rows add up to 0",
            (D(Softmax(few)[a], few[b]) == SoftmaxJacobian(few)[a, b]) & (SoftmaxJacobian(few)[a, b] == Softmax(few)[a] * (Delta(a, b) - Softmax(few)[b]))
            & (SoftmaxJacobian(few)[a, b] == SoftmaxJacobian(few)[b, a]) & (Sum(m, SoftmaxJacobian(few)[a, m]) == 0)
            & (Sum(m, Sum(n, v[m] * SoftmaxJacobian(few)[m, n] * v[n])) == Sum(m, Sum(n, Softmax(few)[m] * Softmax(few)[n] * Pow(v[m] - v[n], 2))) / 2),
            from: Added,
            remark: "The quadratic form is a sum of squares, so it is never negative."),

        Claim.Holds("logsumexp.bounds", "Log-sum-exp lies between the greatest logit and log K above it; log-softmax is the logit less log-sum-exp",
            (MaxOver(j, z[j]) <= LogSumExp(z)) & (LogSumExp(z) <= MaxOver(j, z[j]) + Log(SizeOf(K))) & (LogSoftmax(z)[k] == z[k] - LogSumExp(z)), from: Added),
    ];
}
