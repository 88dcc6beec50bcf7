using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class BatchTests
{
    private static readonly double[] Logits = [-745.1, -40, -1.3, -0.0, 0, 1e-300, 0.7, 37, 710, double.PositiveInfinity, double.NaN];

    private static readonly double[] Labels = [1, 0, 0.3, 1, 0, 0.5, 0.2, 1, 0, 1, 0];

    private delegate void Map(ReadOnlySpan<double> x, Span<double> destination);

    private static void Agree(Map batch, Func<double, double> scalar)
    {
        var destination = new double[Logits.Length];
        batch(Logits, destination);
        Assert.Equal(Array.ConvertAll(Logits, x => scalar(x)), destination);
        destination = [.. Logits];
        batch(destination, destination);
        Assert.Equal(Array.ConvertAll(Logits, x => scalar(x)), destination);
    }

    [Fact]
    public void A_batch_is_its_elements_and_may_overwrite_them()
    {
        Agree(Sigmoid.Value, Sigmoid.Value);
        Agree(Sigmoid.Gradient, Sigmoid.Gradient);
        Agree(Softplus.Value, Softplus.Value);
        Agree(LogSigmoid.Value, LogSigmoid.Value);
        Agree(Tanh.Value, Tanh.Value);
        Agree(Tanh.Gradient, Tanh.Gradient);
        Agree(Relu.Value, Relu.Value);
        Agree(Logit.Value, Logit.Value);
        Agree(Expm1.Value, Expm1.Value);
        Agree((x, d) => LeakyRelu.Value(x, d, 0.2), x => LeakyRelu.Value(x, 0.2));
        Agree((x, d) => LeakyRelu.Gradient(x, d), x => LeakyRelu.Gradient(x));
    }

    [Fact]
    public void Unreduced_losses_are_the_losses_of_the_samples()
    {
        var losses = new double[Labels.Length];
        BinaryCrossEntropyWithLogits.Value(Labels, Logits, losses, Reduction.None);
        Assert.Equal(Labels.Zip(Logits, BinaryCrossEntropyWithLogits.Value), losses);
        BinaryCrossEntropyWithLogits.Gradient(Labels, Logits, losses, Reduction.None);
        Assert.Equal(Labels.Zip(Logits, BinaryCrossEntropyWithLogits.Gradient), losses);
    }

    [Fact]
    public void Sum_and_mean_are_rounded_once()
    {
        // 2⁵⁴ and four ones: added one by one in double, each one would be lost.
        double[] t = new double[5], y = [Math.ScaleB(1, 27), 1, 1, 1, 1], result = new double[1];
        SumOfSquaredErrors.Value(t, y, 1, result, Reduction.Sum);
        Assert.Equal(Math.ScaleB(1, 54) + 4, result[0]);
        SumOfSquaredErrors.Value(t, y, 1, result, Reduction.Mean);
        Assert.Equal((Math.ScaleB(1, 54) + 4) / 5, result[0]);
    }

    [Fact]
    public void The_mean_of_equal_losses_is_the_loss()
    {
        double[] y = [0.3, 0.3, 0.3], q = [0.7, 0.7, 0.7], result = new double[1];
        BinaryCrossEntropy.Value(y, q, result, Reduction.Mean);
        Assert.Equal(BinaryCrossEntropy.Value(0.3, 0.7), result[0]);
        AlternativeA.Value(y, q, result, Reduction.Mean);
        Assert.Equal(AlternativeA.Value(0.3, 0.7), result[0]);
    }

    [Fact]
    public void The_gradient_of_a_mean_is_divided_by_the_samples_and_of_a_sum_is_not()
    {
        double[] y = [1, 0, 0.5, 0.25], z = [2, -3, 0.5, 4], each = new double[4], sum = new double[4], mean = new double[4];
        BinaryCrossEntropyWithLogits.Gradient(y, z, each, Reduction.None);
        BinaryCrossEntropyWithLogits.Gradient(y, z, sum, Reduction.Sum);
        BinaryCrossEntropyWithLogits.Gradient(y, z, mean, Reduction.Mean);
        Assert.Equal(each, sum);
        Assert.Equal(each.Select(x => x / 4), mean);
    }

    [Fact]
    public void Categorical_batches_go_row_by_row()
    {
        double[] t = [1, 0, 0, 0, 0.5, 0.5], z = [2, -1, 0.5, 1000, 1001, 999], rows = new double[2], slopes = new double[6], row = new double[3];
        CategoricalCrossEntropyWithLogits.Value(t, z, 3, rows, Reduction.None);
        Assert.Equal(CategoricalCrossEntropyWithLogits.Value(t.AsSpan(0, 3), z.AsSpan(0, 3)), rows[0]);
        Assert.Equal(CategoricalCrossEntropyWithLogits.Value(t.AsSpan(3, 3), z.AsSpan(3, 3)), rows[1]);
        CategoricalCrossEntropyWithLogits.Gradient(t, z, 3, slopes, Reduction.Mean);
        CategoricalCrossEntropyWithLogits.Gradient(t.AsSpan(3, 3), z.AsSpan(3, 3), row);
        Assert.Equal(row.Select(x => x / 2), slopes.Skip(3));
    }

    [Fact]
    public void The_mean_of_a_batch_of_outputs_divides_by_samples_and_outputs()
    {
        double[] t = new double[6], y = [1, 2, 3, 4, 5, 6], result = new double[1], slopes = new double[6];
        MeanSquaredError.Value(t, y, 3, result, Reduction.Mean);
        Assert.Equal(91.0 / 6, result[0]);
        MeanAbsoluteError.Value(t, y, 3, result, Reduction.Mean);
        Assert.Equal(3.5, result[0]);
        MeanSquaredError.Gradient(t, y, 3, slopes, Reduction.Mean);
        Assert.Equal(y.Select(x => 2 * x / 6), slopes);
    }
}
