using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>What was found about a statement and a subject.</summary>
public enum Outcome
{
    /// <summary>No sample refutes it.</summary>
    Upheld,

    /// <summary>A sample refutes it.</summary>
    Refuted,

    /// <summary>The subject does not offer a function that it is about.</summary>
    Unanswered,
}

/// <summary>A point at which a statement fails, and what was seen there.</summary>
/// <param name="At">The point.</param>
/// <param name="Relation">The part of the statement that fails.</param>
/// <param name="Left">All values of its left side within the ratings.</param>
/// <param name="Right">All values of its right side within the ratings.</param>
/// <param name="Calls">What the subject was asked there.</param>
public sealed record Witness(Sample At, Statement Relation, Interval Left, Interval Right, IReadOnlyList<Call> Calls)
{
    /// <summary>What decided, where it was not the two sides: an answer that is no number, a limit that is not approached.</summary>
    public string Reason { get; init; } = "No values within the rated accuracies satisfy it.";
}

/// <summary>A claim, judged on a subject.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Subject">The subject's name.</param>
/// <param name="Format">The format it was asked in.</param>
/// <param name="Outcome">What was found about the claim's statement (of a qualified claim: where its condition holds).</param>
/// <param name="Points">How many points were judged.</param>
public sealed record ClaimFinding(Claim Claim, string Subject, Format Format, Outcome Outcome, int Points)
{
    /// <summary>The shrunk point that refutes the statement; null where it is upheld.</summary>
    public Witness? Witness { get; init; }

    /// <summary>Whether the statement was seen to fail at the claim's own counterexample; null where it has none or was not asked.</summary>
    public bool? CounterexampleSeen { get; init; }

    /// <summary>What the counterexample looked like; null where it has none.</summary>
    public Witness? CounterexampleWitness { get; init; }

    /// <summary>Why there is no answer, or what an experiment recorded.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether the claim got the verdict that the catalog gives it; true where it is unanswered.</summary>
    public bool AsRequired => Outcome == Outcome.Unanswered || Claim.Verdict switch
    {
        Verdict.Holds => Outcome == Outcome.Upheld,
        Verdict.Qualified => Outcome == Outcome.Upheld && CounterexampleSeen == true,
        _ => CounterexampleSeen == true,
    };
}
