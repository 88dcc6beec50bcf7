using LossProofs.Functions.Numbers;

namespace LossProofs.Functions.Formulas;

/// <content>Regression: target t, prediction y, gradients with respect to y.</content>
internal static partial class Stable
{
    /// <summary>Σ (yᵢ − tᵢ)².</summary>
    public static T SumOfSquaredErrors<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < t.Length; i++)
        {
            T error = y[i] - t[i];
            sum += error * error;
        }
        return sum;
    }

    public static void SumOfSquaredErrorsGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y, Span<T> slopes) where T : IReal<T>
    {
        for (int i = 0; i < t.Length; i++) slopes[i] = 2 * (y[i] - t[i]);
    }

    public static T MeanSquaredError<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y) where T : IReal<T> =>
        SumOfSquaredErrors(t, y) / t.Length;

    public static void MeanSquaredErrorGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y, Span<T> slopes) where T : IReal<T>
    {
        for (int i = 0; i < t.Length; i++) slopes[i] = 2 * (y[i] - t[i]) / t.Length;
    }

    public static T MeanAbsoluteError<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y) where T : IReal<T>
    {
        T sum = 0;
        for (int i = 0; i < t.Length; i++) sum += T.Abs(y[i] - t[i]);
        return sum / t.Length;
    }

    /// <summary>sign(yᵢ − tᵢ)/n, 0 at a tie.</summary>
    public static void MeanAbsoluteErrorGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y, Span<T> slopes) where T : IReal<T>
    {
        for (int i = 0; i < t.Length; i++) slopes[i] = (Step(y[i] - t[i]) - Step(t[i] - y[i])) / t.Length;
    }

    /// <summary>−Σ log N(tᵢ; yᵢ, 1/β) = (β/2)·Σ (yᵢ − tᵢ)² + (n/2)·log(2π/β).</summary>
    public static T GaussianNegativeLogLikelihood<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y, T beta) where T : IReal<T> =>
        (beta * SumOfSquaredErrors(t, y) + t.Length * T.Log(2 * T.Pi / beta)) / 2;

    public static void GaussianNegativeLogLikelihoodGradient<T>(ReadOnlySpan<T> t, ReadOnlySpan<T> y, T beta, Span<T> slopes) where T : IReal<T>
    {
        for (int i = 0; i < t.Length; i++) slopes[i] = beta * (y[i] - t[i]);
    }
}
