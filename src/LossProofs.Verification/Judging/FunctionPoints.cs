using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>Where a function is measured: at special values, and at seeded samples of its domain; <see cref="SystematicPoints"/> has the points between.</summary>
internal static class FunctionPoints
{
    /// <summary>The listed special values in the format, and NaN in each parameter.</summary>
    public static IEnumerable<SpecialValue> Special(Function function, Format format)
    {
        foreach (var value in function.SpecialValues)
            if (value.Arguments.All(a => a.All(x => double.IsNaN(x) || format.Round(x) == x))) yield return value;
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            double[][] arguments = [.. function.Parameters.Select((p, n) => p.Vector is null ? [n == i ? double.NaN : Ordinary(p.Scalar!)] : n == i ? [double.NaN, 0.5] : new[] { 0.5, 0.5 })];
            // The slope of a straight piece is copied, not computed.
            var piece = function is { GradientOf: not null, Rating: Number { Value.Numerator.IsZero: true } } && Equals(function.GradientBy, function.Parameters[i]);
            // NaN in one entry reaches every entry of a vector only where all of them depend on it.
            if (function.Shape.Count == 0) yield return new(arguments, [double.NaN], piece ? "the slope of a straight piece at NaN is that of a piece, or NaN as here" : null);
        }
    }

    /// <summary>Seeded samples; of vectors a quarter as many, of matrices a sixteenth, for the oracle takes that much longer for them.</summary>
    public static IEnumerable<double[][]> Seeded(Function function, Format format, int seed, int cases)
    {
        var count = function.Parameters.Any(p => p.Vector is not null) ? Math.Max(1, cases / (function.Shape.Count > 1 ? 16 : 4)) : cases;
        return Sampler.Draw(function, function.Name, format, seed, count);
    }

    // A number at which the function depends on its other arguments: left of the kink of leaky ReLU.
    private static double Ordinary(Variable parameter) => parameter.Domain == Domain.Real ? -0.5 : parameter.Domain.Contains(new Rational(1, 2)) ? 0.5 : 2;
}
