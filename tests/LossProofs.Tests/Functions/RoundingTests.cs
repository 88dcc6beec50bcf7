using LossProofs.Claims;
using LossProofs.Functions;
using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Functions;

/// <summary>Every result is the value nearest to the exact one, where that is hardest to tell.</summary>
public class RoundingTests
{
    private static readonly ISubject Native = NativeSubject.Create();

    /// <summary>Formulas over Wide, by function.</summary>
    private static readonly Dictionary<Function, Func<double[][], Wide>> Fast = new()
    {
        [SigmoidFamily.SigmoidGrad] = a => Stable.SigmoidGradient<Wide>(a[0][0]),
        [Activations.TanhGrad] = a => Stable.TanhGradient<Wide>(a[0][0]),
        [BinaryLosses.BceWithLogitsGrad] = a => Stable.BinaryCrossEntropyWithLogitsGradient<Wide>(a[0][0], a[1][0]),
        [AlternativeLosses.AlternativeBGradZ] = a => Stable.AlternativeBWithLogitsGradient<Wide>(a[0][0], a[1][0]),
        [VectorFunctions.LogSumExp] = a => Stable.LogSumExp<Wide>(Widely(a[0])),
    };

    private static Wide[] Widely(double[] x) => Array.ConvertAll(x, v => (Wide)v);

    private static IEnumerable<(Function Function, double[][] Arguments)> Places(Format format) =>
        HardPlaces.All(format).Where(p => p.Arguments.SelectMany(a => a).All(x => format.Round(x) == x));

    private static double Nearest(Function function, double[][] arguments, int[] at, Format format) =>
        Oracle.Nearest(Oracle.Value(function, arguments, at, format), format);

    private static double Value(Function function, Format format, params double[][] arguments) =>
        Native.Evaluate(function, format, [arguments])[0].Values[0];

    [Theory]
    [InlineData("binary64", 1500)]
    [InlineData("binary32", 1500)]
    [InlineData("binary16", 400)]
    public void Results_are_the_nearest_values(string name, int least)
    {
        var format = Format.Named(name);
        var wrong = new List<string>();
        int count = 0;
        foreach (var (function, arguments) in Places(format).Where(p => Native.Offers(p.Function, format)))
        {
            double[] got = Native.Evaluate(function, format, [arguments])[0].Values;
            for (int i = 0; i < got.Length; i++, count++)
            {
                double nearest = Nearest(function, arguments, function.Shape.Count == 0 ? [] : [i], format);
                if (!got[i].Equals(nearest)) wrong.Add($"{function.Name}({string.Join("; ", arguments.Select(a => string.Join(", ", a.Select(x => $"{x:R}"))))})[{i}] = {got[i]:R}, nearest {nearest:R}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count}:\n" + string.Join('\n', wrong));
        Assert.True(count >= least, $"{count} results");
    }

    // The fallback is what makes the results right: without it each of these functions is wrong somewhere, and its bound says so.
    [Fact]
    public void Without_the_fallback_they_are_not_and_the_error_bound_knows()
    {
        var wrong = Fast.Keys.ToDictionary(f => f, _ => 0);
        foreach (var (function, arguments) in Places(Format.Binary64).Where(p => Fast.ContainsKey(p.Function)))
        {
            Wide fast = Fast[function](arguments);
            if (fast.Round<double>() == Nearest(function, arguments, [], Format.Binary64)) continue;
            wrong[function]++;
            Assert.False(fast.Settles(out double _), $"{function.Name} at {string.Join("; ", arguments.Select(a => string.Join(", ", a)))}");
        }

        Assert.All(wrong, f => Assert.True(f.Value > 0, f.Key.Name));
    }

    [Theory]
    [InlineData("binary64")]
    [InlineData("binary32")]
    public void A_root_in_the_middle_of_two_numbers_goes_to_the_even_one(string name)
    {
        // √((3m)² + (4m)²) = 5m, with one digit too many for odd m.
        var format = Format.Named(name);
        double first = Math.Ceiling(Math.ScaleB(1, format.Digits) / 5);
        for (double m = first; m < first + 8; m++)
            Assert.Equal(format.Nearest(Dyadic.Of(m) * new Dyadic(5, 0)), Value(InformationMeasures.Norm, format, [3 * m, 4 * m], [2]));
    }

    [Theory]
    [InlineData("binary64")]
    [InlineData("binary32")]
    public void A_number_beside_the_middle_goes_to_its_own_side_however_near_it_is(string name)
    {
        // (1 − y)·z has one digit too many, and the loss is greater by log(1 + e^−z), for z up to 10⁸.
        var format = Format.Named(name);
        double odd = Math.ScaleB(1.5, format.Digits / 2) + 1;
        int ones = Math.ILogB(odd);
        foreach (int magnitude in new[] { 7, 10, 16, 26 })
            for (int k = 0; k < 8; k++)
            {
                double share = (odd + 2 * k) * Math.ScaleB(1, -ones - 1), z = (odd + 4) * Math.ScaleB(1, magnitude - ones);
                Dyadic middle = Dyadic.Of(share) * Dyadic.Of(z);
                Assert.False(format.Holds(middle));
                double above = format.Nearest(middle + new Dyadic(1, -200));
                Assert.Equal(above, Value(BinaryLosses.BceWithLogits, format, [1 - share], [z]));
                Assert.Equal(above, Value(BinaryLosses.BceWithLogits, format, [share], [-z]));
            }
    }

    [Fact]
    public void Reductions_are_rounded_once_from_the_exact_sum()
    {
        // Two middles beside which the losses lie on either side; a sum that cancels to its last digits.
        double[] labels = [1, 1, 1], logits = [40, -40, 37], sum = new double[1], mean = new double[1];
        BinaryCrossEntropyWithLogits.Value(labels, logits, sum, Reduction.Sum);
        BinaryCrossEntropyWithLogits.Value(labels, logits, mean, Reduction.Mean);
        Ball exact = labels.Zip(logits, (y, z) => Stable.BinaryCrossEntropyWithLogits(Ball.From(y, 400), Ball.From(z, 400))).Aggregate((a, b) => a + b);
        Assert.True(exact.Settles(out double expected));
        Assert.Equal(expected, sum[0]);
        Assert.True((exact / 3).Settles(out expected));
        Assert.Equal(expected, mean[0]);

        // 1 + 2^−53 by two perfect guesses and one exact half: a tie, to even; and a hair above it.
        double[] ones = [0, 0], halves = [1, Math.ScaleB(1, -53)];
        AlternativeA.Value(ones, halves, sum, Reduction.Sum);
        Assert.Equal(1, sum[0]);
        AlternativeA.Value([0, 0, 0], [1, Math.ScaleB(1, -53), 1e-300], sum, Reduction.Sum);
        Assert.Equal(Math.BitIncrement(1.0), sum[0]);
    }
}
