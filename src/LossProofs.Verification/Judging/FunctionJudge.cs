using LossProofs.Claims;
using LossProofs.Verification.Deviations;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>
/// Measures the functions of a subject against the oracle: at special values, at systematic points (every binade, neighbours of
/// branch points and roots, near ties) and at seeded samples.
/// </summary>
/// <param name="subject">The subject.</param>
/// <param name="format">The format it is asked in.</param>
/// <param name="seed">What the samples follow from.</param>
/// <param name="cases">How many samples a function is measured at, beside the special and the systematic points.</param>
/// <param name="shrinking">How often a failure is replaced by a simpler one; 0 where only the verdict matters.</param>
/// <param name="systematic">Whether the systematic points, which no seed changes, are measured too.</param>
public sealed class FunctionJudge(ISubject subject, Format format, int seed = Seed.Default, int cases = 1000, int shrinking = 60, bool systematic = true)
{
    /// <summary>Measures a function that the subject offers.</summary>
    public FunctionFinding Judge(Function function)
    {
        var special = FunctionPoints.Special(function, format).ToList();
        List<Reference> references = [.. special.Select(s => new Reference(function, [.. s.Arguments], format))];
        if (systematic) references.AddRange(Reference.Systematic(function, format));
        references.AddRange(FunctionPoints.Seeded(function, format, seed, cases).Select((arguments, i) => new Reference(function, arguments, format, i % arguments.Length)));
        var pairs = references.Select((r, i) => (Index: i, Neighbour: i < special.Count ? null : r.Neighbour())).Where(p => p.Neighbour is not null).ToList();
        var answers = subject.Evaluate(function, format, [.. references.Select(r => r.Arguments), .. pairs.Select(p => p.Neighbour!)]);

        var trial = new FunctionTrial(subject, function, format);
        var judged = new List<Measurement>();
        var policies = new List<(Measurement Measurement, string? Convention)>();
        var measured = new List<Measurement>();
        var points = 0;
        for (var i = 0; i < references.Count; i++)
        {
            var value = i < special.Count ? special[i] : null;
            foreach (var measurement in trial.Measure(references[i], answers[i], value))
            {
                points++;
                var convention = measurement.Failure is { } failure && FunctionTrial.IsConvention(failure, value);
                if (convention) policies.Add((measurement, value?.Convention)); else judged.Add(measurement);
                if (value is null && !convention) measured.Add(measurement);
            }
        }

        var failures = judged.Where(m => m.Failure is not null).ToList();
        var recognition = shrinking > 0 ? Recognition.Of(subject, function, format, judged) : Recognition.Nothing;
        var kinds = failures.GroupBy(m => (m.Failure!.Defect, Deviation: recognition.Explains(m))).OrderByDescending(g => g.Key.Defect).ThenBy(g => g.Key.Deviation?.Text, StringComparer.Ordinal)
            .Select(g => new FailureShrinker(subject, format, shrinking, m => recognition.Explains(m) == g.Key.Deviation).Shrink(g.MaxBy(m => double.IsFinite(m.Ulps) ? m.Ulps : double.MaxValue)!.Failure!) with { Deviation = g.Key.Deviation, Count = g.Count() }).ToList();
        if (Bias.Of(function, measured) is { } bias) kinds.Add(bias);
        var breaks = Monotonicity.Breaks(pairs.Select((p, n) => (references[p.Index], Asked(references[p.Index].Arguments, answers[p.Index]), Asked(p.Neighbour!, answers[references.Count + n]))));
        return new FunctionFinding(function, subject.Name, format, points, kinds, failures.Count) { Policies = [.. policies.GroupBy(p => p.Convention).SelectMany(g => Policies([.. g.Select(p => p.Measurement)]))], Breaks = breaks.Count, Break = breaks.Example }.With(measured);

        IEnumerable<Failure> Policies(IReadOnlyList<Measurement> differing)
        {
            var alike = shrinking > 0 ? Recognition.Of(subject, function, format, differing) : Recognition.Nothing;
            return differing.Select(m => m.Failure! with { Deviation = alike.Explains(m) });
        }

        Call Asked(double[][] arguments, Answer answer) => new(function, arguments, [], answer);
    }

    /// <summary>Measures the result at one point, entry by entry.</summary>
    public IReadOnlyList<Measurement> At(Function function, double[][] arguments)
    {
        var special = FunctionPoints.Special(function, format).FirstOrDefault(s => s.IsAt(arguments));
        var answer = subject.Evaluate(function, format, [arguments])[0];
        return special is null && arguments.Any(a => a.Any(double.IsNaN))
            ? [new(null, double.NaN, new Call(function, arguments, [.. function.Shape.Select(_ => 0)], answer))]
            : [.. new FunctionTrial(subject, function, format).Measure(new(function, arguments, format), answer, special)];
    }
}
