using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Experiments;

/// <summary>likelihood.underflow: a product of probabilities underflows where the sum of their logs does not.</summary>
internal static class ProductUnderflow
{
    private static readonly IntervalField field = new(128);

    /// <summary>Arithmetic of the three formats; no subject is asked.</summary>
    public static ExperimentOutcome Run(ISubject subject) => Observation.Outcome(
    [
        Observe(Format.Binary64, 1075, new(1, 2)),
        Observe(Format.Binary32, 150, new(1, 2)),
        Observe(Format.Binary16, 25, new(1, 2)),
    ]);

    /// <summary>Whether the factors, multiplied in turn, give 0, one fewer does not, and the sum of their logs stays the sum.</summary>
    /// <param name="format">The format that each operation is rounded to.</param>
    /// <param name="factors">How many factors.</param>
    /// <param name="factor">Their value.</param>
    internal static Observation Observe(Format format, int factors, Rational factor)
    {
        var log = field.Log(field.Of(factor));
        var rounded = (Factor: format.Nearest(Dyadic.Of(field.Of(factor).Middle())), Log: format.Nearest(Dyadic.Of(log.Middle())));
        double product = 1, before = 1, sum = 0;
        for (var i = 0; i < factors; i++)
        {
            before = product;
            product = format.Round(product * rounded.Factor);
            sum = format.Round(sum + rounded.Log);
        }

        var exact = factors * log.Middle();
        // n roundings, those of the log and of n − 1 sums: at most nu/(1 − nu) of Σ|log|, u = 2^−p.
        var roundings = Math.ScaleB(factors, -format.Digits);
        var close = Math.Abs(sum - exact) <= roundings / (1 - roundings) * Math.Abs(exact);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"In {format} the product of {factors} factors {factor} is {format.Text(product)}, of {factors - 1} {format.Text(before)}; "
                + $"the sum of the {factors} logs is {format.Text(sum)}, {factors} log({factor}) = {exact:G9}."),
            product == 0 && before != 0 && close);
    }
}
