using System.Globalization;
using LossProofs.Verification.Gradients;

namespace LossProofs.Tests.Gradients;

/// <summary>Every mutant is red in every trial, every right gradient green; beside it what fixed steps and tolerances make of the same points.</summary>
public class GradMutantTests
{
    private const int Trials = 100, Seed = 7;

    [Fact]
    public Task Who_is_caught()
    {
        var rows = GradMutants.All.AsParallel().AsOrdered().Select(Row).ToList();
        var survivors = rows.Where(r => r.Ours < Trials || r.Rejected > 0).Select(r => r.Text).ToList();
        Assert.True(survivors.Count == 0, string.Join('\n', survivors));
        Assert.True(rows.Count >= 50, $"{rows.Count} mutants");
        return Verify(string.Join('\n',
        [
            "# Wrong gradients, and who catches them",
            "",
            $"{rows.Count} mistakes at {Trials} random points each, seed {Seed}. Caught: how often the wrong gradient is rejected; rejected: how often the right one is.",
            "Fixed: central differences of step 1e-6, accepted within 1e-5 + 1e-3 |numeric|, what most checkers have for defaults. MathNet: the five-point differences of MathNet.Numerics 5.0.0 under the same rule. All three see the same points.",
            $"In every trial caught: ours {rows.Count(r => r.Ours == Trials)}, fixed {rows.Count(r => r.Fixed == Trials)}, MathNet {rows.Count(r => r.MathNet == Trials)}; without rejecting a right gradient: ours {rows.Count(r => r.Ours == Trials && r.Rejected == 0)}, fixed {rows.Count(r => r.Fixed == Trials && r.FixedRejects == 0)}, MathNet {rows.Count(r => r.MathNet == Trials && r.MathNetRejects == 0)}.",
            "",
            "| mistake | region | caught: ours | fixed | MathNet | rejected: ours | fixed | MathNet |",
            "|---|---|--:|--:|--:|--:|--:|--:|",
            .. rows.Select(r => r.Text),
            "",
        ]), "md").InSnapshots("gradients.mutants");
    }

    private static (int Ours, int Fixed, int MathNet, int Rejected, int FixedRejects, int MathNetRejects, string Text) Row(GradMutant mutant)
    {
        var random = new Random(Seed);
        int ours = 0, fixedStep = 0, mathNet = 0, rejected = 0, fixedRejects = 0, mathNetRejects = 0;
        for (var n = 0; n < Trials; n++)
        {
            var (x, hidden) = (mutant.Point(random), mutant.Hidden(random));
            var (right, wrong) = (mutant.Right([.. x], hidden), mutant.Wrong([.. x], hidden));
            if (!mutant.IsRightInNumbers && right.Length == wrong.Length && right.Zip(wrong).All(g => Math.Abs(g.First - g.Second) <= 1e-10 * Math.Abs(g.First)))
            {
                n--;
                continue;
            }

            if (!mutant.Check(x, hidden, mutant.Wrong).Run().IsGreen) ours++;
            if (!mutant.Check(x, hidden, mutant.Right).Run().IsGreen) rejected++;
            double[] Forward(double[] z) => mutant.Forward(z, hidden);
            double[] Full(double[] g) => mutant.IsElementwise ? [.. Enumerable.Range(0, x.Length * x.Length).Select(i => i / x.Length == i % x.Length ? g[i % x.Length] : 0)] : g;
            if (!FixedEpsilon.Passes(Forward, x, Full(wrong))) fixedStep++;
            if (!FixedEpsilon.Passes(Forward, x, Full(right))) fixedRejects++;
            if (!FixedEpsilon.MathNetPasses(Forward, x, Full(wrong))) mathNet++;
            if (!FixedEpsilon.MathNetPasses(Forward, x, Full(right))) mathNetRejects++;
        }

        return (ours, fixedStep, mathNet, rejected, fixedRejects, mathNetRejects,
            string.Create(CultureInfo.InvariantCulture, $"| {mutant.Name} | {mutant.Region} | {ours} | {fixedStep} | {mathNet} | {rejected} | {fixedRejects} | {mathNetRejects} |"));
    }
}
