using System.Globalization;
using System.Numerics;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>Writes polynomials and fractions in their generators.</summary>
internal static class Spelling
{
    /// <summary>The fraction as text.</summary>
    public static string Of(Extension extension, Fraction fraction)
    {
        if (fraction.IsZero) return "0";
        string Side(bool above) => string.Join("·", fraction.Factors.Where(f => f.Value > 0 == above)
            .Select(f => (Text: f.Key.Terms.Count > 1 ? $"({Of(extension, f.Key)})" : Of(extension, f.Key), Exponent: Math.Abs(f.Value)))
            .OrderBy(f => f.Text, StringComparer.Ordinal).Select(f => f.Exponent == 1 ? f.Text : $"{f.Text}^{f.Exponent}"));
        var (above, below) = (Side(true), Side(false));
        var coefficient = fraction.Coefficient;
        var size = coefficient.Sign < 0 ? -coefficient : coefficient;
        var numerator = above.Length == 0 ? size.Numerator.ToString(CultureInfo.InvariantCulture) : size.Numerator.IsOne ? above : $"{size.Numerator}·{above}";
        if (below.Length > 0 || !size.IsInteger)
        {
            var parts = (size.IsInteger ? 0 : 1) + fraction.Factors.Count(f => f.Value < 0);
            var denominator = size.IsInteger ? below : below.Length == 0 ? size.Denominator.ToString(CultureInfo.InvariantCulture) : $"{size.Denominator}·{below}";
            numerator += parts > 1 ? $" / ({denominator})" : $" / {denominator}";
        }

        return coefficient.Sign < 0 ? "−" + numerator : numerator;
    }

    /// <summary>The polynomial as text, terms in a fixed order.</summary>
    public static string Of(Extension extension, Polynomial polynomial)
    {
        if (polynomial.IsZero) return "0";
        var text = "";
        foreach (var (monomial, coefficient) in polynomial.Terms.OrderBy(t => t.Key))
        {
            var size = BigInteger.Abs(coefficient);
            var powers = string.Join("·", monomial.Powers.Select(p => p.Exponent == 1 ? Of(extension, p.Generator) : $"{Of(extension, p.Generator)}^{p.Exponent}"));
            var term = monomial.IsOne ? size.ToString(CultureInfo.InvariantCulture) : size.IsOne ? powers : $"{size}·{powers}";
            text += text.Length == 0 ? coefficient.Sign < 0 ? "−" + term : term : coefficient.Sign < 0 ? " − " + term : " + " + term;
        }

        return text;
    }

    /// <summary>A generator as text.</summary>
    public static string Of(Extension extension, int generator)
    {
        var g = extension.Generators[generator];
        return g.Kind switch
        {
            GeneratorKind.Exponential => Argument(extension, g) is var t && t.All(char.IsLetterOrDigit) ? $"e^{t}" : $"e^({t})",
            GeneratorKind.Logarithm => IsVisiblyPositive(extension, g.Argument!) ? $"log({Argument(extension, g)})" : $"log|{Argument(extension, g)}|",
            GeneratorKind.Absolute => $"|{Argument(extension, g)}|",
            GeneratorKind.Step => $"[{Argument(extension, g)} > 0]",
            _ => g.Name,
        };
    }

    private static string Argument(Extension extension, Generator g) => Of(extension, g.Argument!) is var t && t.StartsWith('(') && t.EndsWith(')') && !t[1..^1].Contains('(', StringComparison.Ordinal) ? t[1..^1] : t;

    private static bool IsVisiblyPositive(Extension extension, Fraction a) => a.Coefficient.Sign > 0 && a.Generators.All(n => extension.Generators[n].Kind is GeneratorKind.Exponential or GeneratorKind.Pi or GeneratorKind.Absolute)
        && a.Factors.Keys.All(f => f.Terms.Values.All(c => c.Sign > 0));
}
