using System.Globalization;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Protocol.Faults;

/// <summary>Programs that break the protocol, each in one way.</summary>
public static class FaultyAdapters
{
    // Inputs that one life answers, for the faults that count them.
    private static int answered;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaultyAdapter> All { get; } =
    [
        .. Forgiven(), .. AtGreeting(), .. InTransport(), .. AtOneInput(),
        new("dies-after-5000", "dies after 5000 inputs, whichever they are", Treatment.Unstable, "and not again", e => (answered += e.Count) > 5000 ? Exchange.Exit(3) : e.Due),
        new("dies-in-batches", "dies at one input, unless it is asked alone", Treatment.Unstable, "then crash: it ended with exit code 3", e => e.IsThere && e.Count > 1 ? Exchange.Exit(3) : e.Due),
        new("dies-everywhere", "dies at every negative logit", Treatment.GivenUp, "crash: it ended with exit code 3", e => e.HasNegative ? Exchange.Exit(3) : e.Due),
        new("errors-everywhere", "answers identity(x), and everything else by errors", Treatment.NotJudged, "answers every input with an error", e => e.IsIdentity ? e.Due : e.Items(_ => """{"error":"broken"}""")),
    ];

    private static FaultyAdapter[] Forgiven() =>
    [
        new("none", "nothing wrong", Treatment.Passes, "", e => e.Due),
        new("crlf", "ends its lines as on Windows", Treatment.Passes, "", e => e.Due.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("bom", "begins with a byte order mark", Treatment.Passes, "", e => e.IsHello ? "\uFEFF" + e.Due : e.Due),
        new("blank-lines", "writes an empty line before each reply", Treatment.Passes, "", e => "\n" + e.Due),
        new("json-numbers", "sends numbers as JSON numbers where JSON has them", Treatment.Passes, "", e => e.Items(text => text is "\"NaN\"" or "\"Infinity\"" or "\"-Infinity\"" ? text : text.Trim('"'))),
        new("bits", "sends numbers as bits", Treatment.Passes, "", e => e.Items(text => $"\"#{BitConverter.DoubleToInt64Bits(double.Parse(text.Trim('"'), CultureInfo.InvariantCulture)):X16}\"")),
        new("lower-case", "spells NaN and infinity as Python does", Treatment.Passes, "", e => e.Items(text => text.Replace("NaN", "nan", StringComparison.Ordinal).Replace("Infinity", "inf", StringComparison.Ordinal))),
        new("slow", "takes its time, but not too long", Treatment.Passes, "", e => e.Late(20)),
        new("stderr-flood", "writes 1 MB to stderr", Treatment.Passes, "", e => e.IsThere ? e.Complain(1 << 20) : e.Due),
        new("no-functions", "does not say what it offers", Treatment.Passes, "", e => e.IsHello ? e.Due.Replace("\"functions\":", "\"also\":", StringComparison.Ordinal) : e.Due),
        new("chatter", "prints to stdout what belongs to stderr", Treatment.Warns, "loading model", e => "loading model\n" + e.Due),
        new("unknown-function", "offers a function that nobody knows", Treatment.Warns, "'sigmoidal'", e => e.IsHello ? e.Due.Replace("[\"identity\"", "[\"sigmoidal\",\"identity\"", StringComparison.Ordinal) : e.Due),
    ];

    private static FaultyAdapter[] AtGreeting() =>
    [
        new("exits-at-once", "ends before it has said anything", Treatment.NotJudged, "ended with exit code 0", e => Exchange.Exit(0)),
        new("no-flush", "never flushes stdout", Treatment.NotJudged, "Did you flush stdout", _ => "") { Hangs = true },
        new("no-line-feed", "never ends a line", Treatment.NotJudged, "a line that does not end", e => e.Due.TrimEnd('\n')) { Hangs = true },
        new("garbage", "writes braces, but no JSON", Treatment.NotJudged, "no JSON", _ => "{hello}\n"),
        new("wrong-version", "speaks another version of the protocol", Treatment.NotJudged, "\"lossproofs\": 2", e => e.Due.Replace("\"lossproofs\":1", "\"lossproofs\":2", StringComparison.Ordinal)),
        new("no-name", "does not say its name", Treatment.NotJudged, "lacks \"name\"", e => e.Due.Replace("\"name\"", "\"title\"", StringComparison.Ordinal)),
        new("no-formats", "does not say its formats", Treatment.NotJudged, "lacks \"formats\"", e => e.Due.Replace("\"formats\"", "\"types\"", StringComparison.Ordinal)),
        new("strange-format", "computes in a format that nobody knows", Treatment.NotJudged, "bfloat16", e => e.Due.Replace("[\"binary64\",\"binary32\",\"binary16\"]", "[\"bfloat16\"]", StringComparison.Ordinal)),
    ];

    private static FaultyAdapter[] InTransport() =>
    [
        new("no-identity", "does not offer identity(x)", Treatment.NotJudged, "identity(x) is not offered", e => e.Due.Replace("\"identity\",", "", StringComparison.Ordinal)),
        new("wrong-id", "counts for itself", Treatment.NotJudged, "another \"id\"", e => e.Due.Replace("\"id\":", "\"id\":9", StringComparison.Ordinal)),
        new("answers-twice", "sends every reply twice", Treatment.NotJudged, "one reply to each request", e => e.IsHello ? e.Due : e.Due + e.Due),
        new("short-array", "forgets the last value", Treatment.NotJudged, "values instead of", e => e.Count > 1 ? e.Due[..e.Due.LastIndexOf(',')] + "]}\n" : e.Due),
        new("long-array", "adds a value", Treatment.NotJudged, "values instead of", e => e.Count > 1 ? e.Due.Replace("]}", ",\"0\"]}", StringComparison.Ordinal) : e.Due),
        new("bare-nan", "writes NaN without quotation marks", Treatment.NotJudged, "send the string \"NaN\"", e => e.Items(text => text == "\"NaN\"" ? "NaN" : text)),
        new("null", "writes null for NaN and infinity, as JSON.stringify does", Treatment.NotJudged, "NaN: protocol: null is no number", e => e.Items(text => text is "\"NaN\"" or "\"Infinity\"" or "\"-Infinity\"" ? "null" : text)),
        new("minus-zero-lost", "makes -0 a 0", Treatment.NotJudged, "-0.0 came back as 0", e => e.Items(text => text == "\"-0.0\"" ? "\"0\"" : text)),
        new("float32-answers", "rounds binary64 to binary32", Treatment.NotJudged, "0.1 came back as 0.10000000149011612", e => e.Numbers(x => (float)x)),
        new("six-digits", "prints six digits", Treatment.NotJudged, "came back as", e => e.Items(text => $"\"{double.Parse(text.Trim('"'), CultureInfo.InvariantCulture).ToString("G6", CultureInfo.InvariantCulture)}\"")),
        new("flush-to-zero", "loses subnormal numbers on the way", Treatment.NotJudged, "came back as 0", e => e.Numbers(x => double.IsSubnormal(x) ? 0 : x)),
        new("shortest-binary32", "prints binary32 as the shortest decimal that reads back in binary32", Treatment.NotJudged, "is no value of binary32",
            e => e.Format == Format.Binary32 ? e.Items(text => $"\"{Format.Binary32.Text(double.Parse(text.Trim('"'), CultureInfo.InvariantCulture))}\"") : e.Due),
    ];

    private static FaultyAdapter[] AtOneInput() =>
    [
        new("dies-at-input", "dies at one input", Treatment.FailsTheInput, "crash: it ended with exit code 3", e => e.IsThere ? Exchange.Exit(3) : e.Due),
        new("ends-at-input", "ends at one input as if all were done", Treatment.FailsTheInput, "crash: it ended with exit code 0", e => e.IsThere ? Exchange.Exit(0) : e.Due),
        new("killed-at-input", "is killed at one input", Treatment.FailsTheInput, "crash: it ended with exit code", e => e.IsThere ? Exchange.Kill() : e.Due),
        new("orphan-at-input", "starts another program at one input, and dies", Treatment.FailsTheInput, "crash: it ended with exit code 3", e => e.IsThere ? Exchange.LeaveChild() : e.Due),
        new("hangs-at-input", "hangs at one input", Treatment.FailsTheInput, "timeout: no reply within", e => e.IsThere ? Exchange.Hang() : e.Due) { Hangs = true },
        new("unended-at-input", "ends the line of one input nowhere", Treatment.FailsTheInput, "a line that does not end", e => e.IsThere ? e.Due[..(e.Due.Length / 2)] : e.Due) { Hangs = true },
        new("truncated-at-input", "ends the line of one input too early", Treatment.FailsTheInput, "protocol: the reply is no JSON", e => e.IsThere ? e.Due[..(e.Due.Length / 2)] + "\n" : e.Due),
        new("dies-in-line", "dies in the middle of a line", Treatment.FailsTheInput, "crash: ", e => e.IsThere ? DieInLine(e) : e.Due),
        new("wrong-id-at-input", "counts wrongly at one input", Treatment.FailsTheInput, "protocol: the reply has another \"id\"", e => e.IsThere ? e.Due.Replace("\"id\":", "\"id\":9", StringComparison.Ordinal) : e.Due),
        new("no-id-at-input", "leaves the id out at one input", Treatment.FailsTheInput, "protocol: the reply has no \"id\"", e => e.IsThere ? e.Due.Replace("\"id\":", "\"number\":", StringComparison.Ordinal) : e.Due),
        new("no-values-at-input", "sends neither values nor an error at one input", Treatment.FailsTheInput, "neither an array", e => e.IsThere ? e.Due.Replace("\"values\":", "\"results\":", StringComparison.Ordinal) : e.Due),
        new("long-array-at-input", "answers one input twice", Treatment.FailsTheInput, "protocol: the reply has 2 values instead of 1", e => e.IsThere ? e.Due.Replace("]}", ",\"0\"]}", StringComparison.Ordinal) : e.Due),
        new("null-at-input", "answers null at one input", Treatment.FailsTheInput, "protocol: null is no number", e => e.AtInput("null")),
        new("word-at-input", "answers a word at one input", Treatment.FailsTheInput, "'about one' is no number", e => e.AtInput("\"about one\"")),
        new("overflow-at-input", "answers a number that no format holds", Treatment.FailsTheInput, "is no value of binary64", e => e.AtInput("\"1e999\"")),
        new("array-at-input", "answers an array where a number is due", Treatment.FailsTheInput, "instead of a number", e => e.AtInput("[\"1\"]")),
        new("error-at-input", "answers one input by an error", Treatment.FailsTheInput, "error: domain: too large", e => e.AtInput("""{"error":"domain","message":"too large"}""")),
        new("exception-at-input", "answers a whole batch by an error because of one input", Treatment.FailsTheInput, "error: internal: too large",
            e => e.IsThere ? string.Concat(e.Due.AsSpan(0, e.Due.IndexOf(',', StringComparison.Ordinal)), ",\"error\":\"internal\",\"message\":\"too large\"}\n") : e.Due),
    ];

    private static string DieInLine(Exchange exchange)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(System.Text.Encoding.UTF8.GetBytes(exchange.Due[..(exchange.Due.Length / 2)]));
        output.Flush();
        return Exchange.Exit(3);
    }
}
