using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Experiments;

/// <summary>What an experiment recorded.</summary>
/// <param name="Upheld">Whether the claim's statement was seen to hold (of a qualified claim: under its condition).</param>
/// <param name="CounterexampleSeen">Whether the claim's counterexample was seen; null where it has none.</param>
/// <param name="Record">What was seen, in numbers.</param>
public sealed record ExperimentOutcome(bool Upheld, bool? CounterexampleSeen, string Record);

/// <summary>The procedures that show what no formula can say, each under the id of its claim. They are deterministic.</summary>
public static class Laboratory
{
    private static readonly Dictionary<string, Func<ISubject, ExperimentOutcome>> Procedures = new()
    {
        ["likelihood.underflow"] = ProductUnderflow.Run,
        ["alternative.task-performance"] = TaskPerformance.Run,
    };

    /// <summary>The ids of the claims that have a procedure.</summary>
    public static IReadOnlyCollection<string> Ids => Procedures.Keys;

    /// <summary>Runs the procedure of a claim on a subject.</summary>
    /// <exception cref="ArgumentException">There is no procedure under this id.</exception>
    public static ExperimentOutcome Run(string id, ISubject subject) => Procedures.TryGetValue(id, out var procedure)
        ? procedure(subject)
        : throw new ArgumentException($"claim is '{id}'; allowed: {string.Join(", ", Procedures.Keys)}.", nameof(id));
}
