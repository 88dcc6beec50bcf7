namespace LossProofs.Verification.Experiments;

/// <summary>One thing that an experiment says in numbers, and whether the numbers show it.</summary>
/// <param name="Text">The sentence, rendered from the numbers.</param>
/// <param name="Seen">Whether they show what the sentence says.</param>
internal sealed record Observation(string Text, bool Seen)
{
    /// <summary>The sentence; where the numbers do not show it, this is said before it.</summary>
    public override string ToString() => Seen ? Text : $"NOT SEEN: {Text}";

    /// <summary>A claim is upheld where everything that it says is seen.</summary>
    public static ExperimentOutcome Outcome(IReadOnlyList<Observation> observations) =>
        new(observations.All(o => o.Seen), null, string.Join(" ", observations));
}
