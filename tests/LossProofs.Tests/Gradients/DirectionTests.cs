using LossProofs.Verification.Gradients;

namespace LossProofs.Tests.Gradients;

/// <summary>Many inputs: random directions, the chance to miss, the wrong entry found by halves; second order; forward and reverse.</summary>
public class DirectionTests
{
    private static readonly Func<double[], double> Squares = x => x.Sum(v => v * v);

    private static double[] Point(int n, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, n).Select(_ => 6 * random.NextDouble() - 3)];
    }

    [Theory]
    [InlineData(10)]
    [InlineData(400)]
    [InlineData(4000)]
    public void A_right_gradient_passes_in_a_dozen_calls(int n)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var report = GradCheck.Of(Squares).Claims(x => Array.ConvertAll(x, v => 2 * v)).At(Point(n, seed)).Smooth(4).WithSeed(seed).Directions();
            report.MustHold();
            Assert.InRange(report.Evaluations, 11, 14);
            Assert.All(report.Missed.Where(m => m.Error >= 1e-3), m => Assert.InRange(m.Miss, 0, 1e-3));
        }
    }

    [Theory]
    [InlineData(400)]
    [InlineData(4000)]
    public void One_partial_zeroed_is_found_and_named(int n)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var wrong = (seed * 37 + 11) % n;
            var report = GradCheck.Of(Squares).Claims(x => [.. x.Select((v, i) => i == wrong ? 0 : 2 * v)]).At(Point(n, seed)).Smooth(4).WithSeed(seed).Directions();
            Assert.False(report.IsGreen);
            Assert.Equal(wrong, report.Entries[^1].Input);
            Assert.InRange(report.Evaluations, 20, 600);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        var check = GradCheck.Of(Squares).Claims(x => Array.ConvertAll(x, v => 2 * v)).At(Point(50, 1)).Smooth(4);
        Assert.Equal(check.Directions(3).ToString(), check.Directions(3).ToString());
        Assert.NotEqual(check.Directions().Worst.Measured, check.WithSeed(2).Directions().Worst.Measured);
    }

    [Fact]
    public void Second_order_checks_the_gradient_as_a_function_and_the_symmetry_of_its_matrix()
    {
        // f = x y² + x²
        var check = GradCheck.Of((double[] v) => v[0] * v[1] * v[1] + v[0] * v[0]).Claims(v => [v[1] * v[1] + 2 * v[0], 2 * v[0] * v[1]]).At(1.5, -0.75).Smooth(4);
        check.Run().MustHold();
        check.SecondOrder(v => [2, 2 * v[1], 2 * v[1], 2 * v[0]]).Run().MustHold();
        Assert.Contains("not symmetric", check.SecondOrder(v => [2, 2 * v[1], v[1], 2 * v[0]]).Run().Faults[0], StringComparison.Ordinal);
        Assert.Equal(GradVerdict.Fail, check.SecondOrder(v => [-2, 2 * v[1], 2 * v[1], 2 * v[0]]).Run().Verdict);
    }

    [Fact]
    public void Forward_and_reverse_products_have_to_belong_to_one_matrix()
    {
        double[] w = [1, 2, -3, 0.5, -1, 4];
        double[] Forward(double[] u) => [w[0] * u[0] + w[1] * u[1] + w[2] * u[2], w[3] * u[0] + w[4] * u[1] + w[5] * u[2]];
        double[] Reverse(double[] v) => [w[0] * v[0] + w[3] * v[1], w[1] * v[0] + w[4] * v[1], w[2] * v[0] + w[5] * v[1]];
        GradCheck.Adjoint(Forward, Reverse, 3, 2).MustHold();
        Assert.False(GradCheck.Adjoint(Forward, v => [w[0] * v[0] + w[1] * v[1], w[2] * v[0] + w[3] * v[1], w[4] * v[0] + w[5] * v[1]], 3, 2).IsGreen);
        Assert.False(GradCheck.Adjoint(Forward, v => Array.ConvertAll(Reverse(v), x => x * (1 + 1e-12)), 3, 2).IsGreen);
        Assert.Contains("the reverse 2; 2 and 3 are due", GradCheck.Adjoint(Forward, v => v, 3, 2).Fault, StringComparison.Ordinal);
    }
}
