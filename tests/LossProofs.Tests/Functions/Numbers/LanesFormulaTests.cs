using System.Globalization;
using System.Numerics;
using LossProofs.Claims;
using LossProofs.Functions.Numbers;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using Function = LossProofs.Claims.Function;

namespace LossProofs.Tests.Functions.Numbers;

/// <summary>Every function of one or two numbers in lanes: no result that is accepted differs from the correctly rounded one.</summary>
public class LanesFormulaTests(ITestOutputHelper output)
{
    // Of these the oracle is asked; the others are held against the number that lanes fall back to.
    private const int Asked = 20_000, Compared = 24_000;

    private static readonly Dictionary<string, Func<Lanes, Lanes>> Ones = LanesFormulas.OfOne<Lanes>();

    private static readonly Dictionary<string, Func<Lanes, Lanes, Lanes>> Twos = LanesFormulas.OfTwo<Lanes>();

    private static readonly Dictionary<string, Func<Wide, Wide>> WideOnes = LanesFormulas.OfOne<Wide>();

    private static readonly Dictionary<string, Func<Wide, Wide, Wide>> WideTwos = LanesFormulas.OfTwo<Wide>();

    private static readonly Dictionary<string, Func<Ball, Ball>> BallOnes = LanesFormulas.OfOne<Ball>();

    private static readonly Dictionary<string, Func<Ball, Ball, Ball>> BallTwos = LanesFormulas.OfTwo<Ball>();

    public static TheoryData<string> Names => [.. Ones.Keys.Concat(Twos.Keys)];

