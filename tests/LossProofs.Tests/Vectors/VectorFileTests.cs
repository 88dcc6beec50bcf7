using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;
using LossProofs.Verification.Vectors;

namespace LossProofs.Tests.Vectors;

/// <summary>The whole export, read back.</summary>
public class VectorFileTests
{
    private static readonly Lazy<VectorExport> Everything = new(() => VectorExport.Of(Family.All, Format.All, Environment.ProcessorCount));

    private static Dictionary<string, string> Files => Everything.Value.Files.ToDictionary(f => f.Path, f => f.Text);

    [Fact]
    public void No_file_has_a_fault()
    {
        var faults = new List<string>();
        foreach (var (path, text) in Documents())
        {
            using var json = JsonDocument.Parse(text);
            faults.AddRange(Lint.Faults(json, Files["README.md"]).Select(f => $"{path}: {f}"));
        }

        Assert.True(faults.Count == 0, $"{faults.Count}\n{string.Join('\n', faults.Take(30))}");
    }

    [Fact]
    public void Json_and_tsv_say_the_same()
    {
        foreach (var (path, text) in Documents())
        {
            using var json = JsonDocument.Parse(text);
            var lines = Files[path[..^".json".Length] + ".tsv"].Split('\n');
            Assert.Equal("", lines[^1]);
            string[] expected = [lines[0], .. json.RootElement.GetProperty("vectors").EnumerateArray().Select(Line)];
            Assert.Equal(expected, lines[..^1]);
        }
    }

