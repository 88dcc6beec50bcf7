using System.Numerics;
using System.Numerics.Tensors;

namespace LossProofs.Verification.Subjects;

/// <summary>
/// TensorPrimitives' own functions on columns, and the losses that users compose of them: log-sum-exp with the maximum taken
/// off, binary cross-entropy from logits as max(z, 0) − z y + log(1 + e^−|z|); softmax as the library has it.
/// </summary>
internal static class Primitives<T>
    where T : struct, IFloatingPointIeee754<T>
{
    private delegate void Map(ReadOnlySpan<T> x, Span<T> destination);

    private delegate void Map2(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> destination);

    /// <summary>Offers the functions of numbers: a column a parameter.</summary>
    public static void OfferNumbers(DelegateSubject subject) => new Offering<T>(subject)
        .Of("expm1", x => Of(TensorPrimitives.ExpM1, x))
        .Of("log1p", x => Of(TensorPrimitives.LogP1, x))
        .Of("xlogy", (x, y) => Of(TensorPrimitives.Multiply, x, Log(y)))
        .Of("sigmoid", Sigmoid)
        .Of("sigmoid_grad", z => Of(TensorPrimitives.Multiply, Sigmoid(z), OneMinus(Sigmoid(z))))
        .Of("log_sigmoid", z => Log(Sigmoid(z)))
        .Of("log_sigmoid_grad", z => Sigmoid(Negate(z)))
        .Of("softplus", z => Of(TensorPrimitives.LogP1, Exp(z)))
        .Of("softplus_grad", Sigmoid)
        .Of("odds", Odds)
        .Of("logit", q => Log(Odds(q)))
        .Of("logit_grad", q => Of(TensorPrimitives.Reciprocal, Of(TensorPrimitives.Multiply, q, OneMinus(q))))
        .Of("tanh", Tanh)
        .Of("tanh_grad", z => OneMinus(Of(TensorPrimitives.Multiply, Tanh(z), Tanh(z))))
        .Of("relu", PositivePart)
        .Of("leaky_relu", (z, alpha) => Of(TensorPrimitives.Max, z, Of(TensorPrimitives.Multiply, alpha, z)))
        .Of("self_information", p => Negate(Log(p)))
        .Of("bce", (y, q) => Negate(Of(TensorPrimitives.Add, Of(TensorPrimitives.Multiply, y, Log(q)), Of(TensorPrimitives.Multiply, OneMinus(y), Log(OneMinus(q))))))
        .Of("bce_with_logits", (y, z) => Of(TensorPrimitives.Add, Of(TensorPrimitives.Subtract, PositivePart(z), Of(TensorPrimitives.Multiply, z, y)), Of(TensorPrimitives.LogP1, Exp(Negate(Of(TensorPrimitives.Abs, z))))))
        .Of("bce_with_logits_grad", (y, z) => Of(TensorPrimitives.Subtract, Sigmoid(z), y));

    /// <summary>Offers the functions of vectors.</summary>
    public static void OfferVectors(DelegateSubject subject) => new Offering<T>(subject)
        .Of("softmax", z => Of(TensorPrimitives.SoftMax, z))
        .Of("logsumexp_grad", z => Of(TensorPrimitives.SoftMax, z))
        .Of("logsumexp", LogSumExp)
        .Of("log_softmax", LogSoftmax)
        .Of("cce", CrossEntropy)
        .Of("cce_grad_p", (t, p) => Negate(Of(TensorPrimitives.Divide, t, p)))
        .Of("cce_with_logits", (t, z) => -TensorPrimitives.Dot<T>(t, LogSoftmax(z)))
        .Of("cce_with_logits_grad", (t, z) => Of(TensorPrimitives.Subtract, Of(TensorPrimitives.SoftMax, z), t))
        .Of("mse", (t, y) => Squared(TensorPrimitives.Distance<T>(t, y)) / Count(t))
        .Of("mse_grad", (t, y) => Times(Of(TensorPrimitives.Subtract, y, t), T.CreateTruncating(2) / Count(t)))
        .Of("mae", (t, y) => TensorPrimitives.SumOfMagnitudes<T>(Of(TensorPrimitives.Subtract, t, y)) / Count(t))
        .Of("sse", (t, y) => Squared(TensorPrimitives.Distance<T>(t, y)))
        .Of("sse_grad", (t, y) => Times(Of(TensorPrimitives.Subtract, y, t), T.CreateTruncating(2)))
        .Of("gaussian_nll_grad", (t, y, beta) => Times(Of(TensorPrimitives.Subtract, y, t), beta))
        .Of("entropy", p => CrossEntropy(p, p))
        .Of("cross_entropy", CrossEntropy)
        .Of("kl", (p, q) => TensorPrimitives.Dot<T>(p, Log(Of(TensorPrimitives.Divide, p, q))))
        .Of("norm", Norm);

    /// <summary>Offers SoftMax into a destination that is one longer than its input and filled with ones: the rest is not to be touched nor used.</summary>
    public static void OfferIntoLonger(DelegateSubject subject) => new Offering<T>(subject).Of("softmax", z =>
    {
        var destination = Enumerable.Repeat(T.One, z.Length + 1).ToArray();
        TensorPrimitives.SoftMax<T>(z, destination);
        return destination[..^1];
    });

    private static T[] Sigmoid(T[] z) => Of(TensorPrimitives.Sigmoid, z);

    private static T[] Tanh(T[] z) => Of(TensorPrimitives.Tanh, z);

    private static T[] Exp(T[] x) => Of(TensorPrimitives.Exp, x);

    private static T[] Log(T[] x) => Of(TensorPrimitives.Log, x);

    private static T[] Negate(T[] x) => Of(TensorPrimitives.Negate, x);

    private static T[] Odds(T[] q) => Of(TensorPrimitives.Divide, q, OneMinus(q));

    private static T[] OneMinus(T[] x) => Of((x, to) => TensorPrimitives.Subtract(T.One, x, to), x);

    private static T[] PositivePart(T[] z) => Of((z, to) => TensorPrimitives.Max(z, T.Zero, to), z);

    private static T[] Times(T[] x, T factor) => Of((x, to) => TensorPrimitives.Multiply(x, factor, to), x);

    // max z + log Σ e^(z − max z)
    private static T LogSumExp(T[] z)
    {
        var largest = TensorPrimitives.Max<T>(z);
        return largest + T.Log(TensorPrimitives.Sum<T>(Exp(Of((z, to) => TensorPrimitives.Subtract(z, largest, to), z))));
    }

    private static T[] LogSoftmax(T[] z) => Of((z, to) => TensorPrimitives.Subtract(z, LogSumExp(z.ToArray()), to), z);

    private static T CrossEntropy(T[] p, T[] q) => -TensorPrimitives.Dot<T>(p, Log(q));

    private static T Norm(T[] x, T p) =>
        p == T.One ? TensorPrimitives.SumOfMagnitudes<T>(x)
        : p == T.CreateTruncating(2) ? TensorPrimitives.Norm<T>(x)
        : T.IsInfinity(p) ? T.Abs(TensorPrimitives.MaxMagnitude<T>(x))
        : T.Pow(TensorPrimitives.Sum<T>(Of((x, to) => TensorPrimitives.Pow(x, p, to), Of(TensorPrimitives.Abs, x))), T.One / p);

    private static T Squared(T x) => x * x;

    private static T Count(T[] x) => T.CreateTruncating(x.Length);

    private static T[] Of(Map map, T[] x)
    {
        var result = new T[x.Length];
        map(x, result);
        return result;
    }

    private static T[] Of(Map2 map, T[] x, T[] y)
    {
        var result = new T[x.Length];
        map(x, y, result);
        return result;
    }
}
