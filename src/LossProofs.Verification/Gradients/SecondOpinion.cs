namespace LossProofs.Verification.Gradients;

/// <summary>The slope at a point by other means than differences.</summary>
/// <param name="Slopes">Who says what: "oracle", "dual numbers", "complex step".</param>
/// <param name="Ulps">How far the claimed gradient is from the first of them, in ulps.</param>
/// <param name="Settles">Whether the claim is as near to it as it has to be.</param>
public sealed record SecondOpinion(IReadOnlyList<(string Who, double Slope)> Slopes, double Ulps, bool Settles)
{
    /// <summary>Who is further from the first than a few ulps; "" where all agree.</summary>
    public string Dissent { get; init; } = "";
}
