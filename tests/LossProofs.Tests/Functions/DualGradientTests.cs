using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;
using LossProofs.Tests.Functions.Numbers;

namespace LossProofs.Tests.Functions;

/// <summary>The closed gradients are the derivatives of the very formulas that ship, found by dual numbers.</summary>
public class DualGradientTests
{
    private const int Allowed = 1;

    private static readonly double[] Logits = [-740, -40, -3.7, -1e-9, 1e-9, 0.3, 2.1, 36.8, 400];

    private static readonly double[] Probabilities = [1e-310, 1e-17, 0.1, 0.3, 0.5, 0.7, 0.9999999999999999];

    private static readonly double[] Labels = [0, 0.125, 0.6, 1];

    private static Dual<Wide> Variable(double x) => new(x, 1);

    private static Dual<Wide> Constant(double x) => new(x, 0);

    private static void Agree(Wide gradient, Dual<Wide> value, string at) => Ulps.Near((double)gradient, (double)value.Slope, Allowed, at);

    [Fact]
    public void Activations()
    {
        foreach (double z in Logits)
        {
            var x = Variable(z);
            Agree(Stable.SigmoidGradient<Wide>(z), Stable.Sigmoid(x), $"sigmoid {z}");
            Agree(Stable.LogSigmoidGradient<Wide>(z), Stable.LogSigmoid(x), $"log sigmoid {z}");
            Agree(Stable.SoftplusGradient<Wide>(z), Stable.Softplus(x), $"softplus {z}");
            Agree(Stable.IdentityGradient<Wide>(z), Stable.Identity(x), $"identity {z}");
            Agree(Stable.ReluGradient<Wide>(z), Stable.Relu(x), $"relu {z}");
            Agree(Stable.LeakyReluGradient<Wide>(z, 0.01), Stable.LeakyRelu(x, Constant(0.01)), $"leaky relu {z}");
            if (Math.Abs(z) < 10) Agree(Stable.TanhGradient<Wide>(z), Stable.Tanh(x), $"tanh {z}");
        }
        foreach (double q in Probabilities) Agree(Stable.LogitGradient<Wide>(q), Stable.Logit(Variable(q)), $"logit {q}");
    }

    [Fact]
    public void Binary_losses_from_probabilities()
    {
        foreach (double y in Labels)
        foreach (double q in Probabilities)
        {
            var (t, x) = (Constant(y), Variable(q));
            Agree(Stable.BinaryCrossEntropyGradient<Wide>(y, q), Stable.BinaryCrossEntropy(t, x), $"bce {y} {q}");
            Agree(Stable.AlternativeAGradient<Wide>(y, q), Stable.AlternativeA(t, x), $"A {y} {q}");
            Agree(Stable.AlternativeBGradient<Wide>(y, q), Stable.AlternativeB(t, x), $"B {y} {q}");
        }
    }

    [Fact]
    public void Binary_losses_from_logits()
    {
        foreach (double y in Labels)
        foreach (double z in Logits)
        {
            var (t, x) = (Constant(y), Variable(z));
            Agree(Stable.BinaryCrossEntropyWithLogitsGradient<Wide>(y, z), Stable.BinaryCrossEntropyWithLogits(t, x), $"bce {y} {z}");
            Agree(Stable.AlternativeAWithLogitsGradient<Wide>(y, z), Stable.AlternativeAWithLogits(t, x), $"A {y} {z}");
            Agree(Stable.AlternativeBWithLogitsGradient<Wide>(y, z), Stable.AlternativeBWithLogits(t, x), $"B {y} {z}");
        }
    }

    private static readonly double[] Targets = [0.25, 0, 0.5, 0.25], Predictions = [0.3, -4.5, 1.25, 0.75], Shares = [0.3, 0.4, 0.1, 0.2];

    private delegate Dual<Wide> Measure(ReadOnlySpan<Dual<Wide>> x);

    private delegate void Field(ReadOnlySpan<Wide> x, Span<Wide> slopes);

    private static void Agree(double[] at, Measure value, Field gradient, string name)
    {
        var slopes = new Wide[at.Length];
        gradient(Array.ConvertAll(at, x => (Wide)x), slopes);
        for (int k = 0; k < at.Length; k++)
            Agree(slopes[k], value(at.Select((x, i) => i == k ? Variable(x) : Constant(x)).ToArray()), $"{name} element {k}");
    }

    [Fact]
    public void Losses_of_vectors()
    {
        Wide[] t = Array.ConvertAll(Targets, x => (Wide)x);
        Dual<Wide>[] fixedTargets = Array.ConvertAll(Targets, Constant);
        Agree(Predictions, Stable.LogSumExp, Stable.Softmax, "logsumexp");
        Agree(
            Shares, p => Stable.CategoricalCrossEntropy(fixedTargets, p),
            (p, s) => Stable.CategoricalCrossEntropyGradient(t, p, s), "cce");
        Agree(
            Predictions, z => Stable.CategoricalCrossEntropyWithLogits(fixedTargets, z),
            (z, s) => Stable.CategoricalCrossEntropyWithLogitsGradient(t, z, s), "cce with logits");
        Agree(
            Predictions, y => Stable.MeanSquaredError(fixedTargets, y),
            (y, s) => Stable.MeanSquaredErrorGradient(t, y, s), "mse");
        Agree(
            Predictions, y => Stable.MeanAbsoluteError(fixedTargets, y),
            (y, s) => Stable.MeanAbsoluteErrorGradient(t, y, s), "mae");
        Agree(
            Predictions, y => Stable.SumOfSquaredErrors(fixedTargets, y),
            (y, s) => Stable.SumOfSquaredErrorsGradient(t, y, s), "sse");
        Agree(
            Predictions, y => Stable.GaussianNegativeLogLikelihood(fixedTargets, y, Constant(0.7)),
            (y, s) => Stable.GaussianNegativeLogLikelihoodGradient(t, y, 0.7, s), "gaussian");
    }

    [Fact]
    public void Softmax_row_by_row()
    {
        int n = Predictions.Length;
        for (int row = 0; row < n; row++)
        {
            int i = row;
            Agree(
                Predictions,
                z => { var shares = new Dual<Wide>[n]; Stable.Softmax(z, shares); return shares[i]; },
                (z, s) => { var rows = new Wide[n * n]; Stable.SoftmaxJacobian<Wide>(z, rows); rows.AsSpan(i * n, n).CopyTo(s); },
                $"softmax row {i}");
        }
    }
}
