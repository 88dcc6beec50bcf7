using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Judging;

/// <summary>Judges claims on a subject by seeded samples. A verdict follows from the subject's answers, the seed and the number of cases alone.</summary>
/// <param name="subject">The subject.</param>
/// <param name="format">The format it is asked in.</param>
/// <param name="seed">What the samples follow from.</param>
/// <param name="cases">How many points a statement is judged at.</param>
/// <param name="shrinking">How many simpler points are tried in place of a witness; 0 where only the verdict matters.</param>
public sealed class ClaimJudge(ISubject subject, Format format, int seed = Seed.Default, int cases = 1000, int shrinking = 400)
{
    private const int ShrinkingBatch = 64;

    /// <summary>Judges a claim whose statement is a formula.</summary>
    public ClaimFinding Judge(Claim claim)
    {
        var names = Names.In(claim.Statement, claim.Condition);
        if (names.Functions.FirstOrDefault(f => !subject.Offers(f, format)) is { } missing)
            return new(claim, subject.Name, format, Outcome.Unanswered, 0) { Note = $"{subject.Name} does not offer {missing.Name}" };

        var trial = new Trial(claim.Statement, names, new Questions(subject, format));
        var (witness, points, refusal) = claim.Verdict == Verdict.Refuted && claim.Counterexample is { Values.Count: > 0 }
            ? (null, 0, null)
            : Refute(trial, claim, names);
        if (points == 0 && refusal is null && claim.Verdict != Verdict.Refuted)
            return new(claim, subject.Name, format, Outcome.Unanswered, 0) { Note = $"none of {cases} samples meets {claim.Condition}" };
        var sight = claim.Counterexample is { Values.Count: > 0 } point ? trial.At([Place(point, names)])[0] : new(claim.Verdict == Verdict.Refuted ? witness : null, null);
        var seen = sight.Witness;
        // A refusal is held against the function, not against the claims about it.
        if (witness is null && seen is null && (points == 0 ? refusal ?? sight.Refusal : sight.Refusal) is { } refused)
            return new(claim, subject.Name, format, Outcome.Unanswered, 0) { Note = $"{subject.Name} refuses {refused.Function.Name}: {refused.Answer.Error}" };
        return new(claim, subject.Name, format, (claim.Verdict == Verdict.Refuted ? seen : witness) is null ? Outcome.Upheld : Outcome.Refuted, points)
        {
            Witness = claim.Verdict == Verdict.Refuted ? null : witness,
            CounterexampleSeen = claim.Verdict == Verdict.Holds ? null : seen is not null,
            CounterexampleWitness = seen,
        };
    }

    /// <summary>Judges a statement that is no catalogued claim; null where no sample refutes it.</summary>
    public Witness? Refute(string purpose, Statement statement)
    {
        var names = Names.In(statement);
        return Refute(new Trial(statement, names, new Questions(subject, format)), new Claim(purpose, purpose, Verdict.Holds, statement) { Sources = [] }, names).Witness;
    }

    private (Witness? Witness, int Points, Call? Refusal) Refute(Trial trial, Claim claim, Names names)
    {
        var samples = Sampler.Draw(names, claim.Id, format, seed, names.Variables.Count + names.Vectors.Count + names.Dimensions.Count == 0 ? 1 : cases);
        if (claim.Condition is { } condition) samples = [.. samples.Where(s => Meets(condition, s))];
        var found = trial.At(samples);
        var first = Array.FindIndex(found, s => s.Witness is not null);
        return (first < 0 ? null : Shrink(trial, claim, samples[first], found[first].Witness!), found.Count(s => s.Refusal is null), found.Select(s => s.Refusal).FirstOrDefault(r => r is not null));
    }

    // Each step makes one value simpler, so it ends.
    private Witness Shrink(Trial trial, Claim claim, Sample sample, Witness witness)
    {
        var steps = 0;
        for (var simplest = false; !simplest && steps < shrinking;)
        {
            simplest = true;
            foreach (var simpler in sample.Simpler(format).Where(s => claim.Condition is null || Meets(claim.Condition, s)).Chunk(ShrinkingBatch))
            {
                var found = trial.At(simpler);
                var next = Array.FindIndex(found, s => s.Witness is not null);
                if ((steps += simpler.Length) >= shrinking && next < 0) break;
                if (next < 0) continue;
                (sample, witness, simplest) = (simpler[next], found[next].Witness!, false);
                break;
            }
        }

        return witness;
    }

    // A condition is about the variables alone; no subject is asked.
    private static bool Meets(Statement condition, Sample sample) => new Definitions(new IntervalField(128)).Holds(condition, sample.Bind()) == true;

    private Sample Place(Counterexample point, Names names)
    {
        var values = point.Values.ToDictionary(v => v.Name);
        var field = new IntervalField(128);
        var sizes = new Dictionary<Dimension, int>();
        var vectors = new Dictionary<VectorVariable, Tensor<double>>();
        foreach (var vector in names.Vectors)
        {
            var value = values[vector.Name];
            vectors[vector] = new([.. value.Shape], [.. value.Entries.Select(e => format.Nearest(Dyadic.Of(field.Of(e).Middle())))]);
            for (var d = 0; d < value.Shape.Count; d++) sizes[vector.Shape[d]] = value.Shape[d];
        }

        foreach (var dimension in names.Dimensions) sizes.TryAdd(dimension, values.TryGetValue(dimension.Name, out var size) ? (int)size.Entries[0].Numerator : dimension.Sizes.DefaultIfEmpty(2).Min());
        return new(names.Variables.ToDictionary(v => v, v => format.Nearest(Dyadic.Of(field.Of(values[v.Name].Entries[0]).Middle()))), vectors, sizes);
    }
}
