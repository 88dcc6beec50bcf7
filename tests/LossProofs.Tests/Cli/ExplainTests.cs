namespace LossProofs.Tests.Cli;

public class ExplainTests
{
    [Fact]
    public Task A_refuted_claim() => Verify(Invocation.Of("explain", "cross-entropy.log-p-slip", "--subject", "native").Out).InSnapshots("explain-claim");

    [Fact]
    public Task A_function_at_a_point() =>
        Verify(Invocation.With(WrongSubject.Sigmoid, "explain", "sigmoid", "--at", "z=-740", "--subject", "wrong").Out).InSnapshots("explain-function");
}
