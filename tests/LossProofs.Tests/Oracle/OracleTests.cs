using LossProofs.Claims;
using LossProofs.Tests.Enclosures;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.OracleChecks;

public class OracleTests
{
    private const double Inf = double.PositiveInfinity;

    // 256 digits, and forms that do not cancel: what the oracle finds by precision alone.
    private static readonly Dictionary<Function, Func<Mpfr, Mpfr>> References = new()
    {
        [SigmoidFamily.Sigmoid] = z => 1 / (1 + (-z).Exp()),
        [SigmoidFamily.Softplus] = z => z.Exp().Log1p(),
        [SigmoidFamily.Logit] = q => q.Log() - (-q).Log1p(),
        [SigmoidFamily.LogSigmoid] = z => -(-z).Exp().Log1p(),
        [Activations.Tanh] = z => z.Tanh(),
        [ElementaryFunctions.Expm1] = x => x.Expm1(),
        [ElementaryFunctions.Log1p] = x => x.Log1p(),
    };

    [MpfrFact]
    public void Sigmoid_softplus_tanh_logit_and_their_like_are_those_of_Mpfr()
    {
        foreach (var (function, reference) in References)
            foreach (var x in Points(function, 5000))
            {
                // Beyond this both are bounds only.
                if (Math.Abs(x) > 1e11) continue;
                var exact = Oracle.Value(function, [[x]], [], Format.Binary64);
                var expected = x == -1 && function == ElementaryFunctions.Log1p ? exact : reference(Mpfr.Of(Dyadic.Of(x), 320)).Around(200);
                Assert.True(exact.Meets(expected), $"{function}({x:R}): {exact} against {expected}");
                Assert.Equal(Format.Binary64.Nearest(expected.Lower), Oracle.Nearest(exact, Format.Binary64));
            }
    }

    [Fact]
    public void The_enclosure_is_narrower_than_a_millionth_of_an_ulp_or_beyond_every_number()
    {
        var wide = new List<string>();
        foreach (var format in Format.All)
            foreach (var function in Family.All)
                foreach (var (sample, arguments) in Points(function, format, function.Parameters.Any(p => p.Vector is not null) ? 12 : 80))
                    if (!IsDecided(Oracle.Value(function, arguments, [.. function.Shape.Select(_ => 0)], format), format)) wide.Add($"{function} {sample.Describe(format)}");

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    // The middle between 1 and its upper neighbour, missed by 2^−90: both ends of a narrow enclosure must round the same way.
    [Fact]
    public void The_nearest_value_is_decided_even_beside_the_middle_of_two()
    {
        var x = Vocabulary.Real("x");
        foreach (var sign in new[] { -1, 1 })
        {
            Rational off = new(sign, System.Numerics.BigInteger.One << 90);
            var third = new Function("beside", "f", "f", x) { Definition = (3 * x + 3 * off) / 3 + Vocabulary.Pow(2, -53), Rating = 1 };
            Assert.Equal(sign < 0 ? 1 : Math.BitIncrement(1), Oracle.Nearest(Oracle.Value(third, [[1]], [], Format.Binary64), Format.Binary64));
        }
    }

    [Fact]
    public void Ulps_off_are_those_of_the_exact_value()
    {
        var above = Interval.Exactly(Dyadic.One + new Dyadic(1, -53));
        Assert.Equal(0.5, Oracle.UlpsOff(1, above, Format.Binary64));
        Assert.Equal(0.5, Oracle.UlpsOff(Math.BitIncrement(1), above, Format.Binary64));
        Assert.Equal(1, Oracle.UlpsOff(1 - Math.ScaleB(1, -53), above, Format.Binary64));
        Assert.Equal(0, Oracle.UlpsOff(1, Interval.Exactly(1), Format.Binary64));
        Assert.Equal(Inf, Oracle.UlpsOff(Inf, Interval.Exactly(1), Format.Binary64));
        Assert.Equal(Inf, Oracle.UlpsOff(double.NaN, Interval.Exactly(1), Format.Binary64));
    }

    [Fact]
    public void A_number_instead_of_what_is_beyond_every_number_is_infinitely_far_off()
    {
        var exact = Oracle.Value(ElementaryFunctions.Expm1, [[1e300]], [], Format.Binary64);
        Assert.Equal(Inf, Oracle.UlpsOff(5, exact, Format.Binary64));
        Assert.Equal(0, Oracle.UlpsOff(Inf, exact, Format.Binary64));
    }

    private static bool IsDecided(Interval exact, Format format) => exact.IsUndefined || exact.IsExact || (exact.Upper.IsInfinite || exact.Lower.IsInfinite
        ? exact.Lower > Dyadic.Of(format.Largest) || exact.Upper < -Dyadic.Of(format.Largest)
        : (exact.Upper - exact.Lower).Magnitude <= format.Ulp(Dyadic.Max(exact.Upper, -exact.Lower)).Magnitude - 20);

    private static IEnumerable<(Sample, double[][])> Points(Function function, Format format, int count)
    {
        Argument[] parameters = [.. function.Parameters.Select(p => p.Scalar is { } s ? (Argument)s : (Argument)p.Vector!)];
        var applied = function.Shape.Count == 0 ? function.Of(parameters) : function.VectorOf(parameters)[[.. function.Shape.Select(_ => (Subscript)1)]];
        return Sampler.Draw(Names.In(applied), "decided", format, 5, count)
            .Select(s => (s, function.Parameters.Select(p => p.Scalar is { } scalar ? [s.Scalars[scalar]] : s.Vectors[p.Vector!].Entries).ToArray()));
    }

    private static IEnumerable<double> Points(Function function, int count)
    {
        var parameter = function.Parameters[0].Scalar!;
        return Sampler.Draw(Names.In(parameter), "mpfr", Format.Binary64, 1, count).Select(s => s.Scalars[parameter]);
    }
}
