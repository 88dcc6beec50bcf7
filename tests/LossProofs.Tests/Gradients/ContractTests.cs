using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Gradients;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Gradients;

/// <summary>What is read off a definition: radius, kinks, flat stretches; and that the bound of the truncation is one.</summary>
public class ContractTests
{
    private static readonly ISubject Native = NativeSubject.Create();

    public static TheoryData<string> Names => [.. GradientOf.All.Select(g => g.Gradient.Name)];

    [Theory]
    [InlineData("sigmoid", 5.0, Math.PI)]
    [InlineData("softplus", -300.0, Math.PI)]
    [InlineData("tanh", 0.5, Math.PI / 2)]
    [InlineData("logit", 0.125, 0.125)]
    [InlineData("logit", 0.875, 0.125)]
    [InlineData("relu", 2.0, double.PositiveInfinity)]
    public void The_nearest_singularity_is_read_off_the_definition(string name, double x, double pole) =>
        Assert.Equal(pole, Analyticity.Of(Family.Named(name), [[x]], 0, 0, []).Pole, 15);

    [Fact]
    public void So_are_kinks_flat_stretches_and_the_unit_of_a_polynomial()
    {
        var relu = Activations.Relu;
        Assert.Equal((3.0, true), (Analyticity.Of(relu, [[-3]], 0, 0, []).Kink, Analyticity.Of(relu, [[-3]], 0, 0, []).IsConstant));
        Assert.Equal((2.0, false), (Analyticity.Of(relu, [[2]], 0, 0, []).Kink, Analyticity.Of(relu, [[2]], 0, 0, []).IsConstant));
        Assert.Equal(0, Analyticity.Of(relu, [[0]], 0, 0, []).Kink);
        Assert.Equal(0.5, Analyticity.Of(RegressionLosses.Mae, [[1], [1.5]], 1, 0, []).Kink);
        Assert.Equal((double.PositiveInfinity, 4.0), (Analyticity.Of(RegressionLosses.Mse, [[1], [5]], 1, 0, []).Pole, Analyticity.Of(RegressionLosses.Mse, [[1], [5]], 1, 0, []).Turn));
        Assert.Equal(Math.PI, Analyticity.Of(CategoricalLosses.CceWithLogits, [[1, 0, 0], [1, 2, 30]], 1, 1, []).Pole, 15);
        Assert.Equal(0.25, Analyticity.Of(BinaryLosses.Bce, [[0.5], [0.25]], 1, 0, []).Pole);
        // A hard label leaves one logarithm.
        Assert.Equal(0.75, Analyticity.Of(BinaryLosses.Bce, [[0], [0.25]], 1, 0, []).Pole);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_function_has_room_and_a_contract_that_is_no_guess(string name)
    {
        var gradient = GradientOf.All.Single(g => g.Gradient.Name == name);
        foreach (var (arguments, _) in new GradPoints(gradient, Format.Binary64, Seed.Default, 0).Draw(64))
        {
            int[] at = gradient.Forward.Shape.Count == 0 ? [] : [0];
            var contract = gradient.ContractAt(Native, Format.Binary64, arguments, 0, at);
            // A single probability is 1, the end of its domain.
            Assert.True((contract.Radius > 0 || arguments[gradient.Moved][0] == 1) && double.IsFinite(contract.Radius), $"{name}: radius {contract.Radius}");
            Assert.Equal((0.5, 0.5, 0.0), (contract.Ulps, contract.GradientUlps, contract.InputUlps));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_bound_of_the_truncation_holds(string name)
    {
        var (points, broken) = Truncations(name, radii: 1);
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.True(points >= 10, $"{name}: {points} points");
    }

    // The check of the bound can fail: a radius far beyond the poles is one that no function keeps.
    [Theory]
    [InlineData("sigmoid_grad")]
    [InlineData("tanh_grad")]
    [InlineData("logsumexp_grad")]
    public void It_would_not_with_a_radius_beyond_the_poles(string name) => Assert.NotEmpty(Truncations(name, radii: 16).Broken);

    // The remainder h⁶ f⁽⁷⁾/140 of the stencil, enclosed by Taylor arithmetic over all of it, against the bound that samples of the function gave.
    private static (int Points, List<string> Broken) Truncations(string name, double radii)
    {
        var gradient = GradientOf.All.Single(g => g.Gradient.Name == name);
        var checkedPoints = 0;
        List<string> broken = [];
        foreach (var (arguments, _) in new GradPoints(gradient, Format.Binary64, 11, 0).Draw(60).Where(p => p.Arguments[0].Length <= 3))
        {
            var unit = gradient.IsPerSample ? arguments.Select((a, p) => gradient.Gradient.Parameters[p].Vector is null ? a : [a[0]]).ToArray() : arguments;
            int[] at = gradient.Forward.Shape.Count == 0 ? [] : [0];
            var x = unit[gradient.Moved][0];
            var axis = new Axis(x, Format.Binary64);
            var contract = gradient.ContractAt(Native, Format.Binary64, unit, 0, at);
            var partial = new Partial(axis, 0, 0, 0, contract with { Radius = radii * contract.Radius });
            Rounds.Run([partial], wanted =>
            {
                var values = Native.Evaluate(gradient.Forward, Format.Binary64, [.. wanted.Select(w => gradient.With(unit, 0, w.Axis.At(w.Offset)))]);
                for (var i = 0; i < wanted.Count; i++) axis.Keep(wanted[i].Offset, values[i].Values);
            });
            var entry = partial.Entry;
            if (!double.IsFinite(entry.Measured) || entry.Contract.IsKink) continue;
            // From one side the stencil reaches 6h, and leaves h⁶ f⁽⁷⁾/7.
            var (from, to) = double.IsNaN(entry.Left) ? (x, x + 6 * entry.Step) : double.IsNaN(entry.Right) ? (x - 6 * entry.Step, x) : (x - 3 * entry.Step, x + 3 * entry.Step);
            // f⁽⁷⁾ is 7! times the seventh coefficient of the function, and 6! times the sixth of the gradient: whichever encloses it better.
            var seventh = Math.Min(5040 * Coefficient(gradient.Forward, 7, gradient, unit, at, from, to), 720 * Coefficient(gradient.Gradient, 6, gradient, unit, gradient.Gradient.Shape.Count == 0 ? [] : [.. at, 0], from, to));
            if (!double.IsFinite(seventh)) continue;
            checkedPoints++;
            var remainder = Math.Pow(entry.Step, 6) * seventh / (double.IsNaN(entry.Left + entry.Right) ? 7 : 140);
            if (remainder > entry.Bound.Truncation) broken.Add($"{name} at {x:R}: {remainder} above {entry.Bound.Truncation}, h = {entry.Step}");
        }

        return (checkedPoints, broken);
    }

    // Over pieces of the stencil, for an interval that occurs twice is taken for two.
    private static double Coefficient(Function function, int order, GradientOf gradient, double[][] arguments, int[] at, double from, double to)
    {
        const int Pieces = 32;
        var largest = 0.0;
        for (var n = 0; n < Pieces; n++)
        {
            var jets = new JetField(new IntervalField(128), order);
            Interval around = new(Dyadic.Of(from + n * (to - from) / Pieces), Dyadic.Of(from + (n + 1) * (to - from) / Pieces));
            var lines = arguments.Select((a, p) => new Tensor<Jet>(gradient.Gradient.Parameters[p].Vector is null ? [] : [a.Length],
                [.. a.Select((v, i) => p == gradient.Moved && i == 0 ? jets.Line(around, Interval.Exactly(1.0)) : JetField.Constant(Interval.Exactly(v)))])).ToList();
            var coefficient = new Taylor(jets).Entry(function, lines, at)[order];
            if (coefficient.IsUndefined || coefficient.Size.IsInfinite) return double.PositiveInfinity;
            largest = Math.Max(largest, coefficient.Size.ToDouble());
        }

        return largest;
    }
}
