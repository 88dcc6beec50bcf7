using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>Finds the part of a statement that is sure to fail at a point, and says why.</summary>
internal sealed class Relations(Format format)
{
    /// <summary>Makes a witness of a failure at a sample.</summary>
    public delegate Witness Failing(Sample at, IReadOnlyList<Call> calls);

    /// <summary>How the statement fails, or null where it does not.</summary>
    public Failing? Failure(Statement statement, Bindings<Interval> at, Answers answers) => statement switch
    {
        Relation { Left: Limit limit } r => Path(limit, r, at, answers),
        Relation r => Compare(r, at, answers),
        Conjunction c => c.Parts.Select(p => Failure(p, at, answers)).FirstOrDefault(f => f is not null),
        Disjunction d => d.Parts.Select(p => Failure(p, at, answers)).ToList() is var parts && parts.TrueForAll(f => f is not null) ? parts[0] : null,
        Implication i => answers.Holds(i.Condition, at) == true ? Failure(i.Consequence, at, answers) : null,
        Extremum e => Extreme(e, at, answers),
        _ => throw new NotSupportedException($"A {statement.GetType().Name} is not judged by samples."),
    };

    private static Failing? Compare(Relation r, Bindings<Interval> at, Answers answers)
    {
        Interval left = answers.Value(r.Left, at), right = answers.Value(r.Right, at);
        return Interval.Compare(left, r.Comparison, right) == false ? (sample, calls) => new(sample, r, left, right, calls) : null;
    }

    private static Failing? Extreme(Extremum e, Bindings<Interval> at, Answers answers)
    {
        var best = at.Select(v => v);
        best.Scalars[e.Variable] = answers.Value(e.At, at);
        var elsewhere = Interval.Compare(at.Scalars[e.Variable], Comparison.NotEqual, best.Scalars[e.Variable]) == true;
        var comparison = (e.Greatest, e.Unique && elsewhere) switch
        {
            (false, false) => Comparison.GreaterOrEqual,
            (false, true) => Comparison.Greater,
            (true, false) => Comparison.LessOrEqual,
            (true, true) => Comparison.Less,
        };
        Interval here = answers.Value(e.Of, at), there = answers.Value(e.Of, best);
        return Interval.Compare(here, comparison, there) == false ? (sample, calls) => new(sample, e, here, there, calls) : null;
    }

    // A limit is judged along a path that runs to the last number of the format before the goal. It fails where the distance to
    // the claimed value is neither 0 at the end nor smaller there than halfway; a distance that is not known halfway decides nothing.
    private Failing? Path(Limit limit, Relation r, Bindings<Interval> at, Answers answers)
    {
        var steps = Steps(limit, at, answers);
        var middle = Distance(limit, r.Right, at, steps[steps.Count / 2], answers);
        var end = Distance(limit, r.Right, at, steps[^1], answers);
        var approaches = end.IsUndefined || middle.IsUndefined || middle.Lower.Sign <= 0 || middle.Upper.IsInfinite || end.Lower.Sign <= 0 || end.Upper < middle.Lower;
        return approaches ? null : (sample, calls) => new(sample, r, end, middle, calls)
        {
            Reason = $"At {limit.Variable.Name} = {steps[^1]} the distance to {r.Right} is {end}, halfway at {limit.Variable.Name} = {steps[steps.Count / 2]} it is {middle}: it is not approached.",
        };
    }

    private List<Dyadic> Steps(Limit limit, Bindings<Interval> at, Answers answers)
    {
        var toInfinity = limit.Toward is Constant;
        var most = toInfinity ? (int)Dyadic.Of(format.Largest).Magnitude - 1 : -format.LeastExponent;
        var goal = toInfinity ? Dyadic.Zero : answers.Value(limit.Toward, at).Lower;
        var sign = toInfinity ? ReferenceEquals(limit.Toward, Constant.NegativeInfinity) ? -1 : 1 : limit.From == Approach.Above ? 1 : -1;
        var steps = new List<Dyadic>();
        for (var n = 1; n <= most; n++)
        {
            var step = goal + new Dyadic(sign, toInfinity ? n : -n);
            if (!format.Holds(step)) break;
            steps.Add(step);
        }

        return steps;
    }

    // |f − L|; to ±∞ the reciprocal of f, or an infinite distance where f has the other sign.
    private static Interval Distance(Limit limit, Formula value, Bindings<Interval> at, Dyadic x, Answers answers)
    {
        var moved = at.Select(v => v);
        moved.Scalars[limit.Variable] = Interval.Exactly(x);
        var f = answers.Value(limit.Of, moved);
        if (f.IsUndefined) return f;
        var field = new IntervalField(64);
        if (value is not Constant infinity || ReferenceEquals(infinity, Constant.Pi)) return field.Abs(field.Add(f, -answers.Value(value, moved)));
        if (ReferenceEquals(infinity, Constant.NegativeInfinity)) f = -f;
        return f.Lower.Sign > 0 ? field.Divide(Interval.Exactly(Dyadic.One), f) : f.Upper.Sign > 0 ? Interval.Whole : new(Dyadic.PositiveInfinity, Dyadic.PositiveInfinity);
    }
}
