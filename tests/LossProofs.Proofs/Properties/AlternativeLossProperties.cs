using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>A = q^(1−y) (1−q)^y and B = −q^y (1−q)^(1−y): for hard labels the same loss but for a constant; for soft ones opposites.</summary>
public class AlternativeLossProperties
{
    // One of A and −B is q or the exact complement's rounding: q + (1 − q + e) with |e| ≤ 2^−54 is at most that from 1, and rounds to it.
    [Property]
    public void A_minus_B_is_1_for_hard_labels(HardLabel y, Probability q) => Ulps.Same(1, AlternativeA.Value(y, q) - AlternativeB.Value(y, q));

    [Property]
    public void A_is_the_absolute_error_for_hard_labels(HardLabel y, Probability q) => Ulps.Same(Math.Abs(y - q), AlternativeA.Value(y, q));

    [Property]
    public void B_is_minus_the_likelihood_for_hard_labels(HardLabel y, Probability q) => Ulps.Same(-(y == 1 ? q : 1 - q), AlternativeB.Value(y, q));

    // Two ways to one real number, correctly rounded either way.
    [Property]
    public void From_logits_A_is_the_probability_of_the_wrong_class(Logit z)
    {
        Ulps.Same(Sigmoid.Value(z), AlternativeAWithLogits.Value(0, z));
        Ulps.Same(Sigmoid.Value(-z), AlternativeAWithLogits.Value(1, z));
        Ulps.Same(-Sigmoid.Value(-z), AlternativeBWithLogits.Value(0, z));
        Ulps.Same(-Sigmoid.Value(z), AlternativeBWithLogits.Value(1, z));
    }

    // So that descent on either takes the same step to the last bit of a weight.
    [Property]
    public void Hard_labels_give_both_the_same_gradient(HardLabel y, Probability q, Logit z)
    {
        Ulps.Same(AlternativeAWithLogits.Gradient(y, z), AlternativeBWithLogits.Gradient(y, z));
        Ulps.Same(1 - 2 * y, AlternativeA.Gradient(y, q));
        Ulps.Same(1 - 2 * y, AlternativeB.Gradient(y, q));
    }

    // Two ways to one real number again; σ′(2^−26) is such a halfway case.
    [Property]
    public void Hard_labels_give_A_the_slope_of_sigma(HardLabel y, Logit z) =>
        Ulps.Near((1 - 2 * y) * Sigmoid.Gradient(z), AlternativeAWithLogits.Gradient(y, z), 1);

    [Property]
    public void A_is_minus_B_of_the_other_label(Share y, Probability q, Logit z)
    {
        Ulps.Same(AlternativeA.Value(y, q), -AlternativeB.Value(y.Complement, q));
        Ulps.Same(AlternativeAWithLogits.Value(y, z), -AlternativeBWithLogits.Value(y.Complement, z));
    }

    [Property]
    public void For_the_label_one_half_they_are_opposites(Probability q, Logit z)
    {
        Ulps.Same(AlternativeA.Value(0.5, q), -AlternativeB.Value(0.5, q));
        Ulps.Same(AlternativeAWithLogits.Gradient(0.5, z), -AlternativeBWithLogits.Gradient(0.5, z));
    }

    // 1 − x ≤ −log x. Both sides are rounded once, and rounding keeps the order.
    [Property]
    public void A_is_at_most_the_cross_entropy_for_hard_labels(HardLabel y, Probability q) => Assert.True(AlternativeA.Value(y, q) <= BinaryCrossEntropy.Value(y, q));

    // −expm1 passes the error of the cross-entropy on times e^−BCE = 1 − A.
    [Property]
    public void A_is_1_minus_e_to_minus_the_cross_entropy_for_hard_labels(HardLabel y, OpenProbability q)
    {
        var loss = Computed(BinaryCrossEntropy.Value(y, q));
        var a = AlternativeA.Value(y, q);
        Ulps.Agree(Computed(a), Computed(-Expm1.Value(-loss.Value)) + new Rounded(0, (1 - a) * loss.Error));
    }

    // The same product of two sigmoids as σ' = σ(z) σ(−z): 2 steps.
    [Property]
    public void A_teaches_less_by_the_probability_of_the_true_class(HardLabel y, Logit z) =>
        Ulps.Near(Sigmoid.Value(y == 1 ? z : -z) * BinaryCrossEntropyWithLogits.Gradient(y, z), AlternativeAWithLogits.Gradient(y, z), 2);

    // dA/dz = A (1 − y − a) and dB/dz = −B (a − y). The differences cancel; the bound is that of their terms.
    [Property]
    public void Soft_labels_give_A_the_gradient_A_times_1_minus_y_minus_a(Share y, Logit z)
    {
        var a = Computed(Sigmoid.Value(z));
        Ulps.Agree(Computed(AlternativeAWithLogits.Value(y, z)) * (y.Complement - a), Computed(AlternativeAWithLogits.Gradient(y, z)));
        Ulps.Agree(-Computed(AlternativeBWithLogits.Value(y, z)) * (a - (double)y), Computed(AlternativeBWithLogits.Gradient(y, z)));
    }
}
