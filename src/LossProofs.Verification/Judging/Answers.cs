using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Judging;

/// <summary>
/// Evaluates formulas with every function answered by a subject. An answer stands for all values within the rated accuracy, so
/// a statement is refuted only if no values within the ratings could satisfy it.
/// </summary>
public sealed class Answers(Questions questions, IntervalField field) : Evaluator<Interval>(field)
{
    private readonly IntervalField field = field;

    private readonly Dictionary<Derivative, bool> asksSubject = [];

    private List<Step> steps = [];

    /// <summary>Calls of the last evaluation, for a witness to show.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>A call whose answer was NaN or an error where the definition has a value; null where there was none.</summary>
    public Call? Fault { get; private set; }

    /// <summary>A call that the subject refused: nothing is known of its result; null where there was none.</summary>
    public Call? Refusal { get; private set; }

    /// <summary>Forgets the calls and the fault of the last evaluation.</summary>
    public void Begin() => Begin([]);

    /// <summary>Forgets the calls and the fault of the last evaluation, and goes on with the steps that were chosen at a point.</summary>
    internal void Begin(List<Step> chosen)
    {
        Calls.Clear();
        Fault = Refusal = null;
        steps = chosen;
    }

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments) => Ask(function, arguments, []);

    /// <inheritdoc/>
    protected override Interval Apply(Function function, IReadOnlyList<Tensor<Interval>> arguments, int[] at) => Ask(function, arguments, at);

    /// <inheritdoc/>
    protected override Interval Derive(Derivative derivative, Bindings<Interval> at)
    {
        if (!asksSubject.TryGetValue(derivative, out var asks)) asksSubject[derivative] = asks = Sampling.Names.In(derivative.Of).AsksSubject;
        return asks ? Stencil.Slope(derivative, at, field, questions.Format, Value, steps) : Taylor.Along(derivative, at, field, 1, at.Of(derivative.By))[1];
    }

    // An argument that is not one value of the format is asked for at the nearest value, and the difference made up for by the
    // mean value theorem: f(X) lies in f(m) + f'(X) (X − m), the slope taken from the definition.
    private Interval Ask(Function function, IReadOnlyList<Tensor<Interval>> arguments, int[] at)
    {
        if (arguments.Any(a => a.Entries.Any(e => e.IsUndefined))) return Interval.Undefined;
        var exact = arguments.All(a => a.Entries.All(e => e.IsExact && questions.Format.Holds(e.Lower)));
        double[][] asked = [.. arguments.Select(a => a.Entries.Select(e => questions.Format.Nearest(Dyadic.Of(e.Middle()))).ToArray())];
        if (asked.Any(a => a.Any(double.IsInfinity)) && !exact) return Interval.Whole;
        if (questions.Ask(function, asked) is not { } answer) return Interval.Whole;
        var call = new Call(function, asked, at, answer);
        Calls.Add(call);
        var value = Enclose(call);
        return exact ? value : field.Add(value, Slack(function, arguments, asked, at));
    }

    private Interval Enclose(Call call)
    {
        if (call.Answer.IsRefusal)
        {
            Refusal ??= call;
            return Interval.Whole;
        }

        if (call.Value is not { } value || double.IsNaN(value))
        {
            if (!Oracle.Value(call.Function, call.Arguments, call.At, questions.Format).IsUndefined) Fault ??= call;
            return Interval.Undefined;
        }

        return Accuracy.Of(questions.Subject, call.Function, call.Arguments, call.At)
            .Around(value, questions.Format, () => new Definitions(new IntervalField(64)).Entry(call.Function, Oracle.Exactly(call.Arguments, call.Function), call.At));
    }

    // F(t) = f(m + t (X − m)) has F(1) − F(0) = F'(s) for some s in [0, 1].
    private Interval Slack(Function function, IReadOnlyList<Tensor<Interval>> arguments, double[][] asked, int[] at)
    {
        var jets = new JetField(field, 1);
        var lines = arguments.Select((a, i) => new Tensor<Jet>(a.Shape,
            [.. a.Entries.Select((e, n) => jets.Line(e.Hull(Interval.Exactly(asked[i][n])), field.Add(e, -Interval.Exactly(asked[i][n]))))])).ToList();
        var slope = new Taylor(jets).Entry(function, lines, at)[1];
        return slope.IsUndefined ? Interval.Whole : slope;
    }
}

/// <summary>A question to a subject and its answer.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments, one array a parameter.</param>
/// <param name="At">The entry of the result that was looked at; empty for a number.</param>
/// <param name="Answer">The answer.</param>
public sealed record Call(Function Function, double[][] Arguments, int[] At, Subjects.Answer Answer)
{
    /// <summary>The entry that was looked at; null where there is none.</summary>
    public double? Value
    {
        get
        {
            var width = LengthOf(Function, Arguments);
            var place = At.Aggregate(0, (place, n) => place * width + n);
            return Answer.Error is null && place < Answer.Values.Length ? Answer.Values[place] : null;
        }
    }

    /// <summary>How many numbers the result has.</summary>
    internal static int NumbersOf(Function function, double[][] arguments) => function.Shape.Aggregate(1, (product, _) => product * LengthOf(function, arguments));

    /// <summary>The subscripts of a number of the result by its place, row after row.</summary>
    internal static int[] Subscripts(Function function, double[][] arguments, int place) => function.Shape.Count switch
    {
        0 => [],
        1 => [place],
        _ => [place / LengthOf(function, arguments), place % LengthOf(function, arguments)],
    };

    /// <summary>The length of the first vector among the arguments; 1 where all are numbers.</summary>
    internal static int LengthOf(Function function, double[][] arguments) =>
        arguments[function.Parameters.Select((p, i) => (p, i)).FirstOrDefault(x => x.p.Vector is not null).i].Length;
}
