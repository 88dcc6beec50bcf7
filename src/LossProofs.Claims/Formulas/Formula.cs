using System.Runtime.CompilerServices;

namespace LossProofs.Claims;

/// <summary>
/// A real-valued expression held as data: it can be proved, judged, differentiated, printed and sent elsewhere.
/// The operators build larger formulas; the comparisons build a <see cref="Statement"/>, not a bool.
/// </summary>
#pragma warning disable CS0660, CS0661 // == builds a statement; identity is that of references, see Equals
public abstract class Formula
{
    /// <summary>An integer.</summary>
    public static implicit operator Formula(int value) => new Number(value);

    /// <summary>A rational number.</summary>
    public static implicit operator Formula(Rational value) => new Number(value);

    /// <summary>Sum.</summary>
    public static Formula operator +(Formula a, Formula b) => new Arithmetic(Operation.Add, a, b);

    /// <summary>Difference.</summary>
    public static Formula operator -(Formula a, Formula b) => new Arithmetic(Operation.Subtract, a, b);

    /// <summary>Product.</summary>
    public static Formula operator *(Formula a, Formula b) => new Arithmetic(Operation.Multiply, a, b);

    /// <summary>Quotient.</summary>
    public static Formula operator /(Formula a, Formula b) => new Arithmetic(Operation.Divide, a, b);

    /// <summary>Negation.</summary>
    public static Formula operator -(Formula a) => a is Number n ? new Number(-n.Value) : new Negation(a);

    /// <summary>The statement that both sides are equal.</summary>
    public static Statement operator ==(Formula a, Formula b) => new Relation(a, Comparison.Equal, b);

    /// <summary>The statement that the sides differ.</summary>
    public static Statement operator !=(Formula a, Formula b) => new Relation(a, Comparison.NotEqual, b);

    /// <summary>The statement a &lt; b.</summary>
    public static Statement operator <(Formula a, Formula b) => new Relation(a, Comparison.Less, b);

    /// <summary>The statement a &gt; b.</summary>
    public static Statement operator >(Formula a, Formula b) => new Relation(a, Comparison.Greater, b);

    /// <summary>The statement a ≤ b.</summary>
    public static Statement operator <=(Formula a, Formula b) => new Relation(a, Comparison.LessOrEqual, b);

    /// <summary>The statement a ≥ b.</summary>
    public static Statement operator >=(Formula a, Formula b) => new Relation(a, Comparison.GreaterOrEqual, b);

    /// <summary>Identity of objects: == is taken by mathematics.</summary>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The formula as text, "1 / (1 + e^(−z))".</summary>
    public sealed override string ToString() => Printing.Text.Of(this);

    /// <summary>The formula in LaTeX.</summary>
    public string ToLatex() => Printing.Latex.Of(this);
}
#pragma warning restore CS0660, CS0661

/// <summary>A vector- or matrix-valued expression.</summary>
public abstract class VectorFormula
{
    /// <summary>What its entries are counted by, outermost first.</summary>
    public abstract IReadOnlyList<Dimension> Shape { get; }

    /// <summary>One entry.</summary>
    public Formula this[params Subscript[] at] => new Element(this, at);
}

/// <summary>An argument of a function: a number or a vector.</summary>
public readonly record struct Argument
{
    private Argument(Formula? scalar, VectorFormula? vector) => (Scalar, Vector) = (scalar, vector);

    /// <summary>The number, or null.</summary>
    public Formula? Scalar { get; }

    /// <summary>The vector, or null.</summary>
    public VectorFormula? Vector { get; }

    /// <summary>A number as argument.</summary>
    public static implicit operator Argument(Formula scalar) => new(scalar, null);

    /// <summary>A vector as argument.</summary>
    public static implicit operator Argument(VectorFormula vector) => new(null, vector);

    /// <summary>An integer as argument.</summary>
    public static implicit operator Argument(int value) => new(value, null);
}
