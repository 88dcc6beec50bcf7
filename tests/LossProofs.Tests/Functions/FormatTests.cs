using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

/// <summary>binary32 is the function of the exact binary32 arguments, rounded once to binary32.</summary>
public class FormatTests
{
    private static readonly float[] Logits =
        [-103.97f, -100, -88.5f, -17.3f, -1, -1e-30f, 0, 1e-45f, 0.3f, 1.5f, 16.7f, 90, float.PositiveInfinity, float.NaN];

    private static readonly float[] Probabilities = [0, 1e-45f, 1e-20f, 0.1f, 0.5f, 0.9f, 0.99999994f, 1];

    private static readonly float[] Labels = [0, 0.3f, 1];

    // Rounding twice differs from rounding once only within 2⁻²⁹ of a tie, which none of these points meets.
    private static void Agree(Func<double, double> wide, Func<float, float> narrow, IEnumerable<float> points) =>
        Assert.All(points, x => Assert.Equal((float)wide(x), narrow(x)));

    private static void Agree(Func<double, double, double> wide, Func<float, float, float> narrow, IEnumerable<float> points) =>
        Assert.All(points, x => Assert.All(Labels, y => Assert.Equal((float)wide(y, x), narrow(y, x))));

    [Fact]
    public void Functions_of_one_number()
    {
        Agree(Sigmoid.Value, Sigmoid.Value, Logits);
        Agree(Sigmoid.Gradient, Sigmoid.Gradient, Logits);
        Agree(LogSigmoid.Value, LogSigmoid.Value, Logits);
        Agree(Softplus.Value, Softplus.Value, Logits);
        Agree(Tanh.Value, Tanh.Value, Logits);
        Agree(Tanh.Gradient, Tanh.Gradient, Logits);
        Agree(Expm1.Value, Expm1.Value, Logits);
        Agree(Logit.Value, Logit.Value, Probabilities);
        Agree(Logit.Gradient, Logit.Gradient, Probabilities);
        Agree(Odds.Value, Odds.Value, Probabilities);
        Agree(SelfInformation.Value, SelfInformation.Value, Probabilities);
    }

    [Fact]
    public void Losses()
    {
        Agree(BinaryCrossEntropy.Value, BinaryCrossEntropy.Value, Probabilities);
        Agree(BinaryCrossEntropy.Gradient, BinaryCrossEntropy.Gradient, Probabilities);
        Agree(AlternativeA.Value, AlternativeA.Value, Probabilities);
        Agree(AlternativeB.Gradient, AlternativeB.Gradient, Probabilities);
        Agree(BinaryCrossEntropyWithLogits.Value, BinaryCrossEntropyWithLogits.Value, Logits);
        Agree(BinaryCrossEntropyWithLogits.Gradient, BinaryCrossEntropyWithLogits.Gradient, Logits);
        Agree(AlternativeAWithLogits.Gradient, AlternativeAWithLogits.Gradient, Logits);
    }

    [Fact]
    public void Vectors()
    {
        float[] z = [3, -100, 88, 87.5f], shares = new float[4];
        double[] wide = Array.ConvertAll(z, x => (double)x), wideShares = new double[4];
        Softmax.Value(z, shares);
        Softmax.Value(wide, wideShares);
        Assert.Equal(Array.ConvertAll(wideShares, x => (float)x), shares);
        Assert.Equal((float)LogSumExp.Value(wide), LogSumExp.Value(z));
        Assert.Equal((float)Norm.Value(wide, 3), Norm.Value(z, 3));
    }

    [Fact]
    public void Overflow_is_that_of_the_format() => Assert.Equal(float.PositiveInfinity, MeanSquaredError.Value([0f], [1e30f]));
}
