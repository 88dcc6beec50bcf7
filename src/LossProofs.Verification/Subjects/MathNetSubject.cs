using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// MathNet.Numerics: special functions, distances, norms and distributions. Only its distances and norms compute in binary32. The
/// second variant has the functions that the library offers twice.
/// </summary>
internal static class MathNetSubject
{
    /// <summary>The library, and its second choices.</summary>
    public static IReadOnlyList<ISubject> Variants() => [First(), Second()];

    private static DelegateSubject First()
    {
        var subject = Named("mathnet");
        new Offering<double>(subject)
            .Of("expm1", SpecialFunctions.Expm1)
            .Of("log1p", SpecialFunctions.Log1p)
            .Of("sigmoid", SpecialFunctions.Logistic)
            .Of("sigmoid_grad", z => Logistic.PDF(0, 1, z))
            .Of("softplus", z => SpecialFunctions.Log1p(Math.Exp(z)))
            .Of("logit", SpecialFunctions.Logit)
            .Of("tanh", Trig.Tanh)
            .Of("tanh_grad", z => Trig.Sech(z) * Trig.Sech(z))
            .Of("mse", Distance.MSE)
            .Of("mae", Distance.MAE)
            .Of("sse", Distance.SSD)
            .Of("gaussian_nll", (t, y, beta) => -t.Zip(y, (t, y) => Normal.PDFLn(y, 1 / Math.Sqrt(beta), t)).Sum())
            .Of("entropy", p => new Categorical(p).Entropy)
            .Of("norm", (x, p) => Vector<double>.Build.Dense(x).Norm(p));
        new Offering<float>(subject)
            .Of("mse", (t, y) => (float)Distance.MSE(t, y))
            .Of("mae", (t, y) => Distance.MAE(t, y))
            .Of("sse", (t, y) => Distance.SSD(t, y))
            .Of("norm", (x, p) => (float)Vector<float>.Build.Dense(x).Norm(p));
        return subject;
    }

    private static DelegateSubject Second()
    {
        var subject = Named("mathnet[second]");
        new Offering<double>(subject)
            .Of("sigmoid", z => Logistic.CDF(0, 1, z))
            .Of("logit", q => Logistic.InvCDF(0, 1, q))
            .Of("sse", (t, y) => Math.Pow(Distance.Euclidean(t, y), 2))
            .Of("norm", (x, p) => Distance.Minkowski(p, x, new double[x.Length]));
        return subject;
    }

    private static DelegateSubject Named(string variant) => new(variant, Library.Version(typeof(SpecialFunctions)));
}
