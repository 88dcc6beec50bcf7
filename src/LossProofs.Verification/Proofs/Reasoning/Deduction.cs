using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Searches for a <see cref="Certificate"/> that facts contradict each other.</summary>
internal static class Deduction
{
    private const int MostColumns = 1500, MostRows = 300, MostTerms = 120;

    /// <summary>A contradiction between facts, or null where the search finds none. It is checked before it is given.</summary>
    /// <param name="extension">The algebra.</param>
    /// <param name="facts">The facts; those that are products of nothing but positive generators serve as multipliers.</param>
    /// <param name="degree">How many facts are multiplied at most, 1 or more.</param>
    /// <param name="denied">The fact that has to take part, as the others are known not to contradict each other; null where any may.</param>
    public static Certificate? Contradiction(Extension extension, IReadOnlyList<Fact> facts, int degree, Fact? denied = null)
    {
        // Of two facts about one polynomial the stronger comes first, and the other is left out.
        facts = [.. facts.Where(f => f.Sense is Sense.Zero or Sense.Positive or Sense.NonNegative).OrderBy(f => f.Sense).DistinctBy(f => f.Of)];
        if (facts.Count == 0) return null;
        // A product of facts in which one is "= 0" is 0, whatever the sign of the others.
        var products = new List<(Polynomial Of, IReadOnlyList<int> Product, bool Free, bool Strict)>();
        var seen = new HashSet<Polynomial>();
        void Include(IReadOnlyList<int> product, Polynomial of)
        {
            if (products.Count >= MostColumns || of.Terms.Count > MostTerms || of.IsZero && !product.All(i => facts[i].Sense == Sense.Positive) || !seen.Add(of)) return;
            products.Add((of, product, product.Any(i => facts[i].Sense == Sense.Zero), product.All(i => facts[i].Sense == Sense.Positive)));
        }

        Include([], Polynomial.One);
        for (var i = 0; i < facts.Count; i++) Include([i], facts[i].Of);
        var level = products.Skip(1).ToList();
        for (var d = 2; d <= degree; d++)
        {
            var next = new List<(Polynomial Of, IReadOnlyList<int> Product, bool Free, bool Strict)>();
            foreach (var (of, product, _, _) in level)
                for (var i = product[^1]; i < facts.Count; i++)
                {
                    var before = products.Count;
                    Include([.. product, i], extension.Reduce(of * facts[i].Of));
                    if (products.Count > before) next.Add(products[^1]);
                }

            level = next;
        }

        return Combine(extension, facts, products, denied);
    }

    private static Certificate? Combine(Extension extension, IReadOnlyList<Fact> facts, List<(Polynomial Of, IReadOnlyList<int> Product, bool Free, bool Strict)> products, Fact? denied)
    {
        products = Prune(products);
        if (!products.Exists(p => p.Strict) || (denied is not null && !products.Exists(p => p.Of.Equals(denied.Of)))) return null;
        var rows = new Dictionary<Monomial, int>();
        foreach (var monomial in products.SelectMany(p => p.Of.Terms.Keys)) rows.TryAdd(monomial, rows.Count);
        if (rows.Count > MostRows) return null;
        var last = rows.Count;
        var columns = products.Select(p => (IReadOnlyList<(int, Rational)>)[.. p.Of.Terms.Select(t => (rows[t.Key], new Rational(t.Value, 1))), 
            // Any positive weight will do; that of the largest coefficient keeps the columns alike.
            .. p.Strict ? new[] { (last, new Rational(p.Of.Terms.Values.Select(System.Numerics.BigInteger.Abs).Max(), 1)) } : []]).ToList();
        var right = new Rational[last + 1];
        Array.Fill(right, 0);
        right[last] = 1;
        if (LinearProgram.Solve(columns, [.. products.Select(p => p.Free)], right, last + 1) is not { } solution) return null;
        var certificate = new Certificate(facts, [.. solution.Select(s => (s.Value, products[s.Column].Product))]);
        return certificate.Holds(extension) ? certificate : null;
    }

    // A monomial whose coefficients all have one sign cannot cancel: whatever contains it takes no part.
    private static List<(Polynomial Of, IReadOnlyList<int> Product, bool Free, bool Strict)> Prune(List<(Polynomial Of, IReadOnlyList<int> Product, bool Free, bool Strict)> products)
    {
        while (true)
        {
            var signs = new Dictionary<Monomial, (bool Up, bool Down, int Count)>();
            foreach (var p in products)
                foreach (var (monomial, coefficient) in p.Of.Terms)
                {
                    var (up, down, count) = signs.GetValueOrDefault(monomial);
                    signs[monomial] = (up || coefficient.Sign > 0 || p.Free, down || coefficient.Sign < 0 || p.Free, count + 1);
                }

            var left = products.FindAll(p => p.Of.Terms.Keys.All(m => signs[m] is { Up: true, Down: true, Count: > 1 }));
            if (left.Count == products.Count) return left;
            products = left;
        }
    }
}
