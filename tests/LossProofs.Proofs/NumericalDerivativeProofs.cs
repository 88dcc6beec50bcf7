using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Proofs;

/// <summary>A second opinion on the gradients, by plain means at moderate points: the central difference of MathNet.Numerics.</summary>
public class NumericalDerivativeProofs
{
    private static readonly ISubject Native = NativeSubject.Create();

    public static TheoryData<string> Names => [.. Gradient.All.Select(g => g.Function.Name)];

    [Theory, MemberData(nameof(Names))]
    public void MathNet_measures_the_same_slope(string name)
    {
        var gradient = Gradient.Named(name);
        var (function, of) = (gradient.Function, gradient.Function.GradientOf!);
        var moved = function.Parameters.ToList().IndexOf(function.GradientBy!.Value);
        var points = 0;
        foreach (var sample in function.Samples("moderate", 2000).Where(s => function.Arguments(s).All(a => a.Length <= 3 && a.All(IsModerate))).Take(100))
        {
            var arguments = function.Arguments(sample);
            // A multiple of 2^−20, so that the abscissae are exact.
            arguments[moved][0] = GridNumber.Nearest(arguments[moved][0]);
            if (FifthDerivative(gradient, sample, arguments[moved][0]) is not { } fifth) continue;

            var slope = CentralDifference.Slope(x => First(of, [.. arguments.Select((a, p) => p == moved ? [x, .. a[1..]] : a)]), arguments[moved][0], fifth);
            Ulps.Agree(slope, Rounded.Computed(First(function, arguments)));
            points++;
        }

        Assert.True(points >= 40, $"{name}: {points} points only.");
    }

    private static bool IsModerate(double x) => Math.Abs(x) is >= 1.0 / 16 and <= 15.0 / 16 or >= 1.5 and <= 8;

    private static double First(Function function, double[][] arguments) => Native.Evaluate(function, Format.Binary64, [arguments])[0].Values[0];

    // A bound of |f⁽⁵⁾| = 5! |c₅| around every point of the stencil; null where a kink lies on it.
    private static double? FifthDerivative(Gradient gradient, Sample sample, double x)
    {
        var field = new IntervalField(64);
        var at = sample.Bind();
        foreach (var place in gradient.Places) at.Indices[place] = 0;
        at.Replace(gradient.Derivative.By, Interval.Exactly(x));
        var fifth = field.Abs(Taylor.Along(gradient.Derivative, at, field, 5, new(Dyadic.Of(x - 2 * CentralDifference.Step), Dyadic.Of(x + 2 * CentralDifference.Step)))[5]);
        return fifth.IsUndefined || fifth.Upper.IsInfinite ? null : 120 * double.BitIncrement(fifth.Upper.ToDouble());
    }
}
