using LossProofs.Functions;

namespace LossProofs.Proofs.Properties;

/// <summary>The activations without an exponential: what they are is exact.</summary>
public class ActivationProperties
{
    [Property]
    public void Relu_is_the_greater_of_z_and_0(Logit z) => Ulps.Same(Math.Max(z, 0), Relu.Value(z));

    [Property]
    public void Relu_minus_its_mirror_is_z(Logit z) => Ulps.Same(z, Relu.Value(z) - Relu.Value(-z));

    [Property]
    public void Relu_plus_its_mirror_is_the_size_of_z(Logit z) => Ulps.Same(Math.Abs(z), Relu.Value(z) + Relu.Value(-z));

    [Property]
    public void Relu_of_relu_is_relu(Logit z) => Ulps.Same(Relu.Value(z), Relu.Value(Relu.Value(z)));

    [Property]
    public void The_slope_of_relu_is_1_right_of_0_and_else_0(Logit z) => Ulps.Same(z > 0 ? 1 : 0, Relu.Gradient(z));

    // One product, rounded once.
    [Property]
    public void Leaky_relu_is_z_or_alpha_z(Logit z, Probability alpha) => Ulps.Same(z > 0 ? z : alpha * z, LeakyRelu.Value(z, alpha));

    [Property]
    public void Leaky_relu_is_the_greater_of_z_and_alpha_z(Logit z, Probability alpha) => Ulps.Same(Math.Max(z, alpha * z), LeakyRelu.Value(z, alpha));

    [Property]
    public void Leaky_relu_leads_from_relu_to_the_identity(Logit z)
    {
        Ulps.Same(Relu.Value(z), LeakyRelu.Value(z, 0));
        Ulps.Same(Identity.Value(z), LeakyRelu.Value(z, 1));
    }

    [Property]
    public void The_slope_of_leaky_relu_is_1_right_of_0_and_else_alpha(Logit z, Probability alpha) => Ulps.Same(z > 0 ? 1 : alpha, LeakyRelu.Gradient(z, alpha));

    [Property]
    public void The_identity_keeps_every_bit(Logit z)
    {
        Ulps.SameBits(z, Identity.Value(z));
        Ulps.SameBits(1, Identity.Gradient(z));
    }
}
