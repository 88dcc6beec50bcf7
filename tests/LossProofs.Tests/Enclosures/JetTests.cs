using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using static LossProofs.Claims.Vocabulary;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>Taylor coefficients against closed forms.</summary>
public class JetTests
{
    private const int Order = 8;

    private static readonly IntervalField Field = new(128);

    private static readonly Variable x = Real("x");

    private static readonly Formula two = 2;

    /// <summary>f, a point, and n! times the n-th coefficient, as a formula in x for every n.</summary>
    public static TheoryData<string, double> Cases
    {
        get
        {
            var data = new TheoryData<string, double>();
            foreach (var name in Derivatives.Keys)
                foreach (var point in new[] { 0.25, 1, 3, 40.5 }) data.Add(name, point);
            return data;
        }
    }

    private static Dictionary<string, (Formula Of, Func<int, Formula> Nth)> Derivatives { get; } = new()
    {
        ["e^2x"] = (Exp(2 * x), n => Pow(2, n) * Exp(2 * x)),
        ["log"] = (Log(x), n => n == 0 ? Log(x) : Sign(n - 1) * Factorial(n - 1) / Pow(x, n)),
        ["1/x"] = (1 / x, n => Sign(n) * Factorial(n) / Pow(x, n + 1)),
        ["x^5"] = (Pow(x, 5), n => n > 5 ? 0 : Factorial(5) / Factorial(5 - n) * Pow(x, 5 - n)),
        ["x^-2"] = (Pow(x, -2), n => Sign(n) * Factorial(n + 1) / Pow(x, n + 2)),
        ["sqrt"] = (Sqrt(x), n => Enumerable.Range(0, n).Aggregate((Formula)1, (c, k) => c * (Fraction(1, 2) - k)) * Sqrt(x) / Pow(x, n)),
        ["2^x"] = (Pow(two, x), n => Pow(Log(two), n) * Pow(two, x)),
        ["x e^x"] = (x * Exp(x), n => (x + n) * Exp(x)),
        ["(1-x)/(1+x)"] = ((1 - x) / (1 + x), n => n == 0 ? (1 - x) / (1 + x) : 2 * Sign(n) * Factorial(n) / Pow(1 + x, n + 1)),
        ["|−x|"] = (Abs(-x), n => n == 0 ? x : n == 1 ? 1 : 0),
        ["max(0, x²)"] = (Max(0, Pow(x, 2)), n => n == 0 ? Pow(x, 2) : n == 1 ? 2 * x : n == 2 ? 2 : 0),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Coefficients_meet_the_closed_form_and_are_narrow(string name, double point)
    {
        var (f, nth) = Derivatives[name];
        var at = new Bindings<Interval>();
        at.Scalars[x] = Interval.Exactly(point);
        var jet = Taylor.Along(new Derivative(f, x), at, Field, Order, at.Scalars[x]);
        for (var n = 0; n <= Order; n++)
        {
            var expected = new Definitions(Field).Value(nth(n) / Factorial(n), at);
            Assert.True(jet[n].Meets(expected), $"{name} at {point}, n = {n}: {jet[n]} against {expected}");
            Assert.True(jet[n].HasZero ? jet[n].IsExact || jet[n].Upper.Magnitude < -90 : (jet[n].Upper - jet[n].Lower).Magnitude <= jet[n].Upper.Magnitude - 100 || jet[n].IsExact, $"{jet[n].Lower} {jet[n].Upper}");
        }
    }

    [Fact]
    public void Over_an_interval_the_coefficients_hold_those_of_every_point()
    {
        foreach (var (name, (f, _)) in Derivatives)
        {
            var at = new Bindings<Interval>();
            at.Scalars[x] = Interval.Exactly(1);
            var box = Taylor.Along(new Derivative(f, x), at, Field, Order, new(new(3, -2), new(5, -2)));
            foreach (var point in new[] { 0.75, 0.8125, 1, 1.125, 1.25 })
            {
                var there = Taylor.Along(new Derivative(f, x), at, Field, Order, Interval.Exactly(point));
                for (var n = 0; n <= Order; n++) Dyadics.Within(there[n], new(box[n].Lower - new Dyadic(1, -90), box[n].Upper + new Dyadic(1, -90)));
            }

            Assert.False(box[Order].IsUndefined, name);
        }
    }

    [Fact]
    public void At_a_kink_there_is_no_slope()
    {
        Formula[] kinks = [Abs(x), Max(x, 0), Max(0, x), Max(x, -x), Cases(x > 0, x, 0), Cases(x >= 0, 2 * x, x), Cases(x < 0, -x, x), Activations.Relu.Of(x), Sign(x), Max(Abs(x), 0)];
        foreach (var f in kinks)
        {
            Assert.True(Slope(f, Interval.Exactly(0)).IsUndefined, $"{f} at 0");
            Assert.True(Slope(f, new(new(-1, -4), new(1, -4))).IsUndefined, $"{f} around 0");
            Assert.False(Slope(f, Interval.Exactly(-0.5)).IsUndefined, $"{f} at -1/2");
        }
    }

    [Fact]
    public void Up_to_a_kink_the_slope_is_that_of_the_side()
    {
        Interval right = new(Dyadic.Zero, new(1, -4)), left = -right;
        Assert.Equal(Interval.Exactly(1), Slope(Abs(x), right));
        Assert.Equal(Interval.Exactly(-1), Slope(Abs(x), left));
        Assert.Equal(Interval.Exactly(0), Slope(Max(x, 0), left));
        Assert.Equal(Interval.Exactly(1), Slope(Max(0, x), right));
    }

    [Fact]
    public void Where_there_is_no_value_there_is_no_slope()
    {
        Assert.True(Slope(Log(x), Interval.Exactly(-1)).IsUndefined);
        Assert.True(Slope(Log(x) + 1, Interval.Exactly(-1)).IsUndefined);
        Assert.True(Slope(1 / x, Interval.Exactly(0)).IsUndefined);
        Assert.True(Slope(Sqrt(x), Interval.Exactly(-4)).IsUndefined);
    }

    [Fact]
    public void A_pole_or_the_end_of_the_domain_inside_leaves_the_slope_open()
    {
        Interval around = new(new(-1, -2), new(1, -2));
        Assert.Equal(Interval.Whole, Slope(1 / x, around));
        Assert.Equal(Interval.Whole, Slope(Log(x), around));
    }

    private static Interval Slope(Formula f, Interval around)
    {
        var at = new Bindings<Interval>();
        at.Scalars[x] = around;
        return Taylor.Along(new Derivative(f, x), at, Field, 1, around)[1];
    }

    private static Formula Factorial(int n) => Enumerable.Range(1, n).Aggregate((Rational)1, (p, k) => p * k);

    private static Formula Sign(int n) => n % 2 == 0 ? 1 : -1;

    private static Formula Sign(Formula x) => Vocabulary.Sign(x);
}
