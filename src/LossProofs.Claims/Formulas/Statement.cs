namespace LossProofs.Claims;

/// <summary>How two sides are compared.</summary>
public enum Comparison
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>≤</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>≥</summary>
    GreaterOrEqual,
}

/// <summary>Something that is true or false once every variable has a value; said to be true for all their values.</summary>
public abstract class Statement
{
    /// <summary>Both.</summary>
    public static Statement operator &(Statement a, Statement b) => new Conjunction([a, b]);

    /// <summary>One or the other, or both.</summary>
    public static Statement operator |(Statement a, Statement b) => new Disjunction([a, b]);

    /// <summary>The statement as text.</summary>
    public sealed override string ToString() => Printing.Text.Of(this);

    /// <summary>The statement in LaTeX.</summary>
    public string ToLatex() => Printing.Latex.Of(this);
}

/// <summary>Two formulas and how they are said to compare.</summary>
public sealed class Relation(Formula left, Comparison comparison, Formula right) : Statement
{
    /// <summary>The left side.</summary>
    public Formula Left { get; } = left;

    /// <summary>The relation between the sides.</summary>
    public Comparison Comparison { get; } = comparison;

    /// <summary>The right side.</summary>
    public Formula Right { get; } = right;
}

/// <summary>All of the parts.</summary>
public sealed class Conjunction(IEnumerable<Statement> parts) : Statement
{
    /// <summary>The parts, nested conjunctions opened.</summary>
    public IReadOnlyList<Statement> Parts { get; } = [.. parts.SelectMany(p => p is Conjunction c ? c.Parts : [p])];
}

/// <summary>At least one of the parts.</summary>
public sealed class Disjunction(IEnumerable<Statement> parts) : Statement
{
    /// <summary>The parts, nested disjunctions opened.</summary>
    public IReadOnlyList<Statement> Parts { get; } = [.. parts.SelectMany(p => p is Disjunction d ? d.Parts : [p])];
}

/// <summary>Where the condition holds, so does the consequence.</summary>
public sealed class Implication(Statement condition, Statement consequence) : Statement
{
    /// <summary>The condition.</summary>
    public Statement Condition { get; } = condition;

    /// <summary>What follows.</summary>
    public Statement Consequence { get; } = consequence;
}

/// <summary>A formula is least (or greatest) in a variable at a point; nowhere else, if that is said too.</summary>
public sealed class Extremum(Formula of, Variable variable, Formula at, bool greatest, bool unique) : Statement
{
    /// <summary>What is made small or large.</summary>
    public Formula Of { get; } = of;

    /// <summary>The variable that is free to move.</summary>
    public Variable Variable { get; } = variable;

    /// <summary>Where the extremum is attained; does not contain the variable.</summary>
    public Formula At { get; } = at;

    /// <summary>Whether it is a maximum.</summary>
    public bool Greatest { get; } = greatest;

    /// <summary>Whether no other point attains it.</summary>
    public bool Unique { get; } = unique;
}

/// <summary>What no formula can say: shown by a procedure with a fixed seed, registered under the claim's id.</summary>
public sealed class Experiment(string text) : Statement
{
    /// <summary>What the procedure shows.</summary>
    public string Text { get; } = text;
}
