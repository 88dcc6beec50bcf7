namespace LossProofs.Claims;

/// <summary>Every claim, section by section: the only registry.</summary>
public static class Catalog
{
    /// <summary>All claims in the order of the book.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        .. Section("Logit and sigmoid", [.. SigmoidClaims.All, .. LogitClaims.All]),
        .. Section("Likelihood and binary cross-entropy",
        [
            .. LikelihoodClaims.All, .. BinaryCrossEntropyClaims.All, .. BinaryCrossEntropyGradientClaims.All,
            .. BinaryCrossEntropyLogitClaims.All, .. BinaryCrossEntropyShapeClaims.All,
        ]),
        .. Section("The alternative loss: are A and B different, and does it matter?",
            [.. AlternativeLossClaims.All, .. AlternativeLossSoftLabelClaims.All, .. AlternativeLossComparisonClaims.All]),
        .. Section("Softmax and categorical cross-entropy", [.. SoftmaxClaims.All, .. CategoricalCrossEntropyClaims.All]),
        .. Section("Squared and absolute error, norms", [.. RegressionClaims.All, .. SquaredErrorClaims.All, .. NormClaims.All]),
        .. Section("Activations", ActivationClaims.All),
        .. Section("Chain rule and backpropagation", BackpropagationClaims.All),
        .. Section("Optimisation", [.. OptimisationClaims.All, .. DescentClaims.All, .. BatchClaims.All, .. LipschitzClaims.All]),
        .. Section("Information", InformationClaims.All),
    ];

    private static readonly Dictionary<string, Claim> ById = All.ToDictionary(c => c.Id);

    /// <summary>The claim of this id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Claim Named(string id) => ById.TryGetValue(id, out var claim)
        ? claim
        : throw new ArgumentException($"claim is '{id}'; allowed: an id that `lossproofs list` prints.", nameof(id));

    private static IEnumerable<Claim> Section(string title, IEnumerable<Claim> claims) => claims.Select(c => c with { Section = title });
}
