using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Subjects;
using Progress = LossProofs.Verification.Exhaustive.Progress;

namespace LossProofs.Tests.Exhaustive;

public class CheckpointTests
{
    private static readonly ISubject Subject = new DelegateSubject("half", "1").With("relu", (float z) => z == 3 ? 4 : Math.Max(0, z));

    [Fact]
    public void A_run_that_goes_on_finds_what_one_in_one_go_finds()
    {
        var sweep = new Sweep(Subject, Activations.Relu, Format.Binary32);
        int[] parts = [3072 - 1, 2048, 3076, 5];
        Progress whole = new(sweep.Parts), first = new(sweep.Parts), second = new(sweep.Parts);
        foreach (var part in parts) whole.Add(part, sweep.Part(part));
        foreach (var part in parts.Take(2)) first.Add(part, sweep.Part(part));
        Checkpoint.Read(State(first), Subject, Format.Binary32, new Dictionary<string, Progress> { ["relu"] = second });
        Assert.Equal(first.Done, second.Done);
        foreach (var part in parts.Skip(2).Reverse()) second.Add(part, sweep.Part(part));
        Assert.Equal(State(whole), State(second));
        Assert.Equal(1, whole.Tally.Count(Fault.NotNearest));
    }

    [Theory]
    [InlineData("", "is no state of this run")]
    [InlineData("[]", "is no state of this run")]
    [InlineData("{\"state\":\"0 other 2 binary32\",\"functions\":[]}", "but of '0 other 2 binary32'; allowed:")]
    public void Another_text_is_refused(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Checkpoint.Read(text, Subject, Format.Binary32, new Dictionary<string, Progress>())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_part_counts_once()
    {
        var progress = new Progress(3);
        progress.Add(1, new Tally());
        Assert.Contains("part is 1, which is done already", Assert.Throws<ArgumentException>(() => progress.Add(1, new Tally())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_joined_to_the_same_whole_in_any_order()
    {
        Tally one = new(), two = new(), ab = new(), ba = new();
        one.Measure(2, 70);
        one.Add(Fault.Lost, 9);
        two.Measure(2, 30);
        two.Add(Fault.Lost, 4);
        ab.Add(one);
        ab.Add(two);
        ba.Add(two);
        ba.Add(one);
        Assert.Equal((2, 30L, 4L, 2L), (ab.WorstUlps, ab.WorstAt, ab.First(Fault.Lost), ab.Count(Fault.Lost)));
        Assert.Equal((ab.WorstUlps, ab.WorstAt, ab.First(Fault.Lost), ab.Count(Fault.Lost)), (ba.WorstUlps, ba.WorstAt, ba.First(Fault.Lost), ba.Count(Fault.Lost)));
    }

    private static string State(Progress progress) => Checkpoint.Write(Subject, Format.Binary32, [new("relu", progress)]);
}
