using MathNet.Numerics.Differentiation;

namespace LossProofs.Tests.Gradients;

/// <summary>What most gradient checkers do: a central difference with a fixed step, and |analytic − numeric| ≤ atol + rtol |numeric|, the numeric one finite.</summary>
internal static class FixedEpsilon
{
    private const double Epsilon = 1e-6, Absolute = 1e-5, Relative = 1e-3;

    /// <summary>Whether a Jacobian, row after row, passes with the usual defaults: step 1e-6, atol 1e-5, rtol 1e-3.</summary>
    public static bool Passes(Func<double[], double[]> f, double[] x, double[] gradient) => Passes(f, x, gradient, (along, at) => (along(at + Epsilon) - along(at - Epsilon)) / (2 * Epsilon));

    /// <summary>The same with the differences of MathNet.Numerics, which chooses its steps itself.</summary>
    public static bool MathNetPasses(Func<double[], double[]> f, double[] x, double[] gradient) => Passes(f, x, gradient, (along, at) => new NumericalDerivative(5, 2).EvaluateDerivative(along, at, 1));

    /// <summary>The same for an elementwise function, whose inputs are moved together; the gradient is the diagonal.</summary>
    public static bool PassesTogether(Func<double[], double[]> f, double[] x, double[] gradient)
    {
        double[] up = f(Array.ConvertAll(x, v => v + Epsilon)), down = f(Array.ConvertAll(x, v => v - Epsilon));
        for (var i = 0; i < x.Length; i++)
            if (!Near(gradient[i], (up[i] - down[i]) / (2 * Epsilon))) return false;
        return true;
    }

    private static bool Near(double analytic, double numeric) => double.IsFinite(numeric) && Math.Abs(analytic - numeric) <= Absolute + Relative * Math.Abs(numeric);

    private static bool Passes(Func<double[], double[]> f, double[] x, double[] gradient, Func<Func<double, double>, double, double> slope)
    {
        var outputs = f(x).Length;
        if (gradient.Length != outputs * x.Length) return false;
        for (var i = 0; i < outputs; i++)
            for (var j = 0; j < x.Length; j++)
            {
                var (output, input) = (i, j);
                var numeric = slope(at => f(With(x, input, at))[output], x[j]);
                if (!Near(gradient[i * x.Length + j], numeric)) return false;
            }

        return true;
    }

    private static double[] With(double[] x, int input, double value)
    {
        var moved = (double[])x.Clone();
        moved[input] = value;
        return moved;
    }
}
