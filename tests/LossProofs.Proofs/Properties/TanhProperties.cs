using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>tanh, and what ties it to σ. u = 2^−53.</summary>
public class TanhProperties
{
    [Property]
    public void It_is_odd(Logit z) => Ulps.SameBits(-Tanh.Value(z), Tanh.Value(-z));

    [Property]
    public void Its_derivative_is_even(Logit z) => Ulps.SameBits(Tanh.Gradient(z), Tanh.Gradient(-z));

    [Property]
    public void It_lies_between_minus_1_and_1(Logit z) => Assert.InRange(Tanh.Value(z), -1, 1);

    [Property]
    public void It_never_falls_from_a_number_to_the_next(Logit z) => Assert.True(Tanh.Value(z) <= Tanh.Value(double.BitIncrement(z)));

    // |tanh z| ≤ |z|, and z is a number of the format.
    [Property]
    public void It_is_no_larger_than_z(Logit z) => Assert.True(Math.Abs(Tanh.Value(z)) <= Math.Abs(z));

    // 2z and 2σ are exact. Near 0 the difference 2σ − 1 keeps only the last places of σ: the bound is then absolute, u and not an ulp.
    [Property]
    public void It_is_twice_sigma_of_2z_minus_1(Logit z) => Ulps.Agree(2 * Computed(Sigmoid.Value(2 * z)) - 1, Computed(Tanh.Value(z)));

    // From |z| = 1/2 on, |tanh z| > 0.46. Positive z: σ(2z) in [0.73, 1] is off by u/2, 2σ − 1 is exact. Negative: σ(2z) < 0.27 by u/4,
    // 1 − 2σ rounds by u/2, or by u/4 below 1/2. Either way at most u, and tanh half of its own ulp, which is u, or u/2 below 1/2: at most 2 steps.
    [Property]
    public void It_is_twice_sigma_of_2z_minus_1_to_2_ulps_beyond_a_half(Logit z)
    {
        if (Math.Abs(z) >= 0.5) Ulps.Near(2 * Sigmoid.Value(2 * z) - 1, Tanh.Value(z), 2);
    }

    // A square, a difference and two roundings of tanh. For large z the difference is 0 and only the absolute size is kept.
    [Property]
    public void Its_derivative_is_1_minus_its_square(Logit z)
    {
        var t = Computed(Tanh.Value(z));
        Ulps.Agree(1 - t * t, Computed(Tanh.Gradient(z)));
    }

    // The same real number, 4σ'(2z); where σ' is subnormal it is off by half of 2^−1074, four times over, and tanh' by half: 2 steps.
    [Property]
    public void Its_derivative_is_4_times_that_of_sigma_at_2z(Logit z) =>
        Ulps.Near(4 * Sigmoid.Gradient(2 * z), Tanh.Gradient(z), double.IsNormal(Sigmoid.Gradient(2 * z)) ? 0 : 2);
}
