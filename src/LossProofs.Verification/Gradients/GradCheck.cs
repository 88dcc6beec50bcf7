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
    public static GradientCheck OfSingle(Func<float, float> f) => new GradientCheck(x => [f((float)x[0])], isOfVector: false).In(Format.Binary32);

    /// <summary>A function of a vector whose result is a number.</summary>
    public static GradientCheck Of(Func<double[], double> f) => new(x => [f(x)], isOfVector: true);

    /// <summary>A function of a vector in binary32 whose result is a number.</summary>
    public static GradientCheck OfSingle(Func<float[], float> f) => new GradientCheck(x => [f(Array.ConvertAll(x, v => (float)v))], isOfVector: true).In(Format.Binary32);

    /// <summary>A reduction of the losses of samples to one number: a sum, a mean, with weights or without some samples.</summary>
    public static ReductionCheck Reduction(Func<double[], double> reduce) => new(reduce);

    /// <summary>Whether a forward product u ↦ Ju and a reverse product v ↦ Jᵀv belong to one matrix: ⟨v, Ju⟩ = ⟨Jᵀv, u⟩ to a few ulps, along pairs of random directions.</summary>
    /// <param name="forward">u ↦ Ju.</param>
    /// <param name="reverse">v ↦ Jᵀv.</param>
    /// <param name="inputs">How long u is.</param>
    /// <param name="outputs">How long v is.</param>
    /// <param name="pairs">How many pairs.</param>
    /// <param name="ulps">How far an entry of a product may be off.</param>
    /// <param name="seed">What the directions follow from.</param>
    /// <exception cref="ArgumentException">A number of entries or pairs is not positive.</exception>
    public static AdjointReport Adjoint(Func<double[], double[]> forward, Func<double[], double[]> reverse, int inputs, int outputs, int pairs = 3, double ulps = 4, int seed = Sampling.Seed.Default) =>
        Math.Min(inputs, Math.Min(outputs, pairs)) >= 1
            ? AdjointCheck.Run(forward, reverse, inputs, outputs, pairs, ulps, seed)
            : throw new ArgumentException($"inputs is {inputs}, outputs {outputs} and pairs {pairs}; allowed: whole numbers from 1.", nameof(inputs));

    /// <summary>A function of a vector whose result is a vector; what is claimed is its Jacobian, row after row.</summary>
    public static GradientCheck Of(Func<double[], double[]> f) => new(f, isOfVector: true);
}
