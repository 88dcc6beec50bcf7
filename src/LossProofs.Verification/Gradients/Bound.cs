namespace LossProofs.Verification.Gradients;

/// <summary>How far a measured slope and a right gradient can be apart, by cause.</summary>
/// <param name="Truncation">What the stencil leaves out.</param>
/// <param name="Rounding">What the rounding of the function's values comes to.</param>
/// <param name="Gradient">What the claimed gradient may be off by itself.</param>
public readonly record struct Bound(double Truncation, double Rounding, double Gradient)
{
    /// <summary>All of it.</summary>
    public double Total => Truncation + Rounding + Gradient;
}
