using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>CCE(t, p) = −Σ t_k log p_k, and the same from logits.</summary>
public class CategoricalProperties
{
    // Half an ulp for p_k, half for the difference, half for the gradient: as for a − y.
    [Property]
    public void The_gradient_in_the_logits_is_p_minus_t(Classified sample)
    {
        var p = Vector.Of(Softmax.Value, sample.Z);
        var gradient = Vector.Of(CategoricalCrossEntropyWithLogits.Gradient, sample.T, sample.Z);
        for (var k = 0; k < p.Length; k++) Ulps.Agree(Computed(p[k]) - sample.T[k], Computed(gradient[k]));
    }

    // The gradient of a class that is not the true one is its probability, to the last place: no difference is taken.
    [Property]
    public void The_gradient_of_a_class_that_is_not_true_is_its_probability(Logits z)
    {
        var gradient = Vector.Of(CategoricalCrossEntropyWithLogits.Gradient, OneHot(z.Values.Length), z);
        Vector.Same(Vector.Of(Softmax.Value, z).Skip(1), gradient.Skip(1));
    }

    [Property]
    public void The_gradient_in_the_logits_sums_to_0(Classified sample) =>
        Ulps.Agree(Sum(Vector.Of(CategoricalCrossEntropyWithLogits.Gradient, sample.T, sample.Z).Select(Computed)), 0);

    // One quotient, rounded once.
    [Property]
    public void The_gradient_in_the_probabilities_is_minus_t_over_p(Distributions sample) =>
        Vector.Same(sample.P.Zip(sample.Q, (t, p) => -t / p), Vector.Of(CategoricalCrossEntropy.Gradient, sample.P, sample.Q));

    [Property]
    public void A_one_hot_target_leaves_one_logarithm(Simplex p) => Ulps.Same(SelfInformation.Value(p.Values[0]), CategoricalCrossEntropy.Value(OneHot(p.Values.Length), p));

    [Property]
    public void A_one_hot_target_leaves_one_log_softmax(Logits z) =>
        Ulps.Same(-Vector.Of(LogSoftmax.Value, z)[0], CategoricalCrossEntropyWithLogits.Value(OneHot(z.Values.Length), z));

    [Property]
    public void Of_two_classes_it_is_binary(Share y, Share q) =>
        Ulps.Same(BinaryCrossEntropy.Value(y, q), CategoricalCrossEntropy.Value([y, y.Complement], [q, q.Complement]));

    [Property]
    public void From_two_logits_it_is_binary_from_their_difference(Share y, GridNumber z1, GridNumber z2) =>
        Ulps.Same(BinaryCrossEntropyWithLogits.Value(y, z1 - z2), CategoricalCrossEntropyWithLogits.Value([y, y.Complement], [z1, z2]));

    // Gibbs. Both sides are rounded once, and rounding keeps the order.
    [Property]
    public void It_is_at_least_the_entropy_of_the_target(Distributions sample) =>
        Assert.True(CategoricalCrossEntropy.Value(sample.P, sample.Q) >= Entropy.Value(sample.P));

    [Property]
    public void From_logits_it_is_not_negative(Classified sample) => Assert.True(CategoricalCrossEntropyWithLogits.Value(sample.T, sample.Z) >= 0);

    private static double[] OneHot(int classes) => [1, .. new double[classes - 1]];
}
