namespace LossProofs.Claims;

/// <summary>What the catalog says of a claim.</summary>
public enum Verdict
{
    /// <summary>True on the stated domain.</summary>
    Holds,

    /// <summary>True only under a condition that the source leaves out.</summary>
    Qualified,

    /// <summary>False as the source writes it.</summary>
    Refuted,
}

/// <summary>
/// A statement with its origin and the verdict it must get, stated once: the prover, the samplers, the command line, the reports
/// and the book all read this object. It carries no tolerance and no implementation.
/// </summary>
/// <param name="Id">Permanent name, [a-z][a-z0-9.-]*.</param>
/// <param name="Title">The claim in one line of words.</param>
/// <param name="Verdict">What it must turn out to be.</param>
/// <param name="Statement">What is claimed; of a refuted claim, the source's own statement.</param>
public sealed record Claim(string Id, string Title, Verdict Verdict, Statement Statement)
{
    /// <summary>The section of the catalog that it stands in.</summary>
    public string Section { get; init; } = "";

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>What a qualified claim needs to be true; null otherwise.</summary>
    public Statement? Condition { get; init; }

    /// <summary>A point at which the statement fails: for every refuted claim, and outside the condition of every qualified one.</summary>
    public Counterexample? Counterexample { get; init; }

    /// <summary>The id of the claim that says it rightly; for refuted claims.</summary>
    public string? Corrected { get; init; }

    /// <summary>What a reader should know beside the formula; may be empty.</summary>
    public string Remark { get; init; } = "";

    /// <summary>A claim that is true on its domain.</summary>
    public static Claim Holds(string id, string title, Statement statement, Citation[] from, string remark = "") =>
        new(id, title, Verdict.Holds, statement) { Sources = from, Remark = remark };

    /// <summary>A claim that is true only under a condition.</summary>
    public static Claim Qualified(string id, string title, Statement statement, Statement condition, Counterexample fails, Citation[] from, string remark = "") =>
        new(id, title, Verdict.Qualified, statement) { Sources = from, Condition = condition, Counterexample = fails, Remark = remark };

    /// <summary>A claim that is false as the source writes it.</summary>
    public static Claim Refuted(string id, string title, Statement statement, Counterexample fails, string corrected, Citation[] from, string remark = "") =>
        new(id, title, Verdict.Refuted, statement) { Sources = from, Counterexample = fails, Corrected = corrected, Remark = remark };
}

/// <summary>A place in the lecture notes, or the mark of a claim that they do not make.</summary>
/// <param name="Note">"S0" … "S4", or "+".</param>
/// <param name="Lines">The lines of the note, "52" or "112-121"; empty for "+".</param>
public sealed record Citation(string Note, string Lines)
{
    /// <summary>"S3:84", or "+".</summary>
    public override string ToString() => Lines.Length == 0 ? Note : $"{Note}:{Lines}";
}

/// <summary>A point at which a statement fails.</summary>
/// <param name="Values">The value of each variable there.</param>
public sealed record Counterexample(IReadOnlyList<Assignment> Values)
{
    /// <summary>What is seen there, in words; for a limit or an experiment the whole counterexample.</summary>
    public string Shows { get; init; } = "";

    /// <summary>"y = 1/2, z = 2".</summary>
    public override string ToString() => string.Join(", ", Values);
}

/// <summary>A variable, or a vector variable, and its exact value.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Shape">The sizes of a vector's dimensions, outermost first; empty for a number.</param>
/// <param name="Entries">The value, or the entries row by row.</param>
public sealed record Assignment(string Name, IReadOnlyList<int> Shape, IReadOnlyList<Rational> Entries)
{
    /// <summary>"x = 2", "t = (1, 0)".</summary>
    public override string ToString() => Shape.Count == 0 ? $"{Name} = {Entries[0]}" : $"{Name} = ({string.Join(", ", Entries)})";
}
