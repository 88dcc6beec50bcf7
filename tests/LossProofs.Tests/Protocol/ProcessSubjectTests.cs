using System.Diagnostics;
using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Protocol;

public class ProcessSubjectTests
{
    private static readonly ISubject Here = BuiltIn.Named("native")[0];

    [Fact]
    public void Answers_are_those_of_the_functions_in_this_process_whoever_asks()
    {
        using var subject = ProcessSubject.Start(Serve.Command(), Serve.Patient);
        string[] names = ["sigmoid", "bce", "softmax", "softmax_jacobian", "gaussian_nll_grad", "norm"];
        Parallel.ForEach(from name in names from format in subject.Formats where Here.Offers(Family.Named(name), format) select (Function: Family.Named(name), format), asked =>
        {
            var batch = Sampler.Draw(asked.Function, "test", asked.format, Seed.Default, 300).ToList();
            var (there, here) = (subject.Evaluate(asked.Function, asked.format, batch), Here.Evaluate(asked.Function, asked.format, batch));
            for (var i = 0; i < batch.Count; i++) Assert.Equal(here[i].Values.Select(BitConverter.DoubleToInt64Bits), there[i].Values.Select(BitConverter.DoubleToInt64Bits));
        });
        Assert.Equal(("lossproofs", 0.5), (subject.Name, subject.StatedUlps(Family.Named("bce"))));
        Assert.False(subject.Offers(Family.Named("bce"), Format.Binary16));
        Assert.True(subject.Offers(Family.Named("tanh"), Format.Binary16));
    }

    [Fact]
    public async Task A_program_that_is_killed_at_some_moment_costs_one_input_its_verdict()
    {
        using var subject = ProcessSubject.Start(Serve.Command("--subject", "native"), Serve.Patient);
        var tanh = Family.Named("tanh");
        double[][][] batch = [.. Enumerable.Range(0, 40_000).Select(i => new[] { new[] { i / 1024.0 } })];
        var killer = Task.Run(() =>
        {
            while (subject.Traffic.Messages < 40) Thread.Yield();
            if (Serve.Running("serve", "--subject", "native").FirstOrDefault() is { } line)
                using (var running = Process.GetProcessById(int.Parse(line.Split(':')[0], CultureInfo.InvariantCulture))) running.Kill();
        });
        var answers = subject.Evaluate(tanh, Format.Binary64, batch);
        await killer;
        if (!OperatingSystem.IsLinux()) return;
        Assert.Contains("unstable", Assert.Single(answers, a => a.Error is not null).Error, StringComparison.Ordinal);
        Assert.Equal(1, subject.Traffic.Restarts);
    }

    [Fact]
    public async Task Whoever_interrupts_leaves_no_program_behind()
    {
        using var interruption = new CancellationTokenSource();
        using var subject = ProcessSubject.Start(Serve.Command("--fault", "hangs-at-input"), Serve.Patient with { Interrupted = interruption.Token });
        var asking = Task.Run(() => subject.Evaluate(Family.Named("sigmoid"), Format.Binary64, [[[40.0]]]));
        await Task.Delay(200);
        Assert.False(asking.IsCompleted);
        await interruption.CancelAsync();
        Assert.Contains("not run", Assert.Single(await asking).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_vectors_come_in_smaller_batches()
    {
        var jacobian = Family.Named("softmax_jacobian");
        double[][][] batch = [.. Enumerable.Repeat(new[] { new double[64] }, 10)];
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Portions.Ends(jacobian, batch, 256));
        Assert.Equal([4, 8, 10], Portions.Ends(Family.Named("tanh"), [.. Enumerable.Repeat(new[] { new[] { 1.0 } }, 10)], 4));
        Assert.Empty(Portions.Ends(jacobian, [], 256));
    }

    [Theory]
    [InlineData("binary64")]
    [InlineData("binary32")]
    [InlineData("binary16")]
    public void Transport_is_tried_by_200_values_of_the_format(string name)
    {
        var format = Format.Named(name);
        var values = TransportCheck.Values(format);
        Assert.Equal(200, values.Count);
        Assert.All(values, x => Assert.Equal(x, format.Round(x)));
        Assert.Contains(values, double.IsNaN);
        Assert.Contains(values, x => x == 0 && double.IsNegative(x));
        Assert.Contains(Math.ScaleB(1, format.LeastExponent), values);
        Assert.Contains(-format.Largest, values);
    }
}
