using System.Numerics;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>
/// The rational functions in a growing list of generators. Sums and products are brought to a form in which equal ones are
/// the same: that decides identities. The rules: e^(u+v) = e^u e^v, log ab = log a + log b, log e^u = u, e^(log a) = a,
/// (e^(u/d))^d = e^u, |a|² = a², |ab| = |a||b|.
/// </summary>
/// <param name="refinement">What an earlier attempt found out about the generators it needs.</param>
internal sealed class Extension(Refinement refinement)
{
    // Larger factors of integers under a logarithm stay together.
    private static readonly int[] SmallPrimes = [.. Enumerable.Range(2, 250).Where(n => Enumerable.Range(2, n - 2).All(d => n % d != 0))];

    private readonly List<Generator> generators = [];

    private readonly Dictionary<(GeneratorKind, Fraction), int> numbers = [];

    private readonly List<Polynomial> logarithms = [];

    private readonly HashSet<Fraction> exponents = [];

    private bool reduces;

    /// <summary>The generators so far.</summary>
    public IReadOnlyList<Generator> Generators => generators;

    /// <summary>A new variable.</summary>
    public Fraction Variable(string name) => Fraction.Generator(Add(new(generators.Count, GeneratorKind.Variable, name, null)));

    /// <summary>π.</summary>
    public Fraction Pi() => Fraction.Generator(Find(GeneratorKind.Pi, Fraction.One, () => new(generators.Count, GeneratorKind.Pi, "π", null)));

    /// <summary>Sum.</summary>
    public Fraction Add(Fraction a, Fraction b)
    {
        if (a.IsZero) return b;
        if (b.IsZero) return a;
        var common = new Dictionary<Polynomial, int>();
        foreach (var factor in a.Factors.Keys.Concat(b.Factors.Keys))
            if (Math.Min(a.Factors.GetValueOrDefault(factor), b.Factors.GetValueOrDefault(factor)) is var least and not 0) common[factor] = least;
        var divisor = Greatest(a.Coefficient, b.Coefficient);
        var sum = Expand(a, common, divisor) + Expand(b, common, divisor);
        return Fraction.Of(divisor, Reduce(sum), common);
    }

    /// <summary>Difference.</summary>
    public Fraction Subtract(Fraction a, Fraction b) => Add(a, -b);

    /// <summary>Product.</summary>
    public Fraction Multiply(Fraction a, Fraction b) => Normal(a * b);

    /// <summary>Quotient, b not 0.</summary>
    public Fraction Divide(Fraction a, Fraction b) => Normal(a * b.Power(-1));

    /// <summary>A power; n ≥ 0 or the base not 0.</summary>
    public Fraction Power(Fraction a, int n) => a.IsZero ? n == 0 ? Fraction.One : Fraction.Zero : Normal(a.Power(n));

    /// <summary>log |a| for an a that is not 0, as a sum over its factors.</summary>
    public Fraction Log(Fraction a)
    {
        var sum = Fraction.Zero;
        foreach (var (prime, n) in Primes(BigInteger.Abs(a.Coefficient.Numerator))) sum = Add(sum, Scaled(Logarithm(Polynomial.Of(prime)), n));
        foreach (var (prime, n) in Primes(a.Coefficient.Denominator)) sum = Add(sum, Scaled(Logarithm(Polynomial.Of(prime)), -n));
        foreach (var (factor, n) in a.Factors) sum = Add(sum, Scaled(LogOf(factor), n));
        return sum;
    }

    /// <summary>e^a as a product over the terms of a. What e^(log |f|) is depends on the sign of f, which the caller knows.</summary>
    public Fraction Exp(Fraction a, Func<Polynomial, Fraction> absolute)
    {
        var product = Fraction.One;
        foreach (var (of, coefficient) in Parts(a)) product = Multiply(product, Exponential(of, coefficient, absolute));
        return product;
    }