    [Fact]
    public void The_index_lists_every_file_and_its_vectors()
    {
        using var index = JsonDocument.Parse(Files["index.json"]);
        Assert.Empty(JsonSchema.Faults("vectors-index", index));
        var listed = index.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(Family.All.Count * Format.All.Count, listed.Count);
        Assert.Equal(Everything.Value.Vectors, listed.Sum(f => f.GetProperty("vectors").GetInt32()));
        Assert.All(listed, f => Assert.Equal(f.GetProperty("vectors").GetInt32() + 1, Files[f.GetProperty("tsv").GetString()!].Count(c => c == '\n')));
        Assert.Equal(Files.Keys.Where(p => p.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal), listed.SelectMany(f => new[] { f.GetProperty("json").GetString()!, f.GetProperty("tsv").GetString()! }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_flag_occurs_and_every_id_once()
    {
        var text = string.Concat(Documents().Select(d => d.Text));
        Assert.All(VectorFlag.All, flag => Assert.Contains($"\"{flag.Name}\"", text, StringComparison.Ordinal));
        var ids = Regex.Matches(text, "\"id\":\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(Everything.Value.Vectors, ids.Count);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Our_own_functions_give_the_result_of_every_vector()
    {
        var subject = BuiltIn.Named("native")[0];
        var outside = new List<string>();
        var passed = 0;
        foreach (var (_, text) in Documents())
        {
            using var json = JsonDocument.Parse(text);
            var (function, format) = (Family.Named(json.RootElement.GetProperty("function").GetString()!), Format.Named(json.RootElement.GetProperty("format").GetString()!));
            if (!subject.Offers(function, format)) continue;
            var vectors = json.RootElement.GetProperty("vectors").EnumerateArray().ToList();
            var answers = subject.Evaluate(function, format, [.. vectors.Select(v => Lint.Arguments(v, format))]);
            foreach (var (vector, answer) in vectors.Zip(answers))
                if (Passes(vector, answer.Values, format)) passed++; else outside.Add($"{vector.GetProperty("id")}: {string.Join(' ', answer.Values)} {answer.Error}");
        }

        Assert.True(outside.Count == 0, $"{outside.Count}\n{string.Join('\n', outside.Take(30))}");
        Assert.True(passed > 10_000, $"only {passed} were asked");
    }

    [Theory]
    [InlineData("de-DE", 1)]
    [InlineData("ar-SA", 3)]
    public void An_export_has_the_same_bytes_in_any_culture_and_on_any_number_of_threads(string culture, int threads)
    {
        List<Function> functions = [SigmoidFamily.Sigmoid, BinaryLosses.Bce, VectorFunctions.SoftmaxJacobian];
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new(culture);
            var again = VectorExport.Of(functions, Format.All, threads).Files.Where(f => f.Path.Contains('/', StringComparison.Ordinal));
            Assert.All(again, f => Assert.Equal(Files[f.Path], f.Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    // One slip in a file of σ in binary16 each.
    [Theory]
    [InlineData("a digit of a result", "\"result\":\"0.5\"", "\"result\":\"0.51\"", "decimals and bits of result differ")]
    [InlineData("its bits", "\"resultBits\":\"3800\"", "\"resultBits\":\"3801\"", "decimals and bits of result differ")]
    [InlineData("a result and its bits", "\"result\":\"0.5\",\"resultBits\":\"3800\"", "\"result\":\"0.50048828125\",\"resultBits\":\"3801\"", "is not rounded to")]
    [InlineData("a bound", "\"hi\":\"0.50146484375\",\"hiBits\":\"3803\"", "\"hi\":\"0.25\",\"hiBits\":\"3400\"", "not between lo and hi")]
    [InlineData("an argument", "\"args\":{\"z\":\"0\"},\"argsBits\":{\"z\":\"0000\"}", "\"args\":{\"z\":\"1\"},\"argsBits\":{\"z\":\"3C00\"}", "the arguments have the id sigmoid/binary16/3C00")]
    [InlineData("an id", "sigmoid/binary16/0000", "sigmoid/binary16/FFFF", "stands after")]
    [InlineData("a flag", "\"edge\"", "\"egde\"", "enum")]
    [InlineData("a field", "\"exactLo\"", "\"exactlo\"", "required")]
    [InlineData("a number for a text", "\"result\":\"0.5\"", "\"result\":0.5", "anyOf")]
    public void A_corrupted_file_is_caught(string what, string text, string slip, string fault)
    {
        var file = Files["binary16/sigmoid.json"];
        var at = file.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{what}: {text} does not occur");
        using var json = JsonDocument.Parse(file[..at] + slip + file[(at + text.Length)..]);
        Assert.Contains(Lint.Faults(json, Files["README.md"]), f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_flag_that_the_readme_does_not_explain_is_caught()
    {
        using var json = JsonDocument.Parse(Files["binary16/sigmoid.json"]);
        Assert.Contains(Lint.Faults(json, Files["README.md"].Replace("| `edge` |", "| edge |", StringComparison.Ordinal)), f => f.Contains("is not documented", StringComparison.Ordinal));
    }

    [Fact]
    public Task Some_vectors_of_sigmoid_in_binary16() =>
        Verify(string.Join('\n', Files["binary16/sigmoid.tsv"].Split('\n').Where((_, i) => i % 9 == 0))).InSnapshots("vectors");

    private static IEnumerable<(string Path, string Text)> Documents() => Everything.Value.Files.Where(f => f.Path.Contains('/', StringComparison.Ordinal) && f.Path.EndsWith(".json", StringComparison.Ordinal));

    private static string Line(JsonElement vector) => string.Join('\t',
    [
        vector.GetProperty("id").GetString(),
        .. vector.GetProperty("args").EnumerateObject().SelectMany(a => new[] { Cell(a.Value), Cell(vector.GetProperty("argsBits").GetProperty(a.Name)) }),
        .. new[] { "result", "resultBits", "lo", "loBits", "hi", "hiBits", "exactLo", "exactHi", "flags" }.Select(name => Cell(vector.GetProperty(name))),
    ]);

    private static string Cell(JsonElement value) => string.Join(' ', Lint.Flat(value));

    // The bounds are met, too: No_file_has_a_fault finds the result between them.
    private static bool Passes(JsonElement vector, double[] answer, Format format)
    {
        var result = Lint.Flat(vector.GetProperty("result"));
        return answer.Length == result.Length && answer.Zip(result).All(r => r.Second == "NaN" ? double.IsNaN(r.First) : r.First == Lint.Read(r.Second, format));
    }
}
