using LossProofs.Cli;

namespace LossProofs.Tests.Cli;

public class HelpTests
{
    [Fact]
    public Task Help() => Verify(Invocation.Of("help").Out).InSnapshots("help");

    [Fact]
    public void Help_fits_every_terminal() => Assert.All(Invocation.Of("help").Out.Split('\n'), line => Assert.True(line.Length <= 79, line));

    [Fact]
    public void Help_of_a_verb_is_its_part_of_the_whole() =>
        Assert.All(Verbs, verb => Assert.Contains(Invocation.Of("help", verb).Out, Invocation.Of("help").Out, StringComparison.Ordinal));

    private static IEnumerable<string> Verbs => LossProofs.Cli.Help.Verbs.Select(v => v.Name);
}