    /// <summary>A fraction as a sum of multiples of products: terms with the same variables and logarithms together, whose common denominator may cancel.</summary>
    public IEnumerable<(Fraction Of, Rational Coefficient)> Parts(Fraction a)
    {
        if (a.IsZero) yield break;
        var below = Fraction.Of(1, a.Factors.Where(f => f.Value < 0));
        var denominator = below.Power(-1).Numerator;
        foreach (var group in Fraction.Of(1, a.Factors.Where(f => f.Value > 0)).Numerator.Terms.GroupBy(t => Outside(t.Key)).OrderBy(t => t.Key))
        {
            var inner = group.Aggregate(Polynomial.Zero, (sum, t) => sum + Polynomial.Of(t.Key.Over(group.Key)!, t.Value));
            var terms = inner.Over(denominator) is { } quotient
                ? quotient.Terms.Select(t => (Of: Fraction.Of(Polynomial.Of(t.Key * group.Key, BigInteger.One)), t.Value))
                : inner.Terms.Select(t => (Of: Fraction.Of(1, Polynomial.Of(t.Key * group.Key, BigInteger.One), below.Factors), t.Value));
            foreach (var (of, coefficient) in terms) yield return (Normal(of), a.Coefficient * new Rational(coefficient, 1));
        }
    }

    /// <summary>|f| for a polynomial whose sign is left open.</summary>
    public Fraction Absolute(Polynomial f) => Fraction.Generator(Find(GeneratorKind.Absolute, Fraction.Of(f), () => new(generators.Count, GeneratorKind.Absolute, "", Fraction.Of(f)) { Degree = 2, Replacement = Reduce(f * f) }));

    /// <summary>|a|, factor by factor, whatever their signs.</summary>
    public Fraction Absolute(Fraction a)
    {
        var product = Fraction.Of(a.Coefficient.Sign < 0 ? -a.Coefficient : a.Coefficient);
        foreach (var (factor, exponent) in a.Factors)
            product = Multiply(product, exponent % 2 == 0 || (factor.Single is { } g && generators[g].Kind is GeneratorKind.Exponential or GeneratorKind.Absolute or GeneratorKind.Step or GeneratorKind.Pi) ? Fraction.Of(factor).Power(exponent) : Absolute(factor).Power(exponent));
        return product;
    }

    /// <summary>Whether a generator occurs in a polynomial, or in what its generators are made of.</summary>
    public bool DependsOn(Polynomial p, int generator) => p.Generators.Any(g => g == generator || (generators[g].Argument is { } argument && argument.Factors.Keys.Any(f => DependsOn(f, generator))));

    /// <summary>Generators and those that they are made of.</summary>
    public IReadOnlyCollection<int> Within(IEnumerable<int> outer)
    {
        var all = new SortedSet<int>();
        void Include(int g)
        {
            if (!all.Add(g)) return;
            foreach (var inner in generators[g].Argument?.Generators ?? []) Include(inner);
        }

        foreach (var g in outer) Include(g);
        return all;
    }

    /// <summary>Whether e^m, or a root of it, is among the generators.</summary>
    public bool HasExponential(Fraction m) => exponents.Contains(Normal(m));

    /// <summary>1 where f &gt; 0, else 0.</summary>
    public Fraction Step(Polynomial f) => Fraction.Generator(Find(GeneratorKind.Step, Fraction.Of(f), () => new(generators.Count, GeneratorKind.Step, "", Fraction.Of(f)) { Degree = 2, Replacement = Polynomial.Generator(generators.Count) }));

    /// <summary>The polynomial with powers of generators replaced by what they are.</summary>
    public Polynomial Reduce(Polynomial p)
    {
        while (reduces && p.Terms.Keys.Any(m => Reducible(m) is not null))
            p = p.Select((m, c) => Reducible(m) is { } g ? Polynomial.Of(m.Over(Monomial.Of(g.Number, g.Degree))!, c) * g.Replacement! : Polynomial.Of(m, c));
        return p;
    }

    // A generator whose power in the product is something simpler.
    private Generator? Reducible(Monomial m)
    {
        foreach (var (number, exponent) in m.Powers)
            if (generators[number] is { Degree: > 0 } g && exponent >= g.Degree) return g;
        return null;
    }

    private Monomial Outside(Monomial m) => m.Powers.Where(p => generators[p.Generator].Kind == GeneratorKind.Exponential).Aggregate(m, (rest, p) => rest.Without(p.Generator));

    private static Rational Greatest(Rational a, Rational b) =>
        new(BigInteger.GreatestCommonDivisor(a.Numerator, b.Numerator), a.Denominator * b.Denominator / BigInteger.GreatestCommonDivisor(a.Denominator, b.Denominator));

    private static Fraction Scaled(Fraction a, int n) => n == 0 ? Fraction.Zero : Fraction.Of(n) * a;

