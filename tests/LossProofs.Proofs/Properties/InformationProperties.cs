using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>Self-information, entropy, cross-entropy and divergence, in nats; the p-norm.</summary>
public class InformationProperties
{
    private static readonly double[] Exponents = [1, 1.5, 2, 3, double.PositiveInfinity];

    [Property]
    public void What_is_certain_tells_nothing_and_what_is_rarer_no_less(OpenProbability p)
    {
        Ulps.Same(0, SelfInformation.Value(1));
        Assert.True(SelfInformation.Value(p) >= SelfInformation.Value(double.BitIncrement(p)));
    }

    // The product is rounded by u = 2^−53 of itself, which moves its logarithm by u (by 2u at most where it is normal).
    [Property]
    public void The_information_of_independent_events_adds_up(OpenProbability p, OpenProbability q)
    {
        if (!double.IsNormal(p * q)) return;
        Ulps.Agree(Computed(SelfInformation.Value(p)) + Computed(SelfInformation.Value(q)), Computed(SelfInformation.Value(p * q)) + new Rounded(0, Math.ScaleB(1, -52)));
    }

    // Gibbs: KL ≥ |p − q|²/2 with |p − q| at least 2^−52 where they differ, so it does not even round to 0.
    [Property]
    public void The_divergence_is_0_only_between_equals_and_never_negative(Distributions sample)
    {
        var divergence = KullbackLeibler.Value(sample.P, sample.Q);
        Assert.True(divergence >= 0);
        Assert.Equal(sample.P.SequenceEqual(sample.Q), divergence == 0);
    }

    [Property]
    public void Cross_entropy_is_entropy_plus_divergence(Distributions sample) => Ulps.Agree(
        Computed(Entropy.Value(sample.P)) + Computed(KullbackLeibler.Value(sample.P, sample.Q)),
        Computed(CrossEntropy.Value(sample.P, sample.Q)));

    [Property]
    public void The_cross_entropy_with_itself_is_the_entropy(Simplex p) => Ulps.Same(Entropy.Value(p), CrossEntropy.Value(p, p));

    // Rounding keeps the order.
    [Property]
    public void The_entropy_lies_between_0_and_log_K(Simplex p) => Assert.InRange(Entropy.Value(p), 0, Log1p.Value(p.Values.Length - 1));

    [Property]
    public void The_entropy_is_0_only_for_a_certain_outcome(Simplex p) => Assert.Equal(p.Values.Contains(1), Entropy.Value(p) == 0);

    // 1/K is exact for a power of two.
    [Property]
    public void The_entropy_of_equal_shares_is_the_information_of_one(HardLabel one, HardLabel two)
    {
        var classes = 1 << (int)(one + 2 * two);
        Ulps.Same(SelfInformation.Value(1.0 / classes), Entropy.Value(Enumerable.Repeat(1.0 / classes, classes).ToArray()));
    }

    // Each norm is rounded once, and rounding keeps the order.
    [Property]
    public void The_norm_falls_as_its_exponent_grows(Logits x)
    {
        var norms = Exponents.Select(p => Norm.Value(x, p)).ToArray();
        Assert.Equal(norms.OrderDescending(), norms);
    }

    [Property]
    public void The_norm_scales_with_its_vector(Grid x) =>
        Assert.All(Exponents, p => Ulps.Same(4 * Norm.Value(x, p), Norm.Value(x.Values.Select(e => -4 * e).ToArray(), p)));

    // The sums of the entries are exact.
    [Property]
    public void The_norm_of_a_sum_is_at_most_the_sum_of_the_norms(Fit pair) => Assert.All(Exponents, p => Ulps.AtMost(
        Computed(Norm.Value(pair.T.Zip(pair.Y, (a, b) => a + b).ToArray(), p)),
        Computed(Norm.Value(pair.T, p)) + Computed(Norm.Value(pair.Y, p))));

    [Property]
    public void The_manhattan_norm_is_at_most_root_n_times_the_euclidean(Grid x) =>
        Ulps.AtMost(Computed(Norm.Value(x, 1)), Computed(Math.Sqrt(x.Values.Length)) * Computed(Norm.Value(x, 2)));
}
