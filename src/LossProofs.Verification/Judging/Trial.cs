using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>A sample, judged.</summary>
/// <param name="Witness">How the statement fails; null where it does not.</param>
/// <param name="Refusal">A question that the subject refused, so that a part of the statement was not judged; null where there is none.</param>
internal readonly record struct Sight(Witness? Witness, Call? Refusal);

/// <summary>A statement before a subject: looks for the samples at which it fails.</summary>
internal sealed class Trial(Statement statement, Names names, Questions questions)
{
    // Judge's own arithmetic adds nothing that an ulp of binary64 could feel.
    private const int Bits = 128, MostPlaces = 8;

    // Each part of a conjunction has its own free indices.
    private readonly (Statement Statement, IReadOnlyList<Claims.Index> Indices)[] parts =
        [.. (statement is Conjunction c ? c.Parts : [statement]).Select(p => (p, (IReadOnlyList<Claims.Index>)[.. names.Indices.Intersect(Names.In(p).Indices)]))];

    private readonly Answers answers = new(questions, new IntervalField(Bits));

    private readonly Relations relations = new(questions.Format);

    /// <summary>What was seen at each sample.</summary>
    public Sight[] At(IReadOnlyList<Sample> samples)
    {
        Instance[][] instances = [.. samples.Select((s, i) => Instances(s, i).ToArray())];
        var open = instances.SelectMany(i => i).ToList();
        // Each round brings the answers that the next one needs, until nothing is asked any more.
        while (open.Count > 0)
        {
            open.RemoveAll(IsDecided);
            questions.Send();
        }

        return [.. instances.Select(all => new Sight(all.Select(i => i.Witness).FirstOrDefault(w => w is not null), all.Select(i => i.Refusal).FirstOrDefault(r => r is not null)))];
    }

    private bool IsDecided(Instance instance)
    {
        answers.Begin(instance.Steps);
        var before = questions.Asked;
        var failure = relations.Failure(instance.Part, instance.At, answers);
        if (questions.Asked != before) return false;
        instance.Witness = answers.Fault is { } fault
            ? new(instance.Sample, instance.Part, Interval.Undefined, Interval.Undefined, [fault]) { Reason = $"{fault.Function.Name} answered {fault.Answer.Error ?? "NaN"} where it has a value." }
            : failure?.Invoke(instance.Sample, [.. answers.Calls]);
        instance.Refusal = answers.Refusal;
        return true;
    }

    // Every part at every value of its free indices, or at as many as are affordable, spread evenly; other samples begin elsewhere, so
    // that all are met.
    private IEnumerable<Instance> Instances(Sample sample, int number)
    {
        var bound = sample.Bind();
        foreach (var (part, indices) in parts)
        {
            int[] shape = [.. indices.Select(i => sample.Sizes[i.Dimension])];
            var count = shape.Aggregate(1, (x, y) => x * y);
            var step = Math.Max(1, (count + MostPlaces - 1) / MostPlaces);
            for (var n = number % step; n < count; n += step)
            {
                var at = bound.Copy();
                var rest = n;
                for (var d = shape.Length - 1; d >= 0; d--) (rest, at.Indices[indices[d]]) = (rest / shape[d], rest % shape[d]);
                yield return new(sample, part, at);
            }
        }
    }

    // A part of the statement at one value of every name.
    private sealed class Instance(Sample sample, Statement part, Bindings<Interval> at)
    {
        public Sample Sample { get; } = sample;

        public Statement Part { get; } = part;

        public Bindings<Interval> At { get; } = at;

        public List<Step> Steps { get; } = [];

        public Witness? Witness { get; set; }

        public Call? Refusal { get; set; }
    }
}
