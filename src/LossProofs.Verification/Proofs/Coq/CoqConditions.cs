using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// The side conditions under which a formula means in Coq what it means in the catalog. There ln 0 = −∞; Coq's ln is a total function
/// with ln 0 = 0. So where an argument of a logarithm can be 0, at an included end of a domain, the statement is about the points at
/// which it is not: those whose sides are finite. And a derivative is asked for only away from the kinks of a case analysis.
/// </summary>
internal static class CoqConditions
{
    /// <summary>That every logarithm that can be infinite is finite, unless its weight is 0.</summary>
    public static IEnumerable<string> Finite(Formula f, CoqScope scope) => f switch
    {
        Elementary { Kind: ElementaryKind.Log } e => [.. Finite(e.Operand, scope), .. About(e.Operand, scope)],
        Weighted w => [.. Finite(w.Weight, scope), .. Unless(w.Weight, Finite(w.Value, scope), scope)],
        Indexed i => ForEach(i, scope, inner => Finite(i.Body, inner)),
        CaseAnalysis c => [.. Where(c.Condition, "", Finite(c.Then, scope), scope), .. Where(c.Condition, "~ ", Finite(c.Otherwise, scope), scope)],
        Application a => [.. OfArguments(a.Arguments, scope), .. Finite(a.Function.Definition!, Inside(a.Function, a.Arguments, scope))],
        Element { Vector: VectorApplication { Function.VectorDefinition: Comprehension c } a } e =>
            [.. OfArguments(a.Arguments, scope), .. Finite(c.Body, At(c, e, Inside(a.Function, a.Arguments, scope), scope))],
        Element { Vector: Comprehension c } e => Finite(c.Body, At(c, e, scope, scope)),
        Limit => [], // it is about what is near the point, not at it
        _ => Parts(f).SelectMany(p => Finite(p, scope)),
    };

    /// <summary>That no case analysis is at the border of its condition.</summary>
    public static IEnumerable<string> AwayFromKinks(Formula f, CoqScope scope) => f switch
    {
        CaseAnalysis { Condition: Relation r } c =>
            [$"{CoqTerm.Of(r.Left, scope)} <> {CoqTerm.Of(r.Right, scope)}", .. AwayFromKinks(c.Then, scope), .. AwayFromKinks(c.Otherwise, scope)],
        Indexed i => ForEach(i, scope, inner => AwayFromKinks(i.Body, inner)),
        Application a =>
        [
            .. a.Arguments.Where(x => x.Scalar is not null).SelectMany(x => AwayFromKinks(x.Scalar!, scope)),
            .. VectorKinks(a, scope), .. AwayFromKinks(a.Function.Definition!, Inside(a.Function, a.Arguments, scope)),
        ],
        _ => Parts(f).SelectMany(p => AwayFromKinks(p, scope)),
    };

    private static IEnumerable<string> Where(Statement condition, string sign, IEnumerable<string> conditions, CoqScope scope) =>
        conditions.Select(c => $"{sign}({CoqStatement.OnOneLine(condition, scope)}) -> {c}");

    // A vector given entry by entry is looked at entry by entry.
    private static IEnumerable<string> VectorKinks(Application a, CoqScope scope) =>
        from argument in a.Arguments
        where argument.Vector is Comprehension { Indices.Count: 1 }
        let c = (Comprehension)argument.Vector!
        from condition in ForEach(new Indexed(Gathering.Sum, c.Indices[0], c.Body), scope, inner => AwayFromKinks(c.Body, inner))
        select condition;

    private static IEnumerable<string> OfArguments(IReadOnlyList<Argument> arguments, CoqScope scope) =>
        arguments.Where(a => a.Scalar is not null).SelectMany(a => Finite(a.Scalar!, scope));

    private static IEnumerable<string> About(Formula argument, CoqScope scope)
    {
        var position = Locate(argument, scope);
        return position.IsPositive || !position.TouchesAnEnd ? [] : [$"0 < {CoqTerm.Of(argument, scope)}"];
    }

    // That a weight which is not negative is positive unless it is 0 need not be said.
    private static IEnumerable<string> Unless(Formula weight, IEnumerable<string> conditions, CoqScope scope) =>
        conditions.Where(c => c != $"0 < {CoqTerm.Of(weight, scope)}").Select(c => $"{CoqTerm.AsArgument(weight, scope)} <> 0 -> {c}");

