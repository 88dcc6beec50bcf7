using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;

namespace LossProofs.Tests.Sampling;

public class SystematicPointsTests
{
    public static TheoryData<string> Formats => [.. Format.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Formats))]
    public void Every_binade_of_both_signs_has_a_point(string name)
    {
        var format = Format.Named(name);
        var seen = SystematicPoints.Of(SigmoidFamily.Sigmoid, format).Select(p => p[0][0]).Where(x => x != 0).Select(x => (Math.Sign(x), Math.ILogB(x))).ToHashSet();
        for (var e = format.LeastExponent; e <= Math.ILogB(format.Largest); e++)
        {
            Assert.Contains((1, e), seen);
            Assert.Contains((-1, e), seen);
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Every_point_is_one_of_the_format_and_the_domain(string name)
    {
        var format = Format.Named(name);
        foreach (var function in Family.All)
        {
            var points = SystematicPoints.Of(function, format);
            Assert.NotEmpty(points);
            foreach (var (x, parameter) in points.SelectMany(p => p.Zip(function.Parameters).SelectMany(a => a.First.Select(x => (x, a.Second)))))
                Assert.True(format.Round(x) == x && (parameter.Scalar?.Domain ?? parameter.Vector!.Domain).Contains(Rational.Exactly(x)), $"{function} {parameter.Name} = {x}");
        }
    }

    [Fact]
    public void Ends_of_the_domain_have_their_neighbours()
    {
        var seen = SystematicPoints.Of(SigmoidFamily.Logit, Format.Binary64).Select(p => p[0][0]).ToHashSet();
        Assert.Superset(new HashSet<double> { double.Epsilon, 2 * double.Epsilon, Math.BitDecrement(1), Math.BitDecrement(Math.BitDecrement(1)), 0.5, Math.BitIncrement(0.5) }, seen);
    }

    // Where y is next to σ(z) the terms of σ(z) − y cancel: no list says so, the sign of the definition does.
    [Fact]
    public void Roots_of_a_definition_are_found_with_their_neighbours()
    {
        var points = SystematicPoints.Of(BinaryLosses.BceWithLogitsGrad, Format.Binary64);
        var near = points.Where(p => p[0][0] is > 0.01 and < 0.99 && p[0][0] != 0.5 && Math.Abs(p[0][0] - 1 / (1 + Math.Exp(-p[1][0]))) <= 4e-16).ToList();
        Assert.True(near.Count > 100, $"{near.Count}");
        Assert.True(near.Select(p => p[1][0]).Distinct().Count() > 20);
        Assert.Contains(SystematicPoints.Of(BinaryLosses.BceGradQ, Format.Binary64), p => p[0][0] is > 0 and < 1 && p[1][0] == Math.BitIncrement(p[0][0]));
    }

    [Fact]
    public void Shares_sum_to_one_exactly()
    {
        foreach (var point in SystematicPoints.Of(InformationMeasures.Kl, Format.Binary32))
            Assert.All(point, v => Assert.Equal(new Rational(1, 1), v.Select(Rational.Exactly).Aggregate((a, b) => a + b)));
    }
}
