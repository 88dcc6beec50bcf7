using System.Globalization;
using LossProofs.Claims;
using Index = LossProofs.Claims.Index;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// Prints formulas as terms of Coq over its real numbers. Functions of the family are printed as applications of their definitions,
/// which <see cref="CoqFunction"/> prints; sums, products and maxima over n things as sum_to, product_to, max_to (see Vocabulary.v).
/// </summary>
internal static class CoqTerm
{
    // Binding strength, loosest first.
    private const int Additive = 1, Multiplicative = 2, Unary = 3, Exponent = 4, Call = 5, Atom = 6;

    /// <summary>The term of a formula.</summary>
    public static string Of(Formula f, CoqScope scope) => Print(f, scope, Additive);

    /// <summary>The term of a formula, in parentheses unless it is one word.</summary>
    public static string AsArgument(Formula f, CoqScope scope) => Print(f, scope, Atom);

    /// <summary>The term of a number.</summary>
    public static string Of(Rational value, int atLeast = Atom)
    {
        var size = value.Sign < 0 ? -value : value;
        var text = size.Numerator.ToString(CultureInfo.InvariantCulture) + (size.IsInteger ? "" : " / " + size.Denominator.ToString(CultureInfo.InvariantCulture));
        return value.Sign < 0
            ? Grouped($"- {(size.IsInteger ? text : $"({text})")}", Unary, atLeast)
            : Grouped(text, size.IsInteger ? Atom : Multiplicative, atLeast);
    }

    /// <summary>A decidable comparison, the condition of an if.</summary>
    public static string Decision(Relation r, CoqScope scope)
    {
        var (left, right) = (AsArgument(r.Left, scope), AsArgument(r.Right, scope));
        return r.Comparison switch
        {
            Comparison.Less => $"Rlt_dec {left} {right}",
            Comparison.LessOrEqual => $"Rle_dec {left} {right}",
            Comparison.Greater => $"Rlt_dec {right} {left}",
            Comparison.GreaterOrEqual => $"Rle_dec {right} {left}",
            Comparison.Equal => $"Req_EM_T {left} {right}",
            _ => throw new NotSupportedException("A case that holds where two sides differ has no term."),
        };
    }

    /// <summary>The size of a dimension, a natural number.</summary>
    public static string SizeOf(Dimension dimension, CoqScope scope) =>
        scope.Knows(dimension) ? scope[dimension] : dimension.Sizes is [var only] ? Natural(only) : scope[dimension];

    /// <summary>A vector as a function of its indices.</summary>
    public static string Of(VectorFormula vector, CoqScope scope)
    {
        switch (vector)
        {
            case VectorVariable v: return scope[v];
            case Listing l: return $"(listed [{string.Join("; ", l.Entries.Select(e => Of(e, scope)))}])";
            case VectorApplication a: return $"({Applied(a.Function, a.Arguments, scope)})";
            case Comprehension c:
                var inner = scope;
                var names = new List<string>();
                foreach (var index in c.Indices)
                {
                    inner = inner.Naming(index, index.Name, out var name);
                    names.Add(name);
                }

                return $"(fun {string.Join(' ', names)} => {Of(c.Body, inner)})";
            default: throw new NotSupportedException($"No term for {vector.GetType().Name}.");
        }
    }

    /// <summary>A place in a vector, counted from 0.</summary>
    public static string Of(Subscript subscript, CoqScope scope) => subscript.Index is { } index ? scope[index] : Natural(subscript.Place - 1);

    /// <summary>A natural number.</summary>
    public static string Natural(int n) => n.ToString(CultureInfo.InvariantCulture) + "%nat";

    /// <summary>The dimension of the vector arguments, if there are any.</summary>
    public static Dimension? DimensionOf(IReadOnlyList<Argument> arguments) => arguments.FirstOrDefault(a => a.Vector is not null).Vector?.Shape[0];

