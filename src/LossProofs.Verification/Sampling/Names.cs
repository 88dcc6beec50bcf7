using LossProofs.Claims;

namespace LossProofs.Verification.Sampling;

/// <summary>The names that a statement leaves open: what must be given a value before it can be judged.</summary>
public sealed class Names
{
    private readonly HashSet<Claims.Index> bound = [];

    // The variables that a limit moves have no value of their own.
    private readonly HashSet<Variable> moving = [];

    private Names()
    {
    }

    /// <summary>Variables.</summary>
    public List<Variable> Variables { get; } = [];

    /// <summary>Vector variables.</summary>
    public List<VectorVariable> Vectors { get; } = [];

    /// <summary>Dimensions, those of free indices and sizes included.</summary>
    public List<Dimension> Dimensions { get; } = [];

    /// <summary>Indices that no sum binds: the statement is about each of their values.</summary>
    public List<Claims.Index> Indices { get; } = [];

    /// <summary>Whether any function of the family occurs.</summary>
    public bool AsksSubject => Functions.Count > 0;

    /// <summary>The functions of the family that occur.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>The names of some statements, in the order of their first occurrence.</summary>
    public static Names In(params Statement?[] statements)
    {
        var names = new Names();
        foreach (var statement in statements)
            if (statement is not null) names.Visit(statement);
        return names;
    }

    /// <summary>The parameters of a function.</summary>
    public static Names Of(Function function)
    {
        Argument[] parameters = [.. function.Parameters.Select(p => p.Scalar is { } s ? (Argument)s : (Argument)p.Vector!)];
        return In(function.Shape.Count == 0 ? function.Of(parameters) : function.VectorOf(parameters)[[.. function.Shape.Select(_ => (Subscript)1)]]);
    }

    /// <summary>The names of a formula.</summary>
    public static Names In(Formula formula)
    {
        var names = new Names();
        names.Visit(formula);
        return names;
    }

    private static void Note<T>(List<T> list, T item)
        where T : class
    {
        if (!list.Any(known => ReferenceEquals(known, item))) list.Add(item);
    }

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case Relation r: Visit(r.Left); Visit(r.Right); break;
            case Conjunction c: foreach (var part in c.Parts) Visit(part); break;
            case Disjunction d: foreach (var part in d.Parts) Visit(part); break;
            case Implication i: Visit(i.Condition); Visit(i.Consequence); break;
            case Extremum e: Visit(e.Of); Visit(e.Variable); Visit(e.At); break;
        }
    }

    private void Visit(Formula formula)
    {
        switch (formula)
        {
            case Variable v: if (!moving.Contains(v)) Note(Variables, v); break;
            case Size s: Note(Dimensions, s.Dimension); break;
            case Arithmetic a: Visit(a.Left); Visit(a.Right); break;
            case Negation n: Visit(n.Operand); break;
            case Power p: Visit(p.Base); Visit(p.Exponent); break;
            case Elementary e: Visit(e.Operand); break;
            case Weighted w: Visit(w.Weight); Visit(w.Value); break;
            case Maximum m: Visit(m.Left); Visit(m.Right); break;
            case CaseAnalysis c: Visit(c.Condition); Visit(c.Then); Visit(c.Otherwise); break;
            case Indexed i: Inside([i.Index], () => Visit(i.Body)); break;
            case Kronecker k: Visit(k.First); Visit(k.Second); break;
            case Derivative d: Visit(d.Of); Visit(d.By); break;
            case Limit l:
                Visit(l.Toward);
                var fresh = moving.Add(l.Variable);
                Visit(l.Of);
                if (fresh) moving.Remove(l.Variable);
                break;
            case Application a: Visit(a.Function, a.Arguments); break;
            case Element e:
                Visit(e.Vector);
                foreach (var subscript in e.At) Visit(subscript);
                break;
        }
    }

    private void Visit(VectorFormula vector)
    {
        switch (vector)
        {
            case VectorVariable v:
                Note(Vectors, v);
                foreach (var dimension in v.Shape) Note(Dimensions, dimension);
                break;
            case Comprehension c: Inside(c.Indices, () => Visit(c.Body)); break;
            case Listing l: foreach (var entry in l.Entries) Visit(entry); break;
            case VectorApplication a: Visit(a.Function, a.Arguments); break;
        }
    }

    private void Visit(Function function, IReadOnlyList<Argument> arguments)
    {
        Note(Functions, function);
        foreach (var argument in arguments)
            if (argument.Scalar is { } scalar) Visit(scalar); else Visit(argument.Vector!);
    }

    private void Visit(Subscript subscript)
    {
        if (subscript.Index is { } index && !bound.Contains(index)) Note(Indices, index);
        if (subscript.Index is { } any) Note(Dimensions, any.Dimension);
    }

    private void Inside(IReadOnlyList<Claims.Index> indices, Action visit)
    {
        var fresh = indices.Where(bound.Add).ToList();
        foreach (var index in indices) Note(Dimensions, index.Dimension);
        visit();
        foreach (var index in fresh) bound.Remove(index);
    }
}
