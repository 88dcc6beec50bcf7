using LossProofs.Verification.Proofs.Algebra;

namespace LossProofs.Verification.Proofs.Reasoning;

/// <summary>An exact value: a rational function of generators, an infinity, or nothing, with the reason.</summary>
internal readonly record struct Symbol
{
    private Symbol(Fraction? finite, int infinite, string? reason) => (Finite, Infinite, Reason) = (finite, infinite, reason);

    /// <summary>The value where it is finite, else null.</summary>
    public Fraction? Finite { get; }

    /// <summary>1 for +∞, −1 for −∞, else 0.</summary>
    public int Infinite { get; }

    /// <summary>Why it is undefined; null where it is not.</summary>
    public string? Reason { get; }

    /// <summary>Whether it is undefined.</summary>
    public bool IsUndefined => Reason is not null;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => Finite is { IsZero: true };

    /// <summary>0.</summary>
    public static Symbol Zero => Fraction.Zero;

    /// <summary>1.</summary>
    public static Symbol One => Fraction.One;

    /// <summary>A finite value.</summary>
    public static implicit operator Symbol(Fraction value) => new(value, 0, null);

    /// <summary>±∞ by the sign.</summary>
    public static Symbol Infinity(int sign) => new(null, sign, null);

    /// <summary>No value.</summary>
    public static Symbol Undefined(string reason) => new(null, 0, reason);
}
