using LossProofs.Functions;
using MathNet.Numerics.LinearAlgebra;

namespace LossProofs.Proofs.Backpropagation;

/// <summary>
/// The network of the notes, x → z¹ = W¹x → a = ReLU(z¹) → y = id(w²·a), under the mean squared error of N samples. Weights and data
/// are eighths of at most 2 and N is a power of two, so that every number on the way, and each loss, is exact in binary64.
/// </summary>
/// <param name="W1">M × n weights of the hidden layer.</param>
/// <param name="W2">M weights of the output.</param>
/// <param name="X">N × n inputs, a sample a row.</param>
/// <param name="T">N targets.</param>
public sealed record Network(Matrix<double> W1, Vector<double> W2, Matrix<double> X, Vector<double> T)
{
    /// <summary>z¹, a sample a row.</summary>
    public Matrix<double> Z => X * W1.Transpose();

    /// <summary>The predictions.</summary>
    public Vector<double> Y => Z.Map(Relu.Value, Zeros.Include) * W2;

    /// <summary>J.</summary>
    public double Loss => MeanSquaredError.Value(T.AsArray(), Y.AsArray());

    /// <summary>∂J/∂W¹ and ∂J/∂w² by the chain rule, layer by layer from the loss backwards.</summary>
    public (Matrix<double> W1, Vector<double> W2) Backward()
    {
        var atLoss = Vector<double>.Build.Dense(Proofs.Vector.Of(MeanSquaredError.Gradient, T.AsArray(), Y.AsArray()));
        var atOutput = atLoss.PointwiseMultiply(Y.Map(Identity.Gradient, Zeros.Include));
        var atHidden = atOutput.OuterProduct(W2).PointwiseMultiply(Z.Map(Relu.Gradient, Zeros.Include));
        return (atHidden.Transpose() * X, Z.Map(Relu.Value, Zeros.Include).Transpose() * atOutput);
    }

    /// <summary>∂J/∂w¹_mn = −(1/N) Σ 2(t − y) · 1 · w²_m · ReLU′(z¹_m) · x_n, as the notes write it.</summary>
    public double AsNoted(int m, int n) => -Samples.Sum(i => 2 * (T[i] - Y[i]) * 1 * W2[m] * Relu.Gradient(Z[i, m]) * X[i, n]) / T.Count;

    /// <summary>∂J/∂w²_m = −(1/N) Σ 2(t − y) a_m, as the notes write it.</summary>
    public double AsNoted(int m) => -Samples.Sum(i => 2 * (T[i] - Y[i]) * Relu.Value(Z[i, m])) / T.Count;

    /// <summary>The network with one weight of the hidden layer moved.</summary>
    public Network Moved(int m, int n, double by) => this with { W1 = W1.MapIndexed((row, column, w) => row == m && column == n ? w + by : w, Zeros.Include) };

    /// <summary>The network with one weight of the output moved.</summary>
    public Network Moved(int m, double by) => this with { W2 = W2.MapIndexed((row, w) => row == m ? w + by : w, Zeros.Include) };

    /// <summary>Whether a sample leaves the hidden unit at its kink.</summary>
    public bool AtKink(int m) => Samples.Any(i => Z[i, m] == 0);

    /// <summary>"W1 = …".</summary>
    public override string ToString() => $"W1 = {Rows(W1)}, w2 = {Row(W2)}, X = {Rows(X)}, t = {Row(T)}";

    private static string Row(Vector<double> v) => Written.Out(v.ToArray());

    private static string Rows(Matrix<double> m) => $"[{string.Join(", ", m.EnumerateRows().Select(Row))}]";

    private IEnumerable<int> Samples => Enumerable.Range(0, T.Count);
}
