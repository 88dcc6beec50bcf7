namespace LossProofs.Verification.Mutants;

/// <summary>
/// Wrong implementations of every function: the mistakes that people make and libraries ship, and in each function one sign
/// flipped or one factor dropped. A verification that does not refute them all is no verification.
/// </summary>
public static class WrongImplementations
{
    /// <summary>Every mutant: first the mistakes, then the slips, one a function, in the order of the family.</summary>
    public static IReadOnlyList<Mutant> All { get; } = [.. Mistakes(), .. Slips];

    /// <summary>One sign flipped or one factor dropped, in each function once.</summary>
    public static IReadOnlyList<Mutant> Slips => [.. ScalarSlips.All, .. LossSlips.All];

    private static IEnumerable<Mutant> Mistakes() =>
    [
        .. WrongElementaryFunctions.All, .. WrongSigmoids.All, .. WrongActivations.All, .. WrongVectorFunctions.All, .. WrongBinaryLosses.All,
        .. WrongBinaryGradients.All, .. WrongAlternativeLosses.All, .. WrongCategoricalLosses.All, .. WrongRegressionLosses.All, .. WrongInformationMeasures.All,
    ];
}
