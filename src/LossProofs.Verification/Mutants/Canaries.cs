namespace LossProofs.Verification.Mutants;

/// <summary>Which claim must refute which wrong implementation: few of these, each for many claims.</summary>
internal static class Canaries
{
    private static readonly (string Mutant, string Claims)[] Table =
    [
        ("bce.labels-swapped",
            "alternative.below-bce alternative.below-mae alternative.differs-from-bce alternative.generalized alternative.gradient-ratio "
            + "alternative.is-one-minus-likelihood alternative.soft-minimisers backprop.shared-factor bce.diverges bce.diverges-when-dissimilar "
            + "bce.from-logits bce.gradient-bound bce.hard-label-reduction bce.has-global-minimum bce.is-bernoulli-nll bce.logit-gradient bce.minibatch-mean "
            + "bce.mirror bce.monotone bce.numerical-stability bce.probability-gradient bce.stable-forms bce.strictly-proper bce.update-rule "
            + "bce.weight-gradient cce.binary-case descent.finds-global-minimum lipschitz.constants optimise.min-max se.sigmoid-gradient softplus.derivative"),
        ("sigmoid.overflow",
            "alternative.soft-gradients bce.convex-in-logit chain.rule logit.inverse logit.linear-model sigmoid.complement sigmoid.definition "
            + "sigmoid.derivative sigmoid.derivative-bound sigmoid.monotone sigmoid.range sigmoid.saturation sigmoid.second-derivative softmax.two-class "
            + "tanh.sigmoid"),
        ("alternative.exchanged",
            "alternative.differ-by-one alternative.hard-values alternative.is-mae alternative.noise-symmetric alternative.not-proper "
            + "alternative.penalises-the-wrong-answer alternative.ratio alternative.signs alternative.soft-mirror bce.affine-in-label"),
        ("mse.half",
            "backprop.output-gradient-per-sample backprop.output-weights backprop.two-layer mse.definition mse.minimiser-is-mean mse.outlier-growth"),
        ("self-information.bits", "cce.true-class-only cross-entropy.definition entropy.is-expected-information information.bits information.self"),
        ("softmax.unshifted", "cce.logit-gradient softmax.jacobian softmax.shift-invariant softmax.simplex"),
        ("logit-gradient.label-minus-output", "batch.full-is-mean bce.convex-in-weights descent.step optimise.second-order-is-fast"),
        ("cross-entropy.log-of-the-truth", "cross-entropy.decomposition cross-entropy.log-p-slip cross-entropy.measures-difference cross-entropy.one-hot"),
        ("norm.exponent-ignored", "descent.steepest norm.euclidean-is-shortest norm.euclidean-manhattan-minkowski norm.p-norm"),
        ("tanh.naive", "lipschitz.definition tanh.definition tanh.derivative"),
        ("bce.maximised", "bce.diverges-at-both-ends bce.missing-parentheses bce.nonnegative"),
        ("alternative.gradient-of-cross-entropy", "alternative.difference alternative.not-convex alternative.same-gradient"),
        ("mae.squared", "mae.definition mae.minimiser-is-median mae.piecewise-derivative"),
        ("relu.leaky", "relu.definition relu.derivative"),
        ("leaky-relu.sides-exchanged", "leaky-relu.definition leaky-relu.derivative"),
        ("logsumexp.maximum", "backprop.sum-over-consumers logsumexp.bounds"),
        ("cce.log-of-the-target", "cce.is-categorical-nll cce.mean"),
        ("identity.float-rounded", "identity.derivative"),
        ("sigmoid.applied-twice", "categorical.normalised"),
        ("softplus.relu", "backprop.local-times-upstream"),
        ("odds.inverted", "logit.odds"),
        ("bce.arguments-exchanged", "bce.diverges-to-one"),
        ("bce.stray-class-sum", "bce.stray-class-sum"),
        ("alternative.absolute-error", "alternative.coincide-at-ends"),
        ("gaussian.constant-missing", "gaussian.nll"),
        ("entropy.unnormalised", "entropy.range"),
    ];

    /// <summary>The wrong implementation by the claim that must refute it.</summary>
    public static IReadOnlyDictionary<string, string> ByClaim { get; } = Table.SelectMany(row => row.Claims.Split(' '), (row, claim) => (claim, row.Mutant)).ToDictionary(p => p.claim, p => p.Mutant);
}