    [Fact]
    public void Every_function_of_numbers_is_here() => Assert.Equal(
        Family.All.Where(f => f.Parameters.All(p => p.Scalar is not null)).Select(f => f.Name).Order(StringComparer.Ordinal),
        Ones.Keys.Concat(Twos.Keys).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Names))]
    public void What_is_accepted_is_what_the_oracle_rounds_to_and_the_truth_lies_within_the_bound(string name)
    {
        var function = Family.Named(name);
        var faults = new List<string>();
        foreach (var point in Points(function, Asked))
        {
            var exact = Oracle.Value(function, [.. point.Select(x => new[] { x })], [], Format.Binary32);
            var lanes = At(name, point);
            string at = $"{name}({string.Join(", ", point.Select(Text))}) = {Lane.Of(lanes)}, in truth {exact}";
            // Where the definition says nothing, a convention does; and beyond 2¹⁰⁰⁰ the oracle may only bound.
            if (exact.IsUndefined) continue;
            if (!exact.Size.IsInfinite && !Lane.Of(lanes).Meets(exact)) faults.Add(at);
            var (lower, upper) = Rounded(lanes);
            if (Same(lower, upper) && !lower.Equals((float)Oracle.Nearest(exact, Format.Binary32))) faults.Add(at);
        }
        Assert.True(faults.Count == 0, $"{faults.Count} of {Asked}\n{string.Join('\n', faults.Take(10))}");
    }

    [Theory, MemberData(nameof(Names))]
    public void Results_are_those_of_the_fallback_and_few_are_left_to_it(string name)
    {
        float[][] columns = Floats(Family.Named(name).Parameters.Count);
        var results = new float[Compared];
        int undecided = Map(name, columns, results, out Func<int, float> otherwise);
        var faults = Enumerable.Range(0, Compared).Where(i => !Same(results[i], otherwise(i)))
            .Select(i => $"{name}({string.Join(", ", columns.Select(c => Text(c[i])))}) = {Text(results[i])}, otherwise {Text(otherwise(i))}").ToList();
        output.WriteLine($"{name}: {undecided} of {Compared} undecided");
        Assert.True(faults.Count == 0, $"{faults.Count} of {Compared}\n{string.Join('\n', faults.Take(10))}");
    }

    /// <summary>Uniform everyday logits and probabilities: what does not cancel is hardly ever undecided.</summary>
    [Theory]
    [InlineData("sigmoid"), InlineData("sigmoid_grad"), InlineData("log_sigmoid"), InlineData("softplus"), InlineData("tanh"), InlineData("tanh_grad")]
    [InlineData("expm1"), InlineData("odds"), InlineData("logit"), InlineData("logit_grad"), InlineData("log1p"), InlineData("self_information")]
    [InlineData("bce"), InlineData("bce_with_logits"), InlineData("alternative_a"), InlineData("xlogy")]
    public void Fewer_than_one_in_a_thousand_everyday_results_are_undecided(string name)
    {
        var random = new Random(9);
        var function = Family.Named(name);
        float[][] columns = [.. function.Parameters.Select(p => Enumerable.Range(0, 20_000)
            .Select(_ => (float)(p.Scalar!.Domain.Upper is null ? random.NextDouble() * 40 - (p.Scalar.Domain.Lower is null ? 20 : 0) : random.NextDouble())).ToArray())];
        Assert.InRange(Map(name, columns, new float[20_000], out _), 0, 20);
    }

    [Theory]
    [InlineData("tanh"), InlineData("log1mexp"), InlineData("bce_with_logits_grad")]
    public void Neither_the_neighbours_nor_the_length_of_a_span_change_a_bit(string name)
    {
        float[][] all = [.. Floats(2).Select(c => c[..600])];
        var expected = new float[600];
        Map(name, all, expected, out _);
        for (int length = 1; length < 40; length++)
        {
            int start = 3 * length;
            float[][] part = [.. all.Select(c => c[start..(start + length)])];
            var results = new float[length];
            Map(name, part, results, out _);
            Assert.Equal(expected[start..(start + length)].Select(BitConverter.SingleToInt32Bits), results.Select(BitConverter.SingleToInt32Bits));
        }
    }

    [Fact]
    public void The_destination_may_be_the_argument()
    {
        float[] x = Floats(1)[0][..1003], expected = new float[1003];
        Map("log1mexp", [x], expected, out _);
        Map("log1mexp", [x], x, out _);
        Assert.Equal(expected, x);
    }

    [Fact]
    public void Halves_are_those_of_the_oracle()
    {
        Half[] x = [.. Enumerable.Range(0, 1 << 16).Select(i => BitConverter.UInt16BitsToHalf((ushort)i)).Where(h => !Half.IsNaN(h) && !Half.IsInfinity(h))], results = new Half[x.Length];
        LaneMap.Map<Half>(x, results, Ones["sigmoid"], h => Ziv.Round<Half>(WideOnes["sigmoid"]((double)h), bits => BallOnes["sigmoid"](Ball.From(h, bits))));
        var faults = x.Zip(results).Where((pair, i) => i % 7 == 0 && (double)pair.Second != Oracle.Nearest(
            Oracle.Value(SigmoidFamily.Sigmoid, [[(double)pair.First]], [], Format.Binary16), Format.Binary16)).ToList();
        Assert.Empty(faults);
    }

    private static Lanes At(string name, double[] point)
    {
        Lanes a = new(new Vector<double>(point[0]));
        return Ones.TryGetValue(name, out var f) ? f(a) : Twos[name](a, new(new Vector<double>(point[1])));
    }

    private static int Map(string name, float[][] columns, float[] results, out Func<int, float> otherwise)
    {
        if (Ones.TryGetValue(name, out var f))
        {
            float Other(float x) => Ziv.Round<float>(WideOnes[name](x), bits => BallOnes[name](Ball.From(x, bits)));
            otherwise = i => Other(columns[0][i]);
            return LaneMap.Map<float>(columns[0], results, f, Other);
        }
        float Others(float x, float y) => Ziv.Round<float>(WideTwos[name](x, y), bits => BallTwos[name](Ball.From(x, bits), Ball.From(y, bits)));
        otherwise = i => Others(columns[0][i], columns[1][i]);
        return LaneMap.Map<float>(columns[0], columns[1], results, Twos[name], Others);
    }

    private static string Text(double x) => x.ToString("R", CultureInfo.InvariantCulture);

    private static bool Same(float a, float b) => a.Equals(b) && (float.IsNaN(a) || float.IsNegative(a) == float.IsNegative(b));

    private static (float Lower, float Upper) Rounded(Lanes x) => ((float)x.Ends.Lower[0], (float)x.Ends.Upper[0]);

    private static IEnumerable<double[]> Points(Function function, int count) =>
        Sampler.Draw(function, "lanes", Format.Binary32, 11, count).Select(arguments => arguments.Select(a => a[0]).ToArray());

    /// <summary>All bit patterns evenly, everyday numbers and probabilities, special values; the columns meet in every combination.</summary>
    private static float[][] Floats(int columns)
    {
        float[] special =
        [
            0, -0f, 1, -1, 0.5f, -0.5f, 2, float.Epsilon, -float.Epsilon, 1.17549435e-38f, float.MaxValue, float.MinValue, 1 - 1f / (1 << 24), 1 + 1f / (1 << 23),
            float.PositiveInfinity, float.NegativeInfinity, float.NaN, 0.25f, -88.7f, 88.8f, -103.9f, -104, 104, 17.4f, -16.6f, 600, -601, 709.5f, -746, 1e10f, -1e30f,
        ];
        var random = new Random(5);
        return [.. Enumerable.Range(0, columns).Select(c => Enumerable.Range(0, Compared).Select(i => i < special.Length * special.Length
            ? special[c == 0 ? i % special.Length : i / special.Length]
            : random.Next(4) switch
            {
                0 => BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)),
                1 => (float)(random.NextDouble() * 200 - 100),
                2 => (float)Math.ScaleB(1 + random.NextDouble(), random.Next(-30, 0)),
                _ => (float)random.NextDouble(),
            }).ToArray())];
    }
}
