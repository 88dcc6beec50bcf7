using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class BackpropagationClaims
{
    private static readonly Dimension N = new("N", 1, 2, 3), inputs = new("n", 1, 2, 3), hidden = new("m", 1, 2, 3);

    private static readonly Index
        i = new("i", N), j = new("j", N), k = new("k", inputs), l = new("l", inputs), g = new("g", inputs), h = new("h", hidden), o = new("o", hidden);

    private static readonly VectorVariable
        X = Vector("x", Domain.Real, N, inputs), x = Vector("x", Domain.Real, inputs), w = Vector("w", Domain.Real, inputs),
        W = Vector("w", Domain.Real, hidden, inputs), w1 = Vector("w1", Domain.Real, inputs, hidden), w2 = Vector("w2", Domain.Real, hidden),
        v = Vector("w", Domain.Real, hidden), c = Vector("b", Domain.Real, hidden), t = Vector("t", Domain.Real, N), y = Vector("y", Domain.Real, N);

    private static readonly Variable
        b = Real("b"), r = Real("r"), s = Real("s"), u = Real("x"), other = Real("y"), target = Real("t"),
        label = Over("y", Domain.Probability), wired = Over("v", Domain.HardLabel);

    private static readonly Formula z = b + Sum(g, w[g] * x[g]);

    private static readonly Formula loss = Mse(t, Each(j, Output(j)));

    private static readonly Formula oneSample = Pow(target - Sum(o, w2[o] * Relu(Sum(g, w1[g, o] * x[g]))), 2);

    private static readonly VectorFormula consumers = Each(o, v[o] * u + c[o]);

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("chain.rule", "dy/dx = dy/du · du/dx",
            (D(Sigmoid(Tanh(u)), u) == SigmoidGrad(Tanh(u)) * TanhGrad(u))
                & (D(Log(Sigmoid(u)), u) == 1 / Sigmoid(u) * SigmoidGrad(u))
                & (D(Bce(label, Sigmoid(u)), u) == BceGradQ(label, Sigmoid(u)) * SigmoidGrad(u))
                & (D(Pow(r * Pow(u, 2) + s * u, 3), u) == 3 * Pow(r * Pow(u, 2) + s * u, 2) * (2 * r * u + s)),
            from: [S0("106-108"), S2("33-44"), S3("130")],
            remark: "The theorem is about all differentiable functions; these four pairs stand for them, and every other derivative of the catalog uses it."),

        Claim.Holds("chain.linear-layer", "z = b + Σ w_i x_i has the derivatives x_i in w_i and 1 in b",
            (D(z, w[k]) == x[k]) & (D(z, b) == 1), from: [S2("80-82"), S2("103"), S3("136")]),

        Claim.Holds("backprop.two-layer", "The gradient of a two-layer network in the weights of its first layer is the product of the five factors",
            D(loss, w1[k, h]) == -Mean(i, 2 * (t[i] - Output(i)) * 1 * w2[h] * ReluGrad(Hidden(i, h)) * X[i, k]),
            from: [S3("112-116"), S3("130"), S3("164-165")],
            remark: "Away from the kinks of ReLU."),

        Claim.Holds("backprop.output-weights", "The gradient of a two-layer network in the weights of its second layer",
            D(loss, w2[h]) == -Mean(i, 2 * (t[i] - Output(i)) * Relu(Hidden(i, h))),
            from: [S3("203-208")]),

        Claim.Holds("backprop.output-gradient-per-sample", "The gradient of the mean squared error in one prediction has the error of that sample alone",
            (D(Mse(t, y), y[i]) == -2 / SizeOf(N) * (t[i] - y[i])) & (MseGrad(t, y)[i] == -2 / SizeOf(N) * (t[i] - y[i])), from: Added),

        Claim.Refuted("backprop.output-gradient", "The gradient of the mean squared error in the prediction is the mean over all samples",
            D(Mse(t, y), y[i]) == -Mean(j, 2 * (t[j] - y[j])),
            fails: At(Set(t, 1, 3), Set(y, 0, 0)) with { Shows = "−1 and −3 against −4" },
            corrected: "backprop.output-gradient-per-sample", from: [S3("152")],
            remark: "The mean belongs to the gradient in the weights, which all samples share."),

        Claim.Holds("backprop.shared-factor", "All weights of a neuron share one factor, the gradient in z: ∂J/∂w = ∂J/∂z · ∂z/∂w",
            (D(BceWithLogits(label, z), w[k]) == BceWithLogitsGrad(label, z) * x[k])
                & (D(BceWithLogits(label, z), b) == BceWithLogitsGrad(label, z))
                & (D(oneSample, w1[k, h]) * x[l] == D(oneSample, w1[l, h]) * x[k]),
            from: [S0("107-108"), S3("183-191"), S3("206-208"), S3("218-220")],
            remark: "A logistic neuron, and a hidden neuron of the two-layer network: its gradients are to each other as the inputs."),

        Claim.Qualified("backprop.local-times-upstream", "The gradient in x is the gradient in z times the local derivative of z in x",
            D(Softplus(r * u) + Softplus(wired * u), u) == SoftplusGrad(r * u) * r,
            condition: wired == 0,
            fails: At(Set(r, 1), Set(wired, 1), Set(u, 0)) with { Shows = "1 against 1/2" },
            from: [S3("234-242")],
            remark: "J = softplus(z) + softplus(vx) with z = rx: true where x feeds z alone, v = 0. Otherwise the contributions add up, see backprop.sum-over-consumers."),

        Claim.Holds("backprop.sum-over-consumers", "Where x feeds several z, its gradient is the sum of all their contributions",
            D(LogSumExp(consumers), u) == Sum(h, LogSumExpGrad(consumers)[h] * v[h]), from: Added,
            remark: "z_h = w_h x + b_h, h = 1 … m, with the log-sum-exp of all of them as the loss."),

        Claim.Refuted("backprop.local-derivative-slip", "∂y/∂x = ∂f(x, y)/∂y for z = f(x, y)",
            D(other, u) == D(r * u + s * other, other),
            fails: At(Set(r, 1), Set(s, 2), Set(u, 0), Set(other, 0)) with { Shows = "0 against 2" },
            corrected: "backprop.local-times-upstream", from: [S3("230-232")],
            remark: "f = rx + sy. The left side must be ∂z/∂y."),

        Claim.Qualified("backprop.jacobian-shape", "The Jacobian ∂f_h/∂x_k of f: ℝⁿ → ℝⁿ, with rows h = 1 … m and columns k = 1 … n",
            (D(Sum(g, W[h, g] * x[g]), x[k]) == W[h, k]) & (SizeOf(hidden) * SizeOf(inputs) == Pow(SizeOf(inputs), 2)),
            condition: SizeOf(hidden) == SizeOf(inputs),
            fails: At(Set(W, [[1, 1]]), Set(x, 0, 0)) with { Shows = "2 entries against 4" },
            from: [S3("251-262")],
            remark: "The m × n matrix that the note draws is that of f: ℝⁿ → ℝᵐ; here f(x) = wx."),
    ];

    private static Formula Hidden(Index sample, Index neuron) => Sum(g, w1[g, neuron] * X[sample, g]);

    private static Formula Output(Index sample) => Identity(Sum(o, w2[o] * Relu(Hidden(sample, o))));
}
