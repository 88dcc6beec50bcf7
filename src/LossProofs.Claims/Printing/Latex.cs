namespace LossProofs.Claims.Printing;

/// <summary>Formulas in LaTeX, for the book.</summary>
internal sealed class Latex : Notation
{
    private static readonly Latex Instance = new();

    private static readonly HashSet<string> Greek =
        ["alpha", "beta", "gamma", "delta", "epsilon", "eta", "theta", "lambda", "mu", "pi", "rho", "sigma", "tau", "phi", "omega"];

    public static string Of(Formula f) => Instance.Print(f);

    public static string Of(Statement s) => Instance.Print(s);

    protected override string Minus => "-";
    protected override string Times => @" \, ";
    protected override string And => @" \quad\text{and}\quad ";
    protected override string Or => @" \quad\text{or}\quad ";
    protected override string Implies => @" \;\Rightarrow\; ";
    protected override bool FractionIsAtom => true;
    protected override string Group(string inner) => $@"\left({inner}\right)";
    protected override string Constant(Constant constant) => constant.Latex;
    protected override string Quotient(string left, string right) => $@"\frac{{{left}}}{{{right}}}";
    protected override string Raised(string @base, string exponent) => exponent == @"\frac{1}{2}" ? $@"\sqrt{{{@base}}}" : $"{{{@base}}}^{{{exponent}}}";
    protected override string Exponential(string operand) => $"e^{{{operand}}}";
    protected override string Logarithm(string operand) => $@"\log {Group(operand)}";
    protected override string Absolute(string operand) => $@"\left|{operand}\right|";
    protected override string Larger(string left, string right) => $@"\max {Group($"{left}, {right}")}";
    protected override string Cases(string condition, string then, string otherwise) =>
        $@"\begin{{cases}} {then} & \text{{if }} {condition} \\ {otherwise} & \text{{otherwise}} \end{{cases}}";
    protected override string Call(Function function, string arguments) => $"{function.Latex}{Group(arguments)}";
    protected override string Partial(string of, string by) => $@"\frac{{\partial}}{{\partial {by}}} {of}";
    protected override string Kronecker(string first, string second) => $@"\delta_{{{first}{second}}}";
    protected override string Tuple(IEnumerable<string> entries) => Group(string.Join(", ", entries));
    protected override string Words(string text) => $@"\text{{{text.Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}}}";

    protected override string Number(Rational value)
    {
        var size = value.Sign < 0 ? -value : value;
        var digits = size.IsInteger ? size.ToString() : $@"\frac{{{size.Numerator}}}{{{size.Denominator}}}";
        return value.Sign < 0 ? "-" + digits : digits;
    }

    // "alpha" is a Greek letter; "w1" has a subscript; "eta_hat" and other words stand upright.
    protected override string Name(string name)
    {
        if (Greek.Contains(name)) return "\\" + name;
        var letters = name.TrimEnd("0123456789".ToCharArray());
        if (letters.Length < name.Length) return $"{Name(letters)}_{{{name[letters.Length..]}}}";
        return name.Length == 1 || name.EndsWith('\'') ? name : $@"\mathrm{{{name}}}";
    }

    protected override string Subscripts(string vector, IEnumerable<string> at) => $"{{{vector}}}_{{{string.Join(at.All(s => s.Length == 1 && char.IsLetter(s[0])) ? "" : ",", at)}}}";

    protected override string Gathered(Gathering gathering, Index index, string body)
    {
        var range = $"_{{{index.Name}=1}}^{{{index.Dimension.Name}}} ";
        return gathering switch
        {
            Gathering.Sum => @"\sum" + range + body,
            Gathering.Product => @"\prod" + range + body,
            _ => $@"\max_{{{index.Name}}} {Group(body)}",
        };
    }

    protected override string LimitOf(string of, string variable, string toward, Approach from) =>
        $@"\lim_{{{variable} \to {toward}{(toward.EndsWith("infty", StringComparison.Ordinal) ? "" : from == Approach.Above ? "^{+}" : "^{-}")}}} {of}";

    protected override string Relate(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => @"\neq",
        Comparison.Less => "<",
        Comparison.LessOrEqual => @"\leq",
        Comparison.Greater => ">",
        _ => @"\geq",
    };

    protected override string Extreme(Extremum extremum, string of, string at)
    {
        var name = Name(extremum.Variable.Name);
        return $@"\operatorname*{{arg\,{(extremum.Greatest ? "max" : "min")}}}_{{{name}}} {of} {(extremum.Unique ? "=" : @"\ni")} {(extremum.Unique ? $@"\{{{at}\}}" : at)}";
    }
}
