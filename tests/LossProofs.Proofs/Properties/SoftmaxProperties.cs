using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>Softmax, its logarithm and Jacobian, and log-sum-exp.</summary>
public class SoftmaxProperties
{
    // The shifted logits are exact, so both sides are roundings of the same real numbers.
    [Property]
    public void A_shift_of_all_logits_changes_nothing(Grid z, GridNumber c)
    {
        double[] shifted = [.. z.Values.Select(x => x + c)];
        Vector.Same(Vector.Of(Softmax.Value, z), Vector.Of(Softmax.Value, shifted));
        Vector.Same(Vector.Of(LogSoftmax.Value, z), Vector.Of(LogSoftmax.Value, shifted));
    }

    // Half an ulp for each of the n entries; the sum itself is exact but for its last rounding.
    [Property]
    public void It_is_a_distribution(Logits z)
    {
        var p = Vector.Of(Softmax.Value, z);
        Assert.All(p, x => Assert.InRange(x, 0, 1));
        Ulps.Agree(Sum(p.Select(Computed)), 1);
    }

    // Rounding keeps the order.
    [Property]
    public void A_greater_logit_has_no_smaller_probability(Logits z)
    {
        var byLogit = z.Values.Zip(Vector.Of(Softmax.Value, z)).OrderBy(x => x.First).Select(x => x.Second).ToArray();
        Assert.Equal(byLogit.Order(), byLogit);
    }

    [Property]
    public void The_order_of_the_classes_does_not_matter(Logits z) =>
        Vector.Same(Vector.Of(Softmax.Value, z).Reverse(), Vector.Of(Softmax.Value, z.Values.Reverse().ToArray()));

    [Property]
    public void Of_two_classes_it_is_the_sigmoid_of_the_difference(GridNumber z1, GridNumber z2) =>
        Vector.Same([Sigmoid.Value(z1 - z2), Sigmoid.Value(z2 - z1)], Vector.Of(Softmax.Value, [z1, z2]));

    [Property]
    public void The_logarithm_is_z_minus_log_sum_exp(Grid z)
    {
        var total = Computed(LogSumExp.Value(z));
        foreach (var (x, log) in z.Values.Zip(Vector.Of(LogSoftmax.Value, z))) Ulps.Agree(x - total, Computed(log));
    }

    // The greatest logit is a number of the format; log K is taken one step above its rounding.
    [Property]
    public void Log_sum_exp_lies_between_the_maximum_and_log_K_more(Logits z) =>
        Assert.InRange(LogSumExp.Value(z), z.Values.Max(), z.Values.Max() + double.BitIncrement(Log1p.Value(z.Values.Length - 1)));

    [Property]
    public void Log_sum_exp_moves_with_a_shift(Grid z, GridNumber c) =>
        Ulps.Agree(Computed(LogSumExp.Value(z)) + (double)c, Computed(LogSumExp.Value(z.Values.Select(x => x + c).ToArray())));

    [Property]
    public void Softmax_is_the_gradient_of_log_sum_exp(Logits z) => Vector.Same(Vector.Of(Softmax.Value, z), Vector.Of(LogSumExp.Gradient, z));

    [Property]
    public void The_jacobian_is_symmetric(Logits z)
    {
        var j = Vector.Square(Softmax.Jacobian, z);
        for (var k = 0; k < z.Values.Length; k++)
            for (var l = 0; l < k; l++) Ulps.Same(j[k, l], j[l, k]);
    }

    [Property]
    public void The_rows_of_the_jacobian_sum_to_0(Logits z)
    {
        var j = Vector.Square(Softmax.Jacobian, z);
        for (var k = 0; k < z.Values.Length; k++) Ulps.Agree(Sum(Enumerable.Range(0, z.Values.Length).Select(l => Computed(j[k, l]))), 0);
    }

    // p_k (δ_kl − p_l); the diagonal cancels where p_k is near 1, and only the size of p is kept.
    [Property]
    public void The_jacobian_is_made_of_products_of_probabilities(Logits z)
    {
        var (j, p) = (Vector.Square(Softmax.Jacobian, z), Vector.Of(Softmax.Value, z));
        for (var k = 0; k < p.Length; k++)
            for (var l = 0; l < p.Length; l++) Ulps.Agree(Computed(p[k]) * ((k == l ? 1 : 0) - Computed(p[l])), Computed(j[k, l]));
    }
}