    private static IEnumerable<string> ForEach(Indexed i, CoqScope scope, Func<CoqScope, IEnumerable<string>> conditions)
    {
        var inner = scope.Naming(i.Index, i.Index.Name, out var name);
        return conditions(inner).Distinct().Select(c => $"forall {name}, ({name} < {CoqTerm.SizeOf(i.Index.Dimension, scope)})%nat -> {c}");
    }

    private static CoqScope Inside(Function function, IReadOnlyList<Argument> arguments, CoqScope scope)
    {
        var inner = scope;
        if (CoqTerm.DimensionOf(arguments) is { } dimension)
            foreach (var parameter in function.Parameters.Where(p => p.Vector is not null))
                inner = inner.Binding(parameter.Vector!.Shape[0], CoqTerm.SizeOf(dimension, scope));
        foreach (var (parameter, argument) in function.Parameters.Zip(arguments))
        {
            inner = argument.Scalar is { } s
                ? inner.Binding(parameter.Scalar!, CoqTerm.AsArgument(s, scope), Locate(s, scope))
                : inner.Binding(parameter.Vector!, CoqTerm.Of(argument.Vector!, scope), Locate(argument.Vector!, scope));
        }

        return inner;
    }

    private static CoqScope At(Comprehension c, Element e, CoqScope inner, CoqScope scope) =>
        c.Indices.Zip(e.At).Aggregate(inner, (s, p) => s.Binding(p.First, CoqTerm.Of(p.Second, scope)));

    private static Position Locate(VectorFormula vector, CoqScope scope) => vector switch
    {
        VectorVariable v => scope.PositionOf(v),
        Listing l => All(l.Entries, scope),
        Comprehension c => Locate(c.Body, c.Indices.Aggregate(scope, (s, index) => s.Naming(index, index.Name, out _))),
        _ => new(true, false, false), // softmax
    };

    private static Position All(IEnumerable<Formula> parts, CoqScope scope)
    {
        var positions = parts.Select(p => Locate(p, scope)).ToList();
        return new(positions.TrueForAll(p => p.IsPositive), positions.TrueForAll(p => p.IsBelowOne), positions.Exists(p => p.TouchesAnEnd));
    }

    private static Position Locate(Formula f, CoqScope scope) => f switch
    {
        Number n => new(n.Value > 0, n.Value < 1, false),
        Variable v => scope.PositionOf(v),
        Size or Constant => new(true, false, false),
        Elementary { Kind: ElementaryKind.Exp } => new(true, false, false),
        Arithmetic { Operation: Operation.Subtract, Left: Number { Value: { IsInteger: true, Numerator.IsOne: true } } } a => Locate(a.Right, scope) with { IsPositive = Locate(a.Right, scope).IsBelowOne, IsBelowOne = Locate(a.Right, scope).IsPositive },
        Arithmetic { Operation: Operation.Subtract } a => All([a.Left, a.Right], scope) with { IsPositive = false, IsBelowOne = false },
        Arithmetic a => All([a.Left, a.Right], scope) with { IsBelowOne = a.Operation == Operation.Multiply && All([a.Left, a.Right], scope) is { IsPositive: true, IsBelowOne: true } },
        Power p => Locate(p.Base, scope) with { IsBelowOne = false },
        Indexed { Gathering: not Gathering.Max } i => Locate(i.Body, scope.Naming(i.Index, i.Index.Name, out _)) with { IsBelowOne = false },
        Application a => Locate(a.Function.Definition!, Inside(a.Function, a.Arguments, scope)),
        Element { Vector: VectorVariable v } => scope.PositionOf(v),
        Element e => Locate(e.Vector, scope),
        _ => All(Parts(f), scope) with { IsPositive = false, IsBelowOne = false },
    };

    private static IEnumerable<Formula> Parts(Formula f) => f switch
    {
        Arithmetic a => [a.Left, a.Right],
        Negation n => [n.Operand],
        Power p => [p.Base, p.Exponent],
        Elementary e => [e.Operand],
        Weighted w => [w.Weight, w.Value],
        Maximum m => [m.Left, m.Right],
        CaseAnalysis c => [c.Then, c.Otherwise],
        Derivative d => [d.Of],
        Indexed i => [i.Body],
        _ => [],
    };
}
