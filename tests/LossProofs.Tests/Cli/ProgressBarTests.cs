using LossProofs.Cli;

namespace LossProofs.Tests.Cli;

public class ProgressBarTests
{
    [Fact]
    public void What_takes_less_than_two_seconds_draws_nothing()
    {
        var surroundings = new Surroundings(Invocation.Lines(), Invocation.Lines()) { Terminal = true };
        using (var bar = new ProgressBar(surroundings)) bar.Report(0.5);
        Assert.Equal("", surroundings.Error.ToString());
    }

    [Theory]
    [InlineData(true, "\r[====================                    ]  50 %\r                                                \r")]
    [InlineData(false, "")]
    public void What_takes_longer_draws_on_a_terminal_only_and_clears_up(bool terminal, string drawn)
    {
        var surroundings = new Surroundings(Invocation.Lines(), Invocation.Lines()) { Terminal = terminal };
        using (var bar = new ProgressBar(surroundings))
        {
            Thread.Sleep(2100);
            bar.Report(0.5);
        }

        Assert.Equal(drawn, surroundings.Error.ToString());
    }
}
