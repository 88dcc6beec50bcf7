using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>softplus(z) = log(1 + e^z).</summary>
public class SoftplusProperties
{
    // The number above log 2: rounding keeps the order, so what is exactly below log 2 + m does not round to more than this + m.
    private const double AboveLog2 = 0.6931471805599454;

    // Half an ulp for each term and for their difference.
    [Property]
    public void Softplus_minus_its_mirror_is_z(Logit z) => Ulps.Agree(Computed(Softplus.Value(z)) - Computed(Softplus.Value(-z)), (double)z);

    [Property]
    public void Its_derivative_is_the_sigmoid(Logit z) => Ulps.Same(Sigmoid.Value(z), Softplus.Gradient(z));

    [Property]
    public void It_is_the_cross_entropy_of_the_label_0(Logit z) => Ulps.Same(Softplus.Value(z), BinaryCrossEntropyWithLogits.Value(0, z));

    // max(z, 0) is a number of the format, so rounding cannot pass it.
    [Property]
    public void It_lies_between_relu_and_relu_plus_log_2(Logit z) => Assert.InRange(Softplus.Value(z), Relu.Value(z), Relu.Value(z) + AboveLog2);

    [Property]
    public void It_never_falls_from_a_number_to_the_next(Logit z) => Assert.True(Softplus.Value(z) <= Softplus.Value(double.BitIncrement(z)));

    // log(1 + e^z) > 2^−1075 exactly where e^z > e^(2^−1075) − 1, which 2^−1075 is to 1075 digits: z > −1075 log 2.
    [Property]
    public void It_is_positive_until_it_rounds_to_zero(Logit z) => Assert.Equal(z > -745.1332191019412, Softplus.Value(z) > 0);
}
