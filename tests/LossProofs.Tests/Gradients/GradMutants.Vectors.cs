using LossProofs.Verification.Gradients;
using LossProofs.Verification.Mutants;

namespace LossProofs.Tests.Gradients;

/// <content>Softmax, activations, kinks, reductions, and gradients that are not numbers or not their own.</content>
internal static partial class GradMutants
{
    private static readonly Func<Random, double[]> Logits = Uniform(5, -4, 4);

    private static readonly Func<Random, double[]> Class = r => OneHot(r.Next(5));

    private static IEnumerable<GradMutant> OfSoftmax
    {
        get
        {
            Func<double[], double[], double[]> ce = (z, t) => [Right.Number("cce_with_logits", t, z)], slope = (z, t) => Right.Vector("cce_with_logits_grad", t, z);
            GradMutant Ce(string name, Func<double[], double[], double[]> wrong) => new($"softmax cross-entropy: {name}", "core", Logits, Class, ce, slope, wrong) { Declared = Summed };
            Func<double[], double[], double[]> softmax = (z, _) => Right.Softmax(z), jacobian = (z, _) => Right.Vector("softmax_jacobian", z);
            GradMutant Of(string name, Func<double[], double[]> wrong) => new($"softmax Jacobian: {name}", "core", Logits, _ => [], softmax, jacobian, (z, _) => wrong(z)) { Declared = (c, _, _) => c.Noise(16).GradientNoise(16) };
            Func<double[], double[], double[]> log = (z, _) => Right.Vector("log_softmax", z), logJacobian = (z, _) => Right.Square(5, (k, l) => (k == l ? 1 : 0) - Right.Softmax(z)[l]);
            return
            [
                Ce("labels shifted by one", (z, t) => slope(z, [t[4], .. t[..4]])),
                Ce("target not subtracted", (z, _) => Right.Softmax(z)),
                Ce("divided by K", (z, t) => Each(slope(z, t), g => g / 5)),
                Ce("softmax applied twice", (z, t) => [.. Right.Softmax(Right.Softmax(z)).Zip(t, (a, b) => a - b)]),
                Ce("labels smoothed in the gradient alone", (z, t) => slope(z, Each(t, x => 0.9 * x + 0.02))),
                Ce("class weights forgotten", (z, t) => slope(z, t)) with { Forward = (z, t) => Each(ce(z, t), l => l * Weight(t)), Right = (z, t) => Each(slope(z, t), g => g * Weight(t)) },
                Of("diagonal only", z => Right.Square(5, (k, l) => k == l ? jacobian(z, [])[6 * k] : 0)),
                Of("sign off the diagonal", z => Right.Square(5, (k, l) => (k == l ? 1 : -1) * jacobian(z, [])[5 * k + l])),
                new("log-softmax Jacobian: transposed", "core", Logits, _ => [], log, logJacobian, (z, _) => Right.Square(5, (k, l) => logJacobian(z, [])[5 * l + k])) { Declared = (c, x, h) => Summed(c, x, h).GradientNoise(8, 1) },
            ];
        }
    }

    private static IEnumerable<GradMutant> OfActivations
    {
        get
        {
            GradMutant Of(string function, string name, Func<double, double> wrong, Func<double, double>? slope = null) => new($"{function}': {name}", "core", Uniform(4, -3, 3), _ => [],
                (z, _) => Each(z, v => Right.Of(function, v)), (z, _) => Each(z, slope ?? (v => Right.Of(function + "_grad", v))), (z, _) => Each(z, wrong)) { IsElementwise = true, Declared = (c, _, _) => c.Smooth(0.5) };
            return
            [
                Of("tanh", "1 - tanh", z => 1 - Right.Tanh(z)),
                Of("tanh", "1 - x^2, the input for the output", z => 1 - z * z),
                Of("sigmoid", "a without 1 - a", Right.Sigmoid),
                Of("sigmoid", "z (1 - z), the input for the output", z => z * (1 - z)),
                Of("softplus", "sigmoid(-z)", z => Right.Sigmoid(-z)),
                Of("log_sigmoid", "sigmoid(z)", Right.Sigmoid),
                Of("sigmoid_grad", "sign of the second derivative", z => -Curvature(z), Curvature),
            ];
        }
    }

