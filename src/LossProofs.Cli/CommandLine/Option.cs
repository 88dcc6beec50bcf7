namespace LossProofs.Cli.CommandLine;

/// <summary>An option of a verb: how it is read and how help describes it.</summary>
/// <param name="Name">"--seed".</param>
/// <param name="Value">What stands for its value in help; empty where it takes none.</param>
/// <param name="Text">What it does.</param>
internal sealed record Option(string Name, string Value, string Text)
{
    /// <summary>Whether it takes every word up to the next option.</summary>
    public bool TakesMany { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether only the help of the verb shows it.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>A verb: what help says of it, how it is read, what it does.</summary>
/// <param name="Name">"verify".</param>
/// <param name="Usage">What follows the name in help.</param>
/// <param name="Text">What it does.</param>
/// <param name="Options">Its options.</param>
/// <param name="Run">Does it; returns the exit code.</param>
internal sealed record Verb(string Name, string Usage, string Text, IReadOnlyList<Option> Options, Func<Words, Surroundings, int> Run)
{
    /// <summary>How many words it takes beside its options.</summary>
    public int PlainWords { get; init; }

    /// <summary>Whether "--" and a program with its arguments may follow.</summary>
    public bool TakesCommand { get; init; }
}
