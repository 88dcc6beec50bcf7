using LossProofs.Claims;
using LossProofs.Tests.Enclosures;

namespace LossProofs.Tests.OracleChecks;

/// <summary>
/// Every function of the family once more, written by hand over MPFR in a form that keeps its digits: no <see cref="Formula"/>
/// and none of our arithmetic is read. 0 · ∞ = 0 where a weight silences a logarithm.
/// </summary>
internal static partial class References
{
    /// <summary>One entry of a result from exact arguments; no subscripts for a number.</summary>
    public delegate Mpfr Reference(Mpfr[][] arguments, int[] at);

    public static IReadOnlyDictionary<Function, Reference> All { get; } = new[] { Elementary, Sigmoids, Shapes, Binary, Alternatives, Softmaxes, Categorical, Regression, Information }
        .SelectMany(group => group).ToDictionary(r => r.Key, r => r.Value);

    private static Dictionary<Function, Reference> Elementary => new()
    {
        [ElementaryFunctions.Identity] = Number(x => x),
        [ElementaryFunctions.Expm1] = Number(x => x.Expm1()),
        [ElementaryFunctions.Log1p] = Number(x => x.Log1p()),
        [ElementaryFunctions.Log1mExp] = Number(x => (x + 1).Sign > 0 ? (-x.Expm1()).Log() : (-x.Exp()).Log1p()),
        [ElementaryFunctions.XLogY] = Pair((x, y) => Weigh(x, y.Log())),
    };

    private static Dictionary<Function, Reference> Sigmoids => new()
    {
        [SigmoidFamily.Sigmoid] = Number(Sigma),
        [SigmoidFamily.SigmoidGrad] = Number(z => (z / 2).Sech().Square() / 4),
        [SigmoidFamily.LogSigmoid] = Number(z => -Softplus(-z)),
        [SigmoidFamily.LogSigmoidGrad] = Number(z => Sigma(-z)),
        [SigmoidFamily.Softplus] = Number(Softplus),
        [SigmoidFamily.SoftplusGrad] = Number(Sigma),
        [SigmoidFamily.Odds] = Number(q => 1 / (1 / q - 1)),
        [SigmoidFamily.Logit] = Number(q => q.Log() - (-q).Log1p()),
        [SigmoidFamily.LogitGrad] = Number(q => 1 / q + 1 / (1 - q)),
    };

    private static Dictionary<Function, Reference> Shapes => new()
    {
        [Activations.Tanh] = Number(z => z.Tanh()),
        [Activations.TanhGrad] = Number(z => z.Sech().Square()),
        [Activations.Relu] = Number(z => (z + z.Abs()) / 2),
        [Activations.ReluGrad] = Number(z => z.Sign > 0 ? 1 : 0),
        [Activations.LeakyRelu] = Pair((z, alpha) => z.Max(alpha * z)),
        [Activations.LeakyReluGrad] = Pair((z, alpha) => z.Sign > 0 ? 1 : alpha),
        [Activations.IdentityGrad] = Number(_ => 1),
    };

    private static Dictionary<Function, Reference> Binary => new()
    {
        [BinaryLosses.Bce] = Pair((y, q) => -Weigh(y, q.Log()) - Weigh(1 - y, (-q).Log1p())),
        [BinaryLosses.BceGradQ] = Pair((y, q) => Ratio(y, q, 1 - q)),
        [BinaryLosses.BceWithLogits] = Pair(BceWithLogits),
        [BinaryLosses.BceWithLogitsGrad] = Pair(SigmaLess),
    };

    private static Dictionary<Function, Reference> Alternatives => new()
    {
        [AlternativeLosses.AlternativeA] = Pair((y, q) => Likelihood(1 - y, q, y)),
        [AlternativeLosses.AlternativeAGradQ] = Pair((y, q) => Likelihood(1 - y, q, y) * Ratio(y, 1 - q, q)),
        [AlternativeLosses.AlternativeAWithLogits] = Pair((y, z) => LikelihoodWithLogits(1 - y, z, y)),
        [AlternativeLosses.AlternativeAGradZ] = Pair((y, z) => LikelihoodWithLogits(1 - y, z, y) * SigmaLess(y, -z)),
        [AlternativeLosses.AlternativeB] = Pair((y, q) => -Likelihood(y, q, 1 - y)),
        [AlternativeLosses.AlternativeBGradQ] = Pair((y, q) => Likelihood(y, q, 1 - y) * Ratio(y, q, 1 - q)),
        [AlternativeLosses.AlternativeBWithLogits] = Pair((y, z) => -LikelihoodWithLogits(y, z, 1 - y)),
        [AlternativeLosses.AlternativeBGradZ] = Pair((y, z) => LikelihoodWithLogits(y, z, 1 - y) * SigmaLess(y, z)),
    };

    private static Reference Number(Func<Mpfr, Mpfr> of) => (a, _) => of(a[0][0]);

    private static Reference Pair(Func<Mpfr, Mpfr, Mpfr> of) => (a, _) => of(a[0][0], a[1][0]);

    private static Mpfr Weigh(Mpfr weight, Mpfr value) => weight.IsZero ? 0 : weight * value;

    private static Mpfr Sigma(Mpfr z)
    {
        var e = (-z.Abs()).Exp();
        return z.Sign < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    private static Mpfr Softplus(Mpfr z) => z.Sign > 0 ? z + (-z).Exp().Log1p() : z.Exp().Log1p();

    // q^y (1 − q)^n with y + n = 1, by the odds: exactly 1/2 at q = 1/2.
    private static Mpfr Likelihood(Mpfr y, Mpfr q, Mpfr n) => (1 - q).IsZero ? q * ((1 - q) / q).Power(n) : (1 - q) * (q / (1 - q)).Power(y);

    // σ(z)^y σ(−z)^n with y + n = 1: σ(−z) = σ(z) e^(−z).
    private static Mpfr LikelihoodWithLogits(Mpfr y, Mpfr z, Mpfr n) => z.Sign > 0 ? Sigma(z) * (-z * n).Exp() : Sigma(-z) * (z * y).Exp();

    // (q − y) / (q r) with q + r = 1; hard labels leave one factor.
    private static Mpfr Ratio(Mpfr y, Mpfr q, Mpfr r) => y.IsZero ? 1 / r : (1 - y).IsZero ? -1 / q : (q - y) / (q * r);

    // max(z, 0) − z y + log(1 + e^−|z|); z (1 − y) is exact where z − z y would cancel.
    private static Mpfr BceWithLogits(Mpfr y, Mpfr z) => (z.Sign > 0 ? z * (1 - y) : -z * y) + (-z.Abs()).Exp().Log1p();

    // σ(z) − y
    private static Mpfr SigmaLess(Mpfr y, Mpfr z)
    {
        var e = (-z.Abs()).Exp();
        return (z.Sign < 0 ? (1 - y) * e - y : 1 - y - y * e) / (1 + e);
    }
}
