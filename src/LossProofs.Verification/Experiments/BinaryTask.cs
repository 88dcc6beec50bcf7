namespace LossProofs.Verification.Experiments;

/// <summary>Two species to tell apart: every fifth flower is for testing, the others for training.</summary>
/// <param name="Zero">The species of label 0.</param>
/// <param name="One">The species of label 1.</param>
internal sealed record BinaryTask(string Zero, string One)
{
    /// <summary>The flowers that are learned from.</summary>
    public IReadOnlyList<Flower> Training { get; } = [.. Iris.Of(Zero).Concat(Iris.Of(One)).Where(f => f.Number % 5 != 0)];

    /// <summary>The other flowers.</summary>
    public IReadOnlyList<Flower> Test { get; } = [.. Iris.Of(Zero).Concat(Iris.Of(One)).Where(f => f.Number % 5 == 0)];

    /// <summary>The inputs of the training flowers.</summary>
    public double[][] TrainingInputs => Inputs(Training);

    /// <summary>The inputs of the other flowers.</summary>
    public double[][] TestInputs => Inputs(Test);

    /// <summary>"setosa or versicolor".</summary>
    public override string ToString() => $"{Zero} or {One}";

    /// <summary>The labels of flowers: 1 for the second species.</summary>
    public double[] Labels(IEnumerable<Flower> flowers) => [.. flowers.Select(f => f.Species == One ? 1.0 : 0.0)];

    /// <summary>The labels of the training flowers, wrong for some fifths of each species, the same for every loss.</summary>
    public double[] LabelsFlipped(int fifths) => [.. Labels(Training).Select((y, i) => i % 5 < fifths ? 1 - y : y)];

    // 1 for the intercept, and each measurement less its mean, in standard deviations; both of the training flowers.
    private double[][] Inputs(IReadOnlyList<Flower> flowers)
    {
        var scales = Enumerable.Range(0, 4).Select(m =>
        {
            var mean = (double)Training.Sum(f => f.Millimetres[m]) / Training.Count;
            return (Mean: mean, Deviation: Math.Sqrt(Training.Sum(f => (f.Millimetres[m] - mean) * (f.Millimetres[m] - mean)) / Training.Count));
        }).ToList();
        return [.. flowers.Select(f => (double[])[1, .. scales.Select((s, m) => (f.Millimetres[m] - s.Mean) / s.Deviation)])];
    }
}
