using System.Globalization;
using MathNet.Numerics.Distributions;

namespace LossProofs.Verification.Gradients;

/// <summary>What a forward product u ↦ Ju and a reverse product v ↦ Jᵀv say of each other: ⟨v, Ju⟩ = ⟨Jᵀv, u⟩, whatever J is. No step is involved.</summary>
/// <param name="Forward">⟨v, Ju⟩ for each pair of directions.</param>
/// <param name="Reverse">⟨Jᵀv, u⟩.</param>
/// <param name="Bounds">How far the two can be apart by rounding.</param>
/// <param name="Seed">What the directions follow from.</param>
/// <param name="Fault">What is wrong beside the numbers; "" for nothing.</param>
public sealed record AdjointReport(IReadOnlyList<double> Forward, IReadOnlyList<double> Reverse, IReadOnlyList<double> Bounds, int Seed, string Fault)
{
    /// <summary>Whether the two agree.</summary>
    public bool IsGreen => Fault.Length == 0 && Enumerable.Range(0, Forward.Count).All(i => Math.Abs(Forward[i] - Reverse[i]) <= Bounds[i]);

    /// <summary>The report as text.</summary>
    public override string ToString() => Fault.Length > 0 ? Fault : string.Join('\n', Enumerable.Range(0, Forward.Count).Select(i => string.Create(CultureInfo.InvariantCulture,
        $"forward <v, Ju> = {Forward[i]:R}, reverse <J'v, u> = {Reverse[i]:R}, apart by {Math.Abs(Forward[i] - Reverse[i]):G3}, allowed {Bounds[i]:G3} (seed {Seed}, pair {i + 1})")));

    /// <summary>Throws where they do not agree.</summary>
    /// <exception cref="InvalidOperationException">They do not agree.</exception>
    public void MustHold()
    {
        if (!IsGreen) throw new InvalidOperationException($"the forward and the reverse product do not belong to one matrix:\n{this}");
    }
}

/// <summary>The identity that ties a forward to a reverse product.</summary>
internal static class AdjointCheck
{
    /// <summary>Both products along pairs of signed normal directions. Each is off by some ulps of ‖v‖₁‖Ju‖∞ and ‖u‖₁‖Jᵀv‖∞, and each sum rounds every term.</summary>
    public static AdjointReport Run(Func<double[], double[]> forward, Func<double[], double[]> reverse, int inputs, int outputs, int pairs, double ulps, int seed)
    {
        var random = new Random(seed);
        double[] Direction(int n) => [.. Enumerable.Range(0, n).Select(_ => Normal.Sample(random, 0, 1))];
        List<double> ahead = [], back = [], bounds = [];
        for (var n = 0; n < pairs; n++)
        {
            var (u, v) = (Direction(inputs), Direction(outputs));
            var (ju, jv) = (forward([.. u]), reverse([.. v]));
            if (ju.Length != outputs || jv.Length != inputs)
                return new([], [], [], seed, string.Create(CultureInfo.InvariantCulture, $"the forward product has {ju.Length} entries and the reverse {jv.Length}; {outputs} and {inputs} are due"));
            ahead.Add(v.Zip(ju, (a, b) => a * b).Sum());
            back.Add(jv.Zip(u, (a, b) => a * b).Sum());
            var size = v.Sum(Math.Abs) * ju.Max(Math.Abs) + u.Sum(Math.Abs) * jv.Max(Math.Abs);
            bounds.Add((2 * ulps + inputs + outputs) * Math.ScaleB(size, -53));
        }

        return new(ahead, back, bounds, seed, "");
    }
}
