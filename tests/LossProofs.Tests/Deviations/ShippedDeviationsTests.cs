using LossProofs.Claims;
using LossProofs.Verification.Deviations;
using LossProofs.Verification.Runs;

namespace LossProofs.Tests.Deviations;

/// <summary>The deviations files of the adapters. Whether they hold, src/adapters/run.sh shows; here, that they are well kept.</summary>
public class ShippedDeviationsTests
{
    private static string Folder => Path.Combine(HouseTests.Root, "src", "adapters");

    private static IEnumerable<string> Libraries => Directory.EnumerateFiles(Path.Combine(Folder, "deviations"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Libraries];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_entry_is_justified_and_about_something(string name)
    {
        var entries = DeviationFile.Read(File.ReadAllText(Path.Combine(Folder, "deviations", name + ".json")));
        Assert.NotEmpty(entries);
        Assert.All(entries, e =>
        {
            Assert.False(e.Reason.StartsWith(DeviationEntry.Unwritten, StringComparison.Ordinal) || e.Reason.Length < 20, $"{e.Name}: {e.Reason}");
            Assert.True(e.Class != DeviationClass.Bug || Uri.IsWellFormedUriString(e.Issue, UriKind.Absolute), $"{e.Name}: a bug without an issue");
            Assert.Contains(e.Function is null ? Catalog.All.Select(c => c.Id) : Family.All.Select(f => f.Name), known => Run.Matches(e.Function ?? e.Claim!, known));
        });
    }

    [Fact]
    public void Every_library_that_speaks_the_protocol_has_one()
    {
        var judged = File.ReadAllLines(Path.Combine(Folder, "run.sh")).SkipWhile(line => !line.Contains("<< 'ADAPTERS'", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "ADAPTERS").Select(line => line.Split(' ')[0]);
        Assert.Equal(judged.Order(StringComparer.Ordinal), Libraries);
    }
}
