namespace LossProofs.Verification.Subjects;

/// <summary>
/// What a C# programmer writes with Math (MathF for binary32) and the formulas of a textbook, taken literally: softmax without
/// its maximum, 1 − σ as a difference, log(1 + e^z), no case for 0 · log 0. log1p and expm1 are the ones of double, float
/// and Half, whose functions are those of float, rounded.
/// </summary>
internal static class BclSubject
{
    /// <summary>The textbook formulas in binary64, binary32 and binary16.</summary>
    public static ISubject Create()
    {
        var subject = new DelegateSubject("bcl", Library.Version(typeof(Math)));
        Textbook<double>.Offer(subject);
        Textbook<float>.Offer(subject);
        Textbook<Half>.Offer(subject);
        return subject;
    }
}
