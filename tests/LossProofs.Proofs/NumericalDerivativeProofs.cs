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
        var points = 0;
        foreach (var sample in gradient.Samples("moderate", 2000).Where(s => gradient.Arguments(s).All(a => a.All(IsModerate))).Take(100))
        {
            // A multiple of 2^−20, so that the abscissae are exact.
            double x = GridNumber.Nearest(gradient.Arguments(sample)[gradient.Moved][0]);
            if (FifthDerivative(gradient, sample, x) is not { } fifth) continue;
            points++;
            Ulps.Agree(CentralDifference.Slope(at => First(gradient.Function.GradientOf!, At(at)), x, fifth), Rounded.Computed(First(gradient.Function, At(x))));

            double[][] At(double x) => [.. gradient.Arguments(sample).Select((a, p) => p == gradient.Moved ? [x, .. a[1..]] : a)];
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
