using LossProofs.Claims;
using LossProofs.Verification.Subjects;
using MathNet.Numerics.LinearAlgebra;

namespace LossProofs.Verification.Experiments;

/// <summary>Logistic regression: the logit w·x, with losses and slopes asked of a subject. Sums are taken in the order of the rows.</summary>
/// <param name="subject">The subject.</param>
/// <param name="inputs">x, a row a sample.</param>
/// <param name="labels">y.</param>
internal sealed class Neuron(ISubject subject, double[][] inputs, double[] labels)
{
    /// <summary>All weights 0.</summary>
    public double[] Zero => new double[inputs[0].Length];

    /// <summary>(1/N) Σ L(y_i, w·x_i).</summary>
    public double MeanLoss(LogisticLoss loss, double[] weights) => subject.Ask(loss.Value, labels, Logits(inputs, weights)).Sum() / inputs.Length;

    /// <summary>Gradient descent, w ← w − (1/N) Σ L'(y_i, w·x_i) x_i, the step size being 1: the weights of the start and after each step.</summary>
    public IReadOnlyList<double[]> Descend(LogisticLoss loss, double[] start, int steps) => Walk(start, steps, weights => Gradient(loss, weights));

    /// <summary>Newton's method on the mean cross-entropy J, w ← w − H⁻¹∇J with H = (1/N) Σ σ'(w·x_i) x_i x_iᵀ.</summary>
    public IReadOnlyList<double[]> Newton(double[] start, int steps) => Walk(start, steps, weights =>
    {
        var curvature = subject.Ask(SigmoidFamily.SigmoidGrad, Logits(inputs, weights));
        var hessian = Matrix<double>.Build.Dense(weights.Length, weights.Length, (j, k) => Mean(i => curvature[i] * inputs[i][j] * inputs[i][k]));
        return hessian.LU().Solve(Vector<double>.Build.Dense(Gradient(LogisticLoss.Bce, weights))).ToArray();
    });

    /// <summary>How many samples lie on their label's side, q > 1/2 being label 1.</summary>
    public static int Right(double[][] inputs, double[] labels, double[] weights) => Logits(inputs, weights).Where((z, i) => z > 0 == (labels[i] == 1)).Count();

    /// <summary>√(Σ (v_j − w_j)²).</summary>
    public static double Distance(double[] v, double[] w) => Math.Sqrt(v.Select((a, j) => (a - w[j]) * (a - w[j])).Sum());

    /// <summary>Whether the weights are the same finite numbers, bit for bit.</summary>
    public static bool Same(double[] v, double[] w) =>
        v.Select(BitConverter.DoubleToInt64Bits).SequenceEqual(w.Select(BitConverter.DoubleToInt64Bits)) && v.All(double.IsFinite);

    private static List<double[]> Walk(double[] start, int steps, Func<double[], double[]> step)
    {
        List<double[]> path = [start];
        while (path.Count <= steps)
        {
            var down = step(path[^1]);
            path.Add([.. path[^1].Select((w, j) => w - down[j])]);
        }

        return path;
    }

    private double[] Gradient(LogisticLoss loss, double[] weights)
    {
        var slopes = subject.Ask(loss.Slope, labels, Logits(inputs, weights));
        return [.. weights.Select((_, j) => Mean(i => slopes[i] * inputs[i][j]))];
    }

    private double Mean(Func<int, double> term) => Enumerable.Range(0, inputs.Length).Sum(term) / inputs.Length;

    private static double[] Logits(double[][] inputs, double[] weights) => [.. inputs.Select(x => x.Select((a, j) => a * weights[j]).Sum())];
}
