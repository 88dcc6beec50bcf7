using LossProofs.Verification.Subjects;
using static LossProofs.Verification.Experiments.Digits;

namespace LossProofs.Verification.Experiments;

/// <summary>
/// Of separable species cross-entropy has no minimum: descent and Newton's method go on for ever, towards infinite weights and a loss
/// of 0. Of overlapping species it has one.
/// </summary>
internal sealed class MissingMinimum
{
    // Three of each species, found by linear programming; Separation proves that they overlap.
    private static readonly int[] Overlap = [71, 73, 84, 107, 127, 134];

    private static readonly int[] DescentSteps = [1, 10, 100, 1000], NewtonSteps = [1, 2, 4, 8, 16];

    /// <summary>Runs both methods on both tasks, with true labels from zero weights.</summary>
    public MissingMinimum(ISubject subject, BinaryTask separable, BinaryTask overlapping)
    {
        (Separable, Overlapping) = (separable, overlapping);
        var (apart, mixed) = (Of(subject, separable), Of(subject, overlapping));
        Descent = Shown(apart, LogisticLoss.Bce, apart.Descend(LogisticLoss.Bce, apart.Zero, DescentSteps[^1]), DescentSteps);
        DescentOnA = Shown(apart, LogisticLoss.A, apart.Descend(LogisticLoss.A, apart.Zero, DescentSteps[^1]), DescentSteps);
        Newton = Shown(apart, LogisticLoss.Bce, apart.Newton(apart.Zero, NewtonSteps[^1]), NewtonSteps);
        NewtonOverlapping = Shown(mixed, LogisticLoss.Bce, mixed.Newton(mixed.Zero, NewtonSteps[^1]), NewtonSteps);
    }

    /// <summary>Where a method was after some steps.</summary>
    /// <param name="Step">How many steps.</param>
    /// <param name="Mean">The mean loss.</param>
    /// <param name="Norm">‖w‖.</param>
    /// <param name="Length">The length of the last step.</param>
    internal sealed record Place(int Step, double Mean, double Norm, double Length)
    {
        /// <summary>Whether the method has come to rest.</summary>
        // Newton's method converges quadratically: after a relative step below √u the next is below rounding.
        public bool IsSettled => Length < Norm * Math.ScaleB(1, -26);
    }

    /// <summary>The two tasks.</summary>
    public BinaryTask Separable { get; }

    /// <summary>The species with a minimum.</summary>
    public BinaryTask Overlapping { get; }

    /// <summary>Gradient descent on cross-entropy, separable.</summary>
    public IReadOnlyList<Place> Descent { get; }

    /// <summary>Gradient descent on A, separable.</summary>
    public IReadOnlyList<Place> DescentOnA { get; }

    /// <summary>Newton's method on cross-entropy, separable.</summary>
    public IReadOnlyList<Place> Newton { get; }

    /// <summary>Newton's method on cross-entropy, overlapping.</summary>
    public IReadOnlyList<Place> NewtonOverlapping { get; }

    /// <summary>What they show.</summary>
    public IReadOnlyList<Observation> Observations()
    {
        var pair = Separable.Training.ToLookup(f => f.Species);
        var six = Overlapping.Training.Where(f => Overlap.Contains(f.Number)).ToLookup(f => f.Species);
        return
        [
            new($"Every petal of {Separable.Zero} is shorter than every one of {Separable.One}: weights along that measurement bring the cross-entropy as near to 0 as one likes and none reach it, so it has no minimum.",
                Separation.ByThreshold(pair[Separable.Zero], pair[Separable.One], Iris.PetalLength)),
            new($"From step {Descent[0].Step} to step {Descent[^1].Step} of descent the loss falls from {Few(Descent[0].Mean)} to {Few(Descent[^1].Mean)} and the norm of the weights grows from {Few(Descent[0].Norm)} to {Few(Descent[^1].Norm)}. "
                + $"A has no minimum there either: its norm grows to {Few(DescentOnA[^1].Norm)}.", Escapes(Descent) && Escapes(DescentOnA)),
            new($"Newton's method escapes too, its step {Newton[^1].Step} is {Few(Newton[^1].Length)} long.", Escapes(Newton) && !Newton.Any(p => p.IsSettled)),
            new($"The flowers {string.Join(", ", Overlap)} prove that no hyperplane separates {Overlapping.Zero} and {Overlapping.One}, so cross-entropy has exactly one minimum there: "
                + $"after {NewtonOverlapping[^1].Step} steps Newton's method has settled, at norm {Few(NewtonOverlapping[^1].Norm)} and loss {Few(NewtonOverlapping[^1].Mean)}.",
                Separation.Overlap(six[Overlapping.Zero], six[Overlapping.One]) && NewtonOverlapping[^1].IsSettled),
        ];
    }

    private static Neuron Of(ISubject subject, BinaryTask task) => new(subject, task.TrainingInputs, task.Labels(task.Training));

    private static Place[] Shown(Neuron neuron, LogisticLoss loss, IReadOnlyList<double[]> path, int[] steps) =>
        [.. steps.Select(k => new Place(k, neuron.MeanLoss(loss, path[k]), Neuron.Distance(path[k], path[0]), Neuron.Distance(path[k], path[k - 1])))];

    private static bool Escapes(IReadOnlyList<Place> places) =>
        places.Zip(places.Skip(1)).All(p => p.Second.Mean < p.First.Mean && p.Second.Norm > p.First.Norm) && places[^1].Mean > 0;
}
