using LossProofs.Functions;
using MathNet.Numerics.LinearAlgebra;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Backpropagation;

/// <summary>
/// The logistic neuron, x → z = w·x + b → a = σ(z), under the mean binary cross-entropy of N samples. Weights and data are eighths of at
/// most 2, so that z is exact and at most 18 in size.
/// </summary>
/// <param name="W">n weights.</param>
/// <param name="B">The bias.</param>
/// <param name="X">N × n inputs, a sample a row.</param>
/// <param name="T">N labels from 0 to 1.</param>
public sealed record Neuron(Vector<double> W, double B, Matrix<double> X, Vector<double> T)
{
    /// <summary>The logits.</summary>
    public Vector<double> Z => X * W + B;

    /// <summary>J, rounded once.</summary>
    public double Loss
    {
        get
        {
            double[] mean = [0];
            BinaryCrossEntropyWithLogits.Value(T.AsArray(), Z.AsArray(), mean, Reduction.Mean);
            return mean[0];
        }
    }

    /// <summary>∂J/∂w_j = (1/N) Σ (a − y) x_j; the bias is a weight whose input is 1.</summary>
    internal Rounded AsNoted(int j)
    {
        var gradient = new double[T.Count];
        BinaryCrossEntropyWithLogits.Gradient(T.AsArray(), Z.AsArray(), gradient, Reduction.Mean);
        return Sum(gradient.Select((g, i) => Computed(g) * Input(i, j)));
    }

    /// <summary>∂J/∂w_j = (1/N) Σ ∂L/∂a · σ′(z) · x_j, link by link.</summary>
    internal Rounded Backward(int j) => Sum(Z.Select((z, i) => AtProbability(T[i], z) * Computed(Sigmoid.Gradient(z)) * Input(i, j))) / T.Count;

    /// <summary>The neuron with one weight moved; the bias is the last.</summary>
    public Neuron Moved(int j, double by) => j == W.Count ? this with { B = B + by } : this with { W = W.MapIndexed((k, w) => k == j ? w + by : w, Zeros.Include) };

    /// <summary>The input that a weight is multiplied with.</summary>
    public double Input(int i, int j) => j == W.Count ? 1 : X[i, j];

    /// <summary>"w = …".</summary>
    public override string ToString() =>
        $"w = {Written.Out(W.ToArray())}, b = {B:R}, X = [{string.Join(", ", X.EnumerateRows().Select(r => Written.Out(r.ToArray())))}], y = {Written.Out(T.ToArray())}";

    // ∂L/∂a is asked for at a rounded a, and changes by ∂²L/∂a² = y/a² + (1 − y)/(1 − a)² for each unit of that.
    private static Rounded AtProbability(double y, double z)
    {
        double a = Sigmoid.Value(z), rest = Sigmoid.Value(-z);
        return Computed(BinaryCrossEntropy.Gradient(y, a)) + new Rounded(0, (y / (a * a) + (1 - y) / (rest * rest)) * Computed(a).Error);
    }
}
