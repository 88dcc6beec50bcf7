using System.Diagnostics;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Protocol;

/// <summary>A conversation with a program that may die: the next request starts it again.</summary>
internal sealed class Session(IReadOnlyList<string> command, ProcessOptions options) : IDisposable
{
    // Of lines that are no messages the first are kept, of stderr the last are shown.
    private const int KeptLines = 20;

    private readonly Lock living = new();

    private readonly List<string> chatter = [];

    private Adapter? adapter;

    private bool over;

    private long id;

    /// <summary>What went to and fro.</summary>
    public Traffic Traffic { get; } = new();

    /// <summary>The first lines on stdout that are no messages.</summary>
    public IReadOnlyList<string> Chatter => chatter;

    /// <summary>How many lines on stdout are no messages.</summary>
    public int ChatterLines { get; private set; }

    /// <summary>Whether the program was started again too often.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Starts the program and hears what it says of itself.</summary>
    /// <exception cref="SubjectException">It does not start or does not greet.</exception>
    public Greeting Open()
    {
        Start();
        try
        {
            using var reply = Exchange(Messages.Hello, "hello", options.StartTimeout);
            return Greeting.Read(reply.RootElement);
        }
        catch (AdapterFault fault)
        {
            var flush = fault.Message.StartsWith("timeout", StringComparison.Ordinal) ? " Did you flush stdout after the line?" : "";
            throw new SubjectException($"no greeting from '{string.Join(' ', command)}': {fault.Message}.{flush}{Said(fault.Stderr)}");
        }
    }

    /// <summary>Asks for a batch.</summary>
    /// <exception cref="AdapterFault">There is no proper reply. The program has been ended.</exception>
    /// <exception cref="GivenUpException">The program was started again too often, or the run is over.</exception>
    public Reply Ask(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        while (adapter is null) Restart();
        var clock = Stopwatch.StartNew();
        try
        {
            var request = ++id;
            using var reply = Exchange(Messages.Eval(request, function, format, batch), "eval", options.Timeout);
            var read = Read(reply.RootElement, request, function, format, batch.Count);
            Traffic.Answered += read.Answers.Count(a => a.Error is null);
            Traffic.Numbers += read.Answers.Sum(a => a.Values.Length);
            return read;
        }
        finally
        {
            Traffic.Messages++;
            Traffic.Inputs += batch.Count;
            Traffic.Elapsed += clock.Elapsed;
        }
    }

    /// <summary>What a program said on stderr, for the end of a message.</summary>
    public static string Said(string stderr) => End(stderr) is { Length: > 0 } end ? $"\nIts stderr ends:\n{end}" : "";

    /// <summary>The last lines of a text.</summary>
    public static string End(string text)
    {
        const int Characters = 4096;
        var end = string.Join('\n', text.ReplaceLineEndings("\n").Trim().Split('\n').TakeLast(KeptLines));
        return end.Length > Characters ? end[^Characters..] : end;
    }

    /// <summary>Lets the program stop by itself, and ends it where it does not.</summary>
    public void Close()
    {
        lock (living)
        {
            over = true;
            adapter?.Stop();
            adapter = null;
        }
    }

    /// <summary>Ends the program now; from any thread.</summary>
    public void Dispose()
    {
        lock (living)
        {
            over = true;
            adapter?.Dispose();
            adapter = null;
        }
    }

    private Reply Read(JsonElement reply, long request, Function function, Format format, int count)
    {
        try
        {
            return Reply.Read(reply, request, function, format, count);
        }
        catch (AdapterFault fault)
        {
            throw Ended(fault);
        }
    }

    private JsonDocument Exchange(byte[] request, string message, TimeSpan patience)
    {
        try
        {
            var running = adapter ?? throw new GivenUpException();
            if (options.Validate) Validation.Check(request, message);
            var reply = running.Ask(request, patience);
            if (options.Validate) Validation.Check(reply, message + "Reply");
            return Messages.Read(reply);
        }
        catch (AdapterFault fault)
        {
            throw Ended(fault);
        }
    }

    // Whatever it says from now on belongs to no request.
    private AdapterFault Ended(AdapterFault fault)
    {
        lock (living)
        {
            var ended = fault.Stderr.Length > 0 || adapter is null ? fault : fault.With(adapter.Stderr);
            adapter?.Dispose();
            adapter = null;
            return ended;
        }
    }

    private void Restart()
    {
        if (Traffic.Restarts == options.Restarts) IsGivenUp = true;
        if (IsGivenUp) throw new GivenUpException();
        Traffic.Restarts++;
        try
        {
            Start();
            using var reply = Exchange(Messages.Hello, "hello", options.StartTimeout);
        }
        catch (AdapterFault)
        {
            // It may greet the next time.
        }
        catch (SubjectException)
        {
            IsGivenUp = true;
        }
    }

    private void Start()
    {
        lock (living)
        {
            if (over) throw new GivenUpException();
            adapter = new(command, Keep);
        }
    }

    private void Keep(string line)
    {
        if (ChatterLines++ < KeptLines) chatter.Add(Adapter.Excerpt(line));
    }
}
