using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>The letters that the definitions share, and short forms for special values and ratings.</summary>
internal static class Symbols
{
    public const double Inf = double.PositiveInfinity, NaN = double.NaN;

    public static readonly Dimension K = new("K", 1, 2, 3, 16, 17, 64), N = new("n", 1, 2, 3, 16, 17, 64);

    public static readonly Index j = new("j", K), k = new("k", K), l = new("l", K), i = new("i", N), m = new("m", K);

    public static readonly Variable
        x = Real("x"), z = Real("z"), alpha = Over("alpha", Domain.Between(0, 1)),
        y = Over("y", Domain.Probability), q = Over("q", Domain.Probability), p = Over("p", Domain.Probability);

    public static readonly VectorVariable
        logits = Vector("z", Domain.Real, K),
        target = Vector("t", Domain.Real, N), prediction = Vector("y", Domain.Real, N),
        labels = new("t", Domain.Probability, Tie.Simplex, K),
        predicted = new("p", Domain.PositiveProbability, Tie.OpenSimplex, K),
        truth = new("p", Domain.Probability, Tie.Simplex, K),
        model = new("q", Domain.PositiveProbability, Tie.OpenSimplex, K);

    public static SpecialValue Point(double argument, double result, string? convention = null) => new([[argument]], [result], convention);

    public static SpecialValue Pair(double first, double second, double result, string? convention = null) => new([[first], [second]], [result], convention);

    public static SpecialValue Row(double[] argument, double[] result, string? convention = null) => new([argument], result, convention);

    /// <summary>
    /// Results at vectors that do not sum to 1, in multiples of log 2. They are no distributions, so that another answer is a convention;
    /// it tells whether an implementation divides by the sum.
    /// </summary>
    public static IEnumerable<SpecialValue> Halvings(params (double[][] Arguments, double Bits)[] values) =>
        values.Select(v => new SpecialValue(v.Arguments, [v.Bits * Math.Log(2)], "a vector that does not sum to 1 is no distribution: here the formula's value"));

    /// <summary>The cross-entropy of such vectors.</summary>
    public static IEnumerable<SpecialValue> Unnormalised => Halvings(([[1, 0], [0.25, 0.25]], 2), ([[0.5, 0.5], [0.25, 0.25]], 2), ([[0.5, 0.5], [0.5, 0.25]], 1.5), ([[1, 0], [0.125, 0.25]], 3));

    /// <summary>log(1 + e^z) as max(z, 0) + log(1 + e^−|z|).</summary>
    public static Formula SoftplusOf(Formula z) => Max(z, 0) + Log(1 + Exp(-Abs(z)));

    /// <summary>The largest logit.</summary>
    public static readonly Formula largest = MaxOver(m, logits[m]);

    /// <summary>log Σ_j e^(z_j − max z).</summary>
    public static readonly Formula logOfShiftedSum = Log(Sum(j, Exp(logits[j] - largest)));

    /// <summary>
    /// Σ_j (max z − z_j) e^(z_j − max z) / 4: e passes on the rounding of z_j − max z, which moves log Σ_j e^(z_j − max z) by at most
    /// an ulp of four times this. Where one logit dominates that is more than the logarithm's own; the ratings it counts in exceed 4.
    /// </summary>
    public static readonly Formula roundedShifts = Sum(j, (largest - logits[j]) * Exp(logits[j] - largest)) / 4;
}
