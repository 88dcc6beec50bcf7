using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;

namespace LossProofs.Tests.Gradients;

/// <summary>The mistakes that people make in gradients: what a check of gradients has to find.</summary>
internal static partial class GradMutants
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GradMutant> All => [.. Regression, .. FromLogits, .. FromProbabilities, .. OfSoftmax, .. OfActivations, .. Rectifiers, .. Reductions, .. Pathologies];

    private static readonly Func<double[], double[], double[]> Mse = (y, t) => [Right.Number("mse", t, y)], MseGradient = (y, t) => Right.Vector("mse_grad", t, y);

    private static IEnumerable<GradMutant> Regression =>
    [
        Of("mse: factor 2 missing", (y, t) => Each(MseGradient(y, t), g => g / 2)),
        Of("mse: sign flipped", (y, t) => Each(MseGradient(y, t), g => -g)),
        Of("mse: sum for mean", (y, t) => Each(MseGradient(y, t), g => g * y.Length)),
        Of("mse: N - 1 for N", (y, t) => Each(MseGradient(y, t), g => g * y.Length / (y.Length - 1))),
        Of("mse: one partial off by 1e-6", (y, t) => With(MseGradient(y, t), 2, g => g * (1 + 1e-6))),
        Of("mse: two partials swapped", (y, t) => MseGradient(y, t) is var g ? [g[1], g[0], g[2], g[3]] : []),
        Of("mse: NaN where the error is small", (y, t) => With(MseGradient(y, t), 0, _ => double.NaN)),
        Of("mse: infinite gradient", (y, t) => With(MseGradient(y, t), 3, _ => double.PositiveInfinity)),
        new("mse, N = 40: one partial zeroed", "core", Uniform(40, -3, 3), Uniform(40, -3, 3), Mse, MseGradient, (y, t) => With(MseGradient(y, t), 23, _ => 0)) { Declared = Entire },
        new("mae: the error for its sign", "core", Uniform(4, -3, 3), Uniform(4, -3, 3), (y, t) => [.. y.Zip(t, (a, b) => Math.Abs(a - b))], (y, t) => [.. y.Zip(t, (a, b) => (double)Math.Sign(a - b))], (y, t) => [.. y.Zip(t, (a, b) => a - b)]) { IsElementwise = true, Declared = KinksAtTargets },
        new("mae: sign(0) = 1", "kink", _ => [1.5, -2, 0.25, 3], _ => [1.5, -2, 0.25, 3], (y, t) => [.. y.Zip(t, (a, b) => Math.Abs(a - b))], (y, t) => [.. y.Select(_ => 0.0)], (y, t) => [.. y.Select(_ => 1.0)]) { IsElementwise = true, Declared = KinksAtTargets },
        new("huber: joint at 2 for 1", "core", r => [1 + r.NextDouble(), -1 - r.NextDouble()], _ => [0, 0], (y, _) => Each(y, Huber), (y, _) => Each(y, e => Math.Clamp(e, -1, 1)), (y, _) => Each(y, e => Math.Clamp(e, -2, 2))) { IsElementwise = true, Declared = KinksAt(-1, 1) },
        new("huber: slope 0 at the joint", "kink", _ => [1, -1], _ => [], (y, _) => Each(y, Huber), (y, _) => Each(y, e => Math.Clamp(e, -1, 1)), (y, _) => Each(y, e => Math.Abs(e) >= 1 ? 0 : e)) { IsElementwise = true, Declared = KinksAt(-1, 1) },
    ];

    private static IEnumerable<GradMutant> FromLogits
    {
        get
        {
            Func<double[], double[], double[]> loss = (z, y) => [.. z.Zip(y, (z, y) => Right.Of("bce_with_logits", y, z))], slope = (z, y) => [.. z.Zip(y, (z, y) => Right.Of("bce_with_logits_grad", y, z))];
            GradMutant Core(string name, Func<double, double, double> wrong) => new($"bce from logits: {name}", "core", Uniform(4, -4, 4), Bits(4), loss, slope, (z, y) => [.. z.Zip(y, wrong)]) { IsElementwise = true };
            GradMutant Tail(string name, Func<double, double, double> wrong) => new($"bce from logits: {name}", "tail", Tails(3), _ => [], (z, _) => loss(z, Each(z, Confident)), (z, _) => slope(z, Each(z, Confident)), (z, _) => Each(z, z => wrong(z, Confident(z)))) { IsElementwise = true };
            double G(double z, double y) => Right.Of("bce_with_logits_grad", y, z);
            return
            [
                Core("y - a", (z, y) => -G(z, y)),
                Core("1/N too much", (z, y) => G(z, y) / 4),
                Core("sigmoid applied twice", (z, y) => Right.Sigmoid(Right.Sigmoid(z)) - y),
                Core("slope of the sigmoid once too often", (z, y) => G(z, y) * Right.Of("sigmoid_grad", z)),
                Core("labels swapped", (z, y) => G(z, 1 - y)),
                Core("sigmoid in float", (z, y) => (float)Right.Sigmoid(z) - y),
                Core("labels smoothed in the gradient alone", (z, y) => G(z, 0.9 * y + 0.05)),
                Core("logarithms of base 2", (z, y) => G(z, y) / Right.LogTwo),
                Tail("clip at 1e-7 zeroes the gradient", (z, y) => Right.Sigmoid(z) is < 1e-7 or > 1 - 1e-7 ? 0 : G(z, y)),
                Tail("a - y by subtraction cancels", (z, y) => Right.Sigmoid(z) - y),
                Tail("ten times too large", (z, y) => 10 * G(z, y)),
                Tail("sign flipped", (z, y) => -G(z, y)),
            ];
        }
    }

    private static IEnumerable<GradMutant> FromProbabilities
    {
        get
        {
            GradMutant Of(string name, string function, string gradient, Func<double, double, double> wrong) => new(name, "core", Uniform(3, 0.02, 0.98), Uniform(3, 0.02, 0.98),
                (q, y) => [.. q.Zip(y, (q, y) => Right.Of(function, y, q))], (q, y) => [.. q.Zip(y, (q, y) => Right.Of(gradient, y, q))], (q, y) => [.. q.Zip(y, wrong)]) { IsElementwise = true, Declared = Probabilities };
            Func<double[], double[], double[]> kl = (p, q) => [.. p.Zip(q, (p, q) => p * Right.Log(p / q))], klSlope = (p, q) => [.. p.Zip(q, (p, q) => Right.Log(p / q) + 1)];
            return
            [
                Of("bce: (1 - y)/(1 - q) forgotten", "bce", "bce_grad_q", (q, y) => -y / q),
                Of("bce: 1e-7 in the divisors", "bce", "bce_grad_q", (q, y) => -y / (q + 1e-7) + (1 - y) / (1 - q + 1e-7)),
                Of("A: one term of the product rule lost", "alternative_a", "alternative_a_grad_q", (q, y) => Right.Of("alternative_a", y, q) * (1 - y) / q),
                Of("B: sign flipped", "alternative_b", "alternative_b_grad_q", (q, y) => -Right.Of("alternative_b_grad_q", y, q)),
                Of("A for B", "alternative_b", "alternative_b_grad_q", (q, y) => Right.Of("alternative_a_grad_q", y, q)),
                new("kl by p: 1 forgotten", "core", Uniform(3, 0.02, 0.98), Uniform(3, 0.1, 0.9), kl, klSlope, (p, q) => [.. p.Zip(q, (p, q) => Right.Log(p / q))]) { IsElementwise = true, Declared = (c, x, h) => Probabilities(c, x, h).GradientNoise(8, 5) },
                new("bce: clip at 1e-7 zeroes the gradient", "tail", r => [Math.ScaleB(1 + r.NextDouble(), -24 - r.Next(10))], _ => [1], (q, y) => [Right.Of("bce", y[0], q[0])], (q, y) => [Right.Of("bce_grad_q", y[0], q[0])], (q, y) => [q[0] < 1e-7 ? 0 : Right.Of("bce_grad_q", y[0], q[0])]) { Declared = Probabilities },
            ];
        }
    }

    private static double Huber(double e) => Math.Abs(e) <= 1 ? e * e / 2 : Math.Abs(e) - 0.5;

    private static double Confident(double z) => z > 0 ? 1 : 0;

    private static GradMutant Of(string name, Func<double[], double[], double[]> wrong) => new(name, "core", Uniform(4, -3, 3), Uniform(4, -3, 3), Mse, MseGradient, wrong) { Declared = Entire };

    // A square has no singularity: its unit is the distance to the target.
    private static GradientCheck Entire(GradientCheck check, double[] x, double[] hidden) => check.Smooth(4).Noise(4 + x.Length / 2.0);

    private static GradientCheck Probabilities(GradientCheck check, double[] x, double[] hidden) => check.Smooth(q => Math.Min(q, 1 - q) / 3).Domain(0, 1).GradientNoise(16, 4);

    private static GradientCheck KinksAtTargets(GradientCheck check, double[] x, double[] hidden) => hidden.Distinct().Aggregate(check, (c, t) => c.Kink(t, 0)).Smooth(1);

    private static Func<GradientCheck, double[], double[], GradientCheck> KinksAt(params double[] kinks) => (check, _, _) => kinks.Aggregate(check, (c, k) => c.Kink(k, Math.Sign(k)));

    private static double[] Each(double[] x, Func<double, double> f) => Array.ConvertAll(x, v => f(v));

    private static double[] With(double[] x, int place, Func<double, double> f) => [.. x.Select((v, i) => i == place ? f(v) : v)];

    private static Func<Random, double[]> Uniform(int n, double from, double to) => r => [.. Enumerable.Range(0, n).Select(_ => from + (to - from) * r.NextDouble())];

    private static Func<Random, double[]> Bits(int n) => r => [.. Enumerable.Range(0, n).Select(_ => (double)r.Next(2))];

    private static Func<Random, double[]> Tails(int n) => r => [.. Enumerable.Range(0, n).Select(_ => (r.Next(2) * 2 - 1) * (16.5 + 17 * r.NextDouble()))];
}
