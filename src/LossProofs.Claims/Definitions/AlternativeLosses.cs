using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>
/// The note-taker's loss A and the lecturer's B. For hard labels A is the mean absolute error |y − q| (generalised cross-entropy
/// at exponent 1) and B the negative likelihood. 0⁰ = 1.
/// </summary>
public static class AlternativeLosses
{
    // 1 − y and 1 − q are rounded, and a power passes on the rounding of its exponent times the logarithm of its base.
    private static readonly Formula exponents = Abs(Log(q)) + Abs(Log(1 - q));

    // log A and log(−B) at q = σ(z). Ratings count 4 ulps a unit of them: 1 − y, the softplus, their product and the
    // sum are rounded by half an ulp of the exponent each, and twice that where the result is just above a power of two.
    private static readonly Formula logA = -((1 - y) * SoftplusOf(-z) + y * SoftplusOf(z)), logB = -((1 - y) * SoftplusOf(z) + y * SoftplusOf(-z));

    private static readonly Formula yes = 1 / (1 + Exp(-z)), no = 1 / (1 + Exp(z));

    // A and −B at q = σ(z), for huge logits, with σ(z) = e^(−max(−z, 0)) / (1 + e^(−|z|)). At z = 0 they are exactly 1/2.
    private static readonly Formula valueA = Exp(-((1 - y) * Max(-z, 0) + y * Max(z, 0))) / (1 + Exp(-Abs(z))), valueB = Exp(-((1 - y) * Max(z, 0) + y * Max(-z, 0))) / (1 + Exp(-Abs(z)));

    /// <summary>A = q^(1−y) (1−q)^y.</summary>
    public static Function AlternativeA { get; } = new("alternative_a", "A", "A", y, q)
    {
        Definition = Pow(q, 1 - y) * Pow(1 - q, y), Rating = 5 + exponents,
        SpecialValues = [Pair(0, 0, 0), Pair(0, 1, 1), Pair(1, 0, 1), Pair(1, 1, 0), Pair(0.5, 0, 0), Pair(0.5, 1, 0), Pair(0, -0.5, NaN), Pair(1, 1.5, NaN)],
    };

    /// <summary>∂A/∂q = A ((1 − y)/q − y/(1 − q)) = A (1 − y − q) / (q (1 − q)).</summary>
    public static Function AlternativeAGradQ { get; } = new("alternative_a_grad_q", "∂A/∂q", @"\frac{\partial A}{\partial q}", y, q)
    {
        Definition = Pow(q, 1 - y) * Pow(1 - q, y) * (1 - y - q) / (q * (1 - q)), EqualForm = (1 - y) * Pow((1 - q) / q, y) - y * Pow(q / (1 - q), 1 - y), GradientOf = AlternativeA, GradientBy = q,
        Rating = 10 + exponents, Scale = Pow(q, 1 - y) * Pow(1 - q, y) * (1 - y + q) / (q * (1 - q)),
        SpecialValues = [Pair(0, 0, 1), Pair(0, 1, 1), Pair(1, 0, -1), Pair(1, 1, -1), Pair(0.5, 0, Inf), Pair(0.5, 1, -Inf)],
    };

    /// <summary>A at q = σ(z): σ(z)^(1−y) σ(−z)^y.</summary>
    public static Function AlternativeAWithLogits { get; } = new("alternative_a_with_logits", "Az", "A_z", y, z)
    {
        Definition = Pow(yes, 1 - y) * Pow(no, y), EqualForm = valueA, Rating = 6 - 4 * logA,
        SpecialValues = [Pair(0, Inf, 1), Pair(0, -Inf, 0), Pair(1, Inf, 0), Pair(1, -Inf, 1), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    /// <summary>dA/dz = A (1 − y − σ(z)), written A ((1 − y) σ(−z) − y σ(z)).</summary>
    public static Function AlternativeAGradZ { get; } = new("alternative_a_grad_z", "∂Az/∂z", @"\frac{\partial A_z}{\partial z}", y, z)
    {
        Definition = Pow(yes, 1 - y) * Pow(no, y) * ((1 - y) * no - y * yes), EqualForm = valueA * ((1 - y) * no - y * yes), GradientOf = AlternativeAWithLogits, GradientBy = z,
        Rating = 10 - 4 * logA, Scale = Pow(yes, 1 - y) * Pow(no, y) * ((1 - y) * no + y * yes),
        SpecialValues = [Pair(0, Inf, 0), Pair(0, -Inf, 0), Pair(1, Inf, 0), Pair(1, -Inf, 0), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    /// <summary>B = −q^y (1−q)^(1−y).</summary>
    public static Function AlternativeB { get; } = new("alternative_b", "B", "B", y, q)
    {
        Definition = -(Pow(q, y) * Pow(1 - q, 1 - y)), Rating = 5 + exponents,
        SpecialValues = [Pair(0, 0, -1), Pair(0, 1, 0), Pair(1, 0, 0), Pair(1, 1, -1), Pair(0.5, 0, 0), Pair(0.5, 1, 0), Pair(0, -0.5, NaN), Pair(1, 1.5, NaN)],
    };

    /// <summary>∂B/∂q = B (y/q − (1 − y)/(1 − q)) = −B (q − y) / (q (1 − q)).</summary>
    public static Function AlternativeBGradQ { get; } = new("alternative_b_grad_q", "∂B/∂q", @"\frac{\partial B}{\partial q}", y, q)
    {
        Definition = Pow(q, y) * Pow(1 - q, 1 - y) * (q - y) / (q * (1 - q)), EqualForm = (1 - y) * Pow(q / (1 - q), y) - y * Pow((1 - q) / q, 1 - y), GradientOf = AlternativeB, GradientBy = q,
        Rating = 10 + exponents,
        SpecialValues = [Pair(0, 0, 1), Pair(0, 1, 1), Pair(1, 0, -1), Pair(1, 1, -1), Pair(0.5, 0, -Inf), Pair(0.5, 1, Inf)],
    };

    /// <summary>B at q = σ(z): −σ(z)^y σ(−z)^(1−y).</summary>
    public static Function AlternativeBWithLogits { get; } = new("alternative_b_with_logits", "Bz", "B_z", y, z)
    {
        Definition = -(Pow(yes, y) * Pow(no, 1 - y)), EqualForm = -valueB, Rating = 6 - 4 * logB,
        SpecialValues = [Pair(0, Inf, 0), Pair(0, -Inf, -1), Pair(1, Inf, -1), Pair(1, -Inf, 0), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    /// <summary>dB/dz = −B (σ(z) − y), written −B ((1 − y) σ(z) − y σ(−z)).</summary>
    public static Function AlternativeBGradZ { get; } = new("alternative_b_grad_z", "∂Bz/∂z", @"\frac{\partial B_z}{\partial z}", y, z)
    {
        Definition = Pow(yes, y) * Pow(no, 1 - y) * ((1 - y) * yes - y * no), EqualForm = valueB * ((1 - y) * yes - y * no), GradientOf = AlternativeBWithLogits, GradientBy = z,
        Rating = 10 - 4 * logB, Scale = Pow(yes, y) * Pow(no, 1 - y) * ((1 - y) * yes + y * no),
        SpecialValues = [Pair(0, Inf, 0), Pair(0, -Inf, 0), Pair(1, Inf, 0), Pair(1, -Inf, 0), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    internal static IReadOnlyList<Function> All =>
    [
        AlternativeA, AlternativeAGradQ, AlternativeAWithLogits, AlternativeAGradZ,
        AlternativeB, AlternativeBGradQ, AlternativeBWithLogits, AlternativeBGradZ,
    ];
}
