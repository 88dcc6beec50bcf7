using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LossProofs.Cli;

namespace LossProofs.Tests.Cli;

public class AdapterTests
{
    private const string Marker = " The protocol: one line of JSON in, one out, until the input ends.\n";

    private static readonly string Adapters = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "src", "adapters"));

    [Theory]
    [InlineData("python", "Fill in your functions, then: lossproofs verify -- python3 ")]
    [InlineData("node", "Fill in your functions, then: lossproofs verify -- node ")]
    [InlineData("r", "Fill in your functions, then: lossproofs verify -- Rscript ")]
    [InlineData("csharp", "Fill in your functions, then: lossproofs verify -- dotnet run ")]
    [InlineData("c", "Fill in your functions, then: lossproofs gen sigmoid binary64 | ./filter sigmoid | lossproofs check sigmoid binary64")]
    public void A_starter_is_written_once(string language, string message)
    {
        var file = Place();
        var run = Invocation.Of("adapter", "new", language, file);
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Contains(message, run.Out, StringComparison.Ordinal);
        Assert.Contains("sigmoid", File.ReadAllText(file), StringComparison.Ordinal);
        File.WriteAllText(file, "my work");
        var again = Invocation.Of("adapter", "new", language, file);
        Assert.Equal(ExitCode.Usage, again.Code);
        Assert.Contains($"FILE is '{file}'; allowed: a file that does not exist", again.Error, StringComparison.Ordinal);
        Assert.Equal("my work", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("adapter lacks what to do; allowed: new LANGUAGE [FILE].", "adapter")]
    [InlineData("adapter was given 'old'; allowed: new LANGUAGE [FILE].", "adapter", "old")]
    [InlineData("LANGUAGE is missing; allowed: python, node, r, csharp, c.", "adapter", "new")]
    [InlineData("LANGUAGE is 'cobol'; allowed: python, node, r, csharp, c.", "adapter", "new", "cobol")]
    [InlineData("FILE is 'no/such/folder/x.py'; allowed: a file that does not exist, in a folder that does", "adapter", "new", "python", "no/such/folder/x.py")]
    public void Bad_input_is_refused(string message, params string[] args)
    {
        var run = Invocation.Of(args);
        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [ProgramFact("python3")]
    public void The_starter_in_Python_speaks_the_protocol() => SpeaksTheProtocol("python", "python3", ".py");

    [ProgramFact("node")]
    public void The_starter_for_Node_speaks_the_protocol() => SpeaksTheProtocol("node", "node", ".mjs");

    private static void SpeaksTheProtocol(string language, string interpreter, string ending)
    {
        var file = Place() + ending;
        Invocation.Of("adapter", "new", language, file);
        var replies = Ask(interpreter, file,
            """{"lossproofs":1,"op":"hello"}""",
            """{"op":"eval","id":1,"function":"identity","format":"binary64","args":{"x":["-0.0","NaN","-Infinity","5e-324"]}}""",
            """{"op":"eval","id":2,"function":"softmax","format":"binary64","args":{"z":[["0","0"],["7"]]}}""",
            """{"op":"eval","id":3,"function":"tanh","format":"binary64","args":{"z":["1"]}}""");
        Assert.Equal(4, replies.Count);
        Assert.Equal(1, replies[0].GetProperty("lossproofs").GetInt32());
        Assert.Contains("sigmoid", replies[0].GetProperty("functions").EnumerateArray().Select(f => f.GetString()));
        Assert.Equal(["-0.0", "NaN", "-Infinity", "5e-324"], replies[1].GetProperty("values").EnumerateArray().Select(v => v.GetString()));
        Assert.Equal([0.5, 0.5, 1], replies[2].GetProperty("values").EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(v => JsonSerializer.Deserialize<double>(v.GetString()!)));
        Assert.Equal((3, "unsupported"), (replies[3].GetProperty("id").GetInt32(), replies[3].GetProperty("error").GetString()));
    }

    // An adapter is one file that can be copied, so the protocol is in each: the same in each.
    [Theory]
    [InlineData("python", "python/scipy_adapter.py", "python/torch_adapter.py", "python/sklearn_adapter.py")]
    [InlineData("node", "node/tfjs_adapter.mjs", "node/onnx_adapter.mjs")]
    [InlineData("r", "r/adapter.R")]
    public void The_protocol_is_the_same_in_every_adapter_of_a_language(string language, params string[] adapters)
    {
        var file = Place();
        Invocation.Of("adapter", "new", language, file);
        Assert.All(adapters, adapter => Assert.Equal(Protocol(file), Protocol(Path.Combine(Adapters, adapter))));
    }

    private static string Protocol(string file) => File.ReadAllText(file).Split(Marker) is [_, var loop] ? loop : throw new InvalidDataException($"{file} is '{file}'; allowed: a file with one line '{Marker}'.");

    private static List<JsonElement> Ask(string interpreter, string file, params string[] lines)
    {
        var start = new ProcessStartInfo(interpreter, [file]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        foreach (var line in lines) process.StandardInput.Write(line + "\n");
        process.StandardInput.Close();
        var replies = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. replies.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Place() => Path.Combine(Directory.CreateTempSubdirectory("lossproofs").FullName, "mine");

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
