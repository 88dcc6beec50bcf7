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
        Assert.All(LossProofs.Cli.Help.Verbs.Where(v => !v.Options.Any(o => o.IsHidden)).Select(v => v.Name), verb => Assert.Contains(Invocation.Of("help", verb).Out, Invocation.Of("help").Out, StringComparison.Ordinal));

    [Fact]
    public void Faults_are_in_the_help_of_serve_alone()
    {
        Assert.Contains("dies-at-input: dies at one input", Invocation.Of("serve", "--help").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--fault", Invocation.Of("help").Out, StringComparison.Ordinal);
    }
}
