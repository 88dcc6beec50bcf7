using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using static LossProofs.Tests.OracleChecks.Check;

namespace LossProofs.Tests.OracleChecks;

/// <summary>
/// Points at which libraries were measured to be wrong, one row each, with the values measured by MPFR at 300 to 1500 digits.
/// </summary>
internal static class Facts
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    private static readonly IntervalField Field = new(400);

    private static readonly int[] Lengths = [1, 3, 16, 17];

    public static IReadOnlyList<MeasuredFact> All { get; } =
    [
        new(1, "σ keeps its subnormals", Is("sigmoid", -745, "5e-324"), Is("sigmoid", -720, "2.0322308024e-313")),
        new(2, "σ is 1 only from 37.42995 on", Is("sigmoid", 37, "0.9999999999999999"), Is("sigmoid", 37.43, "1")),
        new(3, "σ keeps the subnormals of binary32", In32(Is("sigmoid", -89, "2.2274e-39")), In32(Is("sigmoid", -100, "3.72e-44"))),
        new(4, "σ at ±∞, NaN and ±0", Owes("sigmoid", 0, [-Inf]), Owes("sigmoid", 1, [Inf]), Owes("sigmoid", NaN, [NaN]), Is("sigmoid", 0, "0.5"), Is("sigmoid", -0.0, "0.5")),
        new(5, "σ′ keeps its tail", Is("sigmoid_grad", 40, "4.248354255291589e-18")),
        new(6, "σ′ is a number far left", Is("sigmoid_grad", -720, "2.03e-313")),
        new(7, "the logistic density is even", Is("sigmoid_grad", -400, "1.9151695967140057e-174"), Is("sigmoid_grad", 400, "1.9151695967140057e-174")),
        new(8, "its logarithm log σ(z) + log σ(−z) at −800 is −800", Is("log_sigmoid", -800, "-800"), Is("log_sigmoid", 800, "-0"),
            So("the sum rounds to −800", () => Oracle.Nearest(Field.Add(Exact("log_sigmoid", [-800]), Exact("log_sigmoid", [800])), Format.Binary64) == -800)),
        new(9, "log σ neither −∞ nor 0", Is("log_sigmoid", -800, "-800"), Is("log_sigmoid", 40, "-4.248354255291589e-18")),
        new(10, "softplus neither 0 nor ∞", Is("softplus", -40, "4.248354255291589e-18"), Is("softplus", 1000, "1000"), Is("softplus", -745, "5e-324")),
        new(11, "softplus is not the identity above 20, nor its slope 1", Is("softplus", 20.5, "20.5000000012501528656"), So("softplus′(20.5) < 1", () => Exact("softplus_grad", [20.5]).Upper < Dyadic.One && Ours("softplus_grad", [20.5])[0] < 1)),
        new(12, "logit keeps its digits at 1/2", Is("logit", 0.49999999999999994, "-2.220446049250313e-16")),
        new(13, "logit of the least and of the largest probability", Is("logit", 5e-324, "-744.4400719213812"), Is("logit", 1 - Math.ScaleB(1, -53), "36.7368005696771")),
        new(14, "logit at the ends and outside", Owes("logit", -Inf, [0]), Owes("logit", Inf, [1]), Is("logit", -0.1, "NaN")),
        new(15, "BCE keeps its tail for y = 1", Is("bce_with_logits", 1, 40, "4.248354255291589e-18")),
        new(16, "BCE keeps its tail for y = 0", Is("bce_with_logits", 0, -40, "4.248354255291589e-18")),
        new(17, "BCE of a soft label does not cancel", Is("bce_with_logits", 0.99999038032064835, 9.6929857390997256, "0.00015495637506330698")),
        new(18, "BCE at infinite logits", Owes("bce_with_logits", 0, [1], [Inf]), Owes("bce_with_logits", 0, [0], [-Inf]), Owes("bce_with_logits", Inf, [0], [Inf]), Owes("bce_with_logits", Inf, [1], [-Inf])),
        new(19, "the slope of BCE at ±0 is σ − y", Is("bce_with_logits_grad", 1, 0, "-0.5"), Is("bce_with_logits_grad", 1, -0.0, "-0.5"), Is("bce_with_logits_grad", 0, 0, "0.5"), Is("bce_with_logits_grad", 0, -0.0, "0.5")),
        new(20, "the slope of BCE keeps its tail", Is("bce_with_logits_grad", 1, 40, "-4.248354255291589e-18")),
        new(21, "the slope of BCE far left, and its slope", Is("bce_with_logits_grad", 1, -1000, "-1"), Is("sigmoid_grad", -1000, "0")),
        new(22, "the slope of BCE(σ(z)) is not clamped", Is("bce_with_logits_grad", 1, -50, "-1"), Is("bce_with_logits_grad", 1, -20, "-0.999999998"), Is("bce_with_logits_grad", 0, 20, "0.999999998")),
        new(23, "BCE of the impossible is not clamped", Owes("bce", Inf, [1], [0]), Owes("bce", Inf, [0], [1])),
        new(24, "BCE of the improbable is not clamped", Is("bce", 1, 1e-300, "690.7755278982137")),
        new(25, "BCE of the certain is 0", Owes("bce", 0, [1], [1]), Owes("bce", 0, [0], [0]), So("and not below 0 next to it", () => Exact("bce", [1], [1 - Math.ScaleB(1, -53)]).Lower.Sign > 0 && Ours("bce", [1], [1 - Math.ScaleB(1, -53)])[0] > 0)),
        new(26, "BCE(y, q) = BCE(1 − y, 1 − q)", So("at exact 1 − q", () => new[] { 0, 0.125, 0.375, 1 - Math.ScaleB(1, -53) }.All(q => Ours("bce", [1], [q])[0] == Ours("bce", [0], [1 - q])[0])),
            So("exactly", () => Exact("bce", [1], [0.375]).Meets(Exact("bce", [0], [0.625])))),
        new(27, "the least BCE of a soft label is its entropy", Is("bce", 0.3, 0.3, "0.6108643020548935"), Is("bce_grad_q", 0.3, 0.3, "0"), new Worth(InformationMeasures.Entropy, [[0.3, 0.7]], "0.6108643020548935")),
        new(28, "softmax of equal logits", Shares(1000, 2, Format.Binary64), Shares(88, 3, Format.Binary32), Shares(709, 3, Format.Binary64)),
        // The notes cut the second short, to 0.268.
        new(29, "softmax of very negative logits", new Worth(VectorFunctions.Softmax, [[-800, -801]], "0.731"), new Worth(VectorFunctions.Softmax, [[-800, -801]], "0.269", 1)),
        new(30, "e⁰ = 1 at every length", [.. Lengths.Select(n => Shares(0, n, Format.Binary64)), .. Lengths.Select(n => Shares(0, n, Format.Binary32))]),
        new(31, "tanh of small numbers keeps value and sign", In32(Is("tanh", 1e-9f, "1e-9")), Is("tanh", 1e-17, "1e-17"), Is("tanh", -1e-17, "-1e-17"), Is("tanh", -0.0, "-0")),
        new(32, "log1p and expm1 of small numbers", Is("log1p", 1e-10, "9.999999999500001e-11"), Is("expm1", 1e-10, "1.00000000005e-10"), Is("log1p", -0.0, "-0"), Is("expm1", -0.0, "-0"), Is("expm1", -0.064536758024512419, "-0.062498347080050278")),
        new(33, "tanh′ keeps its tail", Is("tanh_grad", 20, "1.6993417021166355e-17"), In32(Is("tanh_grad", 10, "8.24e-9"))),
        new(34, "a logit of −∞ is a probability of 0", Owes("softmax", [0, 1], [-Inf, 0]), Owes("cce_with_logits", 0, [0, 1], [-Inf, 0])),
        new(35, "log-sum-exp keeps the lesser term", new Worth(VectorFunctions.LogSumExp, [[0, -40]], "4.248354255291589e-18"), Owes("logsumexp", -Inf, [-Inf, -Inf])),
        new(36, "log-softmax of the largest logit", new Worth(VectorFunctions.LogSoftmax, [[0, -40]], "-4.248354255291589e-18")),
        new(37, "a shift of the logits changes nothing", [.. new[] { 0, 1e4, 1e8, 1e15 }.Select(c => new Worth(CategoricalLosses.CceWithLogits, [[1, 0], [2 + c, -1 + c]], "0.04858735157374206"))]),
        new(38, "softmax adds up to 1 within n ulps, and permutes", So("in all lengths", () => Lengths.All(IsSimplexAndPermutes))),
        new(39, "0 · log 0 = 0", Owes("xlogy", 0, [0], [0]), Owes("xlogy", 0, [0], [Inf]), Owes("xlogy", NaN, [0], [NaN]), Owes("entropy", 0, [0, 1]), Owes("kl", 0, [0, 1], [0, 1])),
        // d/dx (−x log x) = I(x) − 1
        new(40, "the slope of −x log x at 0 is +∞, not NaN", Owes("self_information", Inf, [0])),
        // The notes write y = 2.2e-308, for which it is 2839.176; the number is that of the least normal number. 4 is no probability:
        // our own functions are asked at x = 1.
        new(41, "x log(x/y) − x + y is positive beside x = y, and log(x/y) does not overflow", So("at x = 4, y = 2⁻¹⁰²² it is 2839.130851573536", () => Oracle.Nearest(Exact("kl", [4], [Math.ScaleB(1, -1022)]), Format.Binary64) == 2839.130851573536), new Worth(InformationMeasures.Kl, [[1], [Math.ScaleB(1, -1022)]], "708.3964185322641"),
            So("at x = 1, y = 1 + 10⁻⁹ it is 5.00000082407041e-19", IsPositiveBesideEquality), So("KL > 0", () => Ours("kl", [0.5, 0.5], [0.5 + Math.ScaleB(1, -40), 0.5 - Math.ScaleB(1, -40)])[0] > 0)),
        new(42, "binary entropy", new Worth(InformationMeasures.Entropy, [[0.5, 0.5]], "0.6931471805599453"), Owes("entropy", 0, [0, 1]), new Worth(InformationMeasures.Entropy, [[1, 0]], "0"), So("is symmetric", () => Ours("entropy", [0.125, 0.875])[0] == Ours("entropy", [0.875, 0.125])[0])),
        new(43, "a label beyond 1 gives the formula's value", Is("bce_with_logits", 2, 10, "-9.99995")),
        new(44, "a mean over nothing is no number: an error that says so", So("the definition has none", () => Exact("mse", [], []).IsUndefined),
            So("the error is clear", () => Native.Evaluate(RegressionLosses.Mse, Format.Binary64, [[[], []]])[0].Error!.Contains("has 0 elements; at least 1 is required", StringComparison.Ordinal))),
        new(45, "sum and mean differ by the factor n", So("SSE = n MSE", () => Field.Multiply(Field.Of(3), Exact("mse", [1, 2, 4], [0.5, 3, -1])).Meets(Exact("sse", [1, 2, 4], [0.5, 3, -1]))), new Worth(RegressionLosses.Sse, [[1, 2, 4], [0.5, 3, -1]], "26.25"), new Worth(RegressionLosses.Mse, [[1, 2, 4], [0.5, 3, -1]], "8.75")),
        new(46, "smoothed labels penalise confidence", new Worth(CategoricalLosses.CceWithLogits, [[0.95, 0.05], [1000, 0]], "50"), So("a logit of −∞ costs ∞", () => double.IsPositiveInfinity(Ours("cce_with_logits", [0.95, 0.05], [0, -Inf])[0]))),
        new(47, "ReLU, and slopes at kinks", Owes("relu", NaN, [NaN]), Owes("relu", 0, [-Inf]), Owes("relu_grad", 0, [0]), Is("leaky_relu_grad", 0, 0.1, "0.1"), Owes("mae_grad", 0, [1], [1])),
        new(48, "a squared error may overflow, an absolute one does not", new Worth(RegressionLosses.Mse, [[0], [1e200]], "Infinity"), new Worth(RegressionLosses.Mae, [[0], [1e200]], "1e200")),
        new(49, "A with 0⁰ = 1", Owes("alternative_a", 1, [1], [0]), Owes("alternative_a", 1, [0], [1]), Owes("alternative_a", NaN, [0.5], [NaN]), Owes("alternative_a", NaN, [1], [NaN])),
        new(50, "the slope of A vanishes where that of BCE is −1", Is("alternative_a_grad_z", 1, -40, "-4.248354255291589e-18"), Is("bce_with_logits_grad", 1, -40, "-1")),
        new(51, "log(1 − e^x) beside 0", Is("log1mexp", -1e-20, "-46.051701859880914"), Is("log1mexp", -1e-320, "-736.8272408909739")),
    ];

    private static Worth Is(string function, double x, string written) => new(Family.Named(function), [[x]], written);

    private static Worth Is(string function, double first, double second, string written) => new(Family.Named(function), [[first], [second]], written);

    private static Worth In32(Worth check) => check with { Format = Format.Binary32 };

    private static Owed Owes(string function, double result, params double[][] arguments) => new(Family.Named(function), arguments, result);

    private static Owed Owes(string function, double[] result, params double[][] arguments) => new(Family.Named(function), arguments, result);

    private static Stands So(string text, Func<bool> holds) => new(text, holds);

    // Each of n equal logits has 1/n.
    private static Stands Shares(double logit, int n, Format format) => new($"softmax of {n} logits {logit} in {format}", () =>
    {
        double[] logits = [.. Enumerable.Repeat(logit, n)];
        var ours = Native.Evaluate(VectorFunctions.Softmax, format, [[logits]])[0].Values;
        return ours.Length == n && ours.All(p => p == format.Round(1.0 / n)) && Oracle.Nearest(Oracle.Value(VectorFunctions.Softmax, [logits], [n - 1], format), format) == ours[0];
    });

    private static bool IsSimplexAndPermutes(int n)
    {
        double[] logits = [.. Enumerable.Range(0, n).Select(i => i * i % 7 - 3.25)];
        var p = Ours("softmax", logits);
        return p.All(x => x >= 0) && Math.Abs(p.Sum() - 1) <= n * Math.ScaleB(1, -53) && Ours("softmax", [.. logits.Reverse()]).Reverse().SequenceEqual(p);
    }

    // d − log(1 + d) at d = y − 1, which is exact.
    private static bool IsPositiveBesideEquality()
    {
        var d = 1 + 1e-9 - 1;
        var term = Field.Add(Verification.Enclosures.Interval.Exactly(d), Field.Negate(Exact("log1p", [d])));
        return term.Lower.Sign > 0 && term.Lower.ToDouble() is >= 5.000000824070405e-19 and <= 5.000000824070415e-19;
    }
}
