using LossProofs.Verification.Gradients;

namespace LossProofs.Tests.Gradients;

/// <summary>A function with its gradient, right and wrong, and where the two are asked for.</summary>
/// <param name="Name">The mistake.</param>
/// <param name="Region">Where the points are.</param>
/// <param name="Point">Draws a point.</param>
/// <param name="Hidden">Draws what does not move: labels, targets.</param>
/// <param name="Forward">The function.</param>
/// <param name="Right">Its gradient (for an elementwise function the diagonal), row after row.</param>
/// <param name="Wrong">The mutant.</param>
internal sealed record GradMutant(string Name, string Region, Func<Random, double[]> Point, Func<Random, double[]> Hidden, Func<double[], double[], double[]> Forward, Func<double[], double[], double[]> Right, Func<double[], double[], double[]> Wrong)
{
    /// <summary>Whether outputs depend on the input of their own place alone.</summary>
    public bool IsElementwise { get; init; }

    /// <summary>Whether the mistake is not in the numbers, but in what becomes of the argument.</summary>
    public bool IsRightInNumbers { get; init; }

    /// <summary>What is declared of the function.</summary>
    public Func<GradientCheck, double[], double[], GradientCheck> Declared { get; init; } = (check, _, _) => check;

    /// <summary>The check of a gradient at a point.</summary>
    public GradientCheck Check(double[] x, double[] hidden, Func<double[], double[], double[]> gradient)
    {
        var check = GradCheck.Of((double[] z) => Forward(z, hidden)).At(x).Claims(z => gradient(z, hidden)).Named(Name);
        return Declared(IsElementwise ? check.Elementwise() : check, x, hidden);
    }
}
