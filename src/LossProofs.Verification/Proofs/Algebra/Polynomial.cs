using System.Numerics;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>A polynomial with integer coefficients in generators. Two are equal exactly where their terms are.</summary>
internal sealed class Polynomial : IEquatable<Polynomial>
{
    private const int MostProducts = 200_000, MostPower = 200;

    private readonly Dictionary<Monomial, BigInteger> terms;

    private Monomial? greatest;

    // Boxed, for threads share 0 and 1.
    private object? sample;

    private int hash;

    private Polynomial(Dictionary<Monomial, BigInteger> terms) => this.terms = terms;

    /// <summary>0.</summary>
    public static Polynomial Zero { get; } = new([]);

    /// <summary>1.</summary>
    public static Polynomial One { get; } = Of(BigInteger.One);

    /// <summary>The coefficient of each monomial that occurs.</summary>
    public IReadOnlyDictionary<Monomial, BigInteger> Terms => terms;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => terms.Count == 0;

    /// <summary>Whether no generator occurs.</summary>
    public bool IsConstant => terms.Count == 0 || (terms.Count == 1 && Leading.Key.IsOne);

    /// <summary>The generator that this is, or null where it is anything else.</summary>
    public int? Single => terms.Count == 1 && Leading is { Value.IsOne: true, Key: { Degree: 1 } only } ? only.Powers.First().Generator : null;

    /// <summary>The generators that occur.</summary>
    public IEnumerable<int> Generators => terms.Keys.SelectMany(m => m.Powers.Select(p => p.Generator)).Distinct().Order();

    /// <summary>The greatest monomial and its coefficient.</summary>
    public KeyValuePair<Monomial, BigInteger> Leading
    {
        get
        {
            greatest ??= terms.Keys.Max()!;
            return new(greatest, terms[greatest]);
        }
    }

    /// <summary>The value where each generator is a number of its own: a polynomial divides another only if its value does.</summary>
    private BigInteger Sample => (BigInteger)(sample ??= terms.Aggregate(BigInteger.Zero, (sum, t) => sum + t.Key.Sample * t.Value));

    /// <summary>The greatest integer that divides every coefficient.</summary>
    public BigInteger Content => terms.Values.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);

    /// <summary>The greatest monomial that divides every term.</summary>
    public Monomial CommonMonomial => terms.Count == 0 ? Monomial.One : terms.Keys.Aggregate(Monomial.Common);

    /// <summary>An integer.</summary>
    public static Polynomial Of(BigInteger value) => value.IsZero ? Zero : new(new() { [Monomial.One] = value });

    /// <summary>A multiple of a monomial.</summary>
    public static Polynomial Of(Monomial monomial, BigInteger coefficient) => coefficient.IsZero ? Zero : new(new() { [monomial] = coefficient });

    /// <summary>A generator.</summary>
    public static Polynomial Generator(int number) => Of(Monomial.Of(number), BigInteger.One);

    /// <summary>Sum.</summary>
    public static Polynomial operator +(Polynomial a, Polynomial b) => Sum(a, b, BigInteger.One);

    /// <summary>Difference.</summary>
    public static Polynomial operator -(Polynomial a, Polynomial b) => Sum(a, b, BigInteger.MinusOne);

    /// <summary>Negation.</summary>
    public static Polynomial operator -(Polynomial a) => a.Times(BigInteger.MinusOne);

    /// <summary>Product.</summary>
    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        if (a.terms.Count == 1 && a.Leading is { Key.IsOne: true } x) return b.Times(x.Value);
        if (b.terms.Count == 1 && b.Leading is { Key.IsOne: true } y) return a.Times(y.Value);
        if ((long)a.terms.Count * b.terms.Count > MostProducts) throw new TooLongException();
        var product = new Dictionary<Monomial, BigInteger>();
        foreach (var (m, c) in a.terms)
            foreach (var (n, d) in b.terms) Accumulate(product, m * n, c * d);
        return new(product);
    }

    /// <summary>A multiple.</summary>
    public Polynomial Times(BigInteger factor) => factor.IsOne ? this : factor.IsZero ? Zero : new(terms.ToDictionary(t => t.Key, t => t.Value * factor));

    /// <summary>A power, n ≥ 0.</summary>
    public Polynomial Power(int n)
    {
        if (n > MostPower) throw new TooLongException();
        var result = One;
        for (var i = 0; i < n; i++) result *= this;
        return result;
    }

    /// <summary>The quotient by a monomial and an integer that divide every term.</summary>
    public Polynomial Over(Monomial monomial, BigInteger factor) => monomial.IsOne && factor.IsOne ? this : new(terms.ToDictionary(t => t.Key.Over(monomial)!, t => t.Value / factor));

    /// <summary>The quotient, or null where the division leaves a rest.</summary>
    public Polynomial? Over(Polynomial divisor)
    {
        var (lead, factor) = divisor.Leading;
        if (!divisor.Sample.IsZero && !(Sample % divisor.Sample).IsZero) return null;
        var rest = this;
        var quotient = new Dictionary<Monomial, BigInteger>();
        while (!rest.IsZero)
        {
            var (m, c) = rest.Leading;
            if (m.Over(lead) is not { } monomial || !(c % factor).IsZero) return null;
            quotient[monomial] = c / factor;
            rest -= divisor * Of(monomial, c / factor);
        }

        return new(quotient);
    }

    /// <summary>The sum over the terms of a function of each.</summary>
    public Polynomial Select(Func<Monomial, BigInteger, Polynomial> map)
    {
        var sum = new Dictionary<Monomial, BigInteger>();
        foreach (var (m, c) in terms)
            foreach (var (n, d) in map(m, c).terms) Accumulate(sum, n, d);
        return new(sum);
    }

    /// <inheritdoc/>
    public bool Equals(Polynomial? other) =>
        other is not null && (ReferenceEquals(this, other) || (terms.Count == other.terms.Count && GetHashCode() == other.GetHashCode() && terms.All(t => other.terms.TryGetValue(t.Key, out var c) && c == t.Value)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (hash != 0) return hash;
        // Independent of the order of the terms.
        foreach (var (m, c) in terms) hash += HashCode.Combine(m, c);
        return hash;
    }

    private static Polynomial Sum(Polynomial a, Polynomial b, BigInteger sign)
    {
        if (b.IsZero) return a;
        var sum = new Dictionary<Monomial, BigInteger>(a.terms);
        foreach (var (m, c) in b.terms) Accumulate(sum, m, sign * c);
        return new(sum);
    }

    private static void Accumulate(Dictionary<Monomial, BigInteger> sum, Monomial m, BigInteger c)
    {
        ref var value = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(sum, m, out _);
        value += c;
        if (value.IsZero) sum.Remove(m);
    }
}
