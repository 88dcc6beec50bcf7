using LossProofs.Functions;
using LogOdds = LossProofs.Functions.Logit;

namespace LossProofs.Proofs.Properties;

/// <summary>logit(q) = log(q/(1 − q)), the inverse of σ.</summary>
public class LogitProperties
{
    [Property]
    public void The_complement_has_the_opposite_logit(Share q) => Ulps.Same(-LogOdds.Value(q), LogOdds.Value(q.Complement));

    // σ(z) lies between the neighbours of its rounding, logit increases, and rounding keeps the order: z, which is a number of the
    // format, lies between the logits of the neighbours. No closer bound is true: 1 ulp of σ near 1 is all of z above 36.
    [Property]
    public void Logit_undoes_sigmoid_as_far_as_sigmoid_kept_it(Logit z)
    {
        var q = Sigmoid.Value(z);
        Assert.InRange(z, LogOdds.Value(Math.Max(0, double.BitDecrement(q))), LogOdds.Value(Math.Min(1, double.BitIncrement(q))));
    }

    [Property]
    public void Sigmoid_undoes_logit_as_far_as_logit_kept_it(Probability q)
    {
        var z = LogOdds.Value(q);
        Assert.InRange(q, Sigmoid.Value(double.BitDecrement(z)), Sigmoid.Value(double.BitIncrement(z)));
    }

    // Three roundings: 1 − q is exact, so q(1 − q), its reciprocal and logit' itself. Each is at most u = 2^−53 of the result,
    // and u of a number is at most 1 ulp of it: below 4, so at most 3 steps.
    [Property]
    public void Its_derivative_is_1_over_q_times_1_minus_q(Share q) => Ulps.Near(1 / (q * q.Complement), LogOdds.Gradient(q), 3);

    [Property]
    public void It_never_falls_from_a_number_to_the_next(OpenProbability q) => Assert.True(LogOdds.Value(q) <= LogOdds.Value(double.BitIncrement(q)));

    // Each of the odds is off by u of itself, their product adds u: below 4 u of 1, at most 3 steps above 1 and 6 below, where
    // an ulp is u.
    [Property]
    public void The_odds_of_the_complement_are_the_reciprocal(Share q)
    {
        if (q > 0 && q < 1) Assert.InRange(Odds.Value(q) * Odds.Value(q.Complement), 1 - 4 * Ulps.Of(0.5), 1 + 4 * Ulps.Of(0.5));
    }
}
