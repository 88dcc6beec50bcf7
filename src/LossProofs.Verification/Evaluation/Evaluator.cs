using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Evaluation;

/// <summary>
/// Evaluates formulas in a field by walking them. What an application of a function and a derivative mean is left to the
/// heirs: the definition of the function, or the answer of a subject.
/// </summary>
public abstract class Evaluator<T>(IField<T> field)
{
    /// <summary>The arithmetic.</summary>
    protected IField<T> Field { get; } = field;

    /// <summary>The value of a formula.</summary>
    public T Value(Formula formula, Bindings<T> at) => formula switch
    {
        Number n => Field.Of(n.Value),
        Constant c => ReferenceEquals(c, Constant.Pi) ? Field.Pi : throw new NotSupportedException($"{c} stands for the value or the goal of a limit only."),
        Variable v => at.Scalars[v],
        Size s => Field.Of(at.Sizes[s.Dimension]),
        Arithmetic { Operation: Operation.Subtract, Left: Elementary { Kind: ElementaryKind.Exp } e, Right: Number one } when one.Value == 1 => Field.Expm1(Value(e.Operand, at)),
        Arithmetic { Operation: Operation.Subtract, Left: Number one, Right: Elementary { Kind: ElementaryKind.Exp } e } when one.Value == 1 => Field.Negate(Field.Expm1(Value(e.Operand, at))),
        Arithmetic a => Combine(a.Operation, Value(a.Left, at), Value(a.Right, at)),
        Negation n => Field.Negate(Value(n.Operand, at)),
        Power p => Field.Power(Value(p.Base, at), Value(p.Exponent, at)),
        Elementary { Kind: ElementaryKind.Exp } e => Field.Exp(Value(e.Operand, at)),
        Elementary { Kind: ElementaryKind.Log } e => Log(e.Operand, at),
        Elementary e => Field.Abs(Value(e.Operand, at)),
        Weighted w => Field.Multiply(Value(w.Weight, at), Value(w.Value, at)),
        Maximum m => Field.Max(Value(m.Left, at), Value(m.Right, at)),
        CaseAnalysis c => Cases(c, at),
        Indexed i => Gather(i, at),
        Kronecker k => Field.Of(Place(k.First, at) == Place(k.Second, at) ? 1 : 0),
        Application a => Apply(a.Function, Arguments(a.Arguments, at)),
        Element e => Entry(e, at),
        Derivative d => Derive(d, at),
        _ => throw new NotSupportedException($"A {formula.GetType().Name} has no value of its own."),
    };

    /// <summary>Whether a statement is sure to hold (true), sure to fail (false), or cannot be told (null).</summary>
    public bool? Holds(Statement statement, Bindings<T> at) => statement switch
    {
        Relation r => Field.Compare(Value(r.Left, at), r.Comparison, Value(r.Right, at)),
        Conjunction c => All(c.Parts.Select(p => Holds(p, at))),
        Disjunction d => !All(d.Parts.Select(p => !Holds(p, at))),
        Implication i => Holds(i.Condition, at) switch { false => true, true => Holds(i.Consequence, at), null => Holds(i.Consequence, at) is true ? true : null },
        _ => throw new NotSupportedException($"A {statement.GetType().Name} is not judged point by point."),
    };

    /// <summary>A number-valued function at its arguments.</summary>
    protected abstract T Apply(Function function, IReadOnlyList<Tensor<T>> arguments);

    /// <summary>One entry of a vector-valued function.</summary>
    protected abstract T Apply(Function function, IReadOnlyList<Tensor<T>> arguments, int[] at);

    /// <summary>The value of a derivative.</summary>
    protected abstract T Derive(Derivative derivative, Bindings<T> at);

    /// <summary>The entries of a vector formula.</summary>
    protected Tensor<T> Vector(VectorFormula vector, Bindings<T> at)
    {
        switch (vector)
        {
            case VectorVariable v:
                return at.Vectors[v];
            case Listing l:
                at.Sizes[l.Shape[0]] = l.Entries.Count;
                return new([l.Entries.Count], [.. l.Entries.Select(e => Value(e, at))]);
            case Comprehension c:
                int[] shape = [.. c.Shape.Select(d => at.Sizes[d])];
                return new(shape, [.. Enumerable.Range(0, Count(shape)).Select(i => Inside(c, Subscripts(i, shape), at))]);
            case VectorApplication a:
                var arguments = Arguments(a.Arguments, at);
                shape = [.. a.Shape.Select(_ => LengthOf(arguments))];
                return new(shape, [.. Enumerable.Range(0, Count(shape)).Select(i => Apply(a.Function, arguments, Subscripts(i, shape)))]);
            default:
                throw new NotSupportedException($"A {vector.GetType().Name} cannot be evaluated.");
        }
    }

    /// <summary>Binds the parameters of a function to arguments.</summary>
    protected static Bindings<T> Bind(Function function, IReadOnlyList<Tensor<T>> arguments)
    {
        var inner = new Bindings<T>();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (function.Parameters[i].Scalar is { } scalar)
            {
                inner.Scalars[scalar] = arguments[i].Entries[0];
                continue;
            }

            var vector = function.Parameters[i].Vector!;
            inner.Vectors[vector] = arguments[i];
            for (var d = 0; d < vector.Shape.Count; d++) inner.Sizes[vector.Shape[d]] = arguments[i].Shape[d];
        }

