using LossProofs.Functions;

namespace LossProofs.Tests.Functions;

public class SigmoidTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-0.0, 0.5)]
    [InlineData(-745, 5e-324)]
    [InlineData(-745.2, 0)]
    [InlineData(-720, 2.0322308024e-313)]
    [InlineData(37, 0.9999999999999999)]
    [InlineData(37.43, 1)]
    [InlineData(-Inf, 0)]
    [InlineData(Inf, 1)]
    [InlineData(NaN, NaN)]
    public void Sigmoid_values(double z, double expected) => Assert.Equal(expected, Sigmoid.Value(z));

    [Theory]
    [InlineData(-89f, 2.2274e-39f)]
    [InlineData(-100f, 3.8e-44f)]
    [InlineData(-104f, 0f)]
    public void Sigmoid_in_binary32_underflows_gradually(float z, float expected) =>
        Assert.InRange(Sigmoid.Value(z), expected * 0.9999f, expected * 1.0001f);

    [Theory]
    [InlineData(40, 4.248354255291589e-18)]
    [InlineData(-40, 4.248354255291589e-18)]
    [InlineData(-400, 1.9151695967140057e-174)]
    [InlineData(0, 0.25)]
    [InlineData(-Inf, 0)]
    [InlineData(Inf, 0)]
    [InlineData(NaN, NaN)]
    public void Sigmoid_slopes(double z, double expected) => Assert.Equal(expected, Sigmoid.Gradient(z));

    [Theory]
    [InlineData(-800, -800)]
    [InlineData(40, -4.248354255291589e-18)]
    [InlineData(-Inf, -Inf)]
    [InlineData(Inf, 0)]
    [InlineData(NaN, NaN)]
    public void LogSigmoid_values(double z, double expected) => Assert.Equal(expected, LogSigmoid.Value(z));

    [Theory]
    [InlineData(40, 4.248354255291589e-18)]
    [InlineData(-Inf, 1)]
    [InlineData(Inf, 0)]
    [InlineData(NaN, NaN)]
    public void LogSigmoid_slopes(double z, double expected) => Assert.Equal(expected, LogSigmoid.Gradient(z));

    [Theory]
    [InlineData(-40, 4.248354255291589e-18)]
    [InlineData(1000, 1000)]
    [InlineData(-745, 5e-324)]
    [InlineData(0, 0.6931471805599453)]
    [InlineData(-Inf, 0)]
    [InlineData(Inf, Inf)]
    [InlineData(NaN, NaN)]
    public void Softplus_values(double z, double expected) => Assert.Equal(expected, Softplus.Value(z));

    [Theory]
    [InlineData(0.49999999999999994, -2.220446049250313e-16)]
    [InlineData(5e-324, -744.4400719213812)]
    [InlineData(5.7e-315, -723.5738381181553)]
    [InlineData(0.9999999999999999, 36.7368005696771)]
    [InlineData(0.5, 0)]
    [InlineData(0, -Inf)]
    [InlineData(-0.0, -Inf)]
    [InlineData(1, Inf)]
    [InlineData(-0.1, NaN)]
    [InlineData(1.0000000000000002, NaN)]
    [InlineData(Inf, NaN)]
    [InlineData(-Inf, NaN)]
    [InlineData(NaN, NaN)]
    public void Logit_values(double q, double expected) => Assert.Equal(expected, Logit.Value(q));

    [Theory]
    [InlineData(0.5, 4)]
    [InlineData(0, Inf)]
    [InlineData(-0.0, Inf)]
    [InlineData(1, Inf)]
    [InlineData(2, NaN)]
    [InlineData(-1, NaN)]
    [InlineData(NaN, NaN)]
    public void Logit_slopes(double q, double expected) => Assert.Equal(expected, Logit.Gradient(q));

    [Theory]
    [InlineData(0.75, 3)]
    [InlineData(0, 0)]
    [InlineData(1, Inf)]
    [InlineData(1.5, NaN)]
    [InlineData(-0.5, NaN)]
    [InlineData(NaN, NaN)]
    public void Odds_values(double q, double expected) => Assert.Equal(expected, Odds.Value(q));

    [Property]
    public void Sigmoid_and_its_mirror_sum_to_one(NormalFloat z) => Assert.Equal(1, Sigmoid.Value(z.Get) + Sigmoid.Value(-z.Get));

    [Property]
    public void The_slope_of_the_sigmoid_is_even(NormalFloat z) => Assert.Equal(Sigmoid.Gradient(z.Get), Sigmoid.Gradient(-z.Get));

    [Property]
    public void The_sigmoid_never_falls(NormalFloat z) => Assert.True(Sigmoid.Value(z.Get) <= Sigmoid.Value(Math.BitIncrement(z.Get)));
}
