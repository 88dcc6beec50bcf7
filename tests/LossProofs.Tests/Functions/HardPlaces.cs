using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Tests.Functions;

/// <summary>Arguments at which a result nearly cancels, or lies on or beside the middle between two numbers.</summary>
internal static class HardPlaces
{
    private const double Log2 = 0.6931471805599453, Pi = 3.141592653589793;

    /// <summary>In any format: the arguments are values of it.</summary>
    public static IEnumerable<(Function Function, double[][] Arguments)> All(Format format) =>
        NearZero(format).Concat(LabelsBesideTheSigmoid(format)).Concat(Distributions(format)).Concat(Roots(format)).Concat(Ties(format));

    private static double Nearest(Function function, double[][] arguments, int[] at, Format format) =>
        Oracle.Nearest(Oracle.Value(function, arguments, at, format), format);

    /// <summary>The value and its neighbours up to some steps away.</summary>
    private static IEnumerable<double> Around(double x, int steps, Format format)
    {
        double down = x, up = x;
        yield return x;
        for (int i = 0; i < steps; i++)
        {
            yield return down = format.Down(down);
            yield return up = format.Up(up);
        }
    }

    // There 1/2 + z/4, 1/4 − z²/16 and their like lie beside a middle, missed by the next power of z.
    private static IEnumerable<(Function, double[][])> NearZero(Format format)
    {
        Function[] functions =
        [
            SigmoidFamily.Sigmoid, SigmoidFamily.SigmoidGrad, SigmoidFamily.LogSigmoid, SigmoidFamily.Softplus, SigmoidFamily.LogSigmoidGrad,
            Activations.Tanh, Activations.TanhGrad, ElementaryFunctions.Expm1, ElementaryFunctions.Log1p,
        ];
        foreach (var function in functions)
            for (int k = 1; k <= -format.LeastExponent; k += k < 64 ? 1 : 97)
                foreach (double z in new[] { Math.ScaleB(1, -k), -Math.ScaleB(1, -k) }) yield return (function, [[z]]);
        foreach (double x in Around(format.Round(-Log2), 3, format)) yield return (ElementaryFunctions.Log1mExp, [[x]]);
        foreach (double q in Around(0.5, 4, format))
        {
            yield return (SigmoidFamily.Logit, [[q]]);
            yield return (SigmoidFamily.LogitGrad, [[q]]);
            yield return (SigmoidFamily.Odds, [[q]]);
        }
    }

    private static IEnumerable<(Function, double[][])> LabelsBesideTheSigmoid(Format format)
    {
        double[] logits = [.. new[] { -40, -17.3, -3, -0.7, -0.3, -1e-3, 1e-9, 0.1, 0.55, 1, 2.2, 5, 9.7, 16 }.Select(format.Round)];
        foreach (double z in logits)
            foreach (double y in Around(Nearest(SigmoidFamily.Sigmoid, [[z]], [], format), 3, format))
            {
                yield return (BinaryLosses.BceWithLogitsGrad, [[y], [z]]);
                yield return (AlternativeLosses.AlternativeBGradZ, [[y], [z]]);
                yield return (AlternativeLosses.AlternativeAGradZ, [[format.Round(1 - y)], [z]]);
                if (y is > 0 and < 1) yield return (BinaryLosses.BceGradQ, [[y], [format.Up(y) is < 1 and var q ? q : y]]);
            }
        double[][] vectors = [[.. new[] { 0.3, -1.2 }.Select(format.Round)], [.. new[] { 1.1, 0.2, -3.4 }.Select(format.Round)]];
        foreach (double[] z in vectors)
            for (int steps = 0; steps < 4; steps++)
            {
                double[] t = [.. z.Select((_, i) => Around(Nearest(VectorFunctions.Softmax, [z], [i], format), 3, format).ElementAt(steps + (i & 1)))];
                yield return (CategoricalLosses.CceWithLogitsGrad, [t, z]);
            }
    }

    private static IEnumerable<(Function, double[][])> Distributions(Format format)
    {
        double[][] shares = [[0.5, 0.5], [0.25, 0.75], [0.3, 0.7], [0.1, 0.2, 0.7]];
        foreach (double[] p in shares.Select(s => s.Select(format.Round).ToArray()))
            for (int steps = 0; steps < 7; steps++)
                yield return (InformationMeasures.Kl, [p, [.. p.Select((x, i) => Around(x, 4, format).ElementAt(steps + (i & 1)))]]);
        // The first powers of the differences cancel, and the second are all that is left.
        for (int k = 1; k <= 8; k++)
            foreach (double share in new[] { 0.1, 0.3, 0.45 }.Select(format.Round))
            {
                double rest = format.Round(1 - share), d = k * Math.ScaleB(1, -format.Digits);
                yield return (InformationMeasures.Kl, [[share, rest], [share - d, rest + d]]);
            }
    }

    // Values near 0 of functions that are not 0 by their form.
    private static IEnumerable<(Function, double[][])> Roots(Format format)
    {
        foreach (double x in Around(format.Round(-Log2), 3, format))
            foreach (double y in Around(format.Round(-Log2), 1, format)) yield return (VectorFunctions.LogSumExp, [[x, y]]);
        foreach (double x in new[] { -3, -0.4, -1e-3 }.Select(format.Round))
            foreach (double y in Around(Nearest(ElementaryFunctions.Log1mExp, [[x]], [], format), 2, format)) yield return (VectorFunctions.LogSumExp, [[x, y]]);
        foreach (double beta in Around(format.Round(2 * Pi), 3, format)) yield return (RegressionLosses.GaussianNll, [[0], [0], [beta]]);
    }

    // 1 − q, or the sum, has one digit too many.
    private static IEnumerable<(Function, double[][])> Ties(Format format)
    {
        double unit = Math.ScaleB(1, -format.Digits), third = Math.Floor(0.35 / unit);
        for (int k = 0; k < 8; k++)
        {
            double q = (third + k) * unit;
            yield return (AlternativeLosses.AlternativeA, [[1], [q]]);
            yield return (AlternativeLosses.AlternativeB, [[0], [q]]);
            yield return (InformationMeasures.Norm, [[1, (2 * k + 1) * unit], [1]]);
        }
    }
}
