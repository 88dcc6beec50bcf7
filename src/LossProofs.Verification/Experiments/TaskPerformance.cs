using LossProofs.Verification.Subjects;
using static LossProofs.Verification.Experiments.Digits;

namespace LossProofs.Verification.Experiments;

/// <summary>
/// alternative.task-performance: logistic regression on Fisher's irises by gradient descent on A, on B and on cross-entropy from the
/// same starts. The question is the first note's; here is what was seen, sentence by sentence.
/// </summary>
internal sealed class TaskPerformance
{
    /// <summary>
    /// Steps of every descent. They are of size 1: with standardised measurements XᵀX/N has the eigenvalue 1 of the intercept and four
    /// that sum to 4, so no loss here curves more than 4/4 = 1 and no step is longer than 1/L.
    /// </summary>
    public const int Steps = 100;

    /// <summary>How far the wrong start is from 0 in each weight.</summary>
    public const int Wrong = 10;

    private static readonly BinaryTask[] Tasks = [new("setosa", "versicolor"), new("versicolor", "virginica")];

    /// <summary>Runs everything on a subject.</summary>
    public TaskPerformance(ISubject subject)
    {
        (BinaryTask Task, int Fifths, int Wrong)[] settings =
        [
            .. from task in Tasks from fifths in new[] { 0, 1, 2 } select (task, fifths, 0),
            .. from task in Tasks select (task, 0, Wrong),
        ];
        Settings = [.. settings.Select(s => new Setting(subject, s.Task, s.Fifths, s.Wrong, Steps))];
        Minimum = new(subject, Tasks[0], Tasks[1]);
    }

    /// <summary>Every setting.</summary>
    public IReadOnlyList<Setting> Settings { get; }

    /// <summary>From zero weights each task with 0, 1 and 2 fifths of the labels flipped.</summary>
    public IReadOnlyList<Setting> FromZero => [.. Settings.Take(6)];

    /// <summary>From the wrong start each task with true labels.</summary>
    public IReadOnlyList<Setting> FromWrong => [.. Settings.Skip(6)];

    /// <summary>Whether cross-entropy has a minimum.</summary>
    public MissingMinimum Minimum { get; }

    /// <summary>The procedure of the claim: upheld if everything is seen; what is not is recorded after the conclusions.</summary>
    public static ExperimentOutcome Run(ISubject subject)
    {
        var seen = new TaskPerformance(subject);
        Observation[] all = [.. seen.SamePath(), .. seen.Learning(), .. seen.FlippedLabels(), .. seen.WrongStart(), .. seen.Minimum.Observations()];
        return Observation.Outcome([.. seen.Conclusions(), .. all.Where(o => !o.Seen)]);
    }

    /// <summary>All in short.</summary>
    public IReadOnlyList<Observation> Conclusions()
    {
        var (apart, mixed) = (FromZero[0], FromZero[3]);
        return
        [
            new($"A and B train alike: the same weights, bit for bit, after each of {Steps} steps in {Settings.Count} settings, with losses that differ by 1.", SamePath().All(o => o.Seen)),
            new($"With the same step size cross-entropy learns faster: 95 percent of the flowers right after steps {apart.Bce.StepsTo95} and {mixed.Bce.StepsTo95} "
                + $"on two pairs of species, on A after steps {apart.A.StepsTo95} and {mixed.A.StepsTo95}.",
                Learning().All(o => o.Seen) && mixed.A.StepsTo95 > mixed.Bce.StepsTo95),
            new($"It leaves a saturated wrong start, where A and B stay: "
                + $"{string.Join(" and ", FromWrong.Select(s => s.Bce.TrainingRight))} of {apart.Species.Length} right against {string.Join(" and ", FromWrong.Select(s => s.A.TrainingRight))}.", WrongStart().All(o => o.Seen)),
            new($"A and B stand flipped labels better: with 20 and 40 percent flipped "
                + $"{string.Join(" and ", Flipped(mixed.Task).Select(s => s.A.TrainingRight))} of {mixed.Species.Length} right against {string.Join(" and ", Flipped(mixed.Task).Select(s => s.Bce.TrainingRight))} of {mixed.Task}.",
                FlippedLabels().All(o => o.Seen) && Flipped(mixed.Task).All(s => s.A.TrainingRight > s.Bce.TrainingRight)),
            new($"Of {apart.Task} cross-entropy has no minimum: after {Minimum.Descent[^1].Step} steps the norm of the weights is {Few(Minimum.Descent[^1].Norm)} and grows, the loss is {Few(Minimum.Descent[^1].Mean)} and falls.", Minimum.Observations().All(o => o.Seen)),
        ];
    }

