using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Judging;

/// <summary>The finite difference of what our functions answer encloses the true slope, and is narrow enough to tell a slip.</summary>
public class StencilTests(ITestOutputHelper output)
{
    private static readonly ISubject Native = NativeSubject.Create();

    private static readonly Variable moved = Vocabulary.Real("moved");

    // Functions of numbers whose gradient is in the family: the gradient's name, what is differentiated, in what.
    public static TheoryData<string> Gradients => [.. Family.All.Where(f => f.GradientBy?.Scalar is not null).Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Gradients))]
    public void The_difference_encloses_the_slope_and_sees_a_millionth(string name)
    {
        foreach (var (format, least) in new[] { (Format.Binary64, 0.9), (Format.Binary32, 0) })
        {
            int narrow = 0, everyday = 0;
            foreach (var (by, slope, exact) in Slopes(Family.Named(name), format, 150))
            {
                if (slope.IsUndefined || exact.IsUndefined) continue;
                Assert.True(slope.Meets(exact), $"{name} at {by:R} in {format}: {slope} without {exact}");
                // Beyond 8 saturating functions are flat: a slope below 2^−22 of the value is within a millionth of the rounding of the value.
                if (Math.Abs(by) is < 1.0 / 1024 or > 8 || Math.Abs(1 - by) < 1.0 / 1024 || exact.HasZero) continue;
                everyday++;
                if ((slope.Upper - slope.Lower) * new Dyadic(1_000_000, 0) <= exact.Size) narrow++;
            }

            output.WriteLine($"{name} {format}: {narrow} of {everyday}");
            Assert.True(everyday >= 20 && narrow >= least * everyday, $"{name} in {format}: only {narrow} of {everyday} everyday points tell a millionth");
        }
    }

    [Fact]
    public void Of_a_vector_every_entry_has_its_slope()
    {
        var K = new Dimension("K", 2, 3, 17);
        var (v, k) = (Vocabulary.Vector("v", Domain.Real, K), new LossProofs.Claims.Index("k", K));
        foreach (var sample in Sampler.Draw(Names.In(v[k]), "vector slopes", Format.Binary64, 1, 60))
        {
            var at = sample.Bind();
            at.Indices[k] = sample.Sizes[K] - 1;
            Interval slope = Evaluate(Vocabulary.D(Vocabulary.LogSumExp(v), v[k]), at, Format.Binary64), exact = new Definitions(new IntervalField(256)).Value(VectorFunctions.Softmax.VectorOf(v)[k], at);
            Assert.True(slope.IsUndefined || slope.Meets(exact), $"{sample.Describe(Format.Binary64)}: {slope} without {exact}");
        }
    }

    [Theory]
    [InlineData("relu")]
    [InlineData("leaky_relu")]
    public void At_a_kink_there_is_no_slope(string name)
    {
        var function = Family.Named(name);
        var at = new Bindings<Interval>();
        at.Scalars[moved] = Interval.Exactly(0);
        Argument[] arguments = function.Parameters.Count == 1 ? [moved] : [moved, Vocabulary.Fraction(1, 4)];
        Assert.True(Evaluate(Vocabulary.D(function.Of(arguments), moved), at, Format.Binary64).IsUndefined);
    }

    // Smooth, though an equal form of them has |z| or a largest logit.
    [Theory]
    [InlineData("softplus", 0.5)]
    [InlineData("log_sigmoid", 0.5)]
    [InlineData("tanh", 1)]
    public void At_zero_smooth_functions_have_a_slope(string name, double slope)
    {
        var at = new Bindings<Interval>();
        at.Scalars[moved] = Interval.Exactly(0);
        var found = Evaluate(Vocabulary.D(Family.Named(name).Of(moved), moved), at, Format.Binary64);
        Assert.True(found.Contains(Dyadic.Of(slope)) && (found.Upper - found.Lower).ToDouble() < 1e-8, $"{found}");
    }

    private static IEnumerable<(double By, Interval Slope, Interval Exact)> Slopes(Function gradient, Format format, int count)
    {
        Argument[] arguments = [.. gradient.Parameters.Select(p => (Argument)p.Scalar!)];
        var by = gradient.GradientBy!.Value.Scalar!;
        foreach (var sample in Sampler.Draw(Names.In(gradient.Of(arguments)), "slopes", format, 1, count))
        {
            // The ends of a closed domain have no stencil around them.
            if (by.Domain.Lower is { } low && Rational.Exactly(sample.Scalars[by]) == low) continue;
            if (by.Domain.Upper is { } high && Rational.Exactly(sample.Scalars[by]) == high) continue;
            yield return (sample.Scalars[by], Evaluate(Vocabulary.D(gradient.GradientOf!.Of(arguments), by), sample.Bind(), format), new Definitions(new IntervalField(1400)).Value(gradient.Of(arguments), sample.Bind()));
        }
    }

    private static Interval Evaluate(Formula formula, Bindings<Interval> at, Format format)
    {
        var questions = new Questions(Native, format);
        var answers = new Answers(questions, new IntervalField(128));
        while (true)
        {
            var asked = questions.Asked;
            var value = answers.Value(formula, at);
            if (questions.Asked == asked) return value;
            questions.Send();
        }
    }
}
