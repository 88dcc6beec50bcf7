using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>Shows how two exact values compare: as one normal form, by the signs of factors, or by a certificate.</summary>
internal sealed class Sides(Hypotheses h, IReadOnlyList<Hint> hints, bool quick = false)
{
    private const string Opposite = "the opposite";

    private const int MostTerms = 80;

    private readonly Extension extension = h.Extension;

    /// <summary>The step that shows the relation.</summary>
    /// <exception cref="NotProvedException">It is not shown.</exception>
    public Step Compare(string part, Symbol left, Comparison comparison, Symbol right)
    {
        if (left.IsUndefined || right.IsUndefined) throw new NotProvedException($"{part}: {left.Reason ?? right.Reason}{InCase()}");
        var wanted = SymbolField.Wanted(comparison);
        if (left.Finite is not { } l || right.Finite is not { } r)
            return new SymbolField(h).Decided(left, comparison, right) == true
                ? new(part, Method.Signs, h.Cases, "infinite")
                : throw new NotProvedException($"{part}: fails between infinities{InCase()}");
        if (h.Known(l).Plus(h.Known(r).Negated()).Implies(wanted)) return new(part, Method.Signs, h.Cases, "the sides have different signs") { Obligation = new(h, ElementaryFacts.About(h, l.Generators.Concat(r.Generators)), l, r, wanted) };
        if (wanted == Sense.NonZero && h.Known(extension.Subtract(l, r)) is Sense.Unknown)
            return Differ(part, l, r);
        if (Transformed(l, r) is { } other)
        {
            try
            {
                return new Sides(h, [.. hints.Where(i => i is not (LogarithmsHint or SquaresHint))], quick).Compare(part, other.Left, comparison, other.Right);
            }
            catch (NotProvedException)
            {
                // The sides themselves are compared.
            }
        }

        var gap = extension.Subtract(l, r);
        if (gap.IsZero && Sense.Zero.Implies(wanted)) return new(part, Method.Identity, h.Cases, $"both sides are {Spelling.Of(extension, l)}") { Obligation = new(h, [], l, r, wanted) };
        if (h.Known(gap).Implies(wanted)) return new(part, Method.Signs, h.Cases, $"left − right = {Spelling.Of(extension, gap)}") { Obligation = new(h, ElementaryFacts.About(h, gap.Generators), l, r, wanted) };
        var used = new List<Fact>();
        var products = new List<IReadOnlyList<Fact>>();
        foreach (var sense in wanted == Sense.Zero ? [Sense.NonNegative, Sense.NonPositive] : new[] { wanted })
        {
            if (quick || gap.IsZero || Certify(gap, sense) is not { } certificate)
            {
                if (quick) throw new NotProvedException(part);
                // A sign that was left open is decided, and the proof goes on in both cases.
                if (extension.Within(gap.Generators.Concat(h.Facts.SelectMany(f => f.Of.Generators))).Select(g => extension.Generators[g]).FirstOrDefault(IsOpen) is { } open)
                    throw new SymbolField(h).Undecided(open.Argument!, open.Kind == GeneratorKind.Step ? Sense.Positive : Sense.NonNegative);
                throw new NotProvedException($"{part}: left − right = {Short(Spelling.Of(extension, gap))} is not shown to be {sense.Text()}{InCase()}");
            }

            used.AddRange(certificate.Of.Used.Where(f => f.Origin != Opposite));
            products.AddRange(certificate.Of.Terms.Where(t => t.Product.Count > 1).Select(t => t.Product.Select(i => certificate.Of.Facts[i]).ToList()).Where(p => p.TrueForAll(f => f.Origin != Opposite)));
            if (sense != wanted && sense != Sense.NonPositive) continue;
            var (left2, right2) = certificate.Raised is { } raised ? (raised, Fraction.One) : (l, r);
            return new(part, Method.Certificate, h.Cases, certificate.Of.Text(extension)) { Obligation = new(h, used, left2, right2, wanted) { IsCertified = true, Products = products } };
        }

        throw new NotProvedException(part);
    }

    // Both positive: as they are; both negative: the other way round.
    private (Fraction Left, Fraction Right)? Transformed(Fraction l, Fraction r)
    {
        if (h.Known(l).Implies(Sense.NonPositive) && h.Known(r).Implies(Sense.NonPositive)) (l, r) = (-r, -l);
        if (hints.OfType<LogarithmsHint>().Any() && h.Known(l) == Sense.Positive && h.Known(r) == Sense.Positive) return (extension.Log(l), extension.Log(r));
        if (hints.OfType<SquaresHint>().Any() && h.Known(l).Implies(Sense.NonNegative) && h.Known(r).Implies(Sense.NonNegative)) return (extension.Multiply(l, l), extension.Multiply(r, r));
        return null;
    }