    /// <summary>A and B have one path, and a constant between them.</summary>
    public IReadOnlyList<Observation> SamePath()
    {
        var off = Settings.Max(s => Math.Abs(s.A.Mean(LogisticLoss.A) - s.B.Mean(LogisticLoss.B) - 1));
        // Each mean: an ulp a value, N − 1 sums, one quotient; then the difference of the means.
        var rounding = Settings.Max(s => Math.ScaleB(2 * (s.Species.Length + 1) + 1, -53));
        return
        [
            new($"In all {Settings.Count} settings A and B had the same weights, bit for bit, after each of {Steps} steps.", Settings.All(s => s.A.SamePath(s.B))),
            new($"At the end the mean of A was the mean of B plus 1, but for {Few(off)} at most; rounding may make {Few(rounding)} of it.", off <= rounding),
            new("From zero weights the first step on A was half the one on cross-entropy, bit for bit: the slopes there are ±1/4 and ±1/2.",
                FromZero.All(s => Neuron.Same([.. s.A.Path[1].Select(w => 2 * w)], s.Bce.Path[1]))),
            new("After that step the two paths part.", FromZero.All(s => !Neuron.Same(s.A.Path[2], s.Bce.Path[2]) && !Neuron.Same([.. s.A.Path[2].Select(w => 2 * w)], s.Bce.Path[2]))),
        ];
    }

    /// <summary>True labels from zero weights.</summary>
    public IReadOnlyList<Observation> Learning() =>
    [
        .. FromZero.Where(s => s.Fifths == 0).Select(s => new Observation(
            $"{s.Task}: 95 percent of the training flowers were right after step {s.A.StepsTo95} on A and {s.Bce.StepsTo95} on cross-entropy. After step {Steps} descent on cross-entropy was ahead in both losses, "
            + $"{Decimals(s.Bce.Mean(LogisticLoss.A))} against {Decimals(s.A.Mean(LogisticLoss.A))} in A and {Decimals(s.Bce.Mean(LogisticLoss.Bce))} against {Decimals(s.A.Mean(LogisticLoss.Bce))} in cross-entropy; "
            + $"{s.Bce.TestRight} and {s.A.TestRight} of the {s.Task.Test.Count} test flowers were right.",
            s.A.StepsTo95 >= s.Bce.StepsTo95 && s.Bce.Mean(LogisticLoss.A) < s.A.Mean(LogisticLoss.A) && s.Bce.Mean(LogisticLoss.Bce) < s.A.Mean(LogisticLoss.Bce))),
    ];

    /// <summary>Labels flipped.</summary>
    public IReadOnlyList<Observation> FlippedLabels() =>
    [
        .. Tasks.SelectMany(Flipped).Select(s => new Observation(
            $"{s.Task}, {20 * s.Fifths} percent of the labels flipped: A put no fewer flowers right, "
            + $"{s.A.TrainingRight} of {s.Species.Length} in training and {s.A.TestRight} of {s.Task.Test.Count} in the test, against {s.Bce.TrainingRight} and {s.Bce.TestRight} of cross-entropy.",
            s.A.TrainingRight >= s.Bce.TrainingRight && s.A.TestRight >= s.Bce.TestRight)),
    ];

    /// <summary>The saturated wrong start.</summary>
    public IReadOnlyList<Observation> WrongStart() =>
    [
        .. FromWrong.Select(s => new Observation(
            $"{s.Task} from a wrong start: {Steps} steps on A moved the weights by {Few(s.A.Moved)} and left {s.A.TrainingRight} of {s.Species.Length} training flowers right; "
            + $"cross-entropy moved them by {Few(s.Bce.Moved)} and had 95 percent right after step {s.Bce.StepsTo95}.",
            s.A.StepsTo95 is null && s.Bce.StepsTo95 is not null && s.A.Moved < s.Bce.Moved)),
    ];

    private IEnumerable<Setting> Flipped(BinaryTask task) => FromZero.Where(s => s.Task == task && s.Fifths > 0);
}
