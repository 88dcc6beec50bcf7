using LossProofs.Functions;
using static LossProofs.Proofs.Rounded;

namespace LossProofs.Proofs.Properties;

/// <summary>Squared and absolute errors. Targets and predictions are multiples of 2^−20, so that t − y is exact.</summary>
public class RegressionProperties
{
    // log 2π to more digits than the compiler keeps.
    private static readonly Rounded Log2Pi = Computed(1.837877066409345483560659472811235279);

    [Property]
    public void A_loss_is_0_only_for_a_perfect_fit(Fit fit)
    {
        Assert.Equal(fit.T.SequenceEqual(fit.Y), MeanSquaredError.Value(fit.T, fit.Y) == 0);
        Assert.Equal(fit.T.SequenceEqual(fit.Y), MeanAbsoluteError.Value(fit.T, fit.Y) == 0);
    }

    [Property]
    public void Target_and_prediction_may_be_exchanged(Fit fit)
    {
        Ulps.Same(MeanSquaredError.Value(fit.T, fit.Y), MeanSquaredError.Value(fit.Y, fit.T));
        Ulps.Same(MeanAbsoluteError.Value(fit.T, fit.Y), MeanAbsoluteError.Value(fit.Y, fit.T));
    }

    [Property]
    public void The_mean_squared_error_is_the_sum_over_n(Fit fit) =>
        Ulps.Agree(Computed(SumOfSquaredErrors.Value(fit.T, fit.Y)) / fit.T.Length, Computed(MeanSquaredError.Value(fit.T, fit.Y)));

    // The square of 2^k·x is 2^2k·x², exactly.
    [Property]
    public void Twice_the_error_costs_4_times_the_square_and_twice_the_size(Fit fit)
    {
        double[] t = [.. fit.T.Select(x => 2 * x)], y = [.. fit.Y.Select(x => 2 * x)];
        Ulps.Same(4 * MeanSquaredError.Value(fit.T, fit.Y), MeanSquaredError.Value(t, y));
        Ulps.Same(2 * MeanAbsoluteError.Value(fit.T, fit.Y), MeanAbsoluteError.Value(t, y));
    }

    // 2(y − t) is exact; the division by n is the one rounding on either side.
    [Property]
    public void The_gradient_of_the_mean_squared_error_is_2_times_y_minus_t_over_n(Fit fit) =>
        Vector.Same(fit.T.Zip(fit.Y, (t, y) => 2 * (y - t) / fit.T.Length), Vector.Of(MeanSquaredError.Gradient, fit.T, fit.Y));

    [Property]
    public void The_gradient_of_the_sum_of_squares_is_2_times_y_minus_t(Fit fit) =>
        Vector.Same(fit.T.Zip(fit.Y, (t, y) => 2 * (y - t)), Vector.Of(SumOfSquaredErrors.Gradient, fit.T, fit.Y));

    [Property]
    public void The_gradient_of_the_mean_absolute_error_is_a_sign_over_n(Fit fit) =>
        Vector.Same(fit.T.Zip(fit.Y, (t, y) => (double)Math.Sign(y - t) / fit.T.Length), Vector.Of(MeanAbsoluteError.Gradient, fit.T, fit.Y));

    // Jensen. A square and two roundings.
    [Property]
    public void The_square_of_the_mean_absolute_error_is_at_most_the_mean_squared_error(Fit fit)
    {
        var mae = Computed(MeanAbsoluteError.Value(fit.T, fit.Y));
        Ulps.AtMost(mae * mae, Computed(MeanSquaredError.Value(fit.T, fit.Y)));
    }

    // Targets in pairs m ± d have the mean m exactly. Both sides are rounded once, and rounding keeps the order.
    [Property]
    public void The_mean_has_the_least_squared_error(Grid d, GridNumber m, GridNumber c)
    {
        double[] t = [.. d.Values.Select(x => m + x), .. d.Values.Select(x => m - x)];
        Assert.True(SumOfSquaredErrors.Value(t, Constant(m, t)) <= SumOfSquaredErrors.Value(t, Constant(c, t)));
    }

    [Property]
    public void The_median_has_the_least_absolute_error(Grid t, GridNumber c)
    {
        var median = t.Values.Order().ElementAt(t.Values.Length / 2);
        Assert.True(MeanAbsoluteError.Value(t, Constant(median, t.Values)) <= MeanAbsoluteError.Value(t, Constant(c, t.Values)));
    }

    // (β/2) SSE + (n/2)(log 2π − log β), each term rounded.
    [Property]
    public void The_gaussian_likelihood_is_the_sum_of_squares_and_a_constant(Fit fit, OpenProbability beta)
    {
        var constant = fit.T.Length * (Log2Pi + Computed(SelfInformation.Value(beta))) / 2;
        Ulps.Agree((double)beta / (Rounded)2 * Computed(SumOfSquaredErrors.Value(fit.T, fit.Y)) + constant, Computed(GaussianNegativeLogLikelihood.Value(fit.T, fit.Y, beta)));
    }

    // One product, rounded once.
    [Property]
    public void Its_gradient_is_beta_times_y_minus_t(Fit fit, Positive beta) =>
        Vector.Same(fit.T.Zip(fit.Y, (t, y) => beta * (y - t)), Vector.Of((t, y, g) => GaussianNegativeLogLikelihood.Gradient(t, y, beta, g), fit.T, fit.Y));

    private static double[] Constant(double c, double[] like) => [.. Enumerable.Repeat(c, like.Length)];
}
