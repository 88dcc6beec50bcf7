using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>Prints statements as propositions of Coq.</summary>
internal static class CoqStatement
{
    /// <summary>The proposition, over the names of the scope; the parts of a conjunction on lines of their own.</summary>
    public static string Of(Statement statement, CoqScope scope) => statement is Conjunction c
        ? string.Join("\n  /\\ ", c.Parts.Select(p => Grouped(Guarded(p, scope))))
        : Guarded(statement, scope);

    /// <summary>The proposition without side conditions.</summary>
    public static string OnOneLine(Statement statement, CoqScope scope) => Bare(statement, scope);

    // Each relation under its own side conditions; those of the condition of an implication come before it.
    private static string Guarded(Statement statement, CoqScope scope) => statement switch
    {
        Conjunction c => Joined(c.Parts, "/\\", p => Guarded(p, scope)),
        Implication i => Under(Conditions(i.Condition, scope), $"{Grouped(Bare(i.Condition, scope))} -> {Grouped(Guarded(i.Consequence, scope))}"),
        _ => Under(Conditions(statement, scope), Bare(statement, scope)),
    };

    private static string Bare(Statement statement, CoqScope scope) => statement switch
    {
        Relation r => Core(r, [.. DerivativesOf(r)], scope),
        Conjunction c => Joined(c.Parts, "/\\", p => Bare(p, scope)),
        Disjunction d => Joined(d.Parts, "\\/", p => Bare(p, scope)),
        Extremum e => Of(e, scope),
        _ => throw new NotSupportedException($"No proposition for {statement.GetType().Name}."),
    };

    private static IEnumerable<string> Conditions(Statement statement, CoqScope scope) => statement switch
    {
        Relation r =>
        [
            .. CoqConditions.Finite(r.Left, scope), .. CoqConditions.Finite(r.Right, scope),
            .. DerivativesOf(r).SelectMany(d => CoqConditions.AwayFromKinks(d.Of, scope)),
        ],
        Conjunction c => c.Parts.SelectMany(p => Conditions(p, scope)),
        Disjunction d => d.Parts.SelectMany(p => Conditions(p, scope)),
        _ => [],
    };

    private static string Joined(IEnumerable<Statement> parts, string sign, Func<Statement, string> print) => string.Join($" {sign} ", parts.Select(p => Grouped(print(p))));

    private static IEnumerable<Derivative> DerivativesOf(Relation r) => [.. Derivatives(r.Left), .. Derivatives(r.Right)];

    /// <summary>That a variable lies in its domain; empty for all real numbers.</summary>
    public static string Within(Domain domain, string term)
    {
        if (domain.Values.Count > 0) return $"({string.Join(" \\/ ", domain.Values.Select(v => $"{term} = {CoqTerm.Of(v)}"))})";
        var low = domain.Lower is { } l ? $"{CoqTerm.Of(l)} {(domain.LowerIncluded ? "<=" : "<")} " : "";
        var high = domain.Upper is { } h ? $" {(domain.UpperIncluded ? "<=" : "<")} {CoqTerm.Of(h)}" : "";
        return low.Length + high.Length == 0 ? "" : $"{low}{term}{high}";
    }

    /// <summary>Hypotheses in front of a proposition.</summary>
    public static string Under(IEnumerable<string> hypotheses, string proposition) =>
        string.Concat(hypotheses.Where(h => h.Length > 0).Distinct().Select(h => $"{Grouped(h)} -> ")) + proposition;

    private static string Core(Relation r, List<Derivative> derivatives, CoqScope scope)
    {
        if (r is { Left: Limit limit, Comparison: Comparison.Equal }) return Tends(limit, r.Right, scope);
        if (r is { Left: Derivative only, Comparison: Comparison.Equal } && derivatives.Count == 1) return $"is_derive {Slope(only, scope)} {CoqTerm.AsArgument(r.Right, scope)}";
        var inner = scope;
        var slopes = new List<string>();
        foreach (var derivative in derivatives)
        {
            inner = inner.Naming(derivative, "d", out var name);
            slopes.Add($"exists {name}, is_derive {Slope(derivative, scope)} {name} /\\ ");
        }

        return $"{string.Concat(slopes)}{CoqTerm.Of(r.Left, inner)} {Sign(r.Comparison)} {CoqTerm.Of(r.Right, inner)}";
    }

    // A function of one variable, and the point at which it is differentiated.
    private static string Slope(Derivative d, CoqScope scope)
    {
        var inner = scope.Naming(d, d.By is Variable v ? v.Name : "t", out var name);
        if (d.By is Variable variable) return $"(fun {name} => {CoqTerm.Of(d.Of, inner.Binding(variable, name))}) {scope[variable]}";
        var entry = (Element)d.By;
        var vector = (VectorVariable)entry.Vector;
        var at = string.Join(' ', entry.At.Select(s => CoqTerm.Of(s, scope)));
        var update = entry.At.Count == 1 ? "update" : "update_entry";
        return $"(fun {name} => {CoqTerm.Of(d.Of, inner.Binding(vector, $"({update} {scope[vector]} {at} {name})"))}) ({scope[vector]} {at})";
    }

    private static string Tends(Limit limit, Formula value, CoqScope scope)
    {
        var inner = scope.Naming(limit, limit.Variable.Name, out var name).Binding(limit.Variable, name);
        var toward = limit.Toward is Constant c ? $"(Rbar_locally {Infinite(c)})" : $"({(limit.From == Approach.Above ? "at_right" : "at_left")} {CoqTerm.AsArgument(limit.Toward, scope)})";
        var goal = value is Constant infinite ? Infinite(infinite) : $"(Finite {CoqTerm.AsArgument(value, scope)})";
        return $"tends (fun {name} => {CoqTerm.Of(limit.Of, inner)}) {toward} {goal}";
    }

    private static string Infinite(Constant c) => ReferenceEquals(c, Constant.Infinity) ? "p_infty" : "m_infty";

    private static string Of(Extremum e, CoqScope scope)
    {
        var at = CoqTerm.AsArgument(e.At, scope);
        var moved = scope.Naming(e, e.Variable.Name, out var name).Binding(e.Variable, name);
        var there = scope.Binding(e.Variable, at);
        var (best, other) = (CoqTerm.Of(e.Of, there), CoqTerm.Of(e.Of, moved));
        var relation = (e.Greatest ? $"{other} {{0}} {best}" : $"{best} {{0}} {other}").Replace("{0}", e.Unique ? "<" : "<=", StringComparison.Ordinal);
        var conditions = (string[])[Within(e.Variable.Domain, name), e.Unique ? $"{name} <> {at}" : "", .. CoqConditions.Finite(e.Of, moved), .. CoqConditions.Finite(e.Of, there)];
        var inside = Within(e.Variable.Domain, at);
        return $"{(inside.Length > 0 ? $"{Grouped(inside)} /\\ " : "")}(forall {name}, {Under(conditions, relation)})";
    }

    private static IEnumerable<Derivative> Derivatives(Formula f) => f switch
    {
        Derivative d => [d],
        Arithmetic a => [.. Derivatives(a.Left), .. Derivatives(a.Right)],
        Negation n => Derivatives(n.Operand),
        Elementary e => Derivatives(e.Operand),
        _ => [],
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "<>",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static string Grouped(string proposition) =>
        proposition.Contains("->", StringComparison.Ordinal) || proposition.Contains("/\\", StringComparison.Ordinal) || proposition.Contains("\\/", StringComparison.Ordinal)
            || proposition.StartsWith("forall", StringComparison.Ordinal) || proposition.StartsWith("exists", StringComparison.Ordinal) ? $"({proposition})" : proposition;
}
