using System.Numerics;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>
/// A rational function as a product: a rational number times powers, positive or negative, of polynomials. Every polynomial is
/// primitive, has a positive lowest term, and is a single generator or is divided by none.
/// </summary>
internal sealed class Fraction : IEquatable<Fraction>
{
    private Fraction(Rational coefficient, IReadOnlyDictionary<Polynomial, int> factors) => (Coefficient, Factors) = (coefficient, factors);

    /// <summary>0.</summary>
    public static Fraction Zero { get; } = Of(0);

    /// <summary>1.</summary>
    public static Fraction One { get; } = Of(1);

    /// <summary>The number in front.</summary>
    public Rational Coefficient { get; }

    /// <summary>The polynomials and their exponents, none of them 0.</summary>
    public IReadOnlyDictionary<Polynomial, int> Factors { get; }

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => Coefficient.Sign == 0;

    /// <summary>Whether no generator occurs.</summary>
    public bool IsConstant => Factors.Count == 0;

    /// <summary>The generators that occur.</summary>
    public IEnumerable<int> Generators => Factors.Keys.SelectMany(f => f.Generators).Distinct().Order();

    /// <summary>The product of the factors with positive exponents times the numerator of the coefficient.</summary>
    public Polynomial Numerator => Product(Factors.Where(f => f.Value > 0).Select(f => (f.Key, f.Value)), Coefficient.Numerator);

    /// <summary>The product of the factors with negative exponents times the denominator of the coefficient.</summary>
    public Polynomial Denominator => Product(Factors.Where(f => f.Value < 0).Select(f => (f.Key, -f.Value)), Coefficient.Denominator);

    /// <summary>A number.</summary>
    public static Fraction Of(Rational value) => new(value, new Dictionary<Polynomial, int>());

    /// <summary>A polynomial.</summary>
    public static Fraction Of(Polynomial polynomial) => Of(1, polynomial, new Dictionary<Polynomial, int>());

    /// <summary>A generator.</summary>
    public static Fraction Generator(int number) => new(1, new Dictionary<Polynomial, int> { [Polynomial.Generator(number)] = 1 });

    /// <summary>A number times powers of polynomials in the form of this class.</summary>
    public static Fraction Of(Rational coefficient, IEnumerable<KeyValuePair<Polynomial, int>> factors) =>
        coefficient.Sign == 0 ? Zero : new(coefficient, new Dictionary<Polynomial, int>(factors.Where(f => f.Value != 0)));

    /// <summary>A number times a polynomial times powers: the polynomial is brought into the form of this class, and denominators that divide it are cancelled.</summary>
    public static Fraction Of(Rational coefficient, Polynomial polynomial, IReadOnlyDictionary<Polynomial, int> factors)
    {
        if (polynomial.IsZero || coefficient.Sign == 0) return Zero;
        var product = new Dictionary<Polynomial, int>(factors);
        var content = polynomial.Content;
        var monomial = polynomial.CommonMonomial;
        foreach (var (generator, exponent) in monomial.Powers) Multiply(product, Polynomial.Generator(generator), exponent);
        var rest = polynomial.Over(monomial, content);
        coefficient *= new Rational(content, BigInteger.One);
        if (rest.Terms.MinBy(t => t.Key).Value.Sign < 0) (rest, coefficient) = (-rest, -coefficient);
        foreach (var (factor, exponent) in product.Where(f => f.Value < 0 && f.Key.Terms.Count > 1).ToList())
            for (var n = exponent; n < 0 && !rest.IsConstant && rest.Over(factor) is { } quotient; n++)
            {
                rest = quotient;
                Multiply(product, factor, 1);
            }

        if (!rest.IsConstant) Multiply(product, rest, 1);
        else coefficient *= new Rational(rest.Leading.Value, BigInteger.One);
        return new(coefficient, product);
    }

    /// <summary>Product, before relations between generators are used.</summary>
    public static Fraction operator *(Fraction a, Fraction b)
    {
        if (a.IsZero || b.IsZero) return Zero;
        if (a.IsConstant || b.IsConstant) return new(a.Coefficient * b.Coefficient, a.IsConstant ? b.Factors : a.Factors);
        var product = new Dictionary<Polynomial, int>(a.Factors);
        foreach (var (factor, exponent) in b.Factors) Multiply(product, factor, exponent);
        return new(a.Coefficient * b.Coefficient, product);
    }

    /// <summary>Negation.</summary>
    public static Fraction operator -(Fraction a) => new(-a.Coefficient, a.Factors);

    /// <summary>A power; n ≥ 0 or this is not 0.</summary>
    public Fraction Power(int n) => n == 0 ? One : n == 1 ? this : new(Raised(Coefficient, n), Factors.ToDictionary(f => f.Key, f => f.Value * n));

    /// <inheritdoc/>
    public bool Equals(Fraction? other) =>
        other is not null && Coefficient == other.Coefficient && Factors.Count == other.Factors.Count && Factors.All(f => other.Factors.TryGetValue(f.Key, out var n) && n == f.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fraction);

    /// <inheritdoc/>
    public override int GetHashCode() => Factors.Aggregate(Coefficient.GetHashCode(), (h, f) => h + HashCode.Combine(f.Key, f.Value));

    private static void Multiply(Dictionary<Polynomial, int> product, Polynomial factor, int exponent)
    {
        var sum = product.GetValueOrDefault(factor) + exponent;
        if (sum == 0) product.Remove(factor); else product[factor] = sum;
    }

    private static Polynomial Product(IEnumerable<(Polynomial, int)> factors, BigInteger coefficient) =>
        factors.Aggregate(Polynomial.Of(coefficient), (product, f) => product * f.Item1.Power(f.Item2));

    private static Rational Raised(Rational value, int n) => n < 0
        ? new(BigInteger.Pow(value.Denominator, -n), BigInteger.Pow(value.Numerator, -n))
        : new(BigInteger.Pow(value.Numerator, n), BigInteger.Pow(value.Denominator, n));
}