    private static IEnumerable<(BigInteger, int)> Primes(BigInteger n)
    {
        foreach (var prime in SmallPrimes)
        {
            var count = 0;
            for (; n > 1 && (n % prime).IsZero; n /= prime) count++;
            if (count > 0) yield return (prime, count);
        }

        if (n > 1) yield return (n, 1);
    }

    private static Polynomial Expand(Fraction a, Dictionary<Polynomial, int> common, Rational divisor)
    {
        var product = Polynomial.Of((a.Coefficient / divisor).Numerator);
        foreach (var (factor, exponent) in a.Factors) product *= factor.Power(exponent - common.GetValueOrDefault(factor));
        foreach (var (factor, exponent) in common.Where(c => !a.Factors.ContainsKey(c.Key))) product *= factor.Power(-exponent);
        return product;
    }

    // Powers of single generators that are something simpler.
    private Fraction Normal(Fraction a)
    {
        if (!reduces || a.IsZero) return a;
        var result = a;
        foreach (var (factor, exponent) in a.Factors)
        {
            if (factor.Single is not { } number || generators[number] is not { Degree: > 0 } g) continue;
            var whole = g.Kind == GeneratorKind.Step ? Math.Max(0, exponent - 1) : (exponent - (exponent % g.Degree + g.Degree) % g.Degree) / g.Degree;
            if (whole == 0) continue;
            var replaced = g.Kind == GeneratorKind.Step ? Fraction.One : Fraction.Of(g.Replacement!).Power(whole);
            result = result * Fraction.Generator(number).Power(-whole * (g.Kind == GeneratorKind.Step ? 1 : g.Degree)) * replaced;
        }

        return ReferenceEquals(result, a) ? a : Normal(result);
    }

    private int Add(Generator generator)
    {
        generators.Add(generator);
        reduces |= generator.Degree > 0;
        return generator.Number;
    }

    private int Find(GeneratorKind kind, Fraction argument, Func<Generator> make)
    {
        if (numbers.TryGetValue((kind, argument), out var number)) return number;
        return numbers[(kind, argument)] = Add(make());
    }

    private Fraction LogOf(Polynomial factor)
    {
        if (factor.Single is { } number && generators[number] is { Kind: GeneratorKind.Exponential } g) return g.Argument!;
        var sum = Fraction.Zero;
        foreach (var known in logarithms.Where(k => k.Terms.Count > 1).ToList())
            while (factor.Terms.Count >= known.Terms.Count && !factor.Equals(known) && factor.Over(known) is { IsConstant: false } quotient)
            {
                sum = Add(sum, Logarithm(known));
                factor = Fraction.Of(quotient).Factors.Keys.Single();
            }

        return Add(sum, Logarithm(factor));
    }

    private Fraction Logarithm(Polynomial of) => Fraction.Generator(Find(GeneratorKind.Logarithm, Fraction.Of(of), () =>
    {
        logarithms.Add(of);
        return new(generators.Count, GeneratorKind.Logarithm, "", Fraction.Of(of));
    }));

    // e^(c·m) for a product m of powers.
    private Fraction Exponential(Fraction m, Rational c, Func<Polynomial, Fraction> absolute)
    {
        var radicand = m.Factors.Count == 1 && m.Coefficient == 1 && m.Factors.First() is { Value: 1, Key.Single: { } number } && generators[number] is { Kind: GeneratorKind.Logarithm } log ? log.Argument : null;
        // The argument of a logarithm is a number or a primitive polynomial.
        var of = radicand is null ? null : radicand.IsConstant ? Polynomial.Of(radicand.Coefficient.Numerator) : radicand.Factors.Keys.Single();
        if (of is not null && c.IsInteger) return Power(absolute(of), (int)c.Numerator);
        exponents.Add(m);
        var grain = refinement.Grain(Spelling.Of(this, m), c);
        var root = Find(GeneratorKind.Exponential, Fraction.Of(new Rational(1, grain)) * m, () => new(generators.Count, GeneratorKind.Exponential, "", Fraction.Of(new Rational(1, grain)) * m)
        {
            Degree = of is null ? 0 : grain,
            Replacement = of is null ? null : absolute(of).Numerator,
        });
        return Power(Fraction.Generator(root), (int)(c * grain).Numerator);
    }
}
