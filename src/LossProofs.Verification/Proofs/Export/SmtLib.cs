using System.Globalization;
using System.Numerics;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Verification.Proofs.Export;

/// <summary>Polynomials, fractions and facts as SMT-LIB terms over the reals, each generator a constant.</summary>
internal sealed class SmtLib(Extension extension)
{
    /// <summary>A number; SMT-LIB has no negative literals.</summary>
    public static string Number(Rational value)
    {
        static string Whole(BigInteger n) => n.ToString(CultureInfo.InvariantCulture) + ".0";
        var size = value.Sign < 0 ? -value : value;
        var text = size.IsInteger ? Whole(size.Numerator) : $"(/ {Whole(size.Numerator)} {Whole(size.Denominator)})";
        return value.Sign < 0 ? $"(- {text})" : text;
    }

    /// <summary>How two terms compare.</summary>
    public static string Relation(string left, Sense sense, string right) => sense switch
    {
        Sense.Zero => $"(= {left} {right})",
        Sense.NonZero => $"(not (= {left} {right}))",
        Sense.Positive => $"(> {left} {right})",
        Sense.NonNegative => $"(>= {left} {right})",
        Sense.Negative => $"(< {left} {right})",
        _ => $"(<= {left} {right})",
    };

    /// <summary>The name of a generator.</summary>
    public string Name(int generator)
    {
        var g = extension.Generators[generator];
        var number = generator.ToString(CultureInfo.InvariantCulture);
        if (g.Kind != GeneratorKind.Variable) return $"{g.Kind switch { GeneratorKind.Exponential => "e", GeneratorKind.Logarithm => "l", GeneratorKind.Absolute => "a", GeneratorKind.Step => "s", _ => "pi" }}{number}_";
        var name = g.Name.Replace(',', '_');
        return extension.Generators.Count(o => o.Kind == GeneratorKind.Variable && o.Name == g.Name) > 1 ? $"{name}_{number}" : name;
    }

    /// <summary>A fraction.</summary>
    public string Of(Fraction a)
    {
        var (above, below) = (Product(a, 1, a.Coefficient), Product(a, -1, 1));
        return below.Length == 0 ? above : $"(/ {above} {below})";
    }

    /// <summary>A polynomial.</summary>
    public string Of(Polynomial p)
    {
        if (p.IsZero) return "0.0";
        List<string> terms = [.. p.Terms.OrderBy(t => t.Key).Select(t =>
        {
            List<string> factors = [.. t.Key.Powers.SelectMany(q => Enumerable.Repeat(Name(q.Generator), q.Exponent))];
            if (!t.Value.IsOne || factors.Count == 0) factors.Insert(0, Number(new(t.Value, 1)));
            return factors.Count == 1 ? factors[0] : $"(* {string.Join(' ', factors)})";
        })];
        return terms.Count == 1 ? terms[0] : $"(+ {string.Join(' ', terms)})";
    }

    /// <summary>The generators that what a generator is is said in.</summary>
    public IEnumerable<int> Needed(int generator) => extension.Generators[generator] is var g && g.Kind is GeneratorKind.Absolute or GeneratorKind.Step ? g.Argument!.Generators : g.Replacement?.Generators ?? [];

    /// <summary>The declaration of each generator that occurs in polynomials, with what it stands for.</summary>
    public IEnumerable<string> Declarations(IEnumerable<int> generators) => generators.Select(g => extension.Generators[g].Kind == GeneratorKind.Variable
        ? $"(declare-const {Name(g)} Real)"
        : $"(declare-const {Name(g)} Real) ; {Spelling.Of(extension, g)}");

    /// <summary>What a generator is: positive, or the root of something.</summary>
    public IEnumerable<string> Nature(IEnumerable<int> generators)
    {
        foreach (var g in generators.Select(n => extension.Generators[n]))
        {
            if (g.Kind == GeneratorKind.Exponential) yield return $"(assert (> {Name(g.Number)} 0.0))";
            if (g.Kind == GeneratorKind.Absolute) yield return $"(assert (= {Name(g.Number)} (ite (>= {Of(g.Argument!)} 0.0) {Of(g.Argument!)} (- {Of(g.Argument!)}))))";
            if (g.Kind == GeneratorKind.Step) yield return $"(assert (= {Name(g.Number)} (ite (> {Of(g.Argument!)} 0.0) 1.0 0.0)))";
            if (g.Degree > 0 && g.Kind == GeneratorKind.Exponential) yield return $"(assert (= {Of(Polynomial.Of(Monomial.Of(g.Number, g.Degree), 1))} {Of(g.Replacement!)}))";
        }
    }

    private string Product(Fraction a, int side, Rational coefficient)
    {
        List<string> factors = [.. a.Factors.Where(f => Math.Sign(f.Value) == side).SelectMany(f => Enumerable.Repeat(Of(f.Key), Math.Abs(f.Value))).Order(StringComparer.Ordinal)];
        if (coefficient != 1 || (factors.Count == 0 && side > 0)) factors.Insert(0, Number(coefficient));
        return factors.Count switch { 0 => "", 1 => factors[0], _ => $"(* {string.Join(' ', factors)})" };
    }
}