        return inner;
    }

    /// <summary>What a number-valued function is evaluated by.</summary>
    protected static Formula FormOf(Function function) => function.EqualForm ?? function.Definition!;

    /// <summary>What a vector-valued function is evaluated by.</summary>
    protected static VectorFormula VectorFormOf(Function function) => function.EqualVectorForm ?? function.VectorDefinition!;

    /// <summary>The entry of a form of a vector-valued function at the given place.</summary>
    protected T Entry(VectorFormula form, Function function, IReadOnlyList<Tensor<T>> arguments, int[] at) =>
        Value(((Comprehension)form).Body, Bind(function, arguments, form, at));

    /// <summary>Binds the parameters of a function, and the indices of a form of it to an entry.</summary>
    protected static Bindings<T> Bind(Function function, IReadOnlyList<Tensor<T>> arguments, VectorFormula form, int[] at)
    {
        var inner = Bind(function, arguments);
        for (var d = 0; d < at.Length; d++) inner.Indices[((Comprehension)form).Indices[d]] = at[d];
        return inner;
    }

    private static int LengthOf(IReadOnlyList<Tensor<T>> arguments) => arguments.First(a => a.Shape.Length > 0).Shape[0];

    private static int Count(int[] shape) => shape.Aggregate(1, (x, y) => x * y);

    private static int[] Subscripts(int place, int[] shape)
    {
        var at = new int[shape.Length];
        for (var d = shape.Length - 1; d >= 0; d--) (place, at[d]) = (place / shape[d], place % shape[d]);
        return at;
    }

    private static int Place(Subscript subscript, Bindings<T> at) => subscript.Index is { } index ? at.Indices[index] : subscript.Place - 1;

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part is false) return false;
            if (part is null) all = null;
        }

        return all;
    }

    private T Combine(Operation operation, T a, T b) => operation switch
    {
        Operation.Add => Field.Add(a, b),
        Operation.Subtract => Field.Add(a, Field.Negate(b)),
        Operation.Multiply => Field.Multiply(a, b),
        _ => Field.Divide(a, b),
    };

    // The logarithm of a number beside 1 is found from what it exceeds 1 by; that of 1 − e^x either way, for either may be the better.
    private T Log(Formula number, Bindings<T> at) => number switch
    {
        Arithmetic { Operation: Operation.Add, Left: Number one } sum when one.Value == 1 => Field.Log1p(Value(sum.Right, at)),
        Arithmetic { Operation: Operation.Subtract, Left: Number one, Right: Elementary { Kind: ElementaryKind.Exp } power } rest when one.Value == 1 =>
            Field.Meet(Field.Log(Value(rest, at)), Field.Log1p(Field.Negate(Value(power, at)))),
        Arithmetic { Operation: Operation.Subtract, Left: Number one } rest when one.Value == 1 => Field.Log1p(Field.Negate(Value(rest.Right, at))),
        _ => Field.Log(Value(number, at)),
    };

    /// <summary>The value of a case analysis.</summary>
    protected virtual T Cases(CaseAnalysis c, Bindings<T> at) => Holds(c.Condition, at) switch
    {
        true => Value(c.Then, at),
        false => Value(c.Otherwise, at),
        null => Field.Choose(null, Value(c.Then, at), Value(c.Otherwise, at)),
    };

    /// <summary>The sum, product or maximum over an index.</summary>
    protected virtual T Gather(Indexed i, Bindings<T> at)
    {
        var size = at.Sizes[i.Index.Dimension];
        var gathered = Field.Of(i.Gathering == Gathering.Product ? 1 : 0);
        var bound = at.Indices.TryGetValue(i.Index, out var outer);
        for (var n = 0; n < size; n++)
        {
            at.Indices[i.Index] = n;
            var term = Value(i.Body, at);
            gathered = i.Gathering switch
            {
                Gathering.Sum => Field.Add(gathered, term),
                Gathering.Product => Field.Multiply(gathered, term),
                _ => n == 0 ? term : Field.Max(gathered, term),
            };
        }

        if (bound) at.Indices[i.Index] = outer;
        return gathered;
    }

    private T Entry(Element e, Bindings<T> at)
    {
        int[] place = [.. e.At.Select(s => Place(s, at))];
        switch (e.Vector)
        {
            case VectorApplication a:
                return Apply(a.Function, Arguments(a.Arguments, at), place);
            case Comprehension c:
                return Inside(c, place, at);
            default:
                var tensor = Vector(e.Vector, at);
                return tensor.Entries[tensor.Place(place)];
        }
    }

    private List<Tensor<T>> Arguments(IReadOnlyList<Argument> arguments, Bindings<T> at) =>
        [.. arguments.Select(a => a.Scalar is { } s ? new Tensor<T>([], [Value(s, at)]) : Vector(a.Vector!, at))];

    // An entry of a comprehension; an index that has a value outside of it has that value again afterwards.
    private T Inside(Comprehension c, int[] place, Bindings<T> at)
    {
        int?[] outer = [.. c.Indices.Select(i => at.Indices.TryGetValue(i, out var n) ? n : (int?)null)];
        for (var d = 0; d < place.Length; d++) at.Indices[c.Indices[d]] = place[d];
        var value = Value(c.Body, at);
        for (var d = 0; d < place.Length; d++)
            if (outer[d] is { } n) at.Indices[c.Indices[d]] = n; else at.Indices.Remove(c.Indices[d]);
        return value;
    }
}
