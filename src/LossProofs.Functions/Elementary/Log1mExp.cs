using System.Runtime.CompilerServices;
using LossProofs.Functions.Batches;
using LossProofs.Functions.Formulas;

namespace LossProofs.Functions;

/// <summary>The log-probability of the opposite event.</summary>
public static class Log1mExp
{
    private static readonly Unary Function = new(Stable.Log1mExp, Stable.Log1mExp, Stable.Log1mExp);

    /// <summary>log(1 − e^x), the natural logarithm.</summary>
    /// <param name="x">A real number, x ≤ 0: a log-probability.</param>
    /// <remarks>0 gives −∞, positive x gives NaN, −∞ gives 0, NaN gives NaN.</remarks>
    public static double Value(double x) => Function.Of(x);

    /// <inheritdoc cref="Value(double)"/>
    public static float Value(float x) => Function.Of(x);

    /// <inheritdoc cref="Value(double)"/>
    [OverloadResolutionPriority(-1)] // An integer is converted to float or double.
    public static Half Value(Half x) => Function.Of(x);

    /// <summary><see cref="Value(double)"/> of each element of <paramref name="x"/>.</summary>
    /// <param name="x">The arguments, at least one.</param>
    /// <param name="destination">As long as <paramref name="x"/>; may be the same memory.</param>
    /// <exception cref="ArgumentException">The argument is empty, or the lengths differ.</exception>
    public static void Value(ReadOnlySpan<double> x, Span<double> destination) =>
        Function.Map(x, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<float> x, Span<float> destination) =>
        Function.Map(x, destination);

    /// <inheritdoc cref="Value(ReadOnlySpan{double}, Span{double})"/>
    public static void Value(ReadOnlySpan<Half> x, Span<Half> destination) =>
        Function.Map(x, destination);
}
