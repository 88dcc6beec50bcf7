using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Tests.Proofs;

/// <summary>A certificate is believed for its sum alone; one with a fault is not.</summary>
public class CertificateTests
{
    private static readonly Extension extension = Two();

    private static readonly Polynomial x = Polynomial.Generator(0), y = Polynomial.Generator(1);

    // x > 0, y ≥ 0, −x − y ≥ 0, and a square that says nothing.
    private static readonly Fact[] facts = [new(x, Sense.Positive, ""), new(y, Sense.NonNegative, ""), new(-x - y, Sense.NonNegative, ""), new(x, Sense.NonZero, "")];

    [Fact]
    public void The_sum_of_all_three_is_0() => Assert.True(Of((1, [0]), (1, [1]), (1, [2])).Holds(extension));

    [Fact]
    public void A_sum_that_is_not_0_is_refused() => Assert.False(Of((1, [0]), (2, [1]), (1, [2])).Holds(extension));

    [Fact]
    public void A_negative_multiple_is_refused() => Assert.False(Of((-1, [0]), (-1, [1]), (-1, [2])).Holds(extension));

    [Fact]
    public void A_sum_without_a_strict_fact_is_refused() => Assert.False(Of((0, [0])).Holds(extension));

    [Fact]
    public void A_fact_of_unknown_sign_is_refused() => Assert.False(Of((1, [3]), (1, [1]), (1, [2])).Holds(extension));

    [Fact]
    public void The_search_finds_it() => Assert.NotNull(Deduction.Contradiction(extension, facts, 1));

    [Fact]
    public void The_search_finds_nothing_in_facts_that_agree() => Assert.Null(Deduction.Contradiction(extension, facts[..2], 2));

    private static Certificate Of(params (Rational, IReadOnlyList<int>)[] terms) => new(facts, terms);

    private static Extension Two()
    {
        var two = new Extension(new());
        two.Variable("x");
        two.Variable("y");
        return two;
    }
}
