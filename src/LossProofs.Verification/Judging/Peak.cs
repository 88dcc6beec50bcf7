namespace LossProofs.Verification.Judging;

/// <summary>The worst of the finite results in a stretch of arguments.</summary>
/// <param name="At">The argument, of several or of a vector the first.</param>
/// <param name="Ulps">How far the result is off, in ulps.</param>
public readonly record struct Peak(double At, double Ulps)
{
    // Binades that make a stretch.
    private const int Stretch = 8;

    /// <summary>The worst of each stretch of eight binades, in the order of the arguments.</summary>
    internal static IReadOnlyList<Peak> Of(IEnumerable<Measurement> finite) =>
        [.. finite.Select(m => new Peak(m.Call.Arguments[0][0], m.Ulps)).Where(p => double.IsFinite(p.At)).GroupBy(p => (Math.Sign(p.At), StretchOf(p.At))).Select(g => g.MaxBy(p => p.Ulps)).OrderBy(p => p.At)];

    private static int StretchOf(double x) => x == 0 ? 0 : (int)Math.Floor(Math.ILogB(x) / (double)Stretch);
}
