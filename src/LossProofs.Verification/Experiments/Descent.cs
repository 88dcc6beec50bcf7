namespace LossProofs.Verification.Experiments;

/// <summary>A path of gradient descent on one loss, and how well its weights tell the flowers apart by their true species.</summary>
/// <param name="Setting">The task, the labels and the start.</param>
/// <param name="Loss">The loss descended on.</param>
/// <param name="Path">The weights of the start and after each step.</param>
internal sealed record Descent(Setting Setting, LogisticLoss Loss, IReadOnlyList<double[]> Path)
{
    /// <summary>Training flowers on their side at the end.</summary>
    public int TrainingRight => Neuron.Right(Setting.TrainingInputs, Setting.Species, Path[^1]);

    /// <summary>Test flowers on their side at the end.</summary>
    public int TestRight => Neuron.Right(Setting.Task.TestInputs, Setting.Task.Labels(Setting.Task.Test), Path[^1]);

    /// <summary>The first step after which 95 percent of the training flowers are on their side; null if none is.</summary>
    public int? StepsTo95 => Enumerable.Range(0, Path.Count).Cast<int?>()
        .FirstOrDefault(step => 100 * Neuron.Right(Setting.TrainingInputs, Setting.Species, Path[step!.Value]) >= 95 * Setting.Species.Length);

    /// <summary>How far the weights went.</summary>
    public double Moved => Neuron.Distance(Path[^1], Path[0]);

    /// <summary>The mean of a loss at the end, over the labels that were learned from.</summary>
    public double Mean(LogisticLoss loss) => Setting.Neuron.MeanLoss(loss, Path[^1]);

    /// <summary>Whether another descent had the same weights, bit for bit, at the start and after every step.</summary>
    public bool SamePath(Descent other) => Path.Zip(other.Path, Neuron.Same).All(same => same);
}
