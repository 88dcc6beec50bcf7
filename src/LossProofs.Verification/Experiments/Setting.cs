using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Experiments;

/// <summary>A task, its labels and a start, descended from on A, on B and on cross-entropy.</summary>
internal sealed class Setting
{
    /// <summary>Runs the three descents.</summary>
    /// <param name="subject">Who is asked for losses and slopes.</param>
    /// <param name="task">The species.</param>
    /// <param name="fifths">How many fifths of the training labels are flipped.</param>
    /// <param name="wrong">How far the start is from 0 in each weight but the intercept, each to the wrong side.</param>
    /// <param name="steps">How many steps.</param>
    public Setting(ISubject subject, BinaryTask task, int fifths, double wrong, int steps)
    {
        (Task, Fifths, TrainingInputs, Species) = (task, fifths, task.TrainingInputs, task.Labels(task.Training));
        Neuron = new(subject, TrainingInputs, task.LabelsFlipped(fifths));
        // Against the sign of the difference that a measurement has between the two species.
        double[] start = [.. TrainingInputs[0].Select((_, j) => j == 0 ? 0 : -wrong * Math.Sign(TrainingInputs.Select((x, i) => (2 * Species[i] - 1) * x[j]).Sum()))];
        (A, B, Bce) = (Descend(LogisticLoss.A, start, steps), Descend(LogisticLoss.B, start, steps), Descend(LogisticLoss.Bce, start, steps));
    }

    /// <summary>The task.</summary>
    public BinaryTask Task { get; }

    /// <summary>How many fifths of the training labels were flipped.</summary>
    public int Fifths { get; }

    /// <summary>The inputs of the training flowers.</summary>
    public double[][] TrainingInputs { get; }

    /// <summary>Their true species as labels.</summary>
    public double[] Species { get; }

    /// <summary>The model on the labels that are learned from.</summary>
    public Neuron Neuron { get; }

    /// <summary>Descent on A.</summary>
    public Descent A { get; }

    /// <summary>Descent on B.</summary>
    public Descent B { get; }

    /// <summary>Descent on cross-entropy.</summary>
    public Descent Bce { get; }

    /// <summary>The three.</summary>
    public IReadOnlyList<Descent> Descents => [A, B, Bce];

    private Descent Descend(LogisticLoss loss, double[] start, int steps) => new(this, loss, Neuron.Descend(loss, start, steps));
}