    private static IEnumerable<GradMutant> Rectifiers
    {
        get
        {
            Func<double[], double[], double[]> relu = (z, _) => Each(z, v => Math.Max(v, 0)), slope = (z, _) => Each(z, v => v > 0 ? 1 : 0);
            Func<Random, double[]> kink = r => With(Uniform(4, 0.5, 3)(r), r.Next(4), _ => 0), near = r => With(Uniform(4, 0.5, 3)(r), r.Next(4), _ => (r.Next(2) * 2 - 1) * Math.ScaleB(1 + r.NextDouble(), -24 + r.Next(17)));
            Func<GradientCheck, double[], double[], GradientCheck> declared = (c, _, _) => c.KinkValue(0).FlatWhere(v => v < 0);
            GradMutant Of(string name, string region, Func<Random, double[]> point, Func<double, double> wrong) => new($"relu': {name}", region, point, _ => [], relu, slope, (z, _) => Each(z, wrong)) { IsElementwise = true, Declared = declared };
            return
            [
                Of("leak 0.01 left of 0", "core", Uniform(4, -3, -0.5), v => v > 0 ? 1 : 0.01),
                Of("1 at 0 against the convention 0", "kink", kink, v => v >= 0 ? 1 : 0),
                Of("-1 at 0", "kink", kink, v => v > 0 ? 1 : v == 0 ? -1 : 0),
                Of("1/2 at 0, what differences say", "kink", kink, v => v > 0 ? 1 : v == 0 ? 0.5 : 0),
                Of("sides exchanged near 0", "near", near, v => Math.Abs(v) < 0.02 ? v > 0 ? 0 : 1 : v > 0 ? 1 : 0),
                new("leaky relu': 0 at 0 against the convention 0.01", "kink", kink, _ => [], (z, _) => Each(z, v => v > 0 ? v : 0.01 * v), (z, _) => Each(z, v => v > 0 ? 1 : 0.01), (z, _) => Each(z, v => v > 0 ? 1 : v < 0 ? 0.01 : 0)) { IsElementwise = true, Declared = (c, _, _) => c.KinkValue(0.01) },
                new("clamp to [-1, 1]: slope 1 outside", "core", Uniform(4, 1.2, 3), _ => [], (z, _) => Each(z, v => Math.Clamp(v, -1, 1)), (z, _) => Each(z, v => Math.Abs(v) < 1 ? 1 : 0), (z, _) => Each(z, _ => 1)) { IsElementwise = true, Declared = (c, _, _) => c.Kink(-1, 0).Kink(1, 0).FlatWhere(v => Math.Abs(v) > 1) },
            ];
        }
    }

