using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// A contradiction between facts: multiples of facts and of products of facts, each at least 0 and one of them above, that add up
/// to the polynomial 0. It is found by search and believed only after <see cref="Holds"/>.
/// </summary>
/// <param name="Facts">What the contradiction is between.</param>
/// <param name="Terms">The multiples; the numbers of facts whose product is taken.</param>
internal sealed record Certificate(IReadOnlyList<Fact> Facts, IReadOnlyList<(Rational Multiple, IReadOnlyList<int> Product)> Terms)
{
    /// <summary>Whether the terms are what they must be and add up to 0.</summary>
    public bool Holds(Extension extension)
    {
        var sum = Fraction.Zero;
        var strict = false;
        foreach (var (multiple, product) in Terms)
        {
            var senses = product.Select(i => Facts[i].Sense).ToList();
            if (senses.Exists(s => s is not (Sense.Positive or Sense.NonNegative or Sense.Zero))) return false;
            if (multiple.Sign < 0 && !senses.Contains(Sense.Zero)) return false;
            strict |= multiple.Sign > 0 && senses.TrueForAll(s => s == Sense.Positive);
            var value = product.Aggregate(Polynomial.One, (p, i) => extension.Reduce(p * Facts[i].Of));
            sum = extension.Add(sum, Fraction.Of(multiple) * Fraction.Of(value));
        }

        return strict && sum.IsZero;
    }

    /// <summary>The facts that take part.</summary>
    public IEnumerable<Fact> Used => Terms.SelectMany(t => t.Product).Distinct().Order().Select(i => Facts[i]);

    /// <summary>The certificate as a line: "2·(a)·(b) + (c) = 0".</summary>
    public string Text(Extension extension) => string.Join(" + ", Terms.Select(t => (t.Multiple == 1 && t.Product.Count > 0 ? "" : $"{(t.Multiple.IsInteger ? t.Multiple : $"({t.Multiple})")}{(t.Product.Count > 0 ? "·" : "")}")
        + string.Join("·", t.Product.Select(i => $"({Spelling.Of(extension, Facts[i].Of)})")))) + " = 0";
}
