using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BinaryCrossEntropyGradientClaims
{
    private static readonly Dimension n = new("n", 1, 2), N = new("N", 1, 2, 3);

    private static readonly Index i = new("i", n), k = new("k", n), s = new("s", N);

    private static readonly Variable
        y = Over("y", Domain.Probability), t = Real("t"), hard = Over("t", Domain.HardLabel), q = Over("q", Domain.OpenProbability), a = Over("a", Domain.OpenProbability),
        z = Real("z"), u = Real("u"), v = Real("v"), b = Real("b");

    private static readonly VectorVariable
        w = Vector("w", Domain.Real, n), x = Vector("x", Domain.Real, n), X = Vector("X", Domain.Real, N, n), labels = Vector("y", Domain.HardLabel, N);

    private static readonly Formula linear = Sum(i, w[i] * x[i]) + b, error = y - Sigmoid(linear);

    private static readonly Formula stepped = Sum(i, (w[i] + error * x[i]) * x[i]) + (b + error);

    private static readonly Formula accuracy = Mean(s, Cases(Sum(i, w[i] * X[s, i]) + b > 0, labels[s], 1 - labels[s]));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("bce.probability-gradient", "∂L/∂q = −(y/q − (1 − y)/(1 − q)) = (q − y) / (q (1 − q))",
            (D(Bce(y, q), q) == -(y / q - (1 - y) / (1 - q))) & (BceGradQ(y, q) == (q - y) / (q * (1 - q)))
                & (D(t * Log(q) + (1 - t) * Log(1 - q), q) == (t - q) / (q * (1 - q))),
            from: [S2("57-61")],
            remark: "t is any real number: the formula does not need a label."),

        Claim.Holds("bce.logit-gradient", "dL/dz = a − y with a = σ(z)",
            (D(BceWithLogits(y, z), z) == Sigmoid(z) - y) & (BceWithLogitsGrad(y, z) == Sigmoid(z) - y)
                & (D(t * Log(1 + Exp(-z)) + (1 - t) * Log(1 + Exp(z)), z) == Sigmoid(z) - t),
            from: [S2("95-103")],
            remark: "t is any real number: the formula does not need a label."),

        Claim.Holds("bce.gradient-algebra", "The factors of the chain rule simplify to −(y − a)",
            (-(t / a - (1 - t) / (1 - a)) * a * (1 - a) == -(t * (1 - a) - (1 - t) * a)) & (-(t * (1 - a) - (1 - t) * a) == -(t - a)), from: [S2("95-97")]),

        Claim.Holds("bce.weight-gradient", "∂L/∂w_i = −(y − a) x_i and ∂L/∂b = −(y − a)",
            (D(BceWithLogits(y, linear), w[k]) == -error * x[k]) & (D(BceWithLogits(y, linear), b) == -error), from: [S2("30-31"), S2("93-103")]),

        Claim.Qualified("bce.update-rule", "w + (y − a) x and b + (y − a) are one step of descent: they lower the loss",
            BceWithLogits(y, stepped) < BceWithLogits(y, linear),
            condition: (y == 0) | (y == 1),
            fails: At(Set(y, new Rational(1, 2)), Set(w, 0, 0, 0), Set(x, 3, 3, 1), Set(b, 2)) with { Shows = "at z = 2 with ‖x‖² + 1 = 20 the loss rises from 1.127 to 2.812" },
            from: [S2("95"), S2("105")],
            remark: "It is the step of learning rate 1 on one sample. The loss of a hard label falls all the way in one direction; that of a soft one has its minimum between, and the step can go far beyond it."),

        Claim.Holds("bce.gradient-bound", "The loss is 1-Lipschitz in the logit, and no smaller constant will do",
            (Abs(BceWithLogitsGrad(y, z)) <= 1) & (Abs(BceWithLogits(y, u) - BceWithLogits(y, v)) <= Abs(u - v))
                & (LimitFromBelow(BceWithLogitsGrad(0, z), z, Infinity) == 1),
            from: [S3("337")]),

        Claim.Holds("accuracy.not-differentiable", "Accuracy is piecewise constant in the weights: its derivative is 0 where there is one, and it jumps where a logit is 0",
            (D(accuracy, w[k]) == 0) & (D(accuracy, b) == 0)
                & (LimitFromAbove(Cases(z > 0, hard, 1 - hard), z, 0) == hard) & (LimitFromBelow(Cases(z > 0, hard, 1 - hard), z, 0) == 1 - hard),
            from: [S2("10")],
            remark: "A sample counts as correct where a positive logit meets the label 1, or another the label 0."),
    ];
}
