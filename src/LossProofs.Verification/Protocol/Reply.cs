using System.Globalization;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Protocol;

/// <summary>The reply to a batch: an answer to each question, or an error for all of them.</summary>
/// <param name="Answers">One an input; empty where there is an error.</param>
/// <param name="Error">"unsupported" or another word; null where there are answers.</param>
/// <param name="Message">What the program says of the error.</param>
internal sealed record Reply(IReadOnlyList<Answer> Answers, string? Error = null, string Message = "")
{
    /// <summary>Whether the program does not have the function in the format.</summary>
    public bool IsUnsupported => Error == "unsupported";

    /// <summary>The error as an answer.</summary>
    public Answer Failure => Failed(Error!, Message);

    /// <summary>Reads a reply.</summary>
    /// <exception cref="AdapterFault">It is none to this request.</exception>
    public static Reply Read(JsonElement reply, long id, Function function, Format format, int count)
    {
        if (!reply.TryGetProperty("id", out var own)) throw AdapterFault.Protocol("the reply has no \"id\"");
        if (own.ValueKind != JsonValueKind.Number || !own.TryGetInt64(out var got) || got != id)
            throw AdapterFault.Protocol(string.Create(CultureInfo.InvariantCulture, $"the reply has another \"id\" than the request{(own.ValueKind == JsonValueKind.Number && own.TryGetInt64(out var old) && old < id ? ", that of an earlier one: one reply to each request" : "")}"));
        if (reply.TryGetProperty("error", out var error)) return new([], Text(error), reply.TryGetProperty("message", out var message) ? Text(message) : "");
        if (!reply.TryGetProperty("values", out var values) || values.ValueKind != JsonValueKind.Array) throw AdapterFault.Protocol("the reply has neither an array \"values\" nor an \"error\"");
        if (values.GetArrayLength() != count) throw AdapterFault.Protocol(string.Create(CultureInfo.InvariantCulture, $"the reply has {values.GetArrayLength()} values instead of {count}"));
        var answers = new Answer[count];
        var i = 0;
        foreach (var item in values.EnumerateArray()) answers[i++] = Item(item, function.Shape.Count, format);
        return new(answers);
    }

    // An item that is no result spoils no other one.
    private static Answer Item(JsonElement item, int dimensions, Format format)
    {
        if (item.ValueKind == JsonValueKind.Object)
            return item.TryGetProperty("error", out var error) ? Failed(Text(error), item.TryGetProperty("message", out var message) ? Text(message) : "") : Answer.Failed("protocol: the item is an object without \"error\"");
        var numbers = new List<double>(1);
        return Read(item, dimensions, format, numbers) is { } fault ? Answer.Failed($"protocol: {fault}") : new([.. numbers]);
    }

    private static string? Read(JsonElement item, int dimensions, Format format, List<double> numbers)
    {
        if (item.ValueKind == JsonValueKind.Null) return "null is no number; JSON has no NaN and no infinity, so send the string \"NaN\"";
        if (dimensions == 0) return Number(item, format, numbers);
        if (item.ValueKind != JsonValueKind.Array) return $"the item is {Adapter.Excerpt(item.GetRawText())} instead of an array";
        var width = -1;
        foreach (var entry in item.EnumerateArray())
        {
            if (Read(entry, dimensions - 1, format, numbers) is { } fault) return fault;
            if (dimensions == 1) continue;
            if (width >= 0 && width != entry.GetArrayLength()) return "the rows of the item differ in length";
            width = entry.GetArrayLength();
        }

        return null;
    }

    private static string? Number(JsonElement item, Format format, List<double> numbers)
    {
        if (item.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return $"the item is {Adapter.Excerpt(item.GetRawText())} instead of a number";
        if (NumberReader.Exactly(item, format) is { } value)
        {
            numbers.Add(value);
            return null;
        }

        var word = NumberReader.Word(item);
        return NumberReader.Read(word, Format.Binary64) is null ? $"'{Adapter.Excerpt(word)}' is no number" : $"{Adapter.Excerpt(word)} is no value of {format}, and is not rounded to one";
    }

    private static Answer Failed(string error, string message)
    {
        var text = message.Length == 0 ? $"error: {error}" : $"error: {error}: {message}";
        return error == "domain" ? Answer.Refused(text) : Answer.Failed(text);
    }

    private static string Text(JsonElement value) => (value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).ReplaceLineEndings(" ");
}
