namespace LossProofs.Tests.Adapters.Own;

/// <summary>Where a failed comparison says more than Verify.Xunit does.</summary>
public sealed class SnapshotFailureTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lossproofs-");

    public void Dispose() => folder.Delete(recursive: true);

    [ComparingFact]
    public async Task Names_the_first_line_that_differs() => Assert.Equal(
        $"""
        Directory: {folder.FullName}
        NotEqual:
          - Received: snapshot.received.txt
            Verified: snapshot.verified.txt
        First difference at line 2:
          received: two
          verified: 2

        FileContent:

        NotEqual:

        Received: snapshot.received.txt
        one
        two
        Verified: snapshot.verified.txt
        one
        2

        """,
        await FailureAsync(received: "one\ntwo", verified: "one\n2"));

    [ComparingFact]
    public async Task Names_the_end_of_the_shorter_text() =>
        Assert.Contains("First difference at line 2:\n  received: <end>\n  verified: two\n", await FailureAsync(received: "one", verified: "one\ntwo"), StringComparison.Ordinal);

    [ComparingFact]
    public async Task Names_a_file_left_over_under_another_extension()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "snapshot.verified.md"), "one");
        Assert.Equal($"Directory: {folder.FullName}\nDelete:\n  - snapshot.verified.md\n", await FailureAsync(received: "one", verified: "one"));
        Assert.False(File.Exists(Path.Combine(folder.FullName, "snapshot.received.txt")));
    }

    [Fact]
    public async Task Accepting_removes_a_file_left_over_under_another_extension()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "snapshot.verified.md"), "one");
        await Verify("one").UseDirectory(folder.FullName).UseFileName("snapshot").AutoVerify();
        Assert.Equal(["snapshot.verified.txt"], folder.EnumerateFiles().Select(file => file.Name));
    }

    [Property(MaxTest = 1)]
    public async Task Is_refused_in_a_property()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verify("text"));
        Assert.StartsWith("No running test method.", failure.Message, StringComparison.Ordinal);
    }

    private async Task<string> FailureAsync(string received, string verified)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "snapshot.verified.txt"), verified);
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Verify(received).UseDirectory(folder.FullName).UseFileName("snapshot"));
        return failure.Message;
    }
}
