using LossProofs.Functions.Formulas;
using LossProofs.Functions.Numbers;
using LossProofs.Tests.Functions.Numbers;

namespace LossProofs.Tests.Functions;

/// <summary>
/// The same formulas in ordinary double stay within a few ulps of the accurate result: the formulas are stable, whatever
/// the number. The bounds add up the roundings of each formula and 1 ulp for each function of the platform.
/// </summary>
public class PlainTests
{
    private static IEnumerable<double> Logits => Enumerable.Range(-400, 801).Select(k => k / 13.0).Where(z => z != 0);

    private static IEnumerable<double> Probabilities => Enumerable.Range(1, 500).Select(k => k / 501.0);

    private static void Near(Wide accurate, Plain plain, long ulps, string at) => Ulps.Near((double)accurate, plain.Value, ulps, at);

    [Fact]
    public void Sigmoid_family_and_activations()
    {
        foreach (double z in Logits)
        {
            Near(Stable.Sigmoid<Wide>(z), Stable.Sigmoid<Plain>(z), 3, $"sigmoid {z}");
            Near(Stable.SigmoidGradient<Wide>(z), Stable.SigmoidGradient<Plain>(z), 5, $"sigmoid' {z}");
            Near(Stable.Softplus<Wide>(z), Stable.Softplus<Plain>(z), 4, $"softplus {z}");
            Near(Stable.LogSigmoid<Wide>(z), Stable.LogSigmoid<Plain>(z), 4, $"log sigmoid {z}");
            Near(Stable.Tanh<Wide>(z), Stable.Tanh<Plain>(z), 6, $"tanh {z}");
            Near(Stable.TanhGradient<Wide>(z), Stable.TanhGradient<Plain>(z), 5, $"tanh' {z}");
        }
        foreach (double q in Probabilities)
        {
            Near(Stable.Logit<Wide>(q), Stable.Logit<Plain>(q), 6, $"logit {q}");
            Near(Stable.LogitGradient<Wide>(q), Stable.LogitGradient<Plain>(q), 3, $"logit' {q}");
        }
    }

    [Fact]
    public void Binary_losses()
    {
        foreach (double y in new[] { 0, 1, 0.25 })
        {
            foreach (double z in Logits)
                Near(Stable.BinaryCrossEntropyWithLogits<Wide>(y, z), Stable.BinaryCrossEntropyWithLogits<Plain>(y, z), 4, $"bce {y} {z}");
            foreach (double q in Probabilities)
                Near(Stable.BinaryCrossEntropy<Wide>(y, q), Stable.BinaryCrossEntropy<Plain>(y, q), 4, $"bce {y} {q}");
        }
    }

    [Fact]
    public void A_formula_with_a_minus_between_near_equals_fails_where_ours_holds()
    {
        // σ(z) − y for y = 1, the textbook gradient, against the form that ships, in the same plain arithmetic.
        Plain z = 40, textbook = Stable.Sigmoid(z) - 1;
        Assert.Equal(0, textbook.Value);
        Near(Stable.BinaryCrossEntropyWithLogitsGradient<Wide>(1, 40), Stable.BinaryCrossEntropyWithLogitsGradient<Plain>(1, 40), 3, "bce' 1 40");
    }
}
