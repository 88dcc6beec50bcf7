using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>
/// The search for a contradiction by Taylor's shift: in powers of g − c, for generators g with known lower bounds c, a polynomial all
/// of whose coefficients are positive is positive.
/// </summary>
internal static class Shift
{
    private const int MostTerms = 200;

    /// <summary>A certificate that the first fact contradicts the lower bounds among the others; null where the shift does not show it.</summary>
    public static Certificate? Find(Extension extension, IReadOnlyList<Fact> facts)
    {
        var p = -facts[0].Of;
        if (facts[0].Sense is not (Sense.Positive or Sense.NonNegative) || p.Terms.Count > MostTerms) return null;
        return Find(extension, facts, p, 1) ?? Find(extension, facts, p, -1);
    }

    // From lower bounds, a fact g·a + b > 0 or ≥ 0 with a > 0, or from upper ones; where there is none, from the others.
    private static Certificate? Find(Extension extension, IReadOnlyList<Fact> facts, Polynomial p, int side)
    {
        var bounds = new Dictionary<int, (Rational Bound, Rational Scale, int Fact)>();
        for (var i = 1; i < facts.Count; i++)
        {
            if (facts[i].Sense is not (Sense.Positive or Sense.NonNegative) || facts[i].Of.Generators.ToList() is not [var g] || facts[i].Of.Leading is not { Key.Degree: 1 } lead || extension.Generators[g].Degree > 0) continue;
            var bound = new Rational(-facts[i].Of.Terms.GetValueOrDefault(Monomial.One), lead.Value);
            var sign = lead.Value.Sign;
            var closer = !bounds.TryGetValue(g, out var known) || (known.Scale.Sign != sign ? sign == side : sign > 0 ? bound > known.Bound : bound < known.Bound) || (bound == known.Bound && facts[i].Sense == Sense.Positive);
            if (closer) bounds[g] = (bound, new(lead.Value, 1), i);
        }

        if (!p.Generators.All(bounds.ContainsKey)) return null;
        var shifted = Shifted(p, bounds);
        var terms = new List<(Rational, IReadOnlyList<int>)> { (1, [0]) };
        foreach (var (monomial, coefficient) in shifted.OrderBy(t => t.Key))
        {
            var product = monomial.Powers.SelectMany(q => Enumerable.Repeat(bounds[q.Generator].Fact, q.Exponent)).ToList();
            var scale = monomial.Powers.Aggregate((Rational)1, (s, q) => Enumerable.Repeat(bounds[q.Generator].Scale, q.Exponent).Aggregate(s, (x, y) => x * y));
            if ((coefficient / scale).Sign < 0) return null;
            terms.Add((coefficient / scale, product));
        }

        var certificate = new Certificate(facts, terms);
        return certificate.Holds(extension) ? certificate : null;
    }

    // The coefficients of p in powers of g − c.
    private static Dictionary<Monomial, Rational> Shifted(Polynomial p, Dictionary<int, (Rational Bound, Rational Scale, int Fact)> bounds)
    {
        var sum = new Dictionary<Monomial, Rational>();
        foreach (var (monomial, coefficient) in p.Terms)
        {
            var parts = new Dictionary<Monomial, Rational> { [Monomial.One] = new(coefficient, 1) };
            foreach (var (g, exponent) in monomial.Powers)
            {
                var next = new Dictionary<Monomial, Rational>();
                foreach (var (m, c) in parts)
                    for (var k = 0; k <= exponent; k++)
                    {
                        var factor = c * new Rational(Choose(exponent, k), 1);
                        for (var n = k; n < exponent; n++) factor *= bounds[g].Bound;
                        var key = m * Monomial.Of(g, k);
                        next[key] = next.GetValueOrDefault(key, 0) + factor;
                    }

                parts = next;
            }

            foreach (var (m, c) in parts) sum[m] = sum.GetValueOrDefault(m, 0) + c;
        }

        return sum.Where(t => t.Value.Sign != 0).ToDictionary();
    }

    private static BigInteger Choose(int n, int k) => k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;
}
