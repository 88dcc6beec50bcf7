using LossProofs.Verification.Experiments;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Experiments;

public class TaskPerformanceTests
{
    [Fact]
    public Task Our_own_functions_show_it() =>
        Verify(TaskPerformanceReport.Write(NativeSubject.Create()), "md").InSnapshots("experiments/alternative-task-performance");

    [Fact]
    public void Right_functions_of_others_show_it_too()
    {
        var outcome = TaskPerformance.Run(PlainSubject.Create());
        Assert.True(outcome.Upheld, outcome.Record);
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "A's slope has the other sign", "In all 8 settings", "alternative_a_grad_z" },
        { "B's slope is an ulp off", "In all 8 settings", "alternative_b_grad_z" },
        { "B's slope is cross-entropy's", "From zero weights", "both slopes" },
        { "A is cross-entropy", "At the end the mean of A", "alternative_a_with_logits" },
        { "cross-entropy's slope vanishes for large logits", "from a wrong start", "bce_with_logits_grad saturated" },
        { "cross-entropy's slope is clipped", "Newton's method escapes", "bce_with_logits_grad clipped" },
        { "cross-entropy is clamped", "Newton's method escapes", "bce_with_logits" },
        { "the sigmoid's slope is flushed to 0", "exactly one minimum", "sigmoid_grad" },
        { "a function fails", "In all 8 settings", "error" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_seen(string mistake, string sentence, string where)
    {
        var outcome = TaskPerformance.Run(Mistaken(where));
        Assert.False(outcome.Upheld, mistake);
        Assert.Contains(outcome.Record.Split("NOT SEEN: ").Skip(1), unseen => unseen.Split(". ")[0].Contains(sentence, StringComparison.Ordinal));
    }

    private static DelegateSubject Mistaken(string where)
    {
        var subject = PlainSubject.Create();
        return where switch
        {
            "alternative_a_grad_z" => subject.With(where, (y, z) => -PlainSubject.Slope(y, z)),
            "alternative_b_grad_z" => subject.With(where, (y, z) => Math.BitIncrement(PlainSubject.Slope(y, z))),
            "both slopes" => subject.With("alternative_a_grad_z", PlainSubject.BceSlope).With("alternative_b_grad_z", PlainSubject.BceSlope),
            "alternative_a_with_logits" => subject.With(where, PlainSubject.Bce),
            "bce_with_logits_grad saturated" => subject.With("bce_with_logits_grad", (y, z) => Math.Abs(z) > 8 ? 0 : PlainSubject.BceSlope(y, z)),
            "bce_with_logits_grad clipped" => subject.With("bce_with_logits_grad", (y, z) => Math.Abs(PlainSubject.BceSlope(y, z)) < 0.01 ? 0 : PlainSubject.BceSlope(y, z)),
            "bce_with_logits" => subject.With(where, (y, z) => Math.Max(0.01, PlainSubject.Bce(y, z))),
            "sigmoid_grad" => subject.With(where, (Func<double, double>)(_ => 0)),
            _ => subject.With("alternative_b_grad_z", (Func<double, double, double>)((_, _) => throw new InvalidOperationException("broken"))),
        };
    }
}
