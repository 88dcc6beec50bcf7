using LossProofs.Functions;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>LossProofs' own functions as a subject: the only place that knows them.</summary>
public static class NativeSubject
{
    // Correctly rounded.
    private const double Ulps = 0.5;

    private delegate void Fill<T>(ReadOnlySpan<T> a, Span<T> result);

    private delegate void Fill2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> result);

    private delegate T Fold<T>(ReadOnlySpan<T> a);

    private delegate T Fold2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b);

    /// <summary>Our functions, in binary64 and binary32; those of one number in binary16 too.</summary>
    public static ISubject Create()
    {
        var subject = new DelegateSubject("native", typeof(Sigmoid).Assembly.GetName().Version?.ToString(3) ?? "").Rated(Ulps);

        Add(subject, "identity", Identity.Value, Identity.Value, Identity.Value, Identity.Value);
        Add(subject, "identity_grad", Identity.Gradient, Identity.Gradient, Identity.Gradient, Identity.Gradient);
        Add(subject, "expm1", Expm1.Value, Expm1.Value, Expm1.Value, Expm1.Value);
        Add(subject, "log1p", Log1p.Value, Log1p.Value, Log1p.Value, Log1p.Value);
        Add(subject, "log1mexp", Log1mExp.Value, Log1mExp.Value, Log1mExp.Value, Log1mExp.Value);
        Add(subject, "sigmoid", Sigmoid.Value, Sigmoid.Value, Sigmoid.Value, Sigmoid.Value);
        Add(subject, "sigmoid_grad", Sigmoid.Gradient, Sigmoid.Gradient, Sigmoid.Gradient, Sigmoid.Gradient);
        Add(subject, "log_sigmoid", LogSigmoid.Value, LogSigmoid.Value, LogSigmoid.Value, LogSigmoid.Value);
        Add(subject, "log_sigmoid_grad", LogSigmoid.Gradient, LogSigmoid.Gradient, LogSigmoid.Gradient, LogSigmoid.Gradient);
        Add(subject, "softplus", Softplus.Value, Softplus.Value, Softplus.Value, Softplus.Value);
        Add(subject, "softplus_grad", Softplus.Gradient, Softplus.Gradient, Softplus.Gradient, Softplus.Gradient);
        Add(subject, "odds", Odds.Value, Odds.Value, Odds.Value, Odds.Value);
        Add(subject, "logit", Logit.Value, Logit.Value, Logit.Value, Logit.Value);
        Add(subject, "logit_grad", Logit.Gradient, Logit.Gradient, Logit.Gradient, Logit.Gradient);
        Add(subject, "tanh", Tanh.Value, Tanh.Value, Tanh.Value, Tanh.Value);
        Add(subject, "tanh_grad", Tanh.Gradient, Tanh.Gradient, Tanh.Gradient, Tanh.Gradient);
        Add(subject, "relu", Relu.Value, Relu.Value, Relu.Value, Relu.Value);
        Add(subject, "relu_grad", Relu.Gradient, Relu.Gradient, Relu.Gradient, Relu.Gradient);
        Add(subject, "self_information", SelfInformation.Value, SelfInformation.Value, SelfInformation.Value, SelfInformation.Value);
        Add(subject, "xlogy", XLogY.Value, XLogY.Value);
        Add(subject, "leaky_relu", LeakyRelu.Value, LeakyRelu.Value);
        Add(subject, "leaky_relu_grad", LeakyRelu.Gradient, LeakyRelu.Gradient);
        Add(subject, "bce", BinaryCrossEntropy.Value, BinaryCrossEntropy.Value);
        Add(subject, "bce_grad_q", BinaryCrossEntropy.Gradient, BinaryCrossEntropy.Gradient);
        Add(subject, "bce_with_logits", BinaryCrossEntropyWithLogits.Value, BinaryCrossEntropyWithLogits.Value);
        Add(subject, "bce_with_logits_grad", BinaryCrossEntropyWithLogits.Gradient, BinaryCrossEntropyWithLogits.Gradient);
        Add(subject, "alternative_a", AlternativeA.Value, AlternativeA.Value);
        Add(subject, "alternative_a_grad_q", AlternativeA.Gradient, AlternativeA.Gradient);
        Add(subject, "alternative_a_with_logits", AlternativeAWithLogits.Value, AlternativeAWithLogits.Value);
        Add(subject, "alternative_a_grad_z", AlternativeAWithLogits.Gradient, AlternativeAWithLogits.Gradient);
        Add(subject, "alternative_b", AlternativeB.Value, AlternativeB.Value);
        Add(subject, "alternative_b_grad_q", AlternativeB.Gradient, AlternativeB.Gradient);
        Add(subject, "alternative_b_with_logits", AlternativeBWithLogits.Value, AlternativeBWithLogits.Value);
        Add(subject, "alternative_b_grad_z", AlternativeBWithLogits.Gradient, AlternativeBWithLogits.Gradient);
        Add(subject, "softmax", Softmax.Value, Softmax.Value);
        Add(subject, "softmax_jacobian", Softmax.Jacobian, Softmax.Jacobian, squared: true);
        Add(subject, "log_softmax", LogSoftmax.Value, LogSoftmax.Value);
        Add(subject, "logsumexp", LogSumExp.Value, LogSumExp.Value);
        Add(subject, "logsumexp_grad", LogSumExp.Gradient, LogSumExp.Gradient);
        Add(subject, "cce", CategoricalCrossEntropy.Value, CategoricalCrossEntropy.Value);
        Add(subject, "cce_grad_p", CategoricalCrossEntropy.Gradient, CategoricalCrossEntropy.Gradient);
        Add(subject, "cce_with_logits", CategoricalCrossEntropyWithLogits.Value, CategoricalCrossEntropyWithLogits.Value);
        Add(subject, "cce_with_logits_grad", CategoricalCrossEntropyWithLogits.Gradient, CategoricalCrossEntropyWithLogits.Gradient);
        Add(subject, "mse", MeanSquaredError.Value, MeanSquaredError.Value);
        Add(subject, "mse_grad", MeanSquaredError.Gradient, MeanSquaredError.Gradient);
        Add(subject, "mae", MeanAbsoluteError.Value, MeanAbsoluteError.Value);
        Add(subject, "mae_grad", MeanAbsoluteError.Gradient, MeanAbsoluteError.Gradient);
        Add(subject, "sse", SumOfSquaredErrors.Value, SumOfSquaredErrors.Value);
        Add(subject, "sse_grad", SumOfSquaredErrors.Gradient, SumOfSquaredErrors.Gradient);
        Add(subject, "entropy", Entropy.Value, Entropy.Value);
        Add(subject, "cross_entropy", CrossEntropy.Value, CrossEntropy.Value);
        Add(subject, "kl", KullbackLeibler.Value, KullbackLeibler.Value);
        subject.With("gaussian_nll", Format.Binary64, a => [GaussianNegativeLogLikelihood.Value(a[0], a[1], a[2][0])])
            .With("gaussian_nll", Format.Binary32, a => [GaussianNegativeLogLikelihood.Value(Narrow(a[0]), Narrow(a[1]), (float)a[2][0])])
            .With("gaussian_nll_grad", Format.Binary64, a => Filled(a[0].Length, (double[] g) => GaussianNegativeLogLikelihood.Gradient(a[0], a[1], a[2][0], g)))
            .With("gaussian_nll_grad", Format.Binary32, a => Widen(Filled(a[0].Length, (float[] g) => GaussianNegativeLogLikelihood.Gradient(Narrow(a[0]), Narrow(a[1]), (float)a[2][0], g))))
            .With("norm", Format.Binary64, a => [Norm.Value(a[0], a[1][0])])
            .With("norm", Format.Binary32, a => [Norm.Value(Narrow(a[0]), (float)a[1][0])]);
        return subject;
    }

    private static void Add(DelegateSubject subject, string name, Func<double, double> wide, Func<float, float> narrow, Func<Half, Half> half, Map<float> column) => subject
        .With(name, wide)
        .With(name, narrow)
        .With(name, half)
        .WithColumns(name, column);

    private static void Add(DelegateSubject subject, string name, Func<double, double, double> wide, Func<float, float, float> narrow) => subject
        .With(name, wide)
        .With(name, narrow);

    private static void Add(DelegateSubject subject, string name, Fold<double> wide, Fold<float> narrow) => subject
        .With(name, Format.Binary64, a => [wide(a[0])])
        .With(name, Format.Binary32, a => [narrow(Narrow(a[0]))]);

    private static void Add(DelegateSubject subject, string name, Fold2<double> wide, Fold2<float> narrow) => subject
        .With(name, Format.Binary64, a => [wide(a[0], a[1])])
        .With(name, Format.Binary32, a => [narrow(Narrow(a[0]), Narrow(a[1]))]);

    private static void Add(DelegateSubject subject, string name, Fill<double> wide, Fill<float> narrow, bool squared = false) => subject
        .With(name, Format.Binary64, a => Filled(Length(a[0], squared), (double[] r) => wide(a[0], r)))
        .With(name, Format.Binary32, a => Widen(Filled(Length(a[0], squared), (float[] r) => narrow(Narrow(a[0]), r))));

    private static void Add(DelegateSubject subject, string name, Fill2<double> wide, Fill2<float> narrow) => subject
        .With(name, Format.Binary64, a => Filled(a[0].Length, (double[] r) => wide(a[0], a[1], r)))
        .With(name, Format.Binary32, a => Widen(Filled(a[0].Length, (float[] r) => narrow(Narrow(a[0]), Narrow(a[1]), r))));

    private static int Length(double[] a, bool squared) => squared ? a.Length * a.Length : a.Length;

    private static T[] Filled<T>(int length, Action<T[]> fill)
    {
        var result = new T[length];
        fill(result);
        return result;
    }

    private static float[] Narrow(double[] a) => Array.ConvertAll(a, x => (float)x);

    private static double[] Widen(float[] a) => Array.ConvertAll(a, x => (double)x);
}
