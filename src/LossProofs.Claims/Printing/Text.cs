namespace LossProofs.Claims.Printing;

/// <summary>Formulas in plain text, for terminals and failure messages.</summary>
internal sealed class Text : Notation
{
    private static readonly Text Instance = new();

    public static string Of(Formula f) => Instance.Print(f);

    public static string Of(Statement s) => Instance.Print(s);

    protected override string Minus => "−";
    protected override string Times => "·";
    protected override string And => " and ";
    protected override string Or => " or ";
    protected override string Implies => " ⇒ ";
    protected override bool FractionIsAtom => false;
    protected override string Group(string inner) => $"({inner})";
    protected override string Number(Rational value) => value.ToString();
    protected override string Constant(Constant constant) => constant.Text;
    protected override string Name(string name) => name;
    protected override string Subscripts(string vector, IEnumerable<string> at) => $"{vector}_{string.Join(at.All(s => s.Length == 1 && char.IsLetter(s[0])) ? "" : ",", at)}";
    protected override string Quotient(string left, string right) => $"{left} / {right}";
    protected override string Raised(string @base, string exponent) => $"{@base}^{exponent}";
    protected override string Exponential(string operand) => $"e^{operand}";
    protected override string Logarithm(string operand) => $"log({operand})";
    protected override string Absolute(string operand) => $"|{operand}|";
    protected override string Larger(string left, string right) => $"max({left}, {right})";
    protected override string Cases(string condition, string then, string otherwise) => $"[{then} if {condition}, else {otherwise}]";
    protected override string Call(Function function, string arguments) => $"{function.Text}({arguments})";
    protected override string Partial(string of, string by) => $"∂/∂{by} {of}";
    protected override string Kronecker(string first, string second) => $"δ_{first}{second}";
    protected override string Tuple(IEnumerable<string> entries) => $"({string.Join(", ", entries)})";
    protected override string Words(string text) => text;

    protected override string Gathered(Gathering gathering, Index index, string body) => gathering switch
    {
        Gathering.Sum => $"Σ_{index.Name} {body}",
        Gathering.Product => $"∏_{index.Name} {body}",
        _ => $"max_{index.Name}({body})",
    };

    protected override string LimitOf(string of, string variable, string toward, Approach from) =>
        $"lim[{variable} → {toward}{(toward.EndsWith('∞') ? "" : from == Approach.Above ? "+" : "−")}] {of}";

    protected override string Relate(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "≠",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "≤",
        Comparison.Greater => ">",
        _ => "≥",
    };

    protected override string Extreme(Extremum extremum, string of, string at) =>
        $"{of} is {(extremum.Greatest ? "greatest" : "least")} in {extremum.Variable.Name} {(extremum.Unique ? "exactly" : "")}{(extremum.Unique ? " " : "")}at {extremum.Variable.Name} = {at}";
}
