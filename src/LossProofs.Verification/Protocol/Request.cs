using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Protocol;

/// <summary>A request that cannot be answered; the message says what is allowed.</summary>
/// <param name="id">The request's, where it has one.</param>
/// <param name="error">The word for programs.</param>
/// <param name="message">What is wrong with it.</param>
internal sealed class RequestException(long? id, string error, string message) : Exception(message)
{
    /// <summary>The request's id, where it has one.</summary>
    public long? Id { get; } = id;

    /// <summary>The word for programs.</summary>
    public string Error { get; } = error;
}

/// <summary>What a program is asked.</summary>
/// <param name="Id">What the reply must repeat.</param>
/// <param name="Function">The function; null where the request is hello.</param>
/// <param name="Format">The format.</param>
/// <param name="Batch">The arguments: one array a parameter.</param>
internal sealed record Request(long Id, Function? Function, Format Format, IReadOnlyList<double[][]> Batch)
{
    /// <summary>Reads a request.</summary>
    /// <exception cref="RequestException">It is none.</exception>
    public static Request Read(string line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            throw new RequestException(null, "request", "the line is no JSON; allowed: a JSON object a line.");
        }

        using (document)
        {
            var message = document.RootElement;
            var op = Text(message, "op");
            if (op == "hello") return new(0, null, Format.Binary64, []);
            long? id = message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.Number && own.TryGetInt64(out var number) ? number : null;
            if (op != "eval") throw new RequestException(id, "request", $"op is '{op}'; allowed: hello, eval.");
            if (id is null) throw new RequestException(id, "request", "id is missing; allowed: a whole number.");
            var function = Family.All.FirstOrDefault(f => f.Name == Text(message, "function")) ?? throw new RequestException(id, "unsupported", $"function is '{Text(message, "function")}'; allowed: a name that hello lists.");
            var format = Format.All.FirstOrDefault(f => f.Name == Text(message, "format")) ?? throw new RequestException(id, "unsupported", $"format is '{Text(message, "format")}'; allowed: a name that hello lists.");
            return new(id.Value, function, format, Columns(message, id.Value, function, format));
        }
    }

    private static double[][][] Columns(JsonElement message, long id, Function function, Format format)
    {
        if (!message.TryGetProperty("args", out var args) || args.ValueKind != JsonValueKind.Object) throw new RequestException(id, "request", "args is missing; allowed: an object with a column for each parameter.");
        double[][][]? batch = null;
        for (var p = 0; p < function.Parameters.Count; p++)
        {
            var name = function.Parameters[p].Name;
            if (!args.TryGetProperty(name, out var column) || column.ValueKind != JsonValueKind.Array) throw new RequestException(id, "request", $"args lacks a column {name}; allowed: {string.Join(", ", function.Parameters.Select(q => q.Name))}.");
            batch ??= [.. Enumerable.Range(0, column.GetArrayLength()).Select(_ => new double[function.Parameters.Count][])];
            if (column.GetArrayLength() != batch.Length) throw new RequestException(id, "request", $"column {name} has another length than the first one; allowed: columns of one length.");
            var i = 0;
            foreach (var item in column.EnumerateArray())
                batch[i++][p] = function.Parameters[p].Vector is null ? [Number(item, id, name, format)]
                    : item.ValueKind == JsonValueKind.Array ? [.. item.EnumerateArray().Select(entry => Number(entry, id, name, format))]
                    : throw new RequestException(id, "request", $"column {name} has {Adapter.Excerpt(item.GetRawText())}; allowed: arrays.");
        }

        return batch ?? [];
    }

    private static double Number(JsonElement item, long id, string name, Format format) =>
        item.ValueKind is JsonValueKind.String or JsonValueKind.Number && NumberReader.Exactly(item, format) is { } value
            ? value
            : throw new RequestException(id, "request", $"column {name} has {Adapter.Excerpt(item.GetRawText())}; allowed: values of {format}.");

    private static string Text(JsonElement message, string field) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
