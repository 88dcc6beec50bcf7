using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Protocol;

/// <summary>
/// A program that speaks the protocol. Where a batch fails, the program is started again and the batch asked input by input: the
/// first one that fails has the verdict, and the rest goes on as a batch.
/// </summary>
public sealed class ProcessSubject : ISubject, IDisposable
{
    private static readonly Answer NotRun = Answer.Failed("not run: the program was started again too often");

    private readonly Lock gate = new();

    private readonly ProcessOptions options;

    private readonly Session session;

    private readonly Greeting greeting;

    private readonly CancellationTokenRegistration interruption;

    private readonly Dictionary<(string Function, Format Format), bool> offered = [];

    // What failed once is not asked again: it would cost two more starts.
    private readonly Dictionary<(string Function, Format Format), Dictionary<string, Answer>> failed = [];

    private readonly List<string> incidents = [];

    private bool answersNothing = true;

    private ProcessSubject(IReadOnlyList<string> command, ProcessOptions options)
    {
        (Command, this.options, session) = (command, options, new(command, options));
        interruption = options.Interrupted.Register(session.Dispose);
        try
        {
            greeting = session.Open();
            foreach (var format in Formats) TransportCheck.Run(session, Offers, format, options.Batch);
        }
        catch
        {
            Dispose();
            options.Interrupted.ThrowIfCancellationRequested();
            throw;
        }
    }

    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<string> Command { get; }

    /// <inheritdoc/>
    public string Name => greeting.Name;

    /// <inheritdoc/>
    public string Version => greeting.Version;

    /// <inheritdoc/>
    public IReadOnlyList<Format> Formats => greeting.Formats;

    /// <summary>What went to and fro.</summary>
    public Traffic Traffic => session.Traffic;

    /// <summary>Whether the program was started again too often, so that a part was not run.</summary>
    public bool IsGivenUp => session.IsGivenUp;

    /// <summary>What ended the program, broke the protocol or took too long, in the order of the inputs that were asked.</summary>
    public IReadOnlyList<string> Incidents => incidents;

    /// <summary>What is odd and decides nothing: chatter on stdout, unknown names in the greeting.</summary>
    public IEnumerable<string> Warnings => greeting.Unknown.Select(name => $"the greeting names '{name}', which is unknown here and ignored")
        .Concat(session.ChatterLines == 0 ? [] : [$"stdout has lines that are no messages ({session.ChatterLines}); the first: '{session.Chatter[0]}'"]);

    /// <summary>Starts a program, greets it and checks that numbers reach it and come back unharmed.</summary>
    /// <exception cref="SubjectException">It cannot be judged.</exception>
    public static ProcessSubject Start(IReadOnlyList<string> command, ProcessOptions? options = null) => new(command, options ?? new());

    /// <inheritdoc/>
    public bool Offers(Function function) => Formats.Any(format => Offers(function, format));

    /// <summary>Whether the program has the function in the format. It may list functions; whether a format is supported, one question tells.</summary>
    public bool Offers(Function function, Format format)
    {
        if (!Formats.Contains(format) || greeting.Functions?.Contains(function.Name) == false) return false;
        lock (gate)
        {
            if (!offered.TryGetValue((function.Name, format), out var known)) offered[(function.Name, format)] = known = Probe(function, format);
            return known;
        }
    }

    /// <inheritdoc/>
    public double? StatedUlps(Function function) => greeting.Ulps.TryGetValue(function.Name, out var ulps) ? ulps : null;

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        var answers = new Answer?[batch.Count];
        var from = 0;
        foreach (var to in Portions.Ends(function, batch, options.Batch))
        {
            lock (gate) Ask(function, format, batch, from..to, answers);
            from = to;
        }

        return answers!;
    }

    /// <summary>Refuses to score a program that answers nothing by numbers.</summary>
    /// <exception cref="SubjectException">That is so.</exception>
    public void RefuseSilence()
    {
        if (answersNothing && !IsGivenUp) throw new SubjectException($"{Name} answers every input with an error, so there is nothing to score.");
    }

    /// <summary>Ends the program: closes its stdin, waits, and ends whatever is left of it.</summary>
    public void Dispose()
    {
        interruption.Dispose();
        if (options.Interrupted.IsCancellationRequested) session.Dispose(); else session.Close();
    }

    private void Ask(Function function, Format format, IReadOnlyList<double[][]> batch, Range portion, Answer?[] answers)
    {
        List<int> open = [];
        for (var i = portion.Start.Value; i < portion.End.Value; i++)
            if ((answers[i] = Known(function, format, batch[i])) is null) open.Add(i);
        if (open.Count == 0) return;
        var replay = new Replay(session, function, format, [.. open.Select(i => batch[i])]);
        replay.Run();
        for (var i = 0; i < open.Count; i++) answers[open[i]] = replay.Answers[i] ?? NotRun;
        foreach (var (input, failure) in replay.Failed)
        {
            Remember(function, format, input, failure);
            incidents.Add(failure.Error!);
        }

        answersNothing &= replay.Answers.All(a => a?.Error is not null);
    }

    private bool Probe(Function function, Format format)
    {
        try
        {
            return !session.Ask(function, format, [Sampler.Draw(function, "probe", format, Seed.Default, 1).First()]).IsUnsupported;
        }
        catch (Exception e) when (e is AdapterFault or GivenUpException)
        {
            // It tries, at least.
            return true;
        }
    }

    private Answer? Known(Function function, Format format, double[][] input) => failed.TryGetValue((function.Name, format), out var known) ? known.GetValueOrDefault(Key(input)) : null;

    private void Remember(Function function, Format format, double[][] input, Answer failure)
    {
        if (!failed.TryGetValue((function.Name, format), out var known)) failed[(function.Name, format)] = known = [];
        known[Key(input)] = failure;
    }

    private static string Key(double[][] input) => string.Join('/', input.Select(a => string.Join(' ', a.Select(BitConverter.DoubleToInt64Bits))));
}
