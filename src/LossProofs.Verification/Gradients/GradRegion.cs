namespace LossProofs.Verification.Gradients;

/// <summary>Where points are drawn.</summary>
public enum GradRegion
{
    /// <summary>Real numbers of size 1/16 to 4; probabilities from 2^−10 to 1 − 2^−10.</summary>
    Core,

    /// <summary>Real numbers of size 4 to 40; probabilities from 2^−40 to 2^−10.</summary>
    Tail,

    /// <summary>Real numbers of size 2^−40 to 2^−4; probabilities from 1 − 2^−10 to 1 − 2^−40.</summary>
    Edge,

    /// <summary>On a kink; for functions without one more of the core.</summary>
    Kink,
}
