using LossProofs.Verification.Enclosures;
using Interval = LossProofs.Verification.Enclosures.Interval;

namespace LossProofs.Tests.Enclosures;

/// <summary>Our exp, log and π against MPFR's.</summary>
public class MpfrTests
{
    [MpfrFact]
    public void Exp_log_and_pi_hold_what_Mpfr_computes()
    {
        foreach (var bits in new[] { 53, 64, 128, 200, 1000, 4096 })
        {
            var field = new IntervalField(bits);
            foreach (var x in ExponentialTests.Arguments)
            {
                Assert.True(field.Exp(Interval.Exactly(x)).Meets(Mpfr.Of(x, 2 * bits).Exp().Around(2 * bits - 1)), $"exp {x} at {bits} bits");
                if (x.Sign > 0) Assert.True(field.Log(Interval.Exactly(x)).Meets(Mpfr.Of(x, 2 * bits).Log().Around(2 * bits - 1)), $"log {x} at {bits} bits");
            }

            Assert.True(field.Pi.Meets(Mpfr.Pi(2 * bits).Around(2 * bits - 1)), $"π at {bits} bits");
        }
    }

    // A double is held too coarsely to move the enclosure of its neighbour: the sharpest place to look is many random ones.
    [MpfrFact]
    public void Random_arguments_at_the_precision_of_the_oracle()
    {
        var random = new Random(1);
        var field = new IntervalField(128);
        for (var n = 0; n < 3000; n++)
        {
            var x = Dyadic.Of(Math.ScaleB(2 * random.NextDouble() - 1, random.Next(-60, 12)));
            Assert.True(field.Exp(Interval.Exactly(x)).Meets(Mpfr.Of(x, 200).Exp().Around(199)), $"exp {x}");
            var size = x.Sign < 0 ? -x : x;
            Assert.True(field.Log(Interval.Exactly(size)).Meets(Mpfr.Of(size, 200).Log().Around(199)), $"log {size}");
            Assert.True(field.Log(Interval.Exactly(Dyadic.One + size)).Meets(Mpfr.Of(size, 200).Log1p().Around(199)), $"log (1 + {size})");
        }
    }
}
