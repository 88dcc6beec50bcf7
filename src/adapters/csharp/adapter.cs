// An adapter for lossproofs in C#: name your functions as `lossproofs list` does, then
//   lossproofs verify -- dotnet run adapter.cs
#:property PublishAot=false
using System.Globalization;
using System.Text.Json.Nodes;

const string Name = "mine", Version = "1";
string[] formats = ["binary64"];
var functions = new Dictionary<string, Func<Row, object>>
{
    ["identity"] = a => a.Number("x"), // The transport check: leave it as it is.
    ["sigmoid"] = a => 1 / (1 + Math.Exp(-a.Number("z"))),
    ["softmax"] = a => Softmax(a.Vector("z")),
};

static double[] Softmax(double[] z)
{
    var e = z.Select(x => Math.Exp(x - z.Max())).ToArray();
    return [.. e.Select(x => x / e.Sum())];
}

// The protocol: one line of JSON in, one out, until the input ends.
JsonNode Answer(JsonObject request)
{
    if ((string)request["op"]! == "hello") return new JsonObject { ["lossproofs"] = 1, ["name"] = Name, ["version"] = Version, ["formats"] = List(formats), ["functions"] = List(functions.Keys) };
    var (id, function, format) = (request["id"]!.DeepClone(), (string)request["function"]!, (string)request["format"]!);
    if (!functions.TryGetValue(function, out var f) || !formats.Contains(format)) return new JsonObject { ["id"] = id, ["error"] = "unsupported", ["message"] = $"{Name} has no {function} in {format}" };
    var columns = request["args"]!.AsObject();
    var count = columns.First().Value!.AsArray().Count;
    return new JsonObject { ["id"] = id, ["values"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => Value(f, new(columns, i)))]) };
}

static JsonNode Value(Func<Row, object> f, Row row)
{
    try
    {
        return f(row) switch { double[] vector => List(vector.Select(Text)), var number => Text((double)number) };
    }
    catch (ArgumentException refusal)
    {
        return new JsonObject { ["error"] = "domain", ["message"] = refusal.Message };
    }
}

// 17 digits: the shortest decimal that .NET 10.0 finds for 2^-25 is another number (dotnet/runtime#131131).
static string Text(double x) => x.ToString("G17", CultureInfo.InvariantCulture);
static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

while (Console.In.ReadLine() is { } line)
{
    Console.Out.WriteLine(Answer(JsonNode.Parse(line)!.AsObject()).ToJsonString());
    Console.Out.Flush();
}

/// <summary>The arguments of one evaluation.</summary>
internal sealed record Row(JsonObject Columns, int Index)
{
    public double Number(string name) => Parse(Columns[name]![Index]!);

    public double[] Vector(string name) => [.. Columns[name]![Index]!.AsArray().Select(entry => Parse(entry!))];

    private static double Parse(JsonNode entry) => double.Parse((string)entry!, NumberStyles.Float, CultureInfo.InvariantCulture);
}
