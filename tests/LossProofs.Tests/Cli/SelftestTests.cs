using LossProofs.Cli;
using LossProofs.Verification.Mutants;
using LossProofs.Verification.Reports;

namespace LossProofs.Tests.Cli;

public class SelftestTests
{
    [Fact]
    public void What_is_wrong_is_caught()
    {
        var run = Invocation.Of("selftest", "--functions", "tanh", "--programs", "null,chatter", "--cases", "60");
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.Contains("2 of 2 faulty programs treated as due", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SURVIVES", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_alone() => Assert.Contains("0 of 0 wrong implementations caught, 1 of 1 faulty", Invocation.Of("selftest", "--programs", "none").Out, StringComparison.Ordinal);

    [Fact]
    public void A_survivor_is_named()
    {
        var mutant = WrongImplementations.All[0];
        Assert.Contains($"SURVIVES {mutant.Caught}", SurvivalTable.Write([new(mutant, [], [])], []), StringComparison.Ordinal);
    }
}
