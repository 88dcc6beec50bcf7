using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>
/// Begins a check of a gradient against the function that it is said to be of: by differences whose step and error bound follow
/// from what is declared of the function, with no epsilon and no absolute tolerance.
/// <code>GradCheck.Of(z => Math.Log(1 + Math.Exp(z))).At(0.5).Claims(z => 1 / (1 + Math.Exp(-z))).Run().MustHold();</code>
/// </summary>
public static class GradCheck
{
    /// <summary>A function of a number.</summary>
    public static GradientCheck Of(Func<double, double> f) => new(x => [f(x[0])], isOfVector: false);

    /// <summary>A function of a number in binary32.</summary>
    public static GradientCheck Of(Func<float, float> f) => new GradientCheck(x => [f((float)x[0])], isOfVector: false).In(Format.Binary32);

    /// <summary>A function of a vector whose result is a number.</summary>
    public static GradientCheck Of(Func<double[], double> f) => new(x => [f(x)], isOfVector: true);

    /// <summary>A function of a vector in binary32 whose result is a number.</summary>
    public static GradientCheck Of(Func<float[], float> f) => new GradientCheck(x => [f(Array.ConvertAll(x, v => (float)v))], isOfVector: true).In(Format.Binary32);

    /// <summary>A function of a vector whose result is a vector; what is claimed is its Jacobian, row after row.</summary>
    public static GradientCheck Of(Func<double[], double[]> f) => new(f, isOfVector: true);
}
