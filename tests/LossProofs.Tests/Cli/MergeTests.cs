using LossProofs.Cli;

namespace LossProofs.Tests.Cli;

public sealed class MergeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Shards_join_to_the_bytes_of_the_whole()
    {
        var whole = Wrong("whole", 30);
        Assert.Equal((ExitCode.Failed, File.ReadAllText(whole)), Outcome(Invocation.Of("merge", Wrong("c", 30, "3/3"), Wrong("a", 30, "1/3"), Wrong("b", 30, "2/3"))));
        Assert.Equal((ExitCode.Failed, File.ReadAllText(whole)), Outcome(Invocation.Of("merge", whole)));
    }

    [Fact]
    public void Gaps_overlaps_and_shards_of_other_runs_are_refused()
    {
        var (one, two) = (Wrong("a", 30, "1/2"), Wrong("b", 30, "2/2"));
        Refused("shard 2 of 2 is missing", one);
        Refused("shard 1/2 is given twice", one, two, one);
        Refused("is one of 3 shards", one, Wrong("d", 30, "2/3"));
        Refused("cases is 31", one, Wrong("e", 31, "2/2"));
        var other = Path.Combine(folder.FullName, "f.json");
        File.WriteAllText(other, File.ReadAllText(one).Replace("\"index\": 1", "\"index\": 2", StringComparison.Ordinal));
        Refused("is in two shards", one, other);
        File.WriteAllText(other, "{}");
        Refused("is no report of 'verify --json'", other);
    }

    [Fact]
    public void What_is_worse_is_1_and_the_same_is_0()
    {
        var (right, wrong) = (Report(null, "right", "--subject", "native", "--cases", "30"), Wrong("wrong", 30));
        var worse = Invocation.Of("compare", right, wrong);
        Assert.Equal((ExitCode.Failed, ""), (worse.Code, worse.Error));
        Assert.Contains("as required → lost", worse.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.AsRequired, Invocation.Of("compare", wrong, right).Code);
        var same = Invocation.Of("compare", wrong, wrong);
        Assert.Equal(ExitCode.AsRequired, same.Code);
        Assert.EndsWith("\n0 worse in B\n", same.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("→", same.Out, StringComparison.Ordinal);
    }

    private static (int, string) Outcome(Invocation run) => (run.Code, run.Out);

    private static void Refused(string message, params string[] files)
    {
        var run = Invocation.Of(["merge", .. files]);
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string Wrong(string name, int cases, string? shard = null) => Report(shard, name, "--subject", "wrong", "--cases", $"{cases}");

    private string Report(string? shard, string name, params string[] words)
    {
        var file = Path.Combine(folder.FullName, $"{name}.json");
        var run = Invocation.With(WrongSubject.Sigmoid, ["verify", .. words, "--format", "binary64", "--functions", "sigmoid*", "--claims", "sigmoid.d*,sigmoid.r*,bce.mirror", .. shard is null ? Array.Empty<string>() : ["--shard", shard], "--report", $"json={file}"]);
        Assert.Contains(run.Code, new[] { ExitCode.AsRequired, ExitCode.Failed });
        return file;
    }
}
