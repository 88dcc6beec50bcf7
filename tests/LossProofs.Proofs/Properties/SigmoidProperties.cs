using LossProofs.Functions;

namespace LossProofs.Proofs.Properties;

/// <summary>What of the identities of σ survives correct rounding. u = 2^−53.</summary>
public class SigmoidProperties
{
    // σ(z) ≤ 2^−1075 and σ(z) ≥ 1 − 2^−54: halfway to the least subnormal, and halfway from 1 to its neighbour below.
    private const double Zero = -745.1332191019412, One = 37.42994775023705;

    // Let σ(−z) = b ≤ 1/2 ≤ a = σ(z). They are off by half an ulp each, and so is their product; with the product's ulp as unit that
    // is a·ulp(b)/2 + b·ulp(a)/2 < 1 where ab lies in b's binade, and < 3/2 in the binade below it (where ab stays under half of b's
    // greatest value). The product adds 1/2 and σ' itself 1/2: less than 3, so at most 2 steps.
    // σ(1 − σ) cannot be kept: beyond z = 37.43 it is 0.
    [Property]
    public void The_derivative_is_sigma_times_its_mirror(Logit z) => Ulps.Near(Sigmoid.Value(z) * Sigmoid.Value(-z), Sigmoid.Gradient(z), 2);

    // For z ≤ 0, 1 − σ(z) loses nothing: u/4 for σ(z) ≤ 1/2, u/2 for the difference, u/2 for σ(−z) in [1/2, 1], where an ulp is u.
    [Property]
    public void One_minus_sigma_is_the_mirror_where_z_is_negative(Logit z) => Ulps.Near(Sigmoid.Value(Math.Abs(z)), 1 - Sigmoid.Value(-Math.Abs(z)), 1);

    // The greater of the two is a multiple of u, off by at most u/2. So is then the distance of the smaller from 1 minus the greater,
    // and the sum is at most u/2 from 1: it rounds to 1, a tie to even.
    [Property]
    public void Sigmoid_and_its_mirror_sum_to_one(Logit z) => Ulps.Same(1, Sigmoid.Value(z) + Sigmoid.Value(-z));

    [Property]
    public void The_derivative_is_even(Logit z) => Ulps.SameBits(Sigmoid.Gradient(z), Sigmoid.Gradient(-z));

    [Property]
    public void The_derivative_is_at_most_a_quarter(Logit z) => Assert.InRange(Sigmoid.Gradient(z), 0, 0.25);

    [Property]
    public void The_derivative_vanishes_only_where_its_rounding_does(Logit z) => Assert.Equal(Math.Abs(z) >= -Zero, Sigmoid.Gradient(z) == 0);

    [Property]
    public void It_saturates_only_where_its_rounding_does(Logit z)
    {
        Assert.Equal(z <= Zero, Sigmoid.Value(z) == 0);
        Assert.Equal(z >= One, Sigmoid.Value(z) == 1);
    }

    // Rounding keeps the order of what it rounds.
    [Property]
    public void It_never_falls_from_a_number_to_the_next(Logit z) => Assert.True(Sigmoid.Value(z) <= Sigmoid.Value(double.BitIncrement(z)));

    // The same real number, rounded once.
    [Property]
    public void Its_logarithm_is_minus_softplus_of_minus_z(Logit z) => Ulps.Same(-Softplus.Value(-z), LogSigmoid.Value(z));

    [Property]
    public void The_slope_of_its_logarithm_is_the_mirror(Logit z) => Ulps.Same(Sigmoid.Value(-z), LogSigmoid.Gradient(z));
}
