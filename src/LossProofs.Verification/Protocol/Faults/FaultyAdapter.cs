namespace LossProofs.Verification.Protocol.Faults;

/// <summary>What is to become of a program that does something wrong.</summary>
public enum Treatment
{
    /// <summary>Nothing: it is forgiven, and judged like any other.</summary>
    Passes,

    /// <summary>It is judged like any other, and a warning says what is odd.</summary>
    Warns,

    /// <summary>The one input has the verdict, and all others theirs.</summary>
    FailsTheInput,

    /// <summary>A batch fails of which no input fails by itself: "unstable", and all other inputs have their verdicts.</summary>
    Unstable,

    /// <summary>Nothing is judged, and the reason said.</summary>
    NotJudged,

    /// <summary>It is started again until that is too often; what was judged until then is reported.</summary>
    GivenUp,
}

/// <summary>A program that breaks the protocol in one way, for the suite to be tested with.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Does">What it does.</param>
/// <param name="Treatment">What is to become of it.</param>
/// <param name="Says">What the warning, verdict or reason has in it; "" where there is none.</param>
/// <param name="Reply">What it writes, from the request and the reply that it should write.</param>
public sealed record FaultyAdapter(string Name, string Does, Treatment Treatment, string Says, Func<Exchange, string> Reply)
{
    /// <summary>Whether it makes the suite wait for a reply that does not come.</summary>
    public bool Hangs { get; init; }

    /// <summary>Answers like a server, but for the fault.</summary>
    public void Run(Server server, TextReader requests, TextWriter replies)
    {
        while (requests.ReadLine() is { } line)
        {
            replies.Write(Reply(new(line, server.Reply(line))));
            replies.Flush();
        }
    }
}