    private static string Print(Formula f, CoqScope scope, int atLeast) => f switch
    {
        Number n => Of(n.Value, atLeast),
        Constant c when ReferenceEquals(c, Constant.Pi) => "PI",
        Variable v => scope[v],
        Size s => Grouped($"INR {SizeOf(s.Dimension, scope)}", Call, atLeast),
        Arithmetic a => Print(a, scope, atLeast),
        Negation n => Grouped($"- {Print(n.Operand, scope, Exponent)}", Unary, atLeast),
        Power p => Print(p, scope, atLeast),
        Elementary e => Grouped($"{Word(e.Kind)} {Print(e.Operand, scope, Atom)}", Call, atLeast),
        Weighted w => Grouped($"{Print(w.Weight, scope, Multiplicative)} * {Print(w.Value, scope, Unary)}", Multiplicative, atLeast),
        Maximum m => Grouped($"Rmax {Print(m.Left, scope, Atom)} {Print(m.Right, scope, Atom)}", Call, atLeast),
        CaseAnalysis c => $"({Cases(c, scope)})",
        Indexed i => Grouped(Gathered(i, scope), Call, atLeast),
        Kronecker k => Grouped($"delta {Of(k.First, scope)} {Of(k.Second, scope)}", Call, atLeast),
        Application a => Grouped(Applied(a.Function, a.Arguments, scope), Call, atLeast),
        Element { Vector: Comprehension c } e => Print(c.Body, c.Indices.Zip(e.At).Aggregate(scope, (s, p) => s.Binding(p.First, Of(p.Second, scope))), atLeast),
        Element e => Grouped($"{Bare(Of(e.Vector, scope))} {string.Join(' ', e.At.Select(s => Of(s, scope)))}", Call, atLeast),
        Derivative d => scope[d],
        _ => throw new NotSupportedException($"No term for {f.GetType().Name}."),
    };

    private static string Print(Arithmetic a, CoqScope scope, int atLeast) => a.Operation switch
    {
        Operation.Add => Grouped($"{Print(a.Left, scope, Additive)} + {Print(a.Right, scope, Multiplicative)}", Additive, atLeast),
        Operation.Subtract => Grouped($"{Print(a.Left, scope, Additive)} - {Print(a.Right, scope, Multiplicative)}", Additive, atLeast),
        Operation.Multiply => Grouped($"{Print(a.Left, scope, Multiplicative)} * {Print(a.Right, scope, Unary)}", Multiplicative, atLeast),
        _ => Grouped($"{Print(a.Left, scope, Multiplicative)} / {Print(a.Right, scope, Exponent)}", Multiplicative, atLeast),
    };

    private static string Print(Power p, CoqScope scope, int atLeast) => p.Exponent switch
    {
        Number { Value: { IsInteger: true, Sign: >= 0 } n } => Grouped($"{Print(p.Base, scope, Atom)} ^ {n.Numerator}", Exponent, atLeast),
        Number { Value: { IsInteger: true } n } => Grouped($"/ {Print(p.Base, scope, Atom)} ^ {-n.Numerator}", Unary, atLeast),
        Number n when n.Value == new Rational(1, 2) => Grouped($"sqrt {Print(p.Base, scope, Atom)}", Call, atLeast),
        _ => Grouped($"power {Print(p.Base, scope, Atom)} {Print(p.Exponent, scope, Atom)}", Call, atLeast),
    };

    private static string Gathered(Indexed i, CoqScope scope)
    {
        var inner = scope.Naming(i.Index, i.Index.Name, out var name);
        var word = i.Gathering switch { Gathering.Sum => "sum_to", Gathering.Product => "product_to", _ => "max_to" };
        return $"{word} {SizeOf(i.Index.Dimension, scope)} (fun {name} => {Of(i.Body, inner)})";
    }

    private static string Cases(CaseAnalysis c, CoqScope scope)
    {
        var (then, otherwise) = (Of(c.Then, scope), Of(c.Otherwise, scope));
        var parts = c.Condition switch
        {
            Relation r => [r],
            Conjunction all => all.Parts.Cast<Relation>(),
            _ => throw new NotSupportedException($"No term for cases by a {c.Condition.GetType().Name}."),
        };
        return parts.Reverse().Aggregate(then, (text, part) => $"if {Decision(part, scope)} then {text} else {otherwise}");
    }

    private static string Applied(Function function, IReadOnlyList<Argument> arguments, CoqScope scope)
    {
        var size = DimensionOf(arguments) is { } dimension ? [SizeOf(dimension, scope)] : Array.Empty<string>();
        return string.Join(' ', [CoqFunction.NameOf(function), .. size, .. arguments.Select(a => a.Scalar is { } s ? AsArgument(s, scope) : Of(a.Vector!, scope))]);
    }

    // (f x) applied to k is f x k.
    private static string Bare(string text) => text.StartsWith("(Loss.", StringComparison.Ordinal) ? text[1..^1] : text;

    private static string Word(ElementaryKind kind) => kind switch { ElementaryKind.Exp => "exp", ElementaryKind.Log => "ln", _ => "Rabs" };

    private static string Grouped(string text, int strength, int atLeast) => strength < atLeast ? $"({text})" : text;
}
