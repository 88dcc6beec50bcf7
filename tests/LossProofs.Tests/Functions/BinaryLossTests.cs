using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class BinaryLossTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Theory]
    [InlineData(1, 0, Inf, -Inf)]
    [InlineData(0, 1, Inf, Inf)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(1, 1, 0, -1)]
    [InlineData(0, -0.0, 0, 1)]
    [InlineData(1, -0.0, Inf, -Inf)]
    [InlineData(0.5, 0, Inf, -Inf)]
    [InlineData(0.5, 1, Inf, Inf)]
    [InlineData(0.3, 0.3, 0.6108643020548935, 0)]
    [InlineData(1, 1e-300, 690.7755278982137, -9.999999999999999e299)]
    [InlineData(0, -0.5, NaN, NaN)]
    [InlineData(1, 1.5, NaN, NaN)]
    [InlineData(NaN, 0.5, NaN, NaN)]
    [InlineData(0, NaN, NaN, NaN)]
    [InlineData(2, 0.5, 0.6931471805599453, -6)]
    public void BinaryCrossEntropy_values_and_slopes(double y, double q, double value, double slope)
    {
        Assert.Equal(value, BinaryCrossEntropy.Value(y, q));
        Assert.Equal(slope, BinaryCrossEntropy.Gradient(y, q));
    }

    [Theory]
    [InlineData(1, Inf, 0, 0)]
    [InlineData(0, -Inf, 0, 0)]
    [InlineData(0, Inf, Inf, 1)]
    [InlineData(1, -Inf, Inf, -1)]
    [InlineData(0.25, Inf, Inf, 0.75)]
    [InlineData(0.25, -Inf, Inf, -0.25)]
    [InlineData(1, 40, 4.248354255291589e-18, -4.248354255291589e-18)]
    [InlineData(0, -40, 4.248354255291589e-18, 4.248354255291589e-18)]
    [InlineData(1, -1000, 1000, -1)]
    [InlineData(1, 0, 0.6931471805599453, -0.5)]
    [InlineData(0, -0.0, 0.6931471805599453, 0.5)]
    [InlineData(0.5, 0, 0.6931471805599453, 0)]
    [InlineData(0.5, 4e-300, 0.6931471805599453, 1e-300)]
    [InlineData(NaN, 0, NaN, NaN)]
    [InlineData(0, NaN, NaN, NaN)]
    public void BinaryCrossEntropyWithLogits_values_and_slopes(double y, double z, double value, double slope)
    {
        Assert.Equal(value, BinaryCrossEntropyWithLogits.Value(y, z));
        Assert.Equal(slope, BinaryCrossEntropyWithLogits.Gradient(y, z));
    }

    [Fact]
    public void A_soft_label_keeps_its_digits_far_from_zero() =>
        Assert.Equal(0.00015495637506330698, BinaryCrossEntropyWithLogits.Value(0.99999038032064835, 9.6929857390997256));

    [Fact]
    public void A_label_outside_the_unit_interval_gives_the_value_of_the_formula() =>
        Assert.Equal(-9.999954601, BinaryCrossEntropyWithLogits.Value(2.0, 10.0), 9);

    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 0, 1, -1)]
    [InlineData(0, 0, 0, 1)]
    [InlineData(1, 1, 0, -1)]
    [InlineData(0, 0.375, 0.375, 1)]
    [InlineData(1, 0.375, 0.625, -1)]
    [InlineData(0.5, 0, 0, Inf)]
    [InlineData(0.5, 1, 0, -Inf)]
    [InlineData(0.25, 0.75, 0.5698767642386944, 0)]
    [InlineData(0, 1.5, NaN, NaN)]
    [InlineData(0, -0.5, NaN, NaN)]
    [InlineData(0, NaN, NaN, NaN)]
    [InlineData(NaN, 0.5, NaN, NaN)]
    public void AlternativeA_values_and_slopes(double y, double q, double value, double slope)
    {
        Assert.Equal(value, AlternativeA.Value(y, q));
        Assert.Equal(slope, AlternativeA.Gradient(y, q));
    }

    [Theory]
    [InlineData(0, 0, -1, 1)]
    [InlineData(1, 1, -1, -1)]
    [InlineData(0, 1, 0, 1)]
    [InlineData(1, 0, 0, -1)]
    [InlineData(1, 0.375, -0.375, -1)]
    [InlineData(0.5, 0, 0, -Inf)]
    [InlineData(0.5, 1, 0, Inf)]
    [InlineData(0.25, 0.25, -0.5698767642386944, 0)]
    [InlineData(1, 2, NaN, NaN)]
    [InlineData(NaN, 0.5, NaN, NaN)]
    public void AlternativeB_values_and_slopes(double y, double q, double value, double slope)
    {
        Assert.Equal(value, AlternativeB.Value(y, q));
        Assert.Equal(slope, AlternativeB.Gradient(y, q));
    }

    [Theory]
    [InlineData(0, Inf, 1, 0)]
    [InlineData(1, Inf, 0, 0)]
    [InlineData(1, -Inf, 1, 0)]
    [InlineData(0.5, Inf, 0, 0)]
    [InlineData(0.5, -Inf, 0, 0)]
    [InlineData(1, -40, 1, -4.248354255291589e-18)]
    [InlineData(0, 0, 0.5, 0.25)]
    [InlineData(0, NaN, NaN, NaN)]
    public void AlternativeA_from_logits(double y, double z, double value, double slope)
    {
        Assert.Equal(value, AlternativeAWithLogits.Value(y, z));
        Assert.Equal(slope, AlternativeAWithLogits.Gradient(y, z));
        Assert.Equal(-value, AlternativeBWithLogits.Value(1 - y, z));
        Assert.Equal(-slope, AlternativeBWithLogits.Gradient(1 - y, z));
    }

    [Property]
    public void Reversing_label_and_logit_changes_nothing(NormalFloat z) =>
        Assert.Equal(BinaryCrossEntropyWithLogits.Value(0.25, z.Get), BinaryCrossEntropyWithLogits.Value(0.75, -z.Get));

    [Property]
    public void The_loss_of_a_certain_label_is_a_softplus(NormalFloat z)
    {
        Assert.Equal(Softplus.Value(-z.Get), BinaryCrossEntropyWithLogits.Value(1, z.Get));
        Assert.Equal(-Sigmoid.Value(-z.Get), BinaryCrossEntropyWithLogits.Gradient(1, z.Get));
    }
}
