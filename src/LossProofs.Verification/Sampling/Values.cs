using FsCheck;
using FsCheck.Fluent;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Sampling;

/// <summary>Generators of the values of variables, by domain and tie.</summary>
public static class Values
{
    /// <summary>A number of the domain in the format.</summary>
    public static Gen<double> Of(Domain domain, Format format) => Raw(domain, format).Select(x => Within(domain, format.Round(x), format));

    /// <summary>The special values of a domain that every run begins with: simple numbers, ends, extremes.</summary>
    public static IEnumerable<double> Special(Domain domain, Format format)
    {
        if (domain.Values.Count > 0) return domain.Values.Select(ToDouble);
        double least = Math.ScaleB(1, format.LeastExponent), one = Math.ScaleB(1, 1 - format.Digits);
        double[] candidates = domain is { Lower: not null, Upper: not null }
            ? [ToDouble(domain.Lower.Value), ToDouble(domain.Upper.Value), 0.5, 0.25, least, one, 1 - one / 2]
            : [0, -0.0, 1, -1, 0.5, -0.5, 2, 40, -40, 720, -720, 1000, -1000, least, -least, one, -one, format.Largest, -format.Largest];
        return candidates.Where(x => Inside(domain, x)).DistinctBy(BitConverter.DoubleToInt64Bits);
    }

    /// <summary>A vector (or the rows of a matrix) of the given size.</summary>
    public static Gen<double[]> Of(VectorVariable variable, int[] shape, Format format)
    {
        var rows = shape[..^1].Aggregate(1, (x, y) => x * y);
        return Gen.ArrayOf(Row(variable, shape[^1], format), rows).Select(r => r.SelectMany(x => x).ToArray());
    }

    private static Gen<double[]> Row(VectorVariable variable, int size, Format format) => variable.Tie switch
    {
        Tie.OneHot => Gen.Choose(0, size - 1).Select(hot => Enumerable.Range(0, size).Select(k => k == hot ? 1.0 : 0.0).ToArray()),
        Tie.Simplex => Gen.Frequency((1, Row(new VectorVariable(variable.Name, variable.Domain, Tie.OneHot, [.. variable.Shape]), size, format)), (3, Shares(size, 0, format))),
        Tie.OpenSimplex => Shares(size, 1, format),
        _ when variable.Domain == Domain.Real => Spread(size, format),
        _ => Gen.ArrayOf(Of(variable.Domain, format), size),
    };

    // Logits and errors: all of everyday size; all of one exponent; tied; one far from the others; of any size.
    private static Gen<double[]> Spread(int size, Format format) => Gen.Frequency(
        (6, Gen.ArrayOf(Magnitudes.EitherSign(Magnitudes.LogUniform(-4, 3)), size)),
        (2, Gen.Choose(-10, 9).SelectMany(e => Gen.ArrayOf(Magnitudes.EitherSign(Magnitudes.Significand.Select(s => Math.ScaleB(s, e))), size))),
        (2, Magnitudes.Real(format).SelectMany(x => Gen.ArrayOf(Gen.Elements(x, x, x + 1, x - 0.25), size))),
        (2, Gen.ArrayOf(Magnitudes.Real(format), size))).Select(v => v.Select(x => double.IsFinite(format.Round(x)) ? format.Round(x) : format.Largest).ToArray());

    // k_i / 2^m with Σ k_i = 2^m: an exact sum of 1, or honest code would break KL ≥ 0.
    private static Gen<double[]> Shares(int size, int least, Format format) => Gen.Choose(Math.Max(6, (int)Math.Ceiling(Math.Log2(size)) + 1), format.Digits - 2).SelectMany(m =>
    {
        var whole = Math.ScaleB(1, m) - least * size;
        return Gen.ArrayOf(Gen.Choose(0, 1 << 20), size - 1).Select(cuts =>
        {
            double[] sorted = [0, .. cuts.Select(c => Math.Floor(c / (double)(1 << 20) * whole)).Order(), whole];
            return Enumerable.Range(0, size).Select(i => (sorted[i + 1] - sorted[i] + least) * Math.ScaleB(1, -m)).ToArray();
        });
    });

    private static Gen<double> Raw(Domain domain, Format format)
    {
        if (domain.Values.Count > 0) return Gen.Elements(domain.Values.Select(ToDouble).ToArray());
        if (domain is { Lower: { } low, Upper: { } high })
        {
            double a = ToDouble(low), width = ToDouble(high - low);
            var inside = Magnitudes.OpenProbability(format).Select(x => a + width * x);
            return domain is { LowerIncluded: true, UpperIncluded: true } ? Gen.Frequency((1, Gen.Elements(a, a + width)), (3, inside))
                : domain.LowerIncluded || domain.UpperIncluded ? Gen.Frequency((1, Gen.Constant(domain.LowerIncluded ? a : a + width)), (5, inside)) : inside;
        }

        if (domain.Lower is { } from) return FromEnd(ToDouble(from), 1, domain, format);
        if (domain.Upper is { } to) return FromEnd(ToDouble(to), -1, domain, format);
        return Gen.Frequency((1, Gen.Elements(0.0, -0.0)), (40, Magnitudes.Real(format)));
    }

    // Every distance from the end; and where 0 lies inside, as for log(1 + x), every magnitude too.
    private static Gen<double> FromEnd(double end, int side, Domain domain, Format format)
    {
        var distances = Magnitudes.Positive(format).Select(x => end + side * x);
        return end * side < 0 ? Gen.Frequency((1, distances), (1, Magnitudes.Real(format).Select(x => Inside(domain, x) ? x : Math.Abs(x) * side))) : distances;
    }

    private static double Within(Domain domain, double x, Format format) => !double.IsFinite(x) ? Math.Sign(x) * format.Largest : Inside(domain, x) ? x
        : domain is { Lower: { } low, Upper: { } high } ? ToDouble(low + high) / 2
        : ToDouble(domain.Lower ?? domain.Upper ?? 0) + (domain.Lower is null ? -1 : 1);

    /// <summary>Whether a number is one of the domain.</summary>
    internal static bool Inside(Domain domain, double x) => double.IsFinite(x) && domain.Contains(Rational.Exactly(x));

    /// <summary>An end of a domain.</summary>
    internal static double ToDouble(Rational r) => new IntervalField(64).Of(r).Middle();
}
