using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>Self-information, entropy, cross-entropy, Kullback–Leibler divergence, in nats; and the p-norm.</summary>
public static class InformationMeasures
{
    private static readonly VectorVariable vector = Vector("x", Domain.Real, N);

    private static readonly Index other = new("j", N);

    private static readonly Variable exponent = Over("p", Domain.AtLeast(1));

    private static readonly Formula longest = MaxOver(other, Abs(vector[other])), rootOfPowers = Pow(Sum(i, Pow(Abs(vector[i]), exponent)), 1 / exponent);

    private static readonly Formula SumRating = 3 + SizeOf(K) / 2;

    // log p − log q, so that neither quotient over- nor underflows; p = 0 is silenced by the weight.
    private static readonly Formula divergence = Sum(k, Weigh(truth[k], Log(truth[k] / model[k])));

    // What the terms add up to before they cancel; log(p/q) near p = q is log1p((p − q)/q), so each term keeps its digits.
    private static readonly Formula terms = Sum(k, Weigh(truth[k], Abs(Log(truth[k] / model[k]))));

    /// <summary>−log p. Rated 1.5: a good log stays within 1 ulp.</summary>
    public static Function SelfInformation { get; } = new("self_information", "I", "I", p)
    {
        Definition = -Log(p), Rating = Fraction(3, 2),
        SpecialValues = [Point(0, Inf), Point(1, 0), Point(-0.5, NaN), Point(1.5, NaN)],
    };

    /// <summary>−Σ_k p_k log p_k, 0 · log 0 = 0.</summary>
    public static Function Entropy { get; } = new("entropy", "H", @"\mathcal{H}", truth)
    {
        Definition = -Sum(k, Weigh(truth[k], Log(truth[k]))), Rating = SumRating,
        SpecialValues =
        [
            Row([1], [0]), Row([0, 1], [0]),
            .. Halvings(([[0.25, 0.125]], 0.875), ([[0.5, 0.25]], 1), ([[0.125, 0.125]], 0.75), ([[0.5, 0.5, 0.5]], 1.5)),
        ],
    };

    /// <summary>−Σ_k p_k log q_k; p is the truth, q the model.</summary>
    public static Function CrossEntropy { get; } = new("cross_entropy", "H", @"\mathcal{H}", truth, model)
    {
        Definition = -Sum(k, Weigh(truth[k], Log(model[k]))), Rating = SumRating,
        SpecialValues = [new([[0, 1], [0, 1]], [0]), new([[1, 0], [0, 1]], [Inf]), .. Unnormalised],
    };

    /// <summary>Σ_k p_k log(p_k / q_k); p is the truth, q the model.</summary>
    public static Function Kl { get; } = new("kl", "KL", @"\mathrm{KL}", truth, model)
    {
        Definition = divergence, Rating = 3 + SizeOf(K) / 2, Scale = terms,
        SpecialValues =
        [
            new([[0, 1], [0, 1]], [0]), new([[1, 0], [0, 1]], [Inf]), new([[0.5, 0.5], [0, 1]], [Inf]),
            .. Halvings(([[1, 0], [0.25, 0.25]], 2), ([[0.5, 0.5], [0.25, 0.25]], 1), ([[0.5, 0.5], [0.5, 0.125]], 1), ([[1, 0], [0.125, 0.25]], 3)),
        ],
    };

    /// <summary>(Σ_i |x_i|^p)^(1/p), p ≥ 1; max |x_i| for p = ∞.</summary>
    public static Function Norm { get; } = new("norm", "norm", @"\mathrm{norm}", vector, exponent)
    {
        Definition = rootOfPowers,
        EqualForm = Cases(exponent <= 2, rootOfPowers, Cases(longest > 0, longest * Pow(Sum(i, Pow(Abs(vector[i]) / longest, exponent)), 1 / exponent), 0)), Rating = 4 + SizeOf(N) / 2,
        SpecialValues = [new([[3, -4], [Inf]], [4]), new([[Inf, 1], [2]], [Inf]), new([[0, 0], [2]], [0])],
    };

    internal static IReadOnlyList<Function> All => [SelfInformation, Entropy, CrossEntropy, Kl, Norm];
}
