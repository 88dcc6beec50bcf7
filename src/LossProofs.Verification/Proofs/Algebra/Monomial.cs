using System.Numerics;

namespace LossProofs.Verification.Proofs.Algebra;

/// <summary>A product of powers of generators, each named by its number.</summary>
internal sealed class Monomial : IEquatable<Monomial>, IComparable<Monomial>
{
    // generator, exponent, generator, exponent, …; generators rising, exponents positive.
    private readonly int[] powers;

    private readonly int hash;

    // Boxed, for threads share 1.
    private object? sample;

    private Monomial(int[] powers)
    {
        this.powers = powers;
        var code = new HashCode();
        foreach (var p in powers) code.Add(p);
        for (var i = 1; i < powers.Length; i += 2) Degree += powers[i];
        hash = code.ToHashCode();
    }

    /// <summary>The empty product, 1.</summary>
    public static Monomial One { get; } = new([]);

    /// <summary>Whether this is 1.</summary>
    public bool IsOne => powers.Length == 0;

    /// <summary>The sum of the exponents.</summary>
    public int Degree { get; }

    /// <summary>The value where generator g is 11 + 6g.</summary>
    public BigInteger Sample => (BigInteger)(sample ??= Powers.Aggregate(BigInteger.One, (product, p) => product * BigInteger.Pow(11 + 6 * p.Generator, p.Exponent)));

    /// <summary>The generators with their exponents.</summary>
    public IEnumerable<(int Generator, int Exponent)> Powers
    {
        get
        {
            for (var i = 0; i < powers.Length; i += 2) yield return (powers[i], powers[i + 1]);
        }
    }

    /// <summary>A power of one generator.</summary>
    public static Monomial Of(int generator, int exponent = 1) => exponent == 0 ? One : new([generator, exponent]);

    /// <summary>The exponent of a generator.</summary>
    public int this[int generator]
    {
        get
        {
            for (var i = 0; i < powers.Length; i += 2)
                if (powers[i] == generator) return powers[i + 1];
            return 0;
        }
    }

    /// <summary>Product.</summary>
    public static Monomial operator *(Monomial a, Monomial b) => a.IsOne ? b : b.IsOne ? a : Merge(a, b, (x, y) => x + y)!;

    /// <summary>The quotient, or null where it is no monomial.</summary>
    public Monomial? Over(Monomial divisor) => divisor.IsOne ? this : Merge(this, divisor, (x, y) => x - y);

    /// <summary>The greatest monomial that divides both.</summary>
    public static Monomial Common(Monomial a, Monomial b) => a.IsOne || b.IsOne ? One : Merge(a, b, Math.Min)!;

    /// <summary>The same with a generator left out.</summary>
    public Monomial Without(int generator) => Over(Of(generator, this[generator]))!;

    /// <summary>Lexicographic: the power of the last generator decides first.</summary>
    public int CompareTo(Monomial? other)
    {
        if (other is null) return 1;
        int i = powers.Length - 2, j = other.powers.Length - 2;
        for (; i >= 0 && j >= 0; i -= 2, j -= 2)
        {
            if (powers[i] != other.powers[j]) return powers[i].CompareTo(other.powers[j]);
            if (powers[i + 1] != other.powers[j + 1]) return powers[i + 1].CompareTo(other.powers[j + 1]);
        }

        return i.CompareTo(j);
    }

    /// <inheritdoc/>
    public bool Equals(Monomial? other) => other is not null && hash == other.hash && powers.AsSpan().SequenceEqual(other.powers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Monomial);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    private static Monomial? Merge(Monomial a, Monomial b, Func<int, int, int> combine)
    {
        Span<int> merged = stackalloc int[a.powers.Length + b.powers.Length];
        int i = 0, j = 0, n = 0;
        while (i < a.powers.Length || j < b.powers.Length)
        {
            var first = i < a.powers.Length ? a.powers[i] : int.MaxValue;
            var second = j < b.powers.Length ? b.powers[j] : int.MaxValue;
            var x = first <= second ? a.powers[i + 1] : 0;
            var y = second <= first ? b.powers[j + 1] : 0;
            if (first <= second) i += 2;
            if (second <= first) j += 2;
            var exponent = combine(x, y);
            if (exponent < 0) return null;
            if (exponent == 0) continue;
            merged[n++] = Math.Min(first, second);
            merged[n++] = exponent;
        }

        return n == 0 ? One : new(merged[..n].ToArray());
    }
}
