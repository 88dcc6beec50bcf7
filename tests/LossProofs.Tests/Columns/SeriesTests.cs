using System.Numerics;
using LossProofs.Verification.Columns;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Columns;

/// <summary>The fast series against interval arithmetic of more than twice their digits.</summary>
public class SeriesTests
{
    private static readonly IntervalField Field = new(128);

    private delegate Vector<double> Fast(Vector<double> x);

    public static TheoryData<string> Names => ["exp", "expm1", "log", "log1p"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_relative_error_is_within_the_bound_and_the_bound_within_eight_times_the_error(string name)
    {
        var (_, _, bound) = Of(name);
        var worst = Arguments(name).Max(x => Error(name, x, x));
        Assert.InRange(worst, bound / 8, bound);
    }

    // The check can fail: an argument moved by two units in the last place is seen.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_of_a_neighbour_is_outside_the_bound(string name) =>
        Assert.Contains(Arguments(name), x => Error(name, x, x * (1 + Math.ScaleB(1, -47))) > Of(name).Bound);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_place_of_a_vector_gives_the_same(string name)
    {
        var fast = Of(name).Fast;
        foreach (var x in Arguments(name).Take(200))
            for (var i = 0; i < Vector<double>.Count; i++)
                Assert.Equal(fast(new(x))[0], fast(Vector.WithElement(new Vector<double>(1.5), i, x))[i]);
    }

    [Fact]
    public void Exponentials_saturate_and_NaN_spreads()
    {
        Assert.Equal(ExpSeries.At(new(-ExpSeries.Most))[0], ExpSeries.At(new(-1e300))[0]);
        Assert.Equal(ExpSeries.At(new(ExpSeries.Most))[0], ExpSeries.At(new(1e300))[0]);
        Assert.Equal(-1, Expm1Series.At(new(-1e300))[0]);
        Assert.Equal(double.NaN, ExpSeries.At(new(double.NaN))[0]);
        Assert.Equal(double.NaN, Expm1Series.At(new(double.NaN))[0]);
    }

    private static (Fast Fast, Func<Interval, Interval> Exact, double Bound) Of(string name) => name switch
    {
        "exp" => (ExpSeries.At, Field.Exp, ExpSeries.Bound),
        "expm1" => (Expm1Series.At, Field.Expm1, Expm1Series.Bound),
        "log" => (LogSeries.At, Field.Log, LogSeries.Bound),
        _ => (Log1pSeries.At, Field.Log1p, Log1pSeries.Bound),
    };

    // |fast(seen) − exact(x)| / |exact(x)|; half of the least number is no error.
    private static double Error(string name, double x, double seen)
    {
        var (fast, exact, _) = Of(name);
        var off = Field.Add(Interval.Exactly(fast(new(seen))[0]), -exact(Interval.Exactly(x)));
        return Field.Divide(Interval.Exactly(Dyadic.Max(off.Size - new Dyadic(1, -1075), Dyadic.Zero)), Interval.Exactly(exact(Interval.Exactly(x)).Size)).Upper.ToDouble();
    }

    private static IEnumerable<double> Arguments(string name)
    {
        var random = new Random(1);
        double Drawn() => Math.ScaleB(1 + random.NextDouble(), random.Next(-60, 10));
        for (var i = 0; i < 20_000; i++)
        {
            var x = i % 3 == 0 ? Drawn() : (i % 3 == 1 ? 0.3466 : 1) * (1 + random.NextDouble());
            yield return name switch
            {
                "exp" or "expm1" => Math.Clamp(i % 2 == 0 ? x : -x, -ExpSeries.Most, ExpSeries.Most),
                "log" => i % 4 == 0 ? Math.ScaleB(x, random.Next(-900, 900)) : x,
                _ => i % 2 == 0 ? x : -x / (1 + x),
            };
        }
    }
}
