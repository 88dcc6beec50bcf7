using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using static LossProofs.Claims.Vocabulary;
using Index = LossProofs.Claims.Index;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Evaluation;

public class EvaluatorTests
{
    private static readonly Dimension K = new("K", 3);

    private static readonly Index k = new("k", K), j = new("j", K), l = new("l", K);

    private static readonly VectorVariable v = Vector("v", Domain.Real, K);

    private static readonly Variable x = Real("x"), y = Real("y");

    // x is 1, or somewhere in [0, 2]: enough to make a comparison with 1 sure or undecided.
    private static readonly Statement True = x == 1, False = x == 2, Unknown = y == 1;

    [Fact]
    public void Sums_products_maxima_and_sizes()
    {
        Assert.Equal(Interval.Exactly(10), Value(Sum(k, v[k])));
        Assert.Equal(Interval.Exactly(30), Value(Product(k, v[k])));
        Assert.Equal(Interval.Exactly(5), Value(MaxOver(k, v[k])));
        Assert.Equal(Interval.Exactly(3), Value(SizeOf(K)));
        Assert.Equal(Interval.Exactly(3), Value(Sum(k, Delta(k, k))));
        Assert.Equal(Interval.Exactly(3), Value(Sum(k, Sum(j, Delta(k, j)))));
        Assert.Equal(Interval.Exactly(3), Value(v[2]));
        Assert.Equal(Interval.Exactly(100), Value(Sum(k, Sum(j, v[k] * v[j]))));
        Assert.Equal(Interval.Exactly(16), Value(Sum(k, Each(j, v[j] + v[k])[1])));
    }

    [Fact]
    public void Vectors_are_listed_or_built_entry_by_entry()
    {
        Assert.Equal(Interval.Exactly(7), Value(new Listing(new Dimension("L"), 1, x + 6)[2]));
        Assert.Equal(Interval.Exactly(6), Value(Each(k, 2 * v[k])[2]));
        Assert.Equal(Interval.Exactly(15), Value(Each(k, j, v[k] * v[j])[2, 3]));
    }

    // Inside the vector k runs; outside it is still the 2 that it was.
    [Fact]
    public void An_index_that_a_vector_binds_keeps_its_value_outside()
    {
        foreach (var formula in new[] { Softmax(Each(k, v[k] + x))[k] - Softmax(v)[k], Each(k, j, v[k] - v[j])[j, k] - v[j] + v[k], LogSumExp(Each(k, v[k] + 1)) - LogSumExp(v) - 1 + (v[k] - 3) })
        {
            var at = Bound();
            at.Indices[k] = 1;
            at.Indices[j] = 2;
            Assert.True(new Definitions(new IntervalField(128)).Value(formula, at).HasZero, formula.ToString());
            Assert.Equal(1, at.Indices[k]);
        }
    }

    [Fact]
    public void Statements_are_true_false_or_undecided()
    {
        Assert.True(Holds(True));
        Assert.False(Holds(False));
        Assert.Null(Holds(Unknown));

        Assert.True(Holds(True & True));
        Assert.False(Holds(Unknown & False));
        Assert.Null(Holds(Unknown & True));

        Assert.True(Holds(Unknown | True));
        Assert.False(Holds(False | False));
        Assert.Null(Holds(Unknown | False));

        Assert.True(Holds(If(False, False)));
        Assert.True(Holds(If(Unknown, True)));
        Assert.False(Holds(If(True, False)));
        Assert.Null(Holds(If(Unknown, False)));
        Assert.Null(Holds(If(True, Unknown)));
        Assert.Null(Holds(If(Unknown, Unknown)));
        Assert.False(Holds(Exactly(True, False)));
    }

    [Fact]
    public void A_case_that_cannot_be_told_is_both()
    {
        Assert.Equal(Interval.Exactly(7), Value(Cases(True, 7, 1 / (x - 1))));
        Assert.Equal(new Interval(new(3, 0), new(4, 0)), Value(Cases(Unknown, 3, 4)));
    }

    [Fact]
    public void What_has_no_value_of_its_own_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Value(Infinity));
        Assert.Throws<NotSupportedException>(() => Value(LimitFromAbove(x, x, 0)));
        Assert.Throws<NotSupportedException>(() => Holds(LeastAt(x, x, 0)));
        Assert.Contains("inside another derivative", Assert.Throws<NotSupportedException>(() => Value(D(D(x, x), x))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_entry_leaves_the_other_bindings_alone()
    {
        var at = Bound();
        var moved = at.Select(e => e);
        moved.Replace(v[2], Interval.Exactly(100));
        Assert.Equal(Interval.Exactly(3), at.Of(v[2]));
        Assert.Equal(Interval.Exactly(100), moved.Of(v[2]));
        Assert.Throws<NotSupportedException>(() => at.Of(x + 1));
    }

    [Fact]
    public void At_ties_the_smooth_definition_has_a_slope()
    {
        var at = Bound();
        at.Vectors[v] = new([3], [Interval.Exactly(1), Interval.Exactly(1), Interval.Exactly(1)]);
        foreach (var formula in new[] { LogSumExp(v), LogSoftmax(v)[1], LogSoftmax(v)[2], CceWithLogitsGrad(Each(k, 1 * v[k] / 3), v)[2] })
        {
            var slope = new Definitions(new IntervalField(128)).Value(D(formula, v[2]), at);
            Assert.True(slope is { IsUndefined: false, Size.IsInfinite: false }, $"{formula}: {slope}");
        }
    }

    private static Bindings<Interval> Bound()
    {
        var at = new Bindings<Interval>();
        at.Scalars[x] = Interval.Exactly(1);
        at.Scalars[y] = new(Dyadic.Zero, new(2, 0));
        at.Vectors[v] = new([3], [Interval.Exactly(2), Interval.Exactly(3), Interval.Exactly(5)]);
        at.Sizes[K] = 3;
        return at;
    }

    private static Interval Value(Formula formula) => new Definitions(new IntervalField(128)).Value(formula, Bound());

    private static bool? Holds(Statement statement) => new Definitions(new IntervalField(128)).Holds(statement, Bound());
}
