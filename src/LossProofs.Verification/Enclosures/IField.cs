using LossProofs.Claims;

namespace LossProofs.Verification.Enclosures;

/// <summary>What formulas are evaluated in: enclosures of numbers, or of Taylor coefficients.</summary>
public interface IField<T>
{
    /// <summary>A rational number.</summary>
    T Of(Rational value);

    /// <summary>π.</summary>
    T Pi { get; }

    /// <summary>a + b.</summary>
    T Add(T a, T b);

    /// <summary>−a.</summary>
    T Negate(T a);

    /// <summary>a · b, and 0 · ∞ = 0.</summary>
    T Multiply(T a, T b);

    /// <summary>a / b.</summary>
    T Divide(T a, T b);

    /// <summary>e^a.</summary>
    T Exp(T a);

    /// <summary>log a.</summary>
    T Log(T a);

    /// <summary>e^a − 1, to its own digits however small a is.</summary>
    T Expm1(T a);

    /// <summary>log(1 + a), to its own digits however small a is.</summary>
    T Log1p(T a);

    /// <summary>What two enclosures of one number have in common.</summary>
    T Meet(T a, T b);

    /// <summary>|a|.</summary>
    T Abs(T a);

    /// <summary>max(a, b).</summary>
    T Max(T a, T b);

    /// <summary>a^b; 0⁰ = 1.</summary>
    T Power(T a, T b);

    /// <summary>One of two values by a condition; where it cannot be told (null), what encloses both.</summary>
    T Choose(bool? condition, T then, T otherwise);

    /// <summary>Whether the relation is sure to hold (true), sure to fail (false), or cannot be told (null).</summary>
    bool? Compare(T a, Comparison comparison, T b);
}
