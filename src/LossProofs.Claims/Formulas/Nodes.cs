namespace LossProofs.Claims;

/// <summary>The four operations of arithmetic.</summary>
public enum Operation
{
    /// <summary>a + b</summary>
    Add,

    /// <summary>a − b</summary>
    Subtract,

    /// <summary>a · b</summary>
    Multiply,

    /// <summary>a / b</summary>
    Divide,
}

/// <summary>The elementary functions that definitions are made of; no subject is asked for them.</summary>
public enum ElementaryKind
{
    /// <summary>e^x</summary>
    Exp,

    /// <summary>Natural logarithm, x &gt; 0; log 0 = −∞.</summary>
    Log,

    /// <summary>|x|</summary>
    Abs,
}

/// <summary>What an indexed expression does with its terms.</summary>
public enum Gathering
{
    /// <summary>Σ</summary>
    Sum,

    /// <summary>∏</summary>
    Product,

    /// <summary>max</summary>
    Max,
}

/// <summary>An exact rational number.</summary>
public sealed class Number(Rational value) : Formula
{
    /// <summary>The number.</summary>
    public Rational Value { get; } = value;
}

/// <summary>π, or an infinity as the value of a limit.</summary>
public sealed class Constant : Formula
{
    private Constant(string text, string latex) => (Text, Latex) = (text, latex);

    /// <summary>Printed form.</summary>
    public string Text { get; }

    /// <summary>Printed form in LaTeX.</summary>
    public string Latex { get; }

    /// <summary>3.14159…</summary>
    public static Constant Pi { get; } = new("π", @"\pi");

    /// <summary>+∞, the value of a limit.</summary>
    public static Constant Infinity { get; } = new("∞", @"\infty");

    /// <summary>−∞, the value of a limit.</summary>
    public static Constant NegativeInfinity { get; } = new("−∞", @"-\infty");
}

/// <summary>A real variable and the set that it ranges over.</summary>
public sealed class Variable(string name, Domain domain) : Formula
{
    /// <summary>The name it is printed with.</summary>
    public string Name { get; } = name;

    /// <summary>The set it ranges over.</summary>
    public Domain Domain { get; } = domain;
}

/// <summary>The size of a dimension, as a number: the N of 1/N.</summary>
public sealed class Size(Dimension dimension) : Formula
{
    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; } = dimension;
}

/// <summary>a + b, a − b, a · b or a / b.</summary>
public sealed class Arithmetic(Operation operation, Formula left, Formula right) : Formula
{
    /// <summary>Which of the four.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>a.</summary>
    public Formula Left { get; } = left;

    /// <summary>b.</summary>
    public Formula Right { get; } = right;
}

/// <summary>−a.</summary>
public sealed class Negation(Formula operand) : Formula
{
    /// <summary>a.</summary>
    public Formula Operand { get; } = operand;
}

/// <summary>a^b; b an integer, or a ≥ 0. 0⁰ = 1.</summary>
public sealed class Power(Formula @base, Formula exponent) : Formula
{
    /// <summary>a.</summary>
    public Formula Base { get; } = @base;

    /// <summary>b.</summary>
    public Formula Exponent { get; } = exponent;
}

/// <summary>exp, log or absolute value.</summary>
public sealed class Elementary(ElementaryKind kind, Formula operand) : Formula
{
    /// <summary>Which.</summary>
    public ElementaryKind Kind { get; } = kind;

    /// <summary>Its argument.</summary>
    public Formula Operand { get; } = operand;
}

/// <summary>The product weight · value with 0 · ∞ = 0: the convention 0 · log 0 = 0 of information theory.</summary>
public sealed class Weighted(Formula weight, Formula value) : Formula
{
    /// <summary>The weight.</summary>
    public Formula Weight { get; } = weight;

    /// <summary>What is weighed; may be infinite.</summary>
    public Formula Value { get; } = value;
}

/// <summary>max(a, b).</summary>
public sealed class Maximum(Formula left, Formula right) : Formula
{
    /// <summary>a.</summary>
    public Formula Left { get; } = left;

    /// <summary>b.</summary>
    public Formula Right { get; } = right;
}

/// <summary>A value where a condition holds, another elsewhere.</summary>
public sealed class CaseAnalysis(Statement condition, Formula then, Formula otherwise) : Formula
{
    /// <summary>The condition.</summary>
    public Statement Condition { get; } = condition;

    /// <summary>The value where it holds.</summary>
    public Formula Then { get; } = then;

    /// <summary>The value elsewhere.</summary>
    public Formula Otherwise { get; } = otherwise;
}

/// <summary>Σ, ∏ or max over an index.</summary>
public sealed class Indexed(Gathering gathering, Index index, Formula body) : Formula
{
    /// <summary>What is done with the terms.</summary>
    public Gathering Gathering { get; } = gathering;

    /// <summary>The bound index.</summary>
    public Index Index { get; } = index;

    /// <summary>The term.</summary>
    public Formula Body { get; } = body;
}

/// <summary>1 where two subscripts are equal, else 0.</summary>
public sealed class Kronecker(Subscript first, Subscript second) : Formula
{
    /// <summary>One subscript.</summary>
    public Subscript First { get; } = first;

    /// <summary>The other.</summary>
    public Subscript Second { get; } = second;
}

/// <summary>A function applied to arguments.</summary>
public sealed class Application(Function function, IReadOnlyList<Argument> arguments) : Formula
{
    /// <summary>The function; its result is a number.</summary>
    public Function Function { get; } = function;

    /// <summary>One argument a parameter.</summary>
    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}

/// <summary>An entry of a vector or matrix.</summary>
public sealed class Element(VectorFormula vector, IReadOnlyList<Subscript> at) : Formula
{
    /// <summary>The vector.</summary>
    public VectorFormula Vector { get; } = vector;

    /// <summary>The place, one subscript a dimension.</summary>
    public IReadOnlyList<Subscript> At { get; } = at;
}

/// <summary>The derivative of a formula with respect to a variable, or to an entry of a vector variable.</summary>
public sealed class Derivative(Formula of, Formula by) : Formula
{
    /// <summary>What is differentiated.</summary>
    public Formula Of { get; } = of;

    /// <summary>The variable: a <see cref="Variable"/> or an <see cref="Element"/> of a <see cref="VectorVariable"/>.</summary>
    public Formula By { get; } = by;
}

/// <summary>A one-sided limit.</summary>
public sealed class Limit(Formula of, Variable variable, Formula toward, Approach from) : Formula
{
    /// <summary>What is taken to the limit.</summary>
    public Formula Of { get; } = of;

    /// <summary>The variable that moves.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>Where it moves to: a number or an infinity.</summary>
    public Formula Toward { get; } = toward;

    /// <summary>From which side.</summary>
    public Approach From { get; } = from;
}

/// <summary>The side from which a limit is approached.</summary>
public enum Approach
{
    /// <summary>Growing towards the point.</summary>
    Below,

    /// <summary>Falling towards the point.</summary>
    Above,
}
