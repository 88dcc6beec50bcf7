using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;
using static LossProofs.Claims.Vocabulary;
using Index = LossProofs.Claims.Index;

namespace LossProofs.Tests.Judging;

/// <summary>Of every kind of statement a true one is upheld, and a false one is refuted at a point that is simple to read.</summary>
public class StatementKindTests
{
    private static readonly Dimension K = new("K", 1, 2, 3, 5);

    private static readonly Index k = new("k", K);

    private static readonly Variable z = Real("z"), c = Real("c"), p = Over("p", Domain.OpenProbability), y = Over("y", Domain.HardLabel);

    private static readonly VectorVariable v = Vector("v", Domain.Real, K), t = new("t", Domain.Probability, Tie.Simplex, K);

    private static readonly Formula half = Fraction(1, 2), third = Fraction(1, 3), slightly = Fraction(1_000_001, 1_000_000);

    private static readonly ISubject Native = NativeSubject.Create();

    private static readonly Dictionary<string, (Statement True, Statement False)> Kinds = new()
    {
        ["equality"] = (Sigmoid(z) + Sigmoid(-z) == 1, Sigmoid(z) + Sigmoid(z) == 1),
        ["inequality"] = (Softplus(z) >= z, Softplus(z) >= z + 1),
        ["strict inequality"] = (Sigmoid(z) < 1, Sigmoid(z) < half),
        ["difference"] = (If(z != 0, Tanh(z) != 1), Max(z, 0) != 0),
        ["implication"] = (If(z > 0, Sigmoid(z) > half), If(z > 0, Sigmoid(z) < half)),
        ["disjunction"] = ((z <= 0) | (Tanh(z) > 0), (z < 0) | (Tanh(z) < 0)),
        ["conjunction"] = ((Tanh(z) <= 1) & (Tanh(z) >= -1), (Tanh(z) <= 1) & (Tanh(z) >= 0)),
        ["limit"] = (LimitFromBelow(Sigmoid(z), z, Infinity) == 1, LimitFromBelow(Sigmoid(z), z, Infinity) == 2),
        ["limit at a point"] = (LimitFromAbove(SelfInformation(p), p, 0) == Infinity, LimitFromAbove(SelfInformation(p), p, 0) == 3),
        ["limit of the other sign"] = (LimitFromBelow(Softplus(z), z, Infinity) == Infinity, LimitFromBelow(Softplus(z), z, Infinity) == NegativeInfinity),
        ["limit at no number of the format"] = (LimitFromAbove(Softplus(z), z, third) == Softplus(third), LimitFromAbove(Softplus(z), z, third) == 1),
        ["limit beside another variable"] = (LimitFromBelow(Tanh(z + c), z, Infinity) == 1, LimitFromBelow(Tanh(z + c), z, Infinity) == Tanh(c)),
        ["slow limit"] = (LimitFromBelow(1 / Log(z), z, Infinity) == 0, LimitFromBelow(1 + 1 / Log(z), z, Infinity) == 0),
        ["minimum"] = (LeastAt(Relu(z), z, -1), LeastAt(Pow(Tanh(z), 2), z, 1)),
        ["only minimum"] = (LeastOnlyAt(Pow(Tanh(z), 2), z, 0), LeastOnlyAt(Max(z, 0), z, -1)),
        ["only maximum"] = (GreatestOnlyAt(SigmoidGrad(z), z, 0), GreatestOnlyAt(SigmoidGrad(z), z, 1)),
        ["derivative"] = (D(Softplus(z), z) == Sigmoid(z), D(Softplus(z), z) == slightly * Sigmoid(z)),
        ["second derivative"] = (D(SigmoidGrad(z), z) == Sigmoid(z) * (1 - Sigmoid(z)) * (1 - 2 * Sigmoid(z)), D(SigmoidGrad(z), z) == Sigmoid(z) * (1 - Sigmoid(z))),
        ["derivative of a composition"] = (D(Bce(y, Sigmoid(z)), z) == Sigmoid(z) - y, D(Bce(y, Sigmoid(z)), z) == y - Sigmoid(z)),
        ["vector with a free index"] = (D(LogSumExp(v), v[k]) == Softmax(v)[k], D(LogSumExp(v), v[k]) == Softmax(v)[1]),
        ["simplex"] = (Entropy(t) >= 0, Entropy(t) > Fraction(1, 10)),
        ["constants"] = (Sigmoid(0) == half, Sigmoid(0) == third),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_true_one_is_upheld(string kind)
    {
        foreach (var format in new[] { Format.Binary64, Format.Binary32 })
            Assert.Null(new ClaimJudge(Native, format, cases: 200).Refute(kind, Kinds[kind].True));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_false_one_is_refuted_at_a_simple_point(string kind)
    {
        foreach (var format in new[] { Format.Binary64, Format.Binary32 })
        {
            var witness = new ClaimJudge(Native, format, cases: 200).Refute(kind, Kinds[kind].False);
            Assert.NotNull(witness);
            Assert.True(witness.At.Describe(format).Length <= 16, $"{kind} in {format}: {witness.At.Describe(format)}");
            Assert.NotEmpty(witness.Reason);
        }
    }

    [Fact]
    public void The_part_that_fails_is_named_with_what_the_subject_was_asked()
    {
        var (_, statement) = Kinds["conjunction"];
        var witness = new ClaimJudge(Native, Format.Binary64, cases: 50).Refute("part", statement)!;
        Assert.Equal("tanh(z) ≥ 0", witness.Relation.ToString());
        Assert.Equal("tanh", Assert.Single(witness.Calls).Function.Name);
        Assert.True(witness.Left.Upper < witness.Right.Lower);
    }

    [Fact]
    public void Limits_of_an_inequality_are_refused() =>
        Assert.Throws<NotSupportedException>(() => new ClaimJudge(Native, Format.Binary64, cases: 5).Refute("limit", LimitFromBelow(Sigmoid(z), z, Infinity) <= 1));
}
