namespace LossProofs.Claims.Printing;

/// <summary>
/// Prints formulas and statements. The walk and the parentheses are here, once; text and LaTeX supply the signs.
/// Binding strength: 1 sum, 2 product, 3 minus sign, 4 power, 5 atom.
/// </summary>
internal abstract class Notation
{
    private const int Additive = 1, Multiplicative = 2, Unary = 3, Exponent = 4, Atom = 5;

    protected abstract string Minus { get; }
    protected abstract string Times { get; }
    protected abstract string And { get; }
    protected abstract string Or { get; }
    protected abstract string Implies { get; }
    protected abstract string Group(string inner);
    protected abstract string Number(Rational value);
    protected abstract string Constant(Constant constant);
    protected abstract string Name(string name);
    protected abstract string Subscripts(string vector, IEnumerable<string> at);
    protected abstract string Quotient(string left, string right);
    protected abstract string Raised(string @base, string exponent);
    protected abstract string Exponential(string operand);
    protected abstract string Logarithm(string operand);
    protected abstract string Absolute(string operand);
    protected abstract string Larger(string left, string right);
    protected abstract string Gathered(Gathering gathering, Index index, string body);
    protected abstract string Cases(string condition, string then, string otherwise);
    protected abstract string Call(Function function, string arguments);
    protected abstract string Partial(string of, string by);
    protected abstract string LimitOf(string of, string variable, string toward, Approach from);
    protected abstract string Kronecker(string first, string second);
    protected abstract string Tuple(IEnumerable<string> entries);
    protected abstract string Relate(Comparison comparison);
    protected abstract string Extreme(Extremum extremum, string of, string at);
    protected abstract string Words(string text);

    /// <summary>A fraction binds as a product in text, as an atom in LaTeX.</summary>
    protected abstract bool FractionIsAtom { get; }

    public string Print(Formula f) => Print(f, Additive);

    public string Print(Statement s) => s switch
    {
        Relation r => $"{Print(r.Left)} {Relate(r.Comparison)} {Print(r.Right)}",
        Conjunction c => string.Join(And, c.Parts.Select(p => p is Disjunction or Implication ? Group(Print(p)) : Print(p))),
        Disjunction d => string.Join(Or, d.Parts.Select(p => p is Conjunction or Implication ? Group(Print(p)) : Print(p))),
        Implication i => $"{Nested(i.Condition)}{Implies}{Nested(i.Consequence)}",
        Extremum e => Extreme(e, Print(e.Of, Multiplicative), Print(e.At)),
        Experiment e => Words(e.Text),
        _ => throw new NotSupportedException($"No notation for {s.GetType().Name}."),
    };

    private string Nested(Statement s) => s is Implication or Conjunction or Disjunction ? Group(Print(s)) : Print(s);

    // No two signs in a row: a − (−b).
    private static int BesideSum(Formula f) => f is Negation or Claims.Number { Value.Sign: < 0 } ? Atom : Multiplicative;

    private string Print(Formula f, int atLeast)
    {
        var strength = StrengthOf(f);
        var text = Open(f);
        return strength < atLeast ? Group(text) : text;
    }

    private int StrengthOf(Formula f) => f switch
    {
        Arithmetic { Operation: Operation.Add or Operation.Subtract } or CaseAnalysis => Additive,
        Arithmetic { Operation: Operation.Divide } when FractionIsAtom => Atom,
        Arithmetic or Weighted => Multiplicative,
        Number { Value.Sign: < 0 } => Unary,
        Number { Value.IsInteger: false } => FractionIsAtom ? Atom : Multiplicative,
        Negation or Derivative or Limit => Unary,
        Indexed { Gathering: not Gathering.Max } => Unary,
        Power or Elementary { Kind: ElementaryKind.Exp } => Exponent,
        _ => Atom,
    };

    private string Open(Formula f) => f switch
    {
        Number n => Number(n.Value),
        Constant c => Constant(c),
        Variable v => Name(v.Name),
        Size s => Name(s.Dimension.Name),
        Arithmetic { Operation: Operation.Add } a => $"{Print(a.Left, Additive)} + {Print(a.Right, BesideSum(a.Right))}",
        Arithmetic { Operation: Operation.Subtract } a => $"{Print(a.Left, Additive)} {Minus} {Print(a.Right, BesideSum(a.Right))}",
        Arithmetic { Operation: Operation.Multiply } a => Multiplied(a.Left, a.Right),
        Weighted w => Multiplied(w.Weight, w.Value),
        Arithmetic a => FractionIsAtom ? Quotient(Print(a.Left), Print(a.Right)) : Quotient(Print(a.Left, Multiplicative), Print(a.Right, Exponent)),
        Negation n => Minus + Print(n.Operand, n.Operand is Negation or Number { Value.Sign: < 0 } ? Atom : Multiplicative),
        Power p => Raised(IsSimple(p.Base) ? Print(p.Base) : Group(Print(p.Base)), FractionIsAtom || p.Exponent is Number { Value: { IsInteger: true, Sign: > 0 } } or Variable ? Print(p.Exponent) : Group(Print(p.Exponent))),
        Elementary { Kind: ElementaryKind.Exp } e => Exponential(FractionIsAtom ? Print(e.Operand) : Print(e.Operand, Atom)),
        Elementary { Kind: ElementaryKind.Log } e => Logarithm(Print(e.Operand)),
        Elementary e => Absolute(Print(e.Operand)),
        Maximum m => Larger(Print(m.Left), Print(m.Right)),
        CaseAnalysis c => Cases(Print(c.Condition), Print(c.Then), Print(c.Otherwise)),
        Indexed i => Gathered(i.Gathering, i.Index, i.Gathering == Gathering.Max ? Print(i.Body) : Print(i.Body, Multiplicative)),
        Application a => Call(a.Function, Arguments(a.Arguments)),
        Element e => Subscripts(Print(e.Vector), e.At.Select(s => s.ToString())),
        Derivative d => Partial(Print(d.Of, Exponent), Print(d.By, Atom)),
        Limit l => LimitOf(Print(l.Of, Multiplicative), Name(l.Variable.Name), Print(l.Toward), l.From),
        Kronecker k => Kronecker(k.First.ToString(), k.Second.ToString()),
        _ => throw new NotSupportedException($"No notation for {f.GetType().Name}."),
    };

    // What a power can be taken of without parentheses.
    private static bool IsSimple(Formula f) => f is Variable or Element { Vector: VectorVariable } or Size or Claims.Constant or Number { Value: { IsInteger: true, Sign: >= 0 } } or Elementary { Kind: ElementaryKind.Abs };

    // A minus sign inside a product is put in parentheses everywhere but in front.
    private string Multiplied(Formula left, Formula right) =>
        $"{Print(left, Multiplicative)}{Times}{Print(right, right is Arithmetic { Operation: Operation.Divide } or Negation or Number { Value.Sign: < 0 } ? Exponent : Multiplicative)}";

    private string Print(VectorFormula v) => v switch
    {
        VectorVariable x => Name(x.Name),
        VectorApplication a => Call(a.Function, Arguments(a.Arguments)),
        Comprehension c => Subscripts(Group(Print(c.Body)), c.Indices.Select(i => i.Name)),
        Listing l => Tuple(l.Entries.Select(e => Print(e))),
        _ => throw new NotSupportedException($"No notation for {v.GetType().Name}."),
    };

    private string Arguments(IReadOnlyList<Argument> arguments) =>
        string.Join(", ", arguments.Select(a => a.Scalar is { } s ? Print(s) : Print(a.Vector!)));
}