    private static IEnumerable<GradMutant> Reductions
    {
        get
        {
            // Rows of two losses each; batchmean divides by the rows, mean by all numbers.
            Func<double[], double[], double[]> batchmean = (y, t) => [Right.Number("sse", t, y) / (y.Length / 2)], slope = (y, t) => Each(Right.Vector("sse_grad", t, y), g => g / (y.Length / 2));
            Func<double[], double[], double[]> weighted = (y, w) => [w.Zip(y, (a, b) => a * b * b).Sum() / w.Sum()], weightedSlope = (y, w) => [.. y.Zip(w, (b, a) => 2 * a * b / w.Sum())];
            Func<double[], double[], double[]> ignoring = (y, _) => [(y[0] * y[0] + y[1] * y[1] + y[2] * y[2]) / 3], ignoringSlope = (y, _) => [2 * y[0] / 3, 2 * y[1] / 3, 2 * y[2] / 3, 0];
            return
            [
                new("reduction: mean for batchmean", "core", Uniform(4, -3, 3), Uniform(4, -3, 3), batchmean, slope, (y, t) => Each(slope(y, t), g => g / 2)) { Declared = Entire },
                new("reduction: weights forgotten", "core", Uniform(4, 0.5, 3), Uniform(4, 0.1, 5), weighted, weightedSlope, (y, _) => Each(y, b => b / 2)) { Declared = Entire },
                new("reduction: weights not normalised", "core", Uniform(4, 0.5, 3), Uniform(4, 0.1, 5), weighted, weightedSlope, (y, w) => [.. y.Zip(w, (b, a) => a * b / 2)]) { Declared = Entire },
                new("reduction: ignored sample counted in N", "core", Uniform(4, 0.5, 3), _ => [], ignoring, ignoringSlope, (y, _) => [y[0] / 2, y[1] / 2, y[2] / 2, 0]) { Declared = (c, x, h) => Entire(c, x, h) with { FlatAt = i => i == 3 } },
                new("reduction: ignored sample has a gradient", "core", Uniform(4, 0.5, 3), _ => [], ignoring, ignoringSlope, (y, _) => Each(y, b => 2 * b / 3)) { Declared = (c, x, h) => Entire(c, x, h) with { FlatAt = i => i == 3 } },
            ];
        }
    }

    private static IEnumerable<GradMutant> Pathologies
    {
        get
        {
            Func<double[], double[], double[]> squares = (x, _) => [x.Sum(v => v * v)], slope = (x, _) => Each(x, v => 2 * v);
            // The layer W x for a fixed W, and what backpropagation sends through it.
            double[] w = [1, 2, -3, 0.5, -1, 4];
            Func<double[], double[], double[]> layer = (x, _) => [w[0] * x[0] + w[1] * x[1] + w[2] * x[2], w[3] * x[0] + w[4] * x[1] + w[5] * x[2]];
            Func<double[], double[], double[]> gradient = (x, _) => [x[1] * x[1], 2 * x[0] * x[1]];
            return
            [
                new("gradient written into its argument", "core", Uniform(3, 0.5, 3), _ => [], squares, slope, (x, _) => { for (var i = 0; i < x.Length; i++) x[i] *= 2; return x; }) { Declared = Entire, IsRightInNumbers = true },
                new("gradient of the wrong length", "core", Uniform(3, 0.5, 3), _ => [], squares, slope, (x, _) => slope(x[..2], [])) { Declared = Entire },
                new("layer: transposed product", "core", Uniform(3, -3, 3), _ => [], layer, (_, _) => w, (_, _) => [w[0], w[3], w[1], w[4], w[2], w[5]]) { Declared = (c, x, h) => c.Smooth(4).Noise(8, 24) },
                new("Hessian of x y^2: nothing off the diagonal", "core", Uniform(2, 0.5, 3), _ => [], gradient, (x, _) => [0, 2 * x[1], 2 * x[1], 2 * x[0]], (x, _) => [0, 0, 0, 2 * x[0]]) { Declared = (c, x, h) => c.Smooth(4).Symmetric() with { FlatAt = i => i == 0 } },
                new("Hessian of x y^2: not symmetric", "core", Uniform(2, 0.5, 3), _ => [], gradient, (x, _) => [0, 2 * x[1], 2 * x[1], 2 * x[0]], (x, _) => [0, 2 * x[1], x[1], 2 * x[0]]) { Declared = (c, x, h) => c.Smooth(4).Symmetric() with { FlatAt = i => i == 0 } },
            ];
        }
    }

    private static GradientCheck Summed(GradientCheck check, double[] x, double[] hidden) => check.Noise(8, x.Max(Math.Abs) + 2).GradientNoise(16, 1).Smooth(1);

    private static double Weight(double[] t) => 0.25 + Array.IndexOf(t, 1.0);

    private static double[] OneHot(int hot) => [.. Enumerable.Range(0, 5).Select(k => k == hot ? 1.0 : 0)];

    // σ'' = σ' (1 − 2σ).
    private static double Curvature(double z) => Right.Of("sigmoid_grad", z) * (Right.Sigmoid(-z) - Right.Sigmoid(z));
}
