using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Runs;

public class ConformanceTests
{
    private static readonly RunOptions Few = new() { Cases = 60 };

    private static readonly DelegateSubject Wrong = new DelegateSubject("wrong")
        .With("sigmoid", (double z) => z < -709.78 ? 0 : LossProofs.Functions.Sigmoid.Value(z))
        .With("tanh", (double z) => LossProofs.Functions.Tanh.Value(z));

    [Fact]
    public void Rows_are_what_the_subject_can_answer() =>
        Assert.Equal(["sigmoid/binary64", "tanh/binary64", "claim:sigmoid.definition/binary64"], Conformance.Rows(Wrong).Take(3));

    [Fact]
    public void Our_own_functions_have_a_row_for_each_function_and_format()
    {
        var rows = Conformance.Rows(NativeSubject.Create()).ToList();
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.Contains("claim:bce.logit-gradient/binary64", rows);
        Assert.Contains("claim:bce.logit-gradient/binary32", rows);
    }

    [Theory]
    [InlineData("tanh/binary64")]
    [InlineData("claim:sigmoid.range/binary64")]
    public void What_is_right_passes(string id) => Conformance.Verify(Wrong, id, Few);

    [Theory]
    [InlineData("sigmoid/binary64", "gives 0 where the nearest number is not 0")]
    [InlineData("claim:sigmoid.definition/binary64", "fails on wrong")]
    public void What_is_wrong_throws_the_whole_failure(string id, string words)
    {
        var failure = Assert.Throws<ConformanceException>(() => Conformance.Verify(Wrong, id, Few));
        Assert.Equal(id, failure.Id);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.Contains("  again     ", failure.Message, StringComparison.Ordinal);
        var line = failure.Message.Split('\n').Single(l => l.StartsWith("  again ", StringComparison.Ordinal));
        var report = Run.Judge([Wrong], Few with { Functions = "sigmoid", Claims = "sigmoid.definition" });
        Assert.Contains(line, TextReport.Full(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("softmax/binary64")]
    [InlineData("sigmoid/binary32")]
    [InlineData("claim:nothing/binary64")]
    public void Another_row_is_refused_by_name(string id) =>
        Assert.Contains($"id is '{id}'; allowed for wrong: what Conformance.Rows gives, such as sigmoid/binary64", Assert.Throws<ArgumentException>(() => Conformance.Verify(Wrong, id)).Message, StringComparison.Ordinal);
}
