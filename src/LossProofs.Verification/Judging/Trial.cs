using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Judging;

/// <summary>A statement before a subject: looks for the samples at which it fails.</summary>
internal sealed class Trial(Statement statement, Names names, Questions questions)
{
    // Judge's own arithmetic adds nothing that an ulp of binary64 could feel.
    private const int Bits = 128, MostRounds = 12, MostPlaces = 8;

    private readonly Answers answers = new(questions, new IntervalField(Bits));

    private readonly Relations relations = new(questions.Format);

    /// <summary>For each sample a witness, or null where the statement does not fail.</summary>
    public Witness?[] At(IReadOnlyList<Sample> samples)
    {
        var found = new Witness?[samples.Count];
        var open = Enumerable.Range(0, samples.Count).ToList();
        for (var round = 0; open.Count > 0 && round < MostRounds; round++)
        {
            var again = new List<int>();
            foreach (var i in open)
            {
                (found[i], var pending) = Judge(samples[i], i);
                if (pending) again.Add(i);
            }

            questions.Send();
            open = again;
        }

        return found;
    }

    private (Witness? Witness, bool Pending) Judge(Sample sample, int number)
    {
        var pending = false;
        var at = sample.Bind();
        foreach (var places in Places(sample, number))
        {
            for (var d = 0; d < places.Length; d++) at.Indices[names.Indices[d]] = places[d];
            answers.Begin();
            var before = questions.Asked;
            var failure = relations.Failure(statement, at, answers);
            if (questions.Asked != before)
            {
                // An answer is missing: nothing is decided yet, but the other places may have questions too.
                pending = true;
                continue;
            }

            if (pending) continue;
            if (answers.Fault is { } fault)
                return (new(sample, statement, Interval.Undefined, Interval.Undefined, [fault]) { Reason = $"{fault.Function.Name} answered {fault.Answer.Error ?? "NaN"} where it has a value." }, false);
            if (failure is not null) return (failure(sample, [.. answers.Calls]), false);
        }

        return (null, pending);
    }

    // Every value of the free indices, or as many as are affordable, spread evenly; other samples begin elsewhere, so that all are met.
    private IEnumerable<int[]> Places(Sample sample, int number)
    {
        int[] shape = [.. names.Indices.Select(i => sample.Sizes[i.Dimension])];
        var count = shape.Aggregate(1, (x, y) => x * y);
        var step = Math.Max(1, (count + MostPlaces - 1) / MostPlaces);
        for (var n = number % step; n < count; n += step)
        {
            var (rest, place) = (n, new int[shape.Length]);
            for (var d = shape.Length - 1; d >= 0; d--) (rest, place[d]) = (rest / shape[d], rest % shape[d]);
            yield return place;
        }
    }
}
