namespace LossProofs.Verification.Protocol;

/// <summary>How a program is asked.</summary>
public sealed record ProcessOptions
{
    /// <summary>How many inputs go into a message at most.</summary>
    public int Batch { get; init; } = 256;

    /// <summary>How long a reply may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the first reply may take, for which libraries have to be loaded.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often the program is started again before the rest is not run.</summary>
    public int Restarts { get; init; } = 25;

    /// <summary>Whether every message, of both sides, is held against its schema.</summary>
    public bool Validate { get; init; }

    /// <summary>Ends the program when the user wants to stop.</summary>
    public CancellationToken Interrupted { get; init; }
}
