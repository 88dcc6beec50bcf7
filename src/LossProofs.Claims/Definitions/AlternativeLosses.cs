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

    // Rounding of 1 − y, of the softplus, of their product and of the sum: four times half an ulp of the exponent W in e^(−W),
    // and twice that where the result is just above a power of two.
    private static readonly Formula
        exponentOfA = 4 * (y * SoftplusOf(z) + (1 - y) * SoftplusOf(-z)),
        exponentOfB = 4 * ((1 - y) * SoftplusOf(z) + y * SoftplusOf(-z));

    private static readonly Formula yes = 1 / (1 + Exp(-z)), no = 1 / (1 + Exp(z));

    // σ(z)^a σ(−z)^b = exp(−(a softplus(−z) + b softplus(z))), where σ itself may be less than can be held.
    private static readonly Formula size = Exp(-((1 - y) * SoftplusOf(-z) + y * SoftplusOf(z))), mirrored = Exp(-(y * SoftplusOf(-z) + (1 - y) * SoftplusOf(z)));

    /// <summary>A = q^(1−y) (1−q)^y.</summary>
    public static Function AlternativeA { get; } = new("alternative_a", "A", "A", y, q)
    {
        Definition = Pow(q, 1 - y) * Pow(1 - q, y), Rating = 5 + exponents,
        SpecialValues = [Pair(0, 0, 0), Pair(0, 1, 1), Pair(1, 0, 1), Pair(1, 1, 0), Pair(0.5, 0, 0), Pair(0.5, 1, 0), Pair(0, -0.5, NaN), Pair(1, 1.5, NaN)],
    };

    /// <summary>∂A/∂q = A ((1 − y)/q − y/(1 − q)) = A (1 − y − q) / (q (1 − q)).</summary>
    public static Function AlternativeAGradQ { get; } = new("alternative_a_grad_q", "∂A/∂q", @"\frac{\partial A}{\partial q}", y, q)
    {
        Definition = Pow(q, 1 - y) * Pow(1 - q, y) * (1 - y - q) / (q * (1 - q)), GradientOf = AlternativeA, GradientBy = q,
        Rating = 10 + exponents, Scale = Pow(q, 1 - y) * Pow(1 - q, y) * (1 - y + q) / (q * (1 - q)),
        SpecialValues = [Pair(0, 0, 1), Pair(0, 1, 1), Pair(1, 0, -1), Pair(1, 1, -1), Pair(0.5, 0, Inf), Pair(0.5, 1, -Inf)],
    };

    /// <summary>A at q = σ(z): σ(z)^(1−y) σ(−z)^y.</summary>
    public static Function AlternativeAWithLogits { get; } = new("alternative_a_with_logits", "Az", "A_z", y, z)
    {
        Definition = Pow(yes, 1 - y) * Pow(no, y), EqualForm = size, Rating = 6 + exponentOfA,
        SpecialValues = [Pair(0, Inf, 1), Pair(0, -Inf, 0), Pair(1, Inf, 0), Pair(1, -Inf, 1), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    /// <summary>dA/dz = A (1 − y − σ(z)), written A ((1 − y) σ(−z) − y σ(z)).</summary>
    public static Function AlternativeAGradZ { get; } = new("alternative_a_grad_z", "∂Az/∂z", @"\frac{\partial A_z}{\partial z}", y, z)
    {
        Definition = Pow(yes, 1 - y) * Pow(no, y) * ((1 - y) * no - y * yes), EqualForm = size * ((1 - y) * no - y * yes), GradientOf = AlternativeAWithLogits, GradientBy = z,
        Rating = 10 + exponentOfA, Scale = Pow(yes, 1 - y) * Pow(no, y) * ((1 - y) * no + y * yes),
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
        Definition = Pow(q, y) * Pow(1 - q, 1 - y) * (q - y) / (q * (1 - q)), GradientOf = AlternativeB, GradientBy = q,
        Rating = 10 + exponents,
        SpecialValues = [Pair(0, 0, 1), Pair(0, 1, 1), Pair(1, 0, -1), Pair(1, 1, -1), Pair(0.5, 0, -Inf), Pair(0.5, 1, Inf)],
    };

    /// <summary>B at q = σ(z): −σ(z)^y σ(−z)^(1−y).</summary>
    public static Function AlternativeBWithLogits { get; } = new("alternative_b_with_logits", "Bz", "B_z", y, z)
    {
        Definition = -(Pow(yes, y) * Pow(no, 1 - y)), EqualForm = -mirrored, Rating = 6 + exponentOfB,
        SpecialValues = [Pair(0, Inf, 0), Pair(0, -Inf, -1), Pair(1, Inf, -1), Pair(1, -Inf, 0), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    /// <summary>dB/dz = −B (σ(z) − y), written −B ((1 − y) σ(z) − y σ(−z)).</summary>
    public static Function AlternativeBGradZ { get; } = new("alternative_b_grad_z", "∂Bz/∂z", @"\frac{\partial B_z}{\partial z}", y, z)
    {
        Definition = Pow(yes, y) * Pow(no, 1 - y) * ((1 - y) * yes - y * no), EqualForm = mirrored * ((1 - y) * yes - y * no), GradientOf = AlternativeBWithLogits, GradientBy = z,
        Rating = 10 + exponentOfB, Scale = Pow(yes, y) * Pow(no, 1 - y) * ((1 - y) * yes + y * no),
        SpecialValues = [Pair(0, Inf, 0), Pair(0, -Inf, 0), Pair(1, Inf, 0), Pair(1, -Inf, 0), Pair(0.5, Inf, 0), Pair(0.5, -Inf, 0)],
    };

    internal static IReadOnlyList<Function> All =>
    [
        AlternativeA, AlternativeAGradQ, AlternativeAWithLogits, AlternativeAGradZ,
        AlternativeB, AlternativeBGradQ, AlternativeBWithLogits, AlternativeBGradZ,
    ];
}
