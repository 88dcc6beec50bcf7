using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The odds of an event.</summary>
public static class Odds
{
    private static readonly Unary Function = new(Stable.Odds, Stable.Odds, Stable.Odds);

    /// <summary>q/(1 − q).</summary>
    /// <param name="q">A probability, 0 ≤ q ≤ 1.</param>
    /// <remarks>1 gives +∞, anything outside [0, 1] and NaN give NaN.</remarks>
    public static double Value(double q) => Function.Of(q);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float q) => Function.Of(q);

    /// <inheritdoc cref="Value(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Value(Half q) => Function.Of(q);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="q"/>.</summary>
    /// <param name="q">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="q"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> q, Span<double> destination) =>
        Function.Map(q, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> q, Span<float> destination) =>
        Function.Map(q, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<Half> q, Span<Half> destination) =>
        Function.Map(q, destination);
}
