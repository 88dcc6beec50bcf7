using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using Drawn = LossProofs.Verification.Sampling.Values;

namespace LossProofs.Proofs;

/// <summary>The arguments of properties, drawn and shrunk as the points of claims are: special values, every magnitude, the neighbourhoods of branch points.</summary>
public static class Samples
{
    private static readonly Dimension K = new("K", 1, 2, 3, 16, 17);

    private static readonly VectorVariable
        Free = Vocabulary.Vector("z", Domain.Real, K),
        Truth = new("p", Domain.Probability, Tie.Simplex, K),
        Model = new("q", Domain.PositiveProbability, Tie.OpenSimplex, K);

    /// <summary>Finite reals.</summary>
    public static Arbitrary<Logit> Logits { get; } = Numbers(Domain.Real, x => new Logit(x), z => z);

    /// <summary>[0, 1].</summary>
    public static Arbitrary<Probability> Probabilities { get; } = Numbers(Domain.Probability, x => new Probability(x), q => q);

    /// <summary>(0, 1).</summary>
    public static Arbitrary<OpenProbability> OpenProbabilities { get; } = Numbers(Domain.OpenProbability, x => new OpenProbability(x), q => q);

    /// <summary>Multiples of 2^−53 in [0, 1].</summary>
    public static Arbitrary<Share> Shares { get; } = Numbers(Domain.Probability, x => new Share(Math.ScaleB(Math.Round(Math.ScaleB(x, 53)), -53)), q => q);

    /// <summary>Labels in [0, 1].</summary>
    public static Arbitrary<Label> Labels { get; } = Numbers(Domain.Probability, x => new Label(x), y => y);

    /// <summary>0 and 1.</summary>
    public static Arbitrary<HardLabel> HardLabels { get; } = Numbers(Domain.HardLabel, x => new HardLabel(x), y => y);

    /// <summary>(0, ∞).</summary>
    public static Arbitrary<Positive> Positives { get; } = Numbers(Domain.Positive, x => new Positive(x), x => x);

    /// <summary>Multiples of 2^−20.</summary>
    public static Arbitrary<GridNumber> GridNumbers { get; } = Numbers(Domain.Real, GridNumber.Nearest, x => x);

    /// <summary>Vectors of reals.</summary>
    public static Arbitrary<Logits> LogitVectors { get; } = Vectors(n => Drawn.Of(Free, [n], Format.Binary64), v => new Logits(v), z => z.Values);

    /// <summary>Vectors of grid numbers.</summary>
    public static Arbitrary<Grid> Grids { get; } = Vectors(OnGrid, v => new Grid(Snapped(v)), x => x.Values);

    /// <summary>Distributions.</summary>
    public static Arbitrary<Simplex> Simplices { get; } = Arb.From(Gen.Elements(K.Sizes).SelectMany(n => Drawn.Of(Truth, [n], Format.Binary64)).Select(v => new Simplex(v)));

    /// <summary>Pairs of distributions; every fourth time the same twice.</summary>
    public static Arbitrary<Distributions> Pairs { get; } = Arb.From(
        from n in Gen.Elements(K.Sizes)
        from q in Drawn.Of(Model, [n], Format.Binary64)
        from p in Gen.Frequency((1, Gen.Constant(q)), (3, Drawn.Of(Truth, [n], Format.Binary64)))
        select new Distributions(p, q));

    /// <summary>Targets with logits.</summary>
    public static Arbitrary<Classified> ClassifiedLogits { get; } = Arb.From(
        from n in Gen.Elements(K.Sizes)
        from t in Drawn.Of(Truth, [n], Format.Binary64)
        from z in Drawn.Of(Free, [n], Format.Binary64)
        select new Classified(t, z));

    /// <summary>Targets with predictions; every fourth time a perfect fit but for one.</summary>
    public static Arbitrary<Fit> Fits { get; } = Arb.From(
        from n in Gen.Elements(K.Sizes)
        from t in OnGrid(n)
        from y in Gen.Frequency((3, OnGrid(n)), (1, OnGrid(1).Select(first => (double[])[first[0], .. t[1..]])))
        select new Fit(t, y));

    private static Arbitrary<T> Numbers<T>(Domain domain, Func<double, T> wrap, Func<T, double> unwrap) => Arb.From(
        Gen.Frequency((1, Gen.Elements(Drawn.Special(domain, Format.Binary64).ToArray())), (9, Drawn.Of(domain, Format.Binary64)))
            .Select(wrap),
        x => Shrinker.Simpler(unwrap(x), Format.Binary64).Where(s => domain.Contains(Rational.Exactly(s))).Select(wrap).Where(s => !s!.Equals(x)));

    private static Arbitrary<T> Vectors<T>(Func<int, Gen<double[]>> ofLength, Func<double[], T> wrap, Func<T, double[]> unwrap) =>
        Arb.From(Gen.Elements(K.Sizes).SelectMany(ofLength).Select(wrap), x => Simpler(unwrap(x)).Select(wrap));

    private static Gen<double[]> OnGrid(int n) => Drawn.Of(Free, [n], Format.Binary64).Select(Snapped);

    private static double[] Snapped(double[] v) => Array.ConvertAll(v, x => GridNumber.Nearest(x).Value);

    // Shorter vectors first, then simpler entries.
    private static IEnumerable<double[]> Simpler(double[] values)
    {
        for (var i = 0; values.Length > 1 && i < values.Length; i++) yield return [.. values[..i], .. values[(i + 1)..]];
        for (var i = 0; i < values.Length; i++)
            foreach (var simpler in Shrinker.Simpler(values[i], Format.Binary64)) yield return [.. values[..i], simpler, .. values[(i + 1)..]];
    }
}
