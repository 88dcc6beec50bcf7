namespace LossProofs.Claims;

/// <summary>The words that claims and definitions are written with; meant for <c>using static</c>.</summary>
public static partial class Vocabulary
{
    /// <summary>The exact fraction numerator / denominator.</summary>
    public static Formula Fraction(int numerator, int denominator) => new Rational(numerator, denominator);

    /// <summary>π.</summary>
    public static Formula Pi => Constant.Pi;

    /// <summary>+∞, as the value or the goal of a limit.</summary>
    public static Formula Infinity => Constant.Infinity;

    /// <summary>−∞, as the value or the goal of a limit.</summary>
    public static Formula NegativeInfinity => Constant.NegativeInfinity;

    /// <summary>e^x.</summary>
    public static Formula Exp(Formula x) => new Elementary(ElementaryKind.Exp, x);

    /// <summary>Natural logarithm.</summary>
    public static Formula Log(Formula x) => new Elementary(ElementaryKind.Log, x);

    /// <summary>|x|.</summary>
    public static Formula Abs(Formula x) => new Elementary(ElementaryKind.Abs, x);

    /// <summary>√x.</summary>
    public static Formula Sqrt(Formula x) => new Power(x, Fraction(1, 2));

    /// <summary>cosh x = (e^x + e^(−x)) / 2.</summary>
    public static Formula Cosh(Formula x) => (Exp(x) + Exp(-x)) / 2;

    /// <summary>sinh x = (e^x − e^(−x)) / 2.</summary>
    public static Formula Sinh(Formula x) => (Exp(x) - Exp(-x)) / 2;

    /// <summary>base^exponent; exponent an integer, or base ≥ 0; 0⁰ = 1.</summary>
    public static Formula Pow(Formula @base, Formula exponent) => new Power(@base, exponent);

    /// <summary>max(a, b).</summary>
    public static Formula Max(Formula a, Formula b) => new Maximum(a, b);

    /// <summary>weight · value with 0 · ∞ = 0.</summary>
    public static Formula Weigh(Formula weight, Formula value) => new Weighted(weight, value);

    /// <summary>A value where the condition holds, another elsewhere.</summary>
    public static Formula Cases(Statement condition, Formula then, Formula otherwise) => new CaseAnalysis(condition, then, otherwise);

    /// <summary>−1, 0 or 1.</summary>
    public static Formula Sign(Formula x) => Cases(x > 0, 1, Cases(x < 0, -1, 0));

    /// <summary>Σ of the body over the index.</summary>
    public static Formula Sum(Index index, Formula body) => new Indexed(Gathering.Sum, index, body);

    /// <summary>∏ of the body over the index.</summary>
    public static Formula Product(Index index, Formula body) => new Indexed(Gathering.Product, index, body);

    /// <summary>The greatest value of the body over the index.</summary>
    public static Formula MaxOver(Index index, Formula body) => new Indexed(Gathering.Max, index, body);

    /// <summary>1 where the subscripts are equal, else 0.</summary>
    public static Formula Delta(Subscript first, Subscript second) => new Kronecker(first, second);

    /// <summary>The size of a dimension, as a number.</summary>
    public static Formula SizeOf(Dimension dimension) => new Size(dimension);

    /// <summary>The mean of the body over the index.</summary>
    public static Formula Mean(Index index, Formula body) => Sum(index, body) / SizeOf(index.Dimension);

    /// <summary>The vector of the body for each value of the index.</summary>
    public static VectorFormula Each(Index index, Formula body) => new Comprehension([index], body);

    /// <summary>The matrix of the body for each pair of values of the indices, row index first.</summary>
    public static VectorFormula Each(Index row, Index column, Formula body) => new Comprehension([row, column], body);

    /// <summary>∂of/∂by.</summary>
    public static Formula D(Formula of, Formula by) => new Derivative(of, by);

    /// <summary>The limit as the variable falls towards the point.</summary>
    public static Formula LimitFromAbove(Formula of, Variable variable, Formula toward) => new Limit(of, variable, toward, Approach.Above);

    /// <summary>The limit as the variable grows towards the point, which may be +∞.</summary>
    public static Formula LimitFromBelow(Formula of, Variable variable, Formula toward) => new Limit(of, variable, toward, Approach.Below);

    /// <summary>Where the condition holds, so does the consequence.</summary>
    public static Statement If(Statement condition, Statement then) => new Implication(condition, then);

    /// <summary>Each follows from the other.</summary>
    public static Statement Exactly(Statement a, Statement b) => If(a, b) & If(b, a);

    /// <summary>The formula is least in the variable exactly at the point.</summary>
    public static Statement LeastOnlyAt(Formula of, Variable variable, Formula at) => new Extremum(of, variable, at, greatest: false, unique: true);

    /// <summary>The formula is least in the variable at the point, and perhaps at others.</summary>
    public static Statement LeastAt(Formula of, Variable variable, Formula at) => new Extremum(of, variable, at, greatest: false, unique: false);

    /// <summary>The formula is greatest in the variable exactly at the point.</summary>
    public static Statement GreatestOnlyAt(Formula of, Variable variable, Formula at) => new Extremum(of, variable, at, greatest: true, unique: true);

    /// <summary>A procedure that shows what no formula can say.</summary>
    public static Statement Experiment(string text) => new Experiment(text);

    /// <summary>A real variable.</summary>
    public static Variable Real(string name) => new(name, Domain.Real);

    /// <summary>A variable over a domain.</summary>
    public static Variable Over(string name, Domain domain) => new(name, domain);

    /// <summary>A vector of free entries over a domain.</summary>
    public static VectorVariable Vector(string name, Domain domain, params Dimension[] shape) => new(name, domain, Tie.Free, shape);
}
