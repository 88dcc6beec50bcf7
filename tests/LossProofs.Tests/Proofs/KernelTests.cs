using LossProofs.Claims;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Proofs.Reasoning;
using static LossProofs.Claims.Vocabulary;
using Domain = LossProofs.Claims.Domain;

namespace LossProofs.Tests.Proofs;

/// <summary>What the kernel proves, and what it must refuse: above all conclusions whose side conditions are not met.</summary>
public class KernelTests
{
    private static readonly Variable x = Real("x"), y = Real("y"), q = Over("q", Domain.OpenProbability), p = Over("p", Domain.Probability), a = Over("a", Domain.Positive);

    private static readonly Dimension K = new("K", 1, 2, 3);

    private static readonly Claims.Index k = new("k", K), j = new("j", K);

    private static readonly VectorVariable z = Vector("z", Domain.Real, K);

    public static TheoryData<string, Statement> Truths => new()
    {
        { "x² − y² factors", Pow(x, 2) - Pow(y, 2) == (x - y) * (x + y) },
        { "e^(x+y)", Exp(x + y) == Exp(x) * Exp(y) },
        { "log of a square of a positive", Log(Pow(a, 2)) == 2 * Log(a) },
        { "a/a", a / a == 1 },
        { "|x|² = x²", Pow(Abs(x), 2) == Pow(x, 2) },
        { "√a √a", Sqrt(a) * Sqrt(a) == a },
        { "e^(x/2)", Pow(Exp(x / 2), 2) == Exp(x) },
        { "e^x ≥ 1 + x", Exp(x) >= 1 + x },
        { "log q < 0", Log(q) < 0 },
        { "0 · log 0 = 0", Weigh(p, Log(p)) <= 0 },
        { "AM–GM", x * y <= (Pow(x, 2) + Pow(y, 2)) / 2 },
        { "x < y ⇒ e^x < e^y", If(x < y, Exp(x) < Exp(y)) },
        { "the derivative of x³", D(Pow(x, 3), x) == 3 * Pow(x, 2) },
        { "the derivative of log(1 + e^x)", D(Log(1 + Exp(x)), x) == 1 / (1 + Exp(-x)) },
        { "|x| has the slope sign x, where it has one", D(Abs(x), x) == Sign(x) },
        { "softmax adds up to 1", Sum(k, Softmax(z)[k]) == 1 },
        { "max ≥ each", MaxOver(k, z[k]) >= z[1] },
        { "log 100 > 2", Log(100) > 2 },
        { "e > 2", Exp(1) >= 2 },
        { "π > 3", Pi > 3 },
        { "x → ∞", LimitFromBelow(Exp(x) / (1 + Exp(x)), x, Infinity) == 1 },
        { "log q → −∞", LimitFromAbove(Log(q), q, 0) == NegativeInfinity },
        { "l'Hôpital", LimitFromAbove((Exp(a) - 1) / a, a, 0) == 1 },
    };

    public static TheoryData<string, Statement> Refused => new()
    {
        { "the argument may be negative: log x² = 2 log x", Log(Pow(x, 2)) == 2 * Log(x) },
        { "the divisor may be 0: x/x = 1", x / x == 1 },
        { "the divisor may be 0, both sides alike", 1 / x == 1 / x },
        { "the argument may be 0 or negative, both sides alike", Log(x) == Log(x) },
        { "the argument is 0 at the end of the domain", Exp(Log(p)) / p == 1 },
        { "the base may be negative: (x²)^½ = x", Sqrt(Pow(x, 2)) == x },
        { "a power of a number that may be negative", Pow(x, Fraction(1, 2)) == Pow(x, Fraction(1, 2)) },
        { "the cancelled factor may be 0", (x - y) * (x + y) / (x - y) == x + y },
        { "strict where it can be equal", Exp(x) > 1 + x },
        { "a false identity", Exp(x + y) == Exp(x) + Exp(y) },
        { "true only for x > 0", Abs(x) == x },
        { "true only for a < 1", Log(a) < 0 },
        { "the wrong derivative", D(Pow(x, 3), x) == 2 * Pow(x, 2) },
        { "a product of two factors of unknown sign", x * y >= 0 },
        { "the wrong limit", LimitFromBelow(Exp(x) / (1 + Exp(x)), x, Infinity) == 2 },
        { "no limit: the other side", LimitFromBelow(1 / x, x, 0) == Infinity },
        { "softmax does not add up to 2", Sum(k, Softmax(z)[k]) == 2 },
        { "a maximum is not each of its terms", MaxOver(k, z[k]) == z[1] },
        { "log 100 < 4", Log(100) < 4 },
        { "a hypothesis that does not suffice", If(x <= y, Exp(x) < Exp(y)) },
        { "a minimum elsewhere", LeastOnlyAt(Pow(x - 1, 2), x, 2) },
        { "a minimum that is not unique", LeastOnlyAt(0 * x, x, 0) },
        { "a minimum outside of the domain", LeastOnlyAt(Pow(q - 2, 2), q, 2) },
    };

    [Theory]
    [MemberData(nameof(Truths))]
    public void Proves(string name, Statement statement)
    {
        foreach (var sizes in Sizes.Of(LossProofs.Verification.Sampling.Names.In(statement), 3))
            Assert.True(PartProof.Of(statement, null, sizes, []).Steps.Count > 0, name);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses(string name, Statement statement)
    {
        var sizes = Sizes.Of(LossProofs.Verification.Sampling.Names.In(statement), 2).Last();
        Assert.True(Record.Exception(() => PartProof.Of(statement, null, sizes, [])) is NotProvedException, name);
    }

    [Fact]
    public void What_was_discharged_is_said()
    {
        var proof = PartProof.Of(Log(1 + Exp(x)) - Log(Exp(x)) == Log(1 + Exp(-x)), null, new Dictionary<Dimension, int>(), []);
        Assert.Contains("(1 + e^x) > 0", proof.Discharged);
    }

    [Fact]
    public void A_kink_is_excluded_and_said()
    {
        var proof = PartProof.Of(D(Abs(x), x) == Sign(x), null, new Dictionary<Dimension, int>(), []);
        Assert.Equal(["x = 0"], proof.Kinks);
    }
}
