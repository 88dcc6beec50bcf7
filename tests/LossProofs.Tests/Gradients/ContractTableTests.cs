using System.Globalization;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Gradients;

/// <summary>What every function of the family promises around a few points, as it is read off its definition and its rating.</summary>
public class ContractTableTests
{
    private static readonly ISubject Textbook = BuiltIn.Named("bcl")[0];

    private static readonly double[] Reals = [-3, 0, 0.5], Probabilities = [0.125, 0.75];

    [Fact]
    public Task Radii_kinks_and_noise() => Verify(string.Join('\n',
    [
        "# What step and bound of a gradient check are derived from",
        "",
        "Read off the definition: the nearest singularity in the complex plane, the nearest kink, the radius that follows (a third of the way to the nearest of them or, for polynomials, a unit that is widened), what is flat by construction; and from the rating of a careful implementation, how far a value and a gradient may be off in ulps.",
        "",
        "| gradient | at | singularity | kink | radius | flat | agreed at the kink | ulps of the value | ulps of the gradient |",
        "|---|---|--:|--:|--:|---|--:|--:|--:|",
        .. from gradient in GradientOf.All from arguments in Points(gradient) select Row(gradient, arguments),
        "",
    ]), "md").InSnapshots("gradients.contracts");

    private static string Row(GradientOf gradient, double[][] arguments)
    {
        int[] at = gradient.Forward.Shape.Count == 0 ? [] : [0];
        var nearest = Analyticity.Of(gradient.Forward, arguments, gradient.Moved, 0, at);
        var contract = gradient.ContractAt(Textbook, Format.Binary64, arguments, 0, at);
        var point = string.Join(' ', gradient.Gradient.Parameters.Select((p, i) => $"{p.Name}={(p.Vector is null ? Text(arguments[i][0]) : $"[{string.Join(',', arguments[i].Select(Text))}]")}"));
        return $"| {gradient.Gradient.Name.Replace("_", @"\_", StringComparison.Ordinal)} | {point} | {Text(nearest.Pole)} | {Text(nearest.Kink)} | {Text(contract.Radius)}{(contract.IsFree ? ", any" : "")} | {(contract.IsFlat ? "yes" : "")} | {(contract.KinkValue is { } value ? Text(value) : "")} | {Text(contract.Ulps)} | {Text(contract.GradientUlps)} |";
    }

    private static IEnumerable<double[][]> Points(GradientOf gradient)
    {
        var moved = gradient.Gradient.Parameters[gradient.Moved];
        var others = gradient.Gradient.Parameters.Where((_, i) => i != gradient.Moved).ToList();
        double[] values = moved.Scalar is { Domain: { Lower: not null, Upper: not null } } ? Probabilities : Reals;
        if (moved.Scalar is not null)
            return from x in values from y in others.Count == 0 ? new[] { 0.0 } : [0, 0.25] select others.Count == 0 ? new double[][] { [x] } : gradient.Moved == 0 ? [[x], [y]] : [[y], [x]];
        double[][] vectors = gradient.IsPerSample ? [[0.5], [-3]] : moved.Vector!.Domain.Upper is null ? [[0.5, -3, 1]] : [[0.25, 0.25, 0.5]];
        return vectors.Select(v => gradient.Gradient.Parameters.Select((p, i) => i == gradient.Moved ? v : p.Scalar is not null ? [2.0] : gradient.IsPerSample ? [0.5] : new[] { 0.5, 0, 0.5 }).ToArray());
    }

    private static string Text(double x) => double.IsInfinity(x) ? "none" : x.ToString("G4", CultureInfo.InvariantCulture);
}
