using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>Finds the part of a statement that is sure to fail at a point, and says why.</summary>
internal sealed class Relations(Format format)
{
    // What a limit is about beside the variable that moves.
    private readonly Dictionary<Limit, Names> others = [];

    /// <summary>Makes a witness of a failure at a sample.</summary>
    public delegate Witness Failing(Sample at, IReadOnlyList<Call> calls);

    /// <summary>How the statement fails, or null where it does not.</summary>
    public Failing? Failure(Statement statement, Bindings<Interval> at, Answers answers) => statement switch
    {
        Relation { Left: Limit limit, Comparison: Comparison.Equal } r => Path(limit, r, at, answers),
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
        var best = at.Copy();
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

    // A limit is judged along powers of two, up to the last number of the format before the goal. On the second half of that way the
    // slowest functions of the family, logarithms, halve their distance to the limit; what approaches another value keeps it. The limit
    // fails where the distance surely keeps more than three quarters; a distance that may be 0 decides nothing.
    private Failing? Path(Limit limit, Relation r, Bindings<Interval> at, Answers answers)
    {
        if (!others.TryGetValue(limit, out var names)) others[limit] = names = Names.In(limit);
        if (!names.Variables.TrueForAll(v => IsEveryday(at.Scalars[v], v.Domain)) || !names.Vectors.TrueForAll(v => at.Vectors[v].Entries.All(e => IsEveryday(e, v.Domain)))) return null;
        var steps = Steps(limit, at, answers);
        if (steps.Count == 0) return null;
        Dyadic half = steps[steps.Count / 2], last = steps[^1];
        Interval middle = Distance(limit, r.Right, at, half, answers), end = Distance(limit, r.Right, at, last, answers);
        if (middle.IsUndefined || end.IsUndefined || end.Lower.Sign <= 0 || end.Lower < middle.Upper * new Dyadic(3, -2)) return null;
        return (sample, calls) => new(sample, r, end, middle, calls)
        {
            Reason = $"At {limit.Variable.Name} = {last} the distance to {r.Right} is {end}, halfway at {limit.Variable.Name} = {half} it is {middle}: it is not approached.",
        };
    }

    // The path outruns other variables only where they, and what is left to the ends of their domain, are of everyday size, or 0.
    private bool IsEveryday(Interval value, Domain domain)
    {
        var field = new IntervalField(128);
        return new[] { (Rational)0, domain.Lower, domain.Upper }.All(end => end is not { } e || field.Abs(field.Add(value, -field.Of(e))).Size is { } distance
            && (distance.IsZero || Math.Abs(distance.Magnitude) <= format.Digits / 4));
    }

    // Goal ± 2^n, each rounded to the format, as long as they differ from the goal.
    private List<Dyadic> Steps(Limit limit, Bindings<Interval> at, Answers answers)
    {
        var toInfinity = ReferenceEquals(limit.Toward, Constant.Infinity) || ReferenceEquals(limit.Toward, Constant.NegativeInfinity);
        var most = toInfinity ? (int)Dyadic.Of(format.Largest).Magnitude - 1 : -format.LeastExponent;
        var goal = toInfinity ? Interval.Exactly(Dyadic.Zero) : answers.Value(limit.Toward, at);
        var sign = toInfinity ? ReferenceEquals(limit.Toward, Constant.NegativeInfinity) ? -1 : 1 : limit.From == Approach.Above ? 1 : -1;
        var steps = new List<Dyadic>();
        if (goal.IsUndefined || goal.Size.IsInfinite) return steps;
        for (var n = 1; n <= most; n++)
        {
            var step = format.Nearest((sign > 0 ? goal.Upper : goal.Lower) + new Dyadic(sign, toInfinity ? n : -n));
            if (double.IsInfinity(step) || goal.Contains(Dyadic.Of(step)) || Dyadic.Of(step) > goal.Upper != sign > 0) break;
            steps.Add(Dyadic.Of(step));
        }

        return steps;
    }

    // |f − L|; to ±∞ the reciprocal of f, or an infinite distance where f has the other sign.
    private static Interval Distance(Limit limit, Formula value, Bindings<Interval> at, Dyadic x, Answers answers)
    {
        var moved = at.Copy();
        moved.Scalars[limit.Variable] = Interval.Exactly(x);
        var f = answers.Value(limit.Of, moved);
        if (f.IsUndefined) return f;
        var field = new IntervalField(64);
        if (value is not Constant infinity || ReferenceEquals(infinity, Constant.Pi)) return field.Abs(field.Add(f, -answers.Value(value, moved)));
        if (ReferenceEquals(infinity, Constant.NegativeInfinity)) f = -f;
        return f.Lower.Sign > 0 ? field.Divide(Interval.Exactly(Dyadic.One), f) : f.Upper.Sign > 0 ? Interval.Whole : new(Dyadic.PositiveInfinity, Dyadic.PositiveInfinity);
    }
}
