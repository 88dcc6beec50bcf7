using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;
using LogOdds = LossProofs.Functions.Logit;

namespace LossProofs.Proofs.Properties;

/// <summary>BCE(y, q) = −y log q − (1 − y) log(1 − q), and the same from a logit. a = σ(z).</summary>
public class BinaryCrossEntropyProperties
{
    // In ulps of the larger of a and y: a is off by 1/2, a − y by half its own ulp, and so is the gradient. Where |a − y| is at most half
    // of the larger, the subtraction is exact and those ulps are half as big: 1/2 + 1/4. Else all numbers are multiples of |a − y|'s own
    // ulp: 3/2 of the larger's, so one step of it, or 1/2 + 1/2 where it is one binade down.
    [Property]
    public void The_gradient_is_a_minus_y(Label y, Logit z)
    {
        var a = Sigmoid.Value(z);
        Assert.InRange(BinaryCrossEntropyWithLogits.Gradient(y, z), a - y - Ulps.Of(Math.Max(a, y)), a - y + Ulps.Of(Math.Max(a, y)));
    }

    // The form that keeps a confident and right prediction's small gradient: a − 1 = −σ(−z).
    [Property]
    public void The_gradient_for_a_hard_label_is_sigma_or_minus_its_mirror(Logit z)
    {
        Ulps.Same(Sigmoid.Value(z), BinaryCrossEntropyWithLogits.Gradient(0, z));
        Ulps.Same(-Sigmoid.Value(-z), BinaryCrossEntropyWithLogits.Gradient(1, z));
    }

    [Property]
    public void A_hard_label_leaves_one_logarithm(Probability q)
    {
        Ulps.Same(SelfInformation.Value(q), BinaryCrossEntropy.Value(1, q));
        Ulps.Same(-Log1p.Value(-q), BinaryCrossEntropy.Value(0, q));
    }

    [Property]
    public void A_hard_label_leaves_one_softplus(Logit z)
    {
        Ulps.Same(Softplus.Value(z), BinaryCrossEntropyWithLogits.Value(0, z));
        Ulps.Same(Softplus.Value(-z), BinaryCrossEntropyWithLogits.Value(1, z));
    }

    [Property]
    public void Exchanging_the_classes_changes_nothing(Share y, Share q, Logit z)
    {
        Ulps.Same(BinaryCrossEntropy.Value(y, q), BinaryCrossEntropy.Value(y.Complement, q.Complement));
        Ulps.Same(BinaryCrossEntropyWithLogits.Value(y, z), BinaryCrossEntropyWithLogits.Value(y.Complement, -z));
        Ulps.Same(BinaryCrossEntropyWithLogits.Gradient(y, z), -BinaryCrossEntropyWithLogits.Gradient(y.Complement, -z));
    }

    // Gibbs. Both sides are rounded once, and rounding keeps the order.
    [Property]
    public void It_is_at_least_the_entropy_of_the_label(Share y, Probability q) => Assert.True(BinaryCrossEntropy.Value(y, q) >= Entropy.Value([y, y.Complement]));

    [Property]
    public void It_is_the_entropy_where_prediction_and_label_agree(Share y) => Ulps.Same(Entropy.Value([y, y.Complement]), BinaryCrossEntropy.Value(y, y));

    [Property]
    public void It_is_not_negative(Label y, Probability q, Logit z)
    {
        Assert.True(BinaryCrossEntropy.Value(y, q) >= 0);
        Assert.True(BinaryCrossEntropyWithLogits.Value(y, z) >= 0);
    }

    // The logit of q is off by half an ulp; the loss passes that on times its slope, which for this small a step is the slope here.
    [Property]
    public void From_a_probability_and_from_its_logit_it_is_the_same(Label y, OpenProbability q)
    {
        var z = LogOdds.Value(q);
        var moved = Math.Abs(BinaryCrossEntropyWithLogits.Gradient(y, z)) * Ulps.Of(z);
        Ulps.Agree(Computed(BinaryCrossEntropy.Value(y, q)), Computed(BinaryCrossEntropyWithLogits.Value(y, z)) + new Rounded(0, moved));
    }

    // Convex in z: the slope never falls.
    [Property]
    public void Its_gradient_in_z_never_falls_from_a_number_to_the_next(Label y, Logit z) =>
        Assert.True(BinaryCrossEntropyWithLogits.Gradient(y, z) <= BinaryCrossEntropyWithLogits.Gradient(y, double.BitIncrement(z)));

    // Five roundings, each at most u of the result (1 − q, q − y, their product with q, the quotient, the gradient): at most 5 steps. Where
    // q is subnormal 1 − q is 1 and the product exact.
    [Property]
    public void The_gradient_in_q_is_q_minus_y_over_q_times_1_minus_q(Label y, OpenProbability q) =>
        Ulps.Near((q - y) / (q * (1 - q)), BinaryCrossEntropy.Gradient(y, q), 5);
}
