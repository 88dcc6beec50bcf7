using LossProofs.Verification.Subjects;

namespace LossProofs.Cli;

/// <summary>What the tool is given to work with.</summary>
/// <param name="Out">Where results go, and nothing else.</param>
/// <param name="Error">Where errors and progress go.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error)
{
    /// <summary>Where programs that ask, and their results, come from.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether <see cref="Error"/> is a terminal that a bar can be drawn on.</summary>
    public bool Terminal { get; init; }

    /// <summary>The subjects that can be judged.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = BuiltIn.Names;

    /// <summary>The variants of a subject.</summary>
    public Func<string, IReadOnlyList<ISubject>> Variants { get; init; } = BuiltIn.Named;

    /// <summary>The day of the run, that deviations expire by.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Says when the user wants to stop.</summary>
    public CancellationToken Interrupted { get; init; }
}
