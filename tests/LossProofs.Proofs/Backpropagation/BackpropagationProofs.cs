namespace LossProofs.Proofs.Backpropagation;

/// <summary>The gradients of the two-layer network and of the logistic neuron: as the notes write them, by the chain rule, and by finite differences.</summary>
[Reproducible(Arbitrary = [typeof(Shapes)])]
public class BackpropagationProofs
{
    // z¹ is a multiple of 2^−6, and a step moves it by at most 2^−7: no unit crosses its kink but those that lie on it.
    private const double Step = 1.0 / 256;

    // |σ⁗| = |σ′ (1 − 2σ)(1 − 12σ′)| ≤ 1/4 · 1 · 2.
    private const double FifthDerivativeOfSoftplus = 0.5;

    // Exact: nothing on the way is rounded.
    [Property]
    public void The_network_of_the_notes_has_the_gradient_that_the_chain_rule_gives(Network network)
    {
        var (w1, w2) = network.Backward();
        for (var m = 0; m < w2.Count; m++)
        {
            Ulps.Same(w2[m], network.AsNoted(m));
            for (var n = 0; n < w1.ColumnCount; n++) Ulps.Same(w1[m, n], network.AsNoted(m, n));
        }
    }

    // Away from kinks J is a polynomial of second degree in each weight, of which (J(w + h) − J(w − h)) / 2h is the slope exactly; and each J is exact.
    [Property]
    public void Its_gradient_is_the_quotient_of_finite_differences(Network network)
    {
        var (w1, w2) = network.Backward();
        for (var m = 0; m < w2.Count; m++)
        {
            Ulps.Same(w2[m], Slope(h => network.Moved(m, h).Loss));
            for (var n = 0; n < w1.ColumnCount && !network.AtKink(m); n++) Ulps.Same(w1[m, n], Slope(h => network.Moved(m, n, h).Loss));
        }
    }

    // A unit whose weights are 0 is at its kink: one of its two slopes is that of an active unit, the other 0, and ReLU′(0) = 0 takes that.
    // (−3 J(w) + 4 J(w + h) − J(w + 2h)) / 2h is the one-sided slope of a polynomial of second degree, exactly.
    [Property]
    public void At_a_kink_the_gradient_is_the_slope_of_the_flat_side(Network any)
    {
        var one = any with { X = any.X.SubMatrix(0, 1, 0, any.X.ColumnCount), T = any.T.SubVector(0, 1) };
        var network = one with { W1 = one.W1.MapIndexed((m, _, w) => m == 0 ? 0 : w, MathNet.Numerics.LinearAlgebra.Zeros.Include) };
        for (var n = 0; n < network.W1.ColumnCount; n++)
        {
            var x = network.X[0, n];
            var active = -2 * (network.T[0] - network.Y[0]) * network.W2[0] * x;
            Ulps.Same(x > 0 ? active : 0, OneSided(h => network.Moved(0, n, h).Loss, Step / 2));
            Ulps.Same(x < 0 ? active : 0, OneSided(h => network.Moved(0, n, h).Loss, -Step / 2));
            Ulps.Same(0, network.Backward().W1[0, n]);
        }
    }

    // The chain rule rounds a, ∂L/∂a, σ′ and their products; a − y rounds once. Both bounds are carried along.
    [Property]
    public void The_logistic_neuron_has_the_gradient_a_minus_y_times_x(Neuron neuron)
    {
        for (var j = 0; j <= neuron.W.Count; j++) Ulps.Agree(neuron.AsNoted(j), neuron.Backward(j));
    }

    // The fifth derivative of the loss in w_j is that of softplus times x_j⁵.
    [Property]
    public void Its_gradient_is_the_slope_that_MathNet_measures(Neuron neuron)
    {
        for (var j = 0; j <= neuron.W.Count; j++)
        {
            var largest = neuron.T.Select((_, i) => Math.Abs(neuron.Input(i, j))).Max();
            Ulps.Agree(neuron.AsNoted(j), CentralDifference.Slope(h => neuron.Moved(j, h).Loss, 0, FifthDerivativeOfSoftplus * Math.Pow(largest, 5)));
        }
    }

    private static double Slope(Func<double, double> loss) => (loss(Step) - loss(-Step)) / (2 * Step);

    private static double OneSided(Func<double, double> loss, double h) => (-3 * loss(0) + 4 * loss(h) - loss(2 * h)) / (2 * h);
}
