using LossProofs.Cli;
using LossProofs.Tests.Cli;

namespace LossProofs.Tests.Vectors;

public sealed class VectorsVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_go_to_the_folder_and_nowhere_else()
    {
        var target = Path.Combine(folder.FullName, "made", "here");
        var run = Invocation.Of("vectors", "export", target, "--functions", "relu*", "--format", "binary16,binary32");
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Matches(@"^\d+ vectors of 2 functions in binary16, binary32: .*index\.json\n$", run.Out);
        Assert.Equal(
            [
                "README.md", "binary16/relu.json", "binary16/relu.tsv", "binary16/relu_grad.json", "binary16/relu_grad.tsv",
                "binary32/relu.json", "binary32/relu.tsv", "binary32/relu_grad.json", "binary32/relu_grad.tsv", "index.json", "vectors-index.schema.json", "vectors.schema.json",
            ],
            Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(target, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.DoesNotContain((byte)'\r', File.ReadAllBytes(Path.Combine(target, "binary16", "relu.tsv")));
    }

    [Fact]
    public void An_export_replaces_an_older_one()
    {
        string[] args = ["vectors", "export", folder.FullName, "--functions", "identity", "--format", "binary16"];
        var file = Path.Combine(folder.FullName, "binary16", "identity.json");
        Assert.Equal(ExitCode.AsRequired, Invocation.Of(args).Code);
        var first = File.ReadAllText(file);
        File.WriteAllText(file, "old");
        Assert.Equal(ExitCode.AsRequired, Invocation.Of([.. args, "--threads", "3"]).Code);
        Assert.Equal(first, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("vectors", "vectors lacks what to do; allowed: export DIR.")]
    [InlineData("vectors export", "DIR is missing; allowed: vectors export DIR")]
    [InlineData("vectors import DIR", "vectors was given 'import'; allowed: export DIR.")]
    [InlineData("vectors import", "vectors was given 'import'; allowed: export DIR.")]
    [InlineData("vectors export DIR more", "vectors was given 'more'; allowed: export, --functions, --format, --threads.")]
    [InlineData("vectors export DIR --format binary8", "--format is 'binary8'; allowed: binary64, binary32, binary16, separated by commas.")]
    [InlineData("vectors export DIR --seed 1", "vectors was given '--seed'; allowed: export, --functions, --format, --threads.")]
    public void Wrong_usage_is_4_and_says_what_is_allowed(string line, string message)
    {
        var run = Invocation.Of([.. line.Split(' ').Select(w => w == "DIR" ? folder.FullName : w)]);
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_wrong_usage()
    {
        var file = Path.Combine(folder.FullName, "file");
        File.WriteAllText(file, "");
        Assert.Contains("which is a file; allowed: a folder", Invocation.Of("vectors", "export", file).Error, StringComparison.Ordinal);
        var below = Invocation.Of("vectors", "export", Path.Combine(file, "below"), "--functions", "identity", "--format", "binary16");
        Assert.Equal(ExitCode.Usage, below.Code);
        Assert.Contains("allowed: a folder that can be written to", below.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_function_is_5()
    {
        var run = Invocation.Of("vectors", "export", folder.FullName, "--functions", "nothing");
        Assert.Equal((ExitCode.NothingRan, ""), (run.Code, run.Out));
        Assert.Contains("nothing ran: --functions is 'nothing', which matches no function", run.Error, StringComparison.Ordinal);
    }
}
