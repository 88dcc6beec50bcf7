namespace LossProofs.Verification.Gradients;

/// <summary>What became of one partial derivative. Green are Pass, Zero, an accepted Kink, and Flat where a structural zero is declared.</summary>
public enum GradVerdict
{
    /// <summary>Claimed and measured slope agree within a bound that is small against both.</summary>
    Pass,

    /// <summary>The claim is 0, and the measured slope is 0 within a bound that is small against the function's change.</summary>
    Zero,

    /// <summary>The claim is 0, and the function is bitwise constant around the point: nothing can be measured.</summary>
    Flat,

    /// <summary>The slopes from the left and from the right differ.</summary>
    Kink,

    /// <summary>The bound is too large for a verdict.</summary>
    Unresolved,

    /// <summary>The function is noisier than its contract says.</summary>
    Noisy,

    /// <summary>Claimed and measured slope differ by more than the bound.</summary>
    Fail,
}
