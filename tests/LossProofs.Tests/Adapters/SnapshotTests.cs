namespace LossProofs.Tests.Adapters;

/// <summary>How snapshots are compared and named: holds with our adapter and with Verify.Xunit.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lossproofs-");

    public void Dispose() => folder.Delete(recursive: true);

    [ComparingFact]
    public async Task A_new_snapshot_fails_and_leaves_what_was_received()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Here(Verify("text")));
        Assert.Contains("New:", failure.Message, StringComparison.Ordinal);
        Assert.Equal("text", Read("snapshot.received.txt"));
    }

    [Fact]
    public async Task An_equal_snapshot_passes_and_removes_what_was_received()
    {
        Write("snapshot.received.txt", "of an earlier run");
        Write("snapshot.verified.txt", "text");
        await Here(Verify("text"));
        Assert.Equal(["snapshot.verified.txt"], Files());
    }

    [ComparingFact]
    public async Task A_different_snapshot_fails_with_both_texts()
    {
        Write("snapshot.verified.txt", "old");
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Here(Verify("new")));
        Assert.Contains("NotEqual:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("old", failure.Message, StringComparison.Ordinal);
        Assert.Contains("new", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["snapshot.received.txt", "snapshot.verified.txt"], Files());
    }

    [Fact]
    public async Task Accepting_writes_lf_and_no_byte_order_mark()
    {
        await Here(Verify("a\r\nb\rc", "md")).AutoVerify();
        Assert.Equal("a\nb\nc"u8, File.ReadAllBytes(InFolder("snapshot.verified.md")));
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\nb\n")]
    [InlineData("\uFEFFa\nb")]
    public async Task Line_endings_a_final_newline_and_a_byte_order_mark_are_no_difference(string verified)
    {
        Write("snapshot.verified.txt", verified);
        await Here(Verify("a\nb")).DisableRequireUniquePrefix();
    }

    [ComparingFact]
    public async Task A_final_newline_that_only_the_received_text_has_is_a_difference()
    {
        Write("snapshot.verified.txt", "a");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Here(Verify("a\n")));
    }

    [Fact]
    public async Task An_empty_text_has_a_name()
    {
        await Here(Verify("")).AutoVerify();
        Assert.Equal("emptyString", Read("snapshot.verified.txt"));
    }

    [Fact]
    public async Task A_text_that_comes_later_is_awaited()
    {
        await Here(Verify(Task.FromResult("later"), "csv")).AutoVerify();
        Assert.Equal("later", Read("snapshot.verified.csv"));
    }

    [Fact]
    public async Task Lines_can_be_scrubbed()
    {
        await Here(Verify("keep\nTook 3 ms\nkeep too")).ScrubLinesContaining("took").AutoVerify();
        Assert.Equal("keep\nkeep too", Read("snapshot.verified.txt"));
    }

    [Fact]
    public async Task A_file_is_named_after_type_and_method()
    {
        await Verify("text").UseDirectory(folder.FullName).AutoVerify();
        Assert.Equal(["SnapshotTests.A_file_is_named_after_type_and_method.verified.txt"], Files());
    }

    [Theory]
    [InlineData(0.5, "a/b:c", "value=0.5_text=a-b-c")]
    [InlineData(1e-7, null, "value=1E-07_text=null")]
    [InlineData(double.NegativeInfinity, "x|y", "value=-Infinity_text=x-y")]
    public async Task A_file_is_named_after_the_parameters(double value, string? text, string expected)
    {
        await Verify("text").UseDirectory(folder.FullName).UseMethodName("Named").UseParameters(value, text).AutoVerify();
        Assert.Equal([$"SnapshotTests.Named_{expected}.verified.txt"], Files());
    }

    [Fact]
    public async Task A_text_may_stand_for_the_parameters()
    {
        await Verify("text").UseDirectory(folder.FullName).UseTypeName("Type").UseMethodName("Method").UseTextForParameters("case-1").AutoVerify();
        Assert.Equal(["Type.Method_case-1.verified.txt"], Files());
    }

    [Fact]
    public async Task A_name_is_used_once()
    {
        await Here(Verify("text")).AutoVerify();
        var failure = await Assert.ThrowsAnyAsync<Exception>(async () => await Here(Verify("text")).AutoVerify());
        Assert.Contains("already been used", failure.Message, StringComparison.Ordinal);
    }

    private SettingsTask Here(SettingsTask verify) => verify.UseDirectory(folder.FullName).UseFileName("snapshot").DisableDiff();

    private string InFolder(string name) => Path.Combine(folder.FullName, name);

    private string Read(string name) => File.ReadAllText(InFolder(name));

    private void Write(string name, string text) => File.WriteAllText(InFolder(name), text);

    private IEnumerable<string> Files() => folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
