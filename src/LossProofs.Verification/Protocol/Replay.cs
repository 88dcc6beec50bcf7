using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Protocol;

/// <summary>One batch, asked until every input has its own verdict.</summary>
internal sealed class Replay(Session session, Function function, Format format, double[][][] batch)
{
    /// <summary>One an input; null where it was not run.</summary>
    public Answer?[] Answers { get; } = new Answer?[batch.Length];

    /// <summary>The inputs at which the program ended, hung or broke the protocol.</summary>
    public List<(double[][] Input, Answer Failure)> Failed { get; } = [];

    /// <summary>Asks.</summary>
    public void Run()
    {
        try
        {
            for (var from = 0; from < batch.Length;)
            {
                try
                {
                    Whole(from);
                    return;
                }
                catch (AdapterFault fault)
                {
                    from = OneByOne(from, fault);
                }
            }
        }
        catch (GivenUpException)
        {
            // What has no answer was not run.
        }
    }

    private void Whole(int from)
    {
        var reply = session.Ask(function, format, batch[from..]);
        if (reply.Error is null) for (var i = from; i < batch.Length; i++) Answers[i] = reply.Answers[i - from];
        else for (var i = from; i < batch.Length; i++) Answers[i] = reply.IsUnsupported || batch.Length == 1 ? reply.Failure : Single(i);
    }

    private Answer Single(int i)
    {
        var reply = session.Ask(function, format, [batch[i]]);
        return reply.Error is null ? reply.Answers[0] : reply.Failure;
    }

    // Where the batch goes on: after the first input that fails by itself.
    private int OneByOne(int from, AdapterFault fault)
    {
        for (var i = from; i < batch.Length; i++)
        {
            try
            {
                Answers[i] = Single(i);
            }
            catch (AdapterFault single)
            {
                Fail(i, single.Message, single.Stderr);
                return i + 1;
            }
        }

        Fail(from, Unstable(from, fault), fault.Stderr);
        return batch.Length;
    }

    // No input fails by itself: the batch once more tells whether it is the batch or the moment.
    private string Unstable(int from, AdapterFault fault)
    {
        var (count, again) = (batch.Length - from, "and not again");
        try
        {
            session.Ask(function, format, batch[from..]);
        }
        catch (AdapterFault second)
        {
            again = $"then {second.Message}";
        }

        return string.Create(CultureInfo.InvariantCulture, $"unstable: a batch of {count} inputs from here on failed ({fault.Message}), none of them by itself, {again}");
    }

    private void Fail(int i, string message, string stderr)
    {
        Answers[i] = Answer.Failed(message) with { Stderr = Session.End(stderr) };
        Failed.Add((batch[i], Answers[i]!));
    }
}
