using LossProofs.Claims;
using LossProofs.Verification.Columns;
using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Columns;

/// <summary>Column arithmetic against interval arithmetic of 128 digits on the same ends, hard numbers among them.</summary>
public class ColumnFieldTests
{
    private const int Length = 4096;

    private static readonly IntervalField Exact = new(128);

    private static readonly double[] Hard = [0, -0.0, 1, -1, double.Epsilon, -double.Epsilon, double.MaxValue, -double.MaxValue, 2.2250738585072014e-308, 709.78, -745.2, 0.5, 1e-17, 1e17, double.PositiveInfinity, double.NegativeInfinity];

    public static TheoryData<string> Unary => ["exp", "expm1", "log", "log1p", "abs", "negate", "square"];

    public static TheoryData<string> Binary => ["add", "multiply", "divide", "max"];

    [Theory]
    [MemberData(nameof(Unary))]
    public void A_function_of_a_column_encloses_that_of_every_row(string name)
    {
        var field = new ColumnField(Length);
        foreach (var seed in new[] { 1, 2 })
        {
            var a = seed == 1 ? Column.Exactly([.. Ends(seed)]) : Around(seed);
            var fast = Apply(field, name, a);
            for (var i = 0; i < Length; i++) Encloses(fast, i, Apply(Exact, name, Row(a, i)), $"{name} of {Row(a, i)}");
        }
    }

    [Theory]
    [MemberData(nameof(Binary))]
    public void An_operation_on_columns_encloses_that_on_every_row(string name)
    {
        var field = new ColumnField(Length);
        Column a = Around(3), b = Around(4);
        var fast = Apply(field, name, a, b);
        for (var i = 0; i < Length; i++) Encloses(fast, i, Apply(Exact, name, Row(a, i), Row(b, i)), $"{name} of {Row(a, i)} and {Row(b, i)}");
    }

    [Fact]
    public void Numbers_of_everyday_size_are_known_to_some_units_in_the_last_place()
    {
        var field = new ColumnField(64);
        var z = Column.Exactly([.. Enumerable.Range(0, 64).Select(i => (i - 30) / 4.0)]);
        var sigmoid = field.Divide(field.Of(1), field.Add(field.Of(1), field.Exp(field.Negate(z))));
        for (var i = 0; i < 64; i++) Assert.InRange((sigmoid.Upper[i] - sigmoid.Lower[i]) / sigmoid.Upper[i], 0, Math.ScaleB(1, -47));
    }

    [Fact]
    public void A_comparison_is_sure_for_all_rows_or_not_at_all()
    {
        var field = new ColumnField(64);
        Column low = Column.Exactly(new double[64]), high = field.Of(2), mixed = Column.Exactly([.. Enumerable.Range(0, 64).Select(i => i % 2 * 3.0)]);
        Assert.True(field.Compare(high, Comparison.Greater, low));
        Assert.False(field.Compare(high, Comparison.LessOrEqual, low));
        Assert.Null(field.Compare(mixed, Comparison.Less, high));
        Assert.True(field.Compare(low, Comparison.Equal, low));
        Assert.True(field.Compare(low, Comparison.NotEqual, high));
        Assert.Null(field.Compare(mixed, Comparison.Equal, low));
        Assert.Null(field.Compare(Column.Exactly([.. Enumerable.Repeat(double.NaN, 64)]), Comparison.Less, high));
    }

    [Fact]
    public void A_length_that_no_vector_divides_is_refused() =>
        Assert.Contains("length is 100; allowed: multiples of 64", Assert.Throws<ArgumentOutOfRangeException>(() => new ColumnField(100)).Message, StringComparison.Ordinal);

    private static void Encloses(Column fast, int i, Interval exact, string what)
    {
        // An end that is NaN says nothing, and nothing is said of what is undefined.
        if (double.IsNaN(fast.Lower[i]) || double.IsNaN(fast.Upper[i]) || exact.IsUndefined) return;
        Assert.True(Dyadic.Of(fast.Lower[i]) <= exact.Lower && exact.Upper <= Dyadic.Of(fast.Upper[i]), $"{what}: [{fast.Lower[i]:R}, {fast.Upper[i]:R}] does not enclose {exact}");
    }

    private static T Apply<T>(IField<T> field, string name, T a) => name switch
    {
        "exp" => field.Exp(a),
        "expm1" => field.Expm1(a),
        "log" => field.Log(a),
        "log1p" => field.Log1p(a),
        "abs" => field.Abs(a),
        "negate" => field.Negate(a),
        _ => field.Power(a, field.Of(2)),
    };

    private static T Apply<T>(IField<T> field, string name, T a, T b) => name switch
    {
        "add" => field.Add(a, b),
        "multiply" => field.Multiply(a, b),
        "divide" => field.Divide(a, b),
        _ => field.Max(a, b),
    };

    private static Interval Row(Column a, int i) => new(Dyadic.Of(a.Lower[i]), Dyadic.Of(a.Upper[i]));

    private static Column Around(int seed)
    {
        double[] lower = [.. Ends(seed)], width = [.. Ends(seed + 100)];
        return new(lower, [.. lower.Select((x, i) => i % 3 == 0 ? x : Math.Max(x, x + Math.Abs(double.IsFinite(width[i]) ? width[i] : 1)))]);
    }

    private static IEnumerable<double> Ends(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Length; i++)
            yield return i % 4 == 0 ? Hard[random.Next(Hard.Length)] : Math.ScaleB(2 * random.NextDouble() - 1, i % 4 == 1 ? random.Next(-1070, 1023) : random.Next(-10, 10));
    }
}
