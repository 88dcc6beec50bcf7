using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class ShapeTests
{
    private static readonly double[] None = [], One = [0.5], Two = [0.5, 0.25], Three = [0.5, 0.25, 0.25], Six = new double[6];

    private static void Refused(string parameter, Action call, params string[] mentioned)
    {
        var refusal = Assert.Throws<ArgumentException>(parameter, call);
        Assert.All(mentioned.Append(parameter), word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_argument_is_refused()
    {
        Refused("z", () => Sigmoid.Value(None, None), "0 elements", "at least 1");
        Refused("z", () => Softmax.Value(None, None));
        Refused("z", () => LogSumExp.Value(None));
        Refused("p", () => Entropy.Value(None));
        Refused("x", () => Norm.Value(None, 2));
        Refused("t", () => MeanSquaredError.Value(None, None));
        Refused("y", () => BinaryCrossEntropy.Value(None, None, None, Reduction.None));
        Refused("y", () => BinaryCrossEntropy.Value(None, None, new double[1], Reduction.Mean));
    }

    [Fact]
    public void Arguments_of_different_lengths_are_refused()
    {
        Refused("q", () => BinaryCrossEntropy.Value(Two, Three, Two, Reduction.None), "3 elements", "2 are required", "as many as in y");
        Refused("z", () => AlternativeBWithLogits.Gradient(Two, Three, Two, Reduction.Sum));
        Refused("q", () => KullbackLeibler.Value(Two, Three));
        Refused("p", () => CategoricalCrossEntropy.Value(Two, Three));
        Refused("y", () => GaussianNegativeLogLikelihood.Value(Two, Three, 1.0));
        Refused("y", () => XLogY.Value(Two, Three, new double[2]));
    }

    [Fact]
    public void A_destination_of_the_wrong_length_is_refused()
    {
        Refused("destination", () => Tanh.Gradient(Two, new double[3]), "3 elements", "2 are required");
        Refused("destination", () => Softmax.Jacobian(Two, new double[2]), "4 are required", "square");
        Refused("destination", () => BinaryCrossEntropy.Value(Two, Two, new double[1], Reduction.None), "one for each sample");
        Refused("destination", () => BinaryCrossEntropy.Value(Two, Two, new double[2], Reduction.Mean), "1 are required", "Mean");
        Refused("destination", () => BinaryCrossEntropy.Gradient(Two, Two, new double[1], Reduction.Mean));
        Refused("destination", () => CategoricalCrossEntropy.Value(Six, Six, 3, new double[6], Reduction.None), "2 are required");
        Refused("destination", () => MeanSquaredError.Gradient(Six, Six, 3, new double[2], Reduction.None), "6 are required");
        Refused("destination", () => CategoricalCrossEntropyWithLogits.Gradient(Two, Two, new double[1]));
    }

    [Fact]
    public void Rows_must_come_out_even()
    {
        Refused("t", () => CategoricalCrossEntropyWithLogits.Value(Six, Six, 4, new double[1], Reduction.Sum), "6 elements", "classes = 4");
        Refused("classes", () => CategoricalCrossEntropy.Value(Six, Six, 0, new double[1], Reduction.Sum), "0", "at least 1");
        Refused("outputs", () => MeanAbsoluteError.Value(Six, Six, -2, new double[1], Reduction.Sum), "-2");
    }

    [Fact]
    public void An_unknown_reduction_is_refused()
    {
        Refused("reduction", () => BinaryCrossEntropy.Value(One, One, new double[1], (Reduction)7), "7", "None, Sum or Mean");
        Refused("reduction", () => BinaryCrossEntropy.Gradient(One, One, new double[1], (Reduction)7));
        Refused("reduction", () => MeanSquaredError.Gradient(One, One, 1, new double[1], (Reduction)7));
    }

    [Fact]
    public void Binary32_has_the_same_shapes() =>
        Refused("z", () => BinaryCrossEntropyWithLogits.Value(new float[2], new float[3], new float[2], Reduction.None));
}
