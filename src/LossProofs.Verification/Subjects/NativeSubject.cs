using LossProofs.Functions;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>LossProofs' own functions as a subject: the only place that knows them.</summary>
public static class NativeSubject
{
    // Correctly rounded but for results whose exact value lies within the error of double-double of the middle between two numbers.
    private const double Ulps = 0.51;

    private delegate void Fill<T>(ReadOnlySpan<T> a, Span<T> result);

    private delegate void Fill2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> result);

    private delegate T Fold<T>(ReadOnlySpan<T> a);

    private delegate T Fold2<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b);

    /// <summary>Our functions, in binary64 and binary32.</summary>
    public static ISubject Create()
    {
        var subject = new DelegateSubject("native", typeof(Sigmoid).Assembly.GetName().Version?.ToString(3) ?? "").Rated(Ulps);

        subject.With("identity", (Func<double, double>)Identity.Value).With("identity", (Func<float, float>)Identity.Value);
        subject.With("identity_grad", (Func<double, double>)Identity.Gradient).With("identity_grad", (Func<float, float>)Identity.Gradient);
        subject.With("expm1", (Func<double, double>)Expm1.Value).With("expm1", (Func<float, float>)Expm1.Value);
        subject.With("log1p", (Func<double, double>)Log1p.Value).With("log1p", (Func<float, float>)Log1p.Value);
        subject.With("log1mexp", (Func<double, double>)Log1mExp.Value).With("log1mexp", (Func<float, float>)Log1mExp.Value);
        subject.With("sigmoid", (Func<double, double>)Sigmoid.Value).With("sigmoid", (Func<float, float>)Sigmoid.Value);
        subject.With("sigmoid_grad", (Func<double, double>)Sigmoid.Gradient).With("sigmoid_grad", (Func<float, float>)Sigmoid.Gradient);
        subject.With("log_sigmoid", (Func<double, double>)LogSigmoid.Value).With("log_sigmoid", (Func<float, float>)LogSigmoid.Value);
        subject.With("log_sigmoid_grad", (Func<double, double>)LogSigmoid.Gradient).With("log_sigmoid_grad", (Func<float, float>)LogSigmoid.Gradient);
        subject.With("softplus", (Func<double, double>)Softplus.Value).With("softplus", (Func<float, float>)Softplus.Value);
        subject.With("softplus_grad", (Func<double, double>)Softplus.Gradient).With("softplus_grad", (Func<float, float>)Softplus.Gradient);
        subject.With("odds", (Func<double, double>)Odds.Value).With("odds", (Func<float, float>)Odds.Value);
        subject.With("logit", (Func<double, double>)Logit.Value).With("logit", (Func<float, float>)Logit.Value);
        subject.With("logit_grad", (Func<double, double>)Logit.Gradient).With("logit_grad", (Func<float, float>)Logit.Gradient);
        subject.With("tanh", (Func<double, double>)Tanh.Value).With("tanh", (Func<float, float>)Tanh.Value);
        subject.With("tanh_grad", (Func<double, double>)Tanh.Gradient).With("tanh_grad", (Func<float, float>)Tanh.Gradient);
        subject.With("relu", (Func<double, double>)Relu.Value).With("relu", (Func<float, float>)Relu.Value);
        subject.With("relu_grad", (Func<double, double>)Relu.Gradient).With("relu_grad", (Func<float, float>)Relu.Gradient);
        subject.With("self_information", (Func<double, double>)SelfInformation.Value).With("self_information", (Func<float, float>)SelfInformation.Value);
        subject.With("xlogy", (Func<double, double, double>)XLogY.Value).With("xlogy", (Func<float, float, float>)XLogY.Value);
        subject.With("leaky_relu", (Func<double, double, double>)LeakyRelu.Value).With("leaky_relu", (Func<float, float, float>)LeakyRelu.Value);
        subject.With("leaky_relu_grad", (Func<double, double, double>)LeakyRelu.Gradient).With("leaky_relu_grad", (Func<float, float, float>)LeakyRelu.Gradient);
        subject.With("bce", (Func<double, double, double>)BinaryCrossEntropy.Value).With("bce", (Func<float, float, float>)BinaryCrossEntropy.Value);
        subject.With("bce_grad_q", (Func<double, double, double>)BinaryCrossEntropy.Gradient).With("bce_grad_q", (Func<float, float, float>)BinaryCrossEntropy.Gradient);
        subject.With("bce_with_logits", (Func<double, double, double>)BinaryCrossEntropyWithLogits.Value).With("bce_with_logits", (Func<float, float, float>)BinaryCrossEntropyWithLogits.Value);
        subject.With("bce_with_logits_grad", (Func<double, double, double>)BinaryCrossEntropyWithLogits.Gradient).With("bce_with_logits_grad", (Func<float, float, float>)BinaryCrossEntropyWithLogits.Gradient);
        subject.With("alternative_a", (Func<double, double, double>)AlternativeA.Value).With("alternative_a", (Func<float, float, float>)AlternativeA.Value);
        subject.With("alternative_a_grad_q", (Func<double, double, double>)AlternativeA.Gradient).With("alternative_a_grad_q", (Func<float, float, float>)AlternativeA.Gradient);
        subject.With("alternative_a_with_logits", (Func<double, double, double>)AlternativeAWithLogits.Value).With("alternative_a_with_logits", (Func<float, float, float>)AlternativeAWithLogits.Value);
        subject.With("alternative_a_grad_z", (Func<double, double, double>)AlternativeAWithLogits.Gradient).With("alternative_a_grad_z", (Func<float, float, float>)AlternativeAWithLogits.Gradient);
        subject.With("alternative_b", (Func<double, double, double>)AlternativeB.Value).With("alternative_b", (Func<float, float, float>)AlternativeB.Value);
        subject.With("alternative_b_grad_q", (Func<double, double, double>)AlternativeB.Gradient).With("alternative_b_grad_q", (Func<float, float, float>)AlternativeB.Gradient);
        subject.With("alternative_b_with_logits", (Func<double, double, double>)AlternativeBWithLogits.Value).With("alternative_b_with_logits", (Func<float, float, float>)AlternativeBWithLogits.Value);
        subject.With("alternative_b_grad_z", (Func<double, double, double>)AlternativeBWithLogits.Gradient).With("alternative_b_grad_z", (Func<float, float, float>)AlternativeBWithLogits.Gradient);
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
