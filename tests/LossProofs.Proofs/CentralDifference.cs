using MathNet.Numerics.Differentiation;

namespace LossProofs.Proofs;

/// <summary>
/// MathNet.Numerics' central difference over five points, with its error:
/// (f(x − 2h) − 8 f(x − h) + 8 f(x + h) − f(x + 2h)) / 12h = f′(x) − h⁴ f⁽⁵⁾(s)/30 for an s within 2h of x.
/// </summary>
internal static class CentralDifference
{
    /// <summary>h. Abscissae are exact where x is a multiple of it or not much finer.</summary>
    public const double Step = 1.0 / 1024;

    private const double Unit = 1.0 / (1L << 53);

    /// <summary>The slope of f at x; f is one of our functions, and its fifth derivative no larger than given.</summary>
    public static Rounded Slope(Func<double, double> f, double x, double fifthDerivative)
    {
        var largest = 0.0;
        var differences = new NumericalDerivative(5, 2) { StepType = StepType.Absolute, StepSize = Step };
        var slope = differences.EvaluateDerivative(Seen, x, 1);

        // The weights add up to 3/2. A value is off by 1.02 units of itself; weight, product and four sums add one unit each.
        var rounding = 1.5 * largest * 8 * Unit / Step;
        return new(slope, Math.Pow(Step, 4) / 30 * fifthDerivative + rounding);

        double Seen(double at)
        {
            var value = f(at);
            largest = Math.Max(largest, Math.Abs(value));
            return value;
        }
    }
}
