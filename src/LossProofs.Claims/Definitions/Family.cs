namespace LossProofs.Claims;

/// <summary>
/// The functions that LossProofs is about, each with its textbook definition over exp, log and arithmetic, never the stable
/// algorithm that computes it. Binary losses take the label y first; regression and categorical ones the target t.
/// All losses and information measures are in nats. The names cross the wire and are fixed.
/// </summary>
public static class Family
{
    /// <summary>Every function, group by group.</summary>
    public static IReadOnlyList<Function> All { get; } =
    [
        .. ElementaryFunctions.All, .. SigmoidFamily.All, .. Activations.All, .. VectorFunctions.All,
        .. BinaryLosses.All, .. AlternativeLosses.All, .. CategoricalLosses.All, .. RegressionLosses.All, .. InformationMeasures.All,
    ];

    private static readonly Dictionary<string, Function> ByName = All.ToDictionary(f => f.Name);

    /// <summary>The function of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Function Named(string name) => ByName.TryGetValue(name, out var function)
        ? function
        : throw new ArgumentException($"function is '{name}'; allowed: {string.Join(", ", All.Select(f => f.Name))}.", nameof(name));
}
