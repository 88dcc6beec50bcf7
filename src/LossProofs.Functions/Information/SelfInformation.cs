using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The information of an event.</summary>
public static class SelfInformation
{
    private static readonly Unary Function = new(Stable.SelfInformation, Stable.SelfInformation, Stable.SelfInformation);

    /// <summary>−log p, in nats.</summary>
    /// <param name="p">A probability, 0 ≤ p ≤ 1.</param>
    /// <remarks>0 gives +∞, 1 gives 0, anything outside [0, 1] and NaN give NaN.</remarks>
    public static double Value(double p) => Function.Of(p);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float p) => Function.Of(p);

    /// <inheritdoc cref="Value(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Value(Half p) => Function.Of(p);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="p"/>.</summary>
    /// <param name="p">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="p"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> p, Span<double> destination) =>
        Function.Map(p, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> p, Span<float> destination) =>
        Function.Map(p, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<Half> p, Span<Half> destination) =>
        Function.Map(p, destination);
}