    private Step Differ(string part, Fraction l, Fraction r)
    {
        foreach (var comparison in new[] { Comparison.Less, Comparison.Greater })
        {
            try
            {
                return Compare(part, l, comparison, r);
            }
            catch (NotProvedException)
            {
                // The other order is tried.
            }
        }

        throw new NotProvedException($"{part}: {Short(Spelling.Of(extension, extension.Subtract(l, r)))} is not shown to be of one sign{InCase()}");
    }

    private bool IsOpen(Generator g) => g.Kind switch
    {
        GeneratorKind.Absolute => h.Known(g.Argument!) is Sense.Unknown or Sense.NonZero,
        GeneratorKind.Step => h.Known(g.Argument!) is not (Sense.Positive or Sense.NonPositive or Sense.Negative or Sense.Zero),
        _ => false,
    };

    private string InCase() => h.Cases.Count == 0 ? "" : $", where {string.Join(", ", h.Cases)}";

    private static string Short(string text) => text.Length > 160 ? text[..160] + "…" : text;

    private (Certificate Of, Fraction? Raised)? Certify(Fraction gap, Sense wanted)
    {
        var signs = Fraction.Of(gap.Coefficient.Sign, gap.Factors.Where(f => f.Value < 0 || h.Known(f.Key) is Sense.Positive or Sense.Negative));
        var rest = extension.Divide(gap, signs);
        var numerator = extension.Reduce(rest.Numerator);
        var sign = h.Known(signs);
        if (sign is not (Sense.Positive or Sense.Negative)) return null;
        if (sign == Sense.Negative) numerator = -numerator;
        if (Search(numerator, wanted) is { } direct) return (direct, null);
        // u compares with 0 as e^u with 1.
        if (ElementaryFacts.Exponential(h, Fraction.Of(gap.Coefficient.Sign, gap.Factors)) is not { } power) return null;
        var raised = extension.Subtract(power, Fraction.One);
        var below = h.Known(Fraction.Of(1, raised.Factors.Where(f => f.Value < 0)));
        if (below is not (Sense.Positive or Sense.Negative)) return null;
        var above = extension.Reduce(raised.Numerator);
        return Search(below == Sense.Positive ? above : -above, wanted) is { } indirect ? (indirect, power) : null;
    }

    private Certificate? Search(Polynomial p, Sense wanted)
    {
        var most = hints.OfType<DegreeHint>().Select(d => d.Degree).DefaultIfEmpty(2).Max();
        List<Fact> facts = [Fact.That(p, wanted.Opposite(), Opposite), .. h.Facts, .. ElementaryFacts.About(h, p.Generators.Concat(h.Facts.SelectMany(f => f.Of.Generators)))];
        if (Shift.Find(extension, facts) is { } shifted) return shifted;
        // Of long polynomials products are not tried: they would take too long.
        for (var degree = 1; degree <= (p.Terms.Count > MostTerms ? 1 : most); degree++)
        {
            if (Deduction.Contradiction(extension, facts, degree) is { } certificate) return certificate;
            if (degree == 1 && facts.Count < 60) facts.AddRange(Squares(facts));
        }

        return null;
    }

    // Differences of the variables and exponentials that occur, squared.
    private IEnumerable<Fact> Squares(List<Fact> facts)
    {
        foreach (var power in facts[0].Of.Generators.Where(g => extension.Generators[g].Kind is GeneratorKind.Exponential).Take(4).Select(Polynomial.Generator))
            foreach (var root in new[] { power - Polynomial.One, power * power - Polynomial.One })
                yield return new(extension.Reduce(root * root), Sense.NonNegative, "a square");
        var generators = facts[0].Of.Generators.Where(g => extension.Generators[g].Kind is GeneratorKind.Variable or GeneratorKind.Exponential).Take(6).ToList();
        for (var i = 0; i < generators.Count; i++)
        {
            var a = Polynomial.Generator(generators[i]);
            yield return new(extension.Reduce(a * a), Sense.NonNegative, "a square");
            for (var j = 0; j < i; j++)
            {
                var gap = a - Polynomial.Generator(generators[j]);
                yield return new(extension.Reduce(gap * gap), Sense.NonNegative, "a square");
            }
        }
    }
}
