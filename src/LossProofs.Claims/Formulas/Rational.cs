using System.Globalization;
using System.Numerics;

namespace LossProofs.Claims;

/// <summary>An exact rational number in lowest terms, denominator positive.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    private readonly BigInteger denominator;

    /// <summary>numerator / denominator, reduced.</summary>
    /// <exception cref="ArgumentException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new ArgumentException($"denominator is 0 (numerator {numerator}); allowed: any other integer.", nameof(denominator));
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / common;
        this.denominator = denominator / common;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, at least 1.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Whether the denominator is 1.</summary>
    public bool IsInteger => Denominator.IsOne;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>An integer as a rational.</summary>
    public static implicit operator Rational(int value) => new(value, 1);

    /// <summary>The exact value of a finite double.</summary>
    /// <exception cref="ArgumentException">The value is NaN or infinite.</exception>
    public static Rational Exactly(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException($"value is {value.ToString(CultureInfo.InvariantCulture)}; allowed: finite numbers.", nameof(value));
        if (value == 0) return 0;
        var exponent = Math.ILogB(value) - 52;
        var digits = exponent < -1074 ? (BigInteger)(value / double.Epsilon) : (BigInteger)Math.ScaleB(value, -exponent);
        exponent = Math.Max(exponent, -1074);
        return exponent >= 0 ? new(digits << exponent, 1) : new(digits, BigInteger.One << -exponent);
    }

    /// <summary>Sum, exactly.</summary>
    public static Rational operator +(Rational a, Rational b) => new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    /// <summary>Difference, exactly.</summary>
    public static Rational operator -(Rational a, Rational b) => a + -b;

    /// <summary>Product, exactly.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient, exactly.</summary>
    /// <exception cref="ArgumentException">b is 0.</exception>
    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    /// <summary>Order of the reals.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Order of the reals.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>Order of the reals.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>Order of the reals.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>"3", "−1/2".</summary>
    public override string ToString() =>
        (Sign < 0 ? "−" : "") + BigInteger.Abs(Numerator).ToString(CultureInfo.InvariantCulture) + (IsInteger ? "" : "/" + Denominator.ToString(CultureInfo.InvariantCulture));
}
