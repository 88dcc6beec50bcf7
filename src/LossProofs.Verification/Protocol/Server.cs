using System.Text;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Protocol;

/// <summary>A subject as a program that speaks the protocol: the reference for everybody who writes an adapter.</summary>
/// <param name="subject">Who answers, on several threads at a time.</param>
/// <param name="name">The name in the greeting.</param>
public sealed class Server(ISubject subject, string name)
{
    // So many inputs are worth a thread.
    private const int Share = 32;

    /// <summary>Answers until there are no more requests.</summary>
    public void Run(TextReader requests, TextWriter replies)
    {
        while (requests.ReadLine() is { } line)
        {
            if (line.AsSpan().Trim().IsEmpty) continue;
            replies.Write(Reply(line));
            replies.Flush();
        }
    }

    /// <summary>The reply to a request, with its line feed.</summary>
    public string Reply(string line)
    {
        try
        {
            var request = Request.Read(line);
            return Text(request.Function is { } function ? Eval(request, function) : Hello());
        }
        catch (RequestException e)
        {
            return Text(Messages.Line(json =>
            {
                if (e.Id is { } id) json.WriteNumber("id", id);
                json.WriteString("error", e.Error);
                json.WriteString("message", e.Message);
            }));
        }
    }

    private static string Text(byte[] line) => Encoding.UTF8.GetString(line);

    private byte[] Hello() => Messages.Line(json =>
    {
        List<Function> offered = [.. Family.All.Where(subject.Offers)];
        json.WriteNumber("lossproofs", Messages.Version);
        json.WriteString("name", name);
        json.WriteString("version", subject.Version);
        json.WriteStartArray("formats");
        foreach (var format in subject.Formats) json.WriteStringValue(format.Name);
        json.WriteEndArray();
        json.WriteStartArray("functions");
        foreach (var function in offered) json.WriteStringValue(function.Name);
        json.WriteEndArray();
        json.WriteStartObject("ulps");
        foreach (var function in offered)
            if (subject.StatedUlps(function) is { } ulps) json.WriteNumber(function.Name, ulps);
        json.WriteEndObject();
    });

    private byte[] Eval(Request request, Function function)
    {
        if (!subject.Offers(function, request.Format)) throw new RequestException(request.Id, "unsupported", $"{function.Name} is not offered in {request.Format}.");
        var answers = Evaluate(function, request.Format, request.Batch);
        return Messages.Line(json =>
        {
            json.WriteNumber("id", request.Id);
            json.WriteStartArray("values");
            for (var i = 0; i < answers.Length; i++) Item(json, function, request.Batch[i], answers[i]);
            json.WriteEndArray();
        });
    }

    // Who asked is waiting, so every core may help; the answers stay in the order of the questions.
    private Answer[] Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch)
    {
        var answers = new Answer[batch.Count];
        Parallel.ForEach(batch.Chunk(Share), (share, _, n) =>
        {
            var part = subject.Evaluate(function, format, share);
            for (var i = 0; i < part.Count; i++) answers[n * Share + i] = part[i];
        });
        return answers;
    }

    private static void Item(Utf8JsonWriter json, Function function, double[][] arguments, Answer answer)
    {
        if (answer.Error is { } error)
        {
            json.WriteStartObject();
            json.WriteString("error", "failed");
            json.WriteString("message", error);
            json.WriteEndObject();
        }
        else if (function.Shape.Count == 0)
        {
            Messages.Number(json, answer.Values[0]);
        }
        else if (function.Shape.Count == 1)
        {
            Messages.Vector(json, answer.Values);
        }
        else
        {
            json.WriteStartArray();
            foreach (var row in answer.Values.Chunk(Judging.Call.LengthOf(function, arguments))) Messages.Vector(json, row);
            json.WriteEndArray();
        }
    }
}
