namespace LossProofs.Tests.Adapters.Own;

/// <summary>Results, texts and settings of properties, seen from xunit.</summary>
public class PropertyRunTests
{
    private const string Falsified =
        """
        Falsifiable, after 19 tests (0 shrinks) (1,3).
        Last step was invoked with size of 10 and seed of (1729922950368586568,2074608800582663139).
        Replay directly at failing step with (1729922950368586568,2074608800582663139,10).
        Original:
        5
        """;

    [Fact]
    public async Task A_failure_says_what_falsifies_and_how_to_replay_it() =>
        Assert.Equal(Falsified, await TextOf<Specimens>(nameof(Specimens.Small)), ignoreLineEndingDifferences: true);

    [Fact]
    public async Task A_replay_needs_no_parentheses() =>
        Assert.StartsWith("Falsifiable, after 19 tests (0 shrinks) (1,3).", await TextOf<Specimens.Replayed>(nameof(Specimens.Replayed.Without_parentheses)), StringComparison.Ordinal);

    [Fact]
    public async Task A_replay_of_the_failing_step_fails_at_once()
    {
        var text = await TextOf<Specimens.Replayed>(nameof(Specimens.Replayed.Small));
        Assert.StartsWith("Falsifiable, after 1 test (0 shrinks)", text, StringComparison.Ordinal);
        Assert.EndsWith("5", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cause_of_a_failure_is_its_inner_exception()
    {
        var failed = Assert.IsAssignableFrom<ITestFailed>((await PropertyRun.Of<Specimens>(nameof(Specimens.Small_by_assertion))).Result);
        Assert.Equal(typeof(PropertyFailedException).FullName, failed.ExceptionTypes[0]);
        Assert.Equal("too large", failed.Messages[1].Split('\n')[0].TrimEnd());
    }

    [Theory]
    [InlineData(nameof(Specimens.Always), "Ok, passed 7 tests.")]
    [InlineData(nameof(Specimens.Three_times), "Ok, passed 3 tests.")]
    [InlineData(nameof(Specimens.Within_size), "Ok, passed 1000 tests.")]
    [InlineData(nameof(Specimens.Parallel), "Ok, passed 20 tests.")]
    [InlineData(nameof(Specimens.Quiet), "")]
    public async Task The_method_overrides_the_class_setting_by_setting(string method, string output) =>
        Assert.Equal(output, (await PropertyRun.Of<Specimens>(method)).Output.Trim());

    [Fact]
    public async Task A_nested_class_inherits_and_overrides()
    {
        Assert.Equal("Ok, passed 7 tests.", (await PropertyRun.Of<Specimens.Nested>("Always")).Output.Trim());
        Assert.Equal("Ok, passed 5 tests.", (await PropertyRun.Of<Specimens.NestedWithOwn>("Always")).Output.Trim());
    }

    [Fact]
    public async Task Verbose_writes_each_case()
    {
        var lines = (await PropertyRun.Of<Specimens>(nameof(Specimens.Verbose))).Output.Split('\n');
        Assert.StartsWith("0:", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_property_that_never_applies_fails_as_exhausted()
    {
        var run = await PropertyRun.Of<Specimens>(nameof(Specimens.Never_applies));
        Assert.Equal("Arguments exhausted after 0 tests.", run.Message.Trim());
    }

    [Fact]
    public async Task A_malformed_replay_fails_that_test_alone_and_shows_the_form()
    {
        var run = await PropertyRun.Of<Specimens>(nameof(Specimens.Malformed_replay));
        Assert.Equal(typeof(FormatException).FullName, run.ExceptionType);
        Assert.Equal("Replay \"12 and 34\" is not of the form \"(seed,gamma)\" or \"(seed,gamma,size)\".", run.Message);
    }

    [Fact]
    public async Task A_skipped_property_is_counted()
    {
        var run = await PropertyRun.Of<Specimens>(nameof(Specimens.Skipped));
        Assert.Equal("not today", Assert.IsAssignableFrom<ITestSkipped>(run.Result).Reason);
        Assert.Equal(new(Total: 1, Failed: 0, Skipped: 1), run.Summary);
    }

    // FsCheck leaves a blank at the end of the first line.
    private static async Task<string> TextOf<T>(string method) =>
        string.Join('\n', (await PropertyRun.Of<T>(method)).Message.Trim().Split('\n').Select(line => line.TrimEnd()));
}
