using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;
using static LossProofs.Verification.Deviations.DeviationKind;

namespace LossProofs.Verification.Deviations;

/// <summary>The deviating formulas that the failures suggest: their constants are solved from the answers.</summary>
internal sealed class Candidates(ISubject subject, Function function, Format format)
{
    // The answers that occur most often among the failures are tried as bounds.
    private const int Frequent = 3;

    private static readonly IntervalField Field = new(128);

    private static readonly Interval One = Interval.Exactly(Dyadic.One);

    /// <summary>Every formula worth a trial, the simplest first.</summary>
    public IEnumerable<Rule> From(IReadOnlyList<Measurement> failures)
    {
        yield return new FlushedResults(format);
        yield return Changed(Entrywise((i, x) => FlushedResults.IsSubnormal(x.Lower.ToDouble(), format) ? Interval.Exactly(Dyadic.Zero) : x), new(FlushesArguments, "", "", "takes subnormal arguments for 0"));
        for (var i = 0; i < function.Parameters.Count; i++)
            if (function.Parameters[i] is { Vector: not null, Name: var name } && i is var vector)
                yield return Changed((n, a) => n == vector ? Shares(a) : a, new(Renormalises, name, "", $"divides {name} by its sum"));
        var bounds = failures.Select(m => (m.Call.Value, m.Failure!.Expected)).Where(m => m.Value is { } got && double.IsFinite(got) && got != 0 && !m.Expected.IsUndefined && m.Expected.Size > Dyadic.Of(Math.Abs(got)))
            .GroupBy(m => Math.Abs(m.Value!.Value)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(Frequent).Select(g => g.Key).ToList();
        foreach (var bound in bounds)
            foreach (var rule in Bounded(bound)) yield return rule;
    }

    private IEnumerable<Rule> Bounded(double bound)
    {
        var around = Field.Multiply(Interval.Exactly(bound), Field.Add(One, new(new(-1, 2 - format.Digits), new(1, 2 - format.Digits))));
        var c = WrittenConstant.In(around);
        yield return new ChangedDefinition(subject, function, format, DeviatingField.Floored(c), null, new(Clamped, WrittenConstant.Exactly(c), "", $"log ends at -{WrittenConstant.Exactly(c)}"));

        // −log ε = C.
        var epsilon = WrittenConstant.In(Field.Exp(-around));
        var text = WrittenConstant.Exactly(epsilon);
        if (epsilon is > 0 and < 0.5)
        {
            for (var i = 0; i < function.Parameters.Count; i++)
            {
                var (name, n) = (function.Parameters[i].Name, i);
                Dyadic low = Dyadic.Of(format.Round(epsilon)), high = Dyadic.Of(format.Round(1 - epsilon));
                yield return Changed(Entrywise((m, x) => m == n ? new(Dyadic.Min(Dyadic.Max(x.Lower, low), high), Dyadic.Min(Dyadic.Max(x.Upper, low), high)) : x), new(Clipped, text, "", $"clips {name} to [{text}, 1 - {text}]"));
                yield return Changed(Entrywise((m, x) => m == n ? Field.Max(x, Interval.Exactly(low)) : x), new(Clipped, text, "", $"takes {name} for {text} at least"));
            }

            yield return new ChangedDefinition(subject, function, format, DeviatingField.Shifted(epsilon, format), null, new(EpsilonAdded, text, "", $"adds {text} to what it takes the logarithm of"));
        }

        var divisor = WrittenConstant.In(Field.Divide(One, around));
        if (divisor is > 0 and < 0.5 && function.GradientOf is { Definition: not null })
            yield return new DeviatingLoss(subject, function, format, divisor, new(EpsilonAdded, WrittenConstant.Exactly(divisor), "", $"adds {WrittenConstant.Exactly(divisor)} to what the loss takes the logarithm of"));
        if (divisor is > 0 and < 1)
            yield return new ChangedDefinition(subject, function, format, DeviatingField.Bounded(divisor), null, new(DivisorFloored, WrittenConstant.Exactly(divisor), "", $"divides by {WrittenConstant.Exactly(divisor)} at least"));
    }

    private ChangedDefinition Changed(Func<int, Tensor<Interval>, Tensor<Interval>> change, Deviation named) => new(subject, function, format, DeviatingField.Exact, change, named);

    private static Func<int, Tensor<Interval>, Tensor<Interval>> Entrywise(Func<int, Interval, Interval> change) =>
        (i, a) => new(a.Shape, [.. a.Entries.Select(x => change(i, x))]);

    private static Tensor<Interval> Shares(Tensor<Interval> vector)
    {
        var sum = vector.Entries.Aggregate(Field.Add);
        return sum.IsExact && sum.Lower == Dyadic.One ? vector : new(vector.Shape, [.. vector.Entries.Select(x => Field.Divide(x, sum))]);
    }
}
