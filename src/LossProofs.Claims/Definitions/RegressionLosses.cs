using static LossProofs.Claims.Symbols;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

/// <summary>Squared and absolute errors over the n elements of one vector: target t, prediction y; gradients with respect to y.</summary>
public static class RegressionLosses
{
    private const string Tie = "the slope of |t − y| at a tie is a convention";

    private static readonly Variable beta = Over("beta", Domain.Positive);

    private static readonly Formula squares = Sum(i, Pow(target[i] - prediction[i], 2)), distances = Sum(i, Abs(target[i] - prediction[i]));

    private static readonly Formula constant = SizeOf(N) / 2 * Log(2 * Pi / beta);

    // n − 1 additions of non-negative terms and a few operations on each.
    private static readonly Formula SumRating = 4 + SizeOf(N) / 2;

    /// <summary>(1/n) Σ_i (t_i − y_i)².</summary>
    public static Function Mse { get; } = new("mse", "MSE", @"\mathrm{MSE}", target, prediction) { Definition = squares / SizeOf(N), Rating = SumRating };

    /// <summary>−(2/n) (t_i − y_i).</summary>
    public static Function MseGrad { get; } = new("mse_grad", "∂MSE/∂y", @"\nabla_y\mathrm{MSE}", target, prediction)
    {
        VectorDefinition = Each(i, -2 * (target[i] - prediction[i]) / SizeOf(N)), Rating = 2, GradientOf = Mse, GradientBy = prediction,
    };

    /// <summary>(1/n) Σ_i |t_i − y_i|.</summary>
    public static Function Mae { get; } = new("mae", "MAE", @"\mathrm{MAE}", target, prediction) { Definition = distances / SizeOf(N), Rating = SumRating };

    /// <summary>−sign(t_i − y_i) / n, and 0 at a tie.</summary>
    public static Function MaeGrad { get; } = new("mae_grad", "∂MAE/∂y", @"\nabla_y\mathrm{MAE}", target, prediction)
    {
        VectorDefinition = Each(i, -Sign(target[i] - prediction[i]) / SizeOf(N)), Rating = 1, GradientOf = Mae, GradientBy = prediction, Kink = target[i] - prediction[i],
        SpecialValues = [new([[1], [1]], [0], Tie), new([[2, 1], [2, 3]], [0, 0.5], Tie)],
    };

    /// <summary>Σ_i (t_i − y_i)².</summary>
    public static Function Sse { get; } = new("sse", "SSE", @"\mathrm{SSE}", target, prediction) { Definition = squares, Rating = SumRating };

    /// <summary>−2 (t_i − y_i).</summary>
    public static Function SseGrad { get; } = new("sse_grad", "∂SSE/∂y", @"\nabla_y\mathrm{SSE}", target, prediction)
    {
        VectorDefinition = Each(i, -2 * (target[i] - prediction[i])), Rating = 1, GradientOf = Sse, GradientBy = prediction,
    };

    /// <summary>(β/2) Σ_i (t_i − y_i)² + (n/2) log(2π/β); β is the precision.</summary>
    public static Function GaussianNll { get; } = new("gaussian_nll", "NLL", @"\mathrm{NLL}", target, prediction, beta)
    {
        Definition = beta / 2 * squares + constant,
        Rating = 6 + SizeOf(N) / 2, Scale = beta / 2 * squares + Abs(constant) + SizeOf(N),
    };

    /// <summary>−β (t_i − y_i).</summary>
    public static Function GaussianNllGrad { get; } = new("gaussian_nll_grad", "∂NLL/∂y", @"\nabla_y\mathrm{NLL}", target, prediction, beta)
    {
        VectorDefinition = Each(i, -beta * (target[i] - prediction[i])), Rating = 2, GradientOf = GaussianNll, GradientBy = prediction,
    };

    internal static IReadOnlyList<Function> All => [Mse, MseGrad, Mae, MaeGrad, Sse, SseGrad, GaussianNll, GaussianNllGrad];
}
