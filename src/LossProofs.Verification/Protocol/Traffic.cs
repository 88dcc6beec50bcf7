namespace LossProofs.Verification.Protocol;

/// <summary>What went to and fro.</summary>
public sealed record Traffic
{
    /// <summary>Requests.</summary>
    public long Messages { get; internal set; }

    /// <summary>Points at which a function was asked for.</summary>
    public long Inputs { get; internal set; }

    /// <summary>Inputs that were answered by numbers.</summary>
    public long Answered { get; internal set; }

    /// <summary>The numbers in those answers.</summary>
    public long Numbers { get; internal set; }

    /// <summary>How long it took: writing requests, waiting for the program, reading replies.</summary>
    public TimeSpan Elapsed { get; internal set; }

    /// <summary>How often the program was started again.</summary>
    public int Restarts { get; internal set; }
}
