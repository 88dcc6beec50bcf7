namespace LossProofs.Claims;

/// <summary>The functions of the family as words: each builds the application of the function of that name.</summary>
public static partial class Vocabulary
{
    /// <summary><see cref="ElementaryFunctions.Expm1"/> as a formula.</summary>
    public static Formula Expm1(Formula x) => ElementaryFunctions.Expm1.Of(x);

    /// <summary><see cref="ElementaryFunctions.Log1p"/> as a formula.</summary>
    public static Formula Log1p(Formula x) => ElementaryFunctions.Log1p.Of(x);

    /// <summary><see cref="ElementaryFunctions.Log1mExp"/> as a formula.</summary>
    public static Formula Log1mExp(Formula x) => ElementaryFunctions.Log1mExp.Of(x);

    /// <summary><see cref="ElementaryFunctions.XLogY"/> as a formula.</summary>
    public static Formula XLogY(Formula x, Formula y) => ElementaryFunctions.XLogY.Of(x, y);

    /// <summary><see cref="ElementaryFunctions.Identity"/> as a formula.</summary>
    public static Formula Identity(Formula x) => ElementaryFunctions.Identity.Of(x);

    /// <summary><see cref="SigmoidFamily.Sigmoid"/> as a formula.</summary>
    public static Formula Sigmoid(Formula z) => SigmoidFamily.Sigmoid.Of(z);

    /// <summary><see cref="SigmoidFamily.SigmoidGrad"/> as a formula.</summary>
    public static Formula SigmoidGrad(Formula z) => SigmoidFamily.SigmoidGrad.Of(z);

    /// <summary><see cref="SigmoidFamily.LogSigmoid"/> as a formula.</summary>
    public static Formula LogSigmoid(Formula z) => SigmoidFamily.LogSigmoid.Of(z);

    /// <summary><see cref="SigmoidFamily.LogSigmoidGrad"/> as a formula.</summary>
    public static Formula LogSigmoidGrad(Formula z) => SigmoidFamily.LogSigmoidGrad.Of(z);

    /// <summary><see cref="SigmoidFamily.Softplus"/> as a formula.</summary>
    public static Formula Softplus(Formula z) => SigmoidFamily.Softplus.Of(z);

    /// <summary><see cref="SigmoidFamily.SoftplusGrad"/> as a formula.</summary>
    public static Formula SoftplusGrad(Formula z) => SigmoidFamily.SoftplusGrad.Of(z);

    /// <summary><see cref="SigmoidFamily.Odds"/> as a formula.</summary>
    public static Formula Odds(Formula q) => SigmoidFamily.Odds.Of(q);

    /// <summary><see cref="SigmoidFamily.Logit"/> as a formula.</summary>
    public static Formula Logit(Formula q) => SigmoidFamily.Logit.Of(q);

    /// <summary><see cref="SigmoidFamily.LogitGrad"/> as a formula.</summary>
    public static Formula LogitGrad(Formula q) => SigmoidFamily.LogitGrad.Of(q);

    /// <summary><see cref="Activations.Tanh"/> as a formula.</summary>
    public static Formula Tanh(Formula z) => Activations.Tanh.Of(z);

    /// <summary><see cref="Activations.TanhGrad"/> as a formula.</summary>
    public static Formula TanhGrad(Formula z) => Activations.TanhGrad.Of(z);

    /// <summary><see cref="Activations.Relu"/> as a formula.</summary>
    public static Formula Relu(Formula z) => Activations.Relu.Of(z);

    /// <summary><see cref="Activations.ReluGrad"/> as a formula.</summary>
    public static Formula ReluGrad(Formula z) => Activations.ReluGrad.Of(z);

    /// <summary><see cref="Activations.LeakyRelu"/> as a formula.</summary>
    public static Formula LeakyRelu(Formula z, Formula alpha) => Activations.LeakyRelu.Of(z, alpha);

    /// <summary><see cref="Activations.LeakyReluGrad"/> as a formula.</summary>
    public static Formula LeakyReluGrad(Formula z, Formula alpha) => Activations.LeakyReluGrad.Of(z, alpha);

    /// <summary><see cref="Activations.IdentityGrad"/> as a formula.</summary>
    public static Formula IdentityGrad(Formula x) => Activations.IdentityGrad.Of(x);

    /// <summary><see cref="VectorFunctions.Softmax"/> as a formula.</summary>
    public static VectorFormula Softmax(VectorFormula z) => VectorFunctions.Softmax.VectorOf(z);

    /// <summary><see cref="VectorFunctions.SoftmaxJacobian"/> as a formula.</summary>
    public static VectorFormula SoftmaxJacobian(VectorFormula z) => VectorFunctions.SoftmaxJacobian.VectorOf(z);

    /// <summary><see cref="VectorFunctions.LogSoftmax"/> as a formula.</summary>
    public static VectorFormula LogSoftmax(VectorFormula z) => VectorFunctions.LogSoftmax.VectorOf(z);

    /// <summary><see cref="VectorFunctions.LogSumExp"/> as a formula.</summary>
    public static Formula LogSumExp(VectorFormula z) => VectorFunctions.LogSumExp.Of(z);

    /// <summary><see cref="VectorFunctions.LogSumExpGrad"/> as a formula.</summary>
    public static VectorFormula LogSumExpGrad(VectorFormula z) => VectorFunctions.LogSumExpGrad.VectorOf(z);

    /// <summary><see cref="BinaryLosses.Bce"/> as a formula.</summary>
    public static Formula Bce(Formula y, Formula q) => BinaryLosses.Bce.Of(y, q);

    /// <summary><see cref="BinaryLosses.BceGradQ"/> as a formula.</summary>
    public static Formula BceGradQ(Formula y, Formula q) => BinaryLosses.BceGradQ.Of(y, q);

    /// <summary><see cref="BinaryLosses.BceWithLogits"/> as a formula.</summary>
    public static Formula BceWithLogits(Formula y, Formula z) => BinaryLosses.BceWithLogits.Of(y, z);

    /// <summary><see cref="BinaryLosses.BceWithLogitsGrad"/> as a formula.</summary>
    public static Formula BceWithLogitsGrad(Formula y, Formula z) => BinaryLosses.BceWithLogitsGrad.Of(y, z);

    /// <summary><see cref="AlternativeLosses.AlternativeA"/> as a formula.</summary>
    public static Formula AlternativeA(Formula y, Formula q) => AlternativeLosses.AlternativeA.Of(y, q);

    /// <summary><see cref="AlternativeLosses.AlternativeAGradQ"/> as a formula.</summary>
    public static Formula AlternativeAGradQ(Formula y, Formula q) => AlternativeLosses.AlternativeAGradQ.Of(y, q);

    /// <summary><see cref="AlternativeLosses.AlternativeAWithLogits"/> as a formula.</summary>
    public static Formula AlternativeAWithLogits(Formula y, Formula z) => AlternativeLosses.AlternativeAWithLogits.Of(y, z);

    /// <summary><see cref="AlternativeLosses.AlternativeAGradZ"/> as a formula.</summary>
    public static Formula AlternativeAGradZ(Formula y, Formula z) => AlternativeLosses.AlternativeAGradZ.Of(y, z);

    /// <summary><see cref="AlternativeLosses.AlternativeB"/> as a formula.</summary>
    public static Formula AlternativeB(Formula y, Formula q) => AlternativeLosses.AlternativeB.Of(y, q);

    /// <summary><see cref="AlternativeLosses.AlternativeBGradQ"/> as a formula.</summary>
    public static Formula AlternativeBGradQ(Formula y, Formula q) => AlternativeLosses.AlternativeBGradQ.Of(y, q);

    /// <summary><see cref="AlternativeLosses.AlternativeBWithLogits"/> as a formula.</summary>
    public static Formula AlternativeBWithLogits(Formula y, Formula z) => AlternativeLosses.AlternativeBWithLogits.Of(y, z);

    /// <summary><see cref="AlternativeLosses.AlternativeBGradZ"/> as a formula.</summary>
    public static Formula AlternativeBGradZ(Formula y, Formula z) => AlternativeLosses.AlternativeBGradZ.Of(y, z);

    /// <summary><see cref="CategoricalLosses.Cce"/> as a formula.</summary>
    public static Formula Cce(VectorFormula t, VectorFormula p) => CategoricalLosses.Cce.Of(t, p);

    /// <summary><see cref="CategoricalLosses.CceGradP"/> as a formula.</summary>
    public static VectorFormula CceGradP(VectorFormula t, VectorFormula p) => CategoricalLosses.CceGradP.VectorOf(t, p);

    /// <summary><see cref="CategoricalLosses.CceWithLogits"/> as a formula.</summary>
    public static Formula CceWithLogits(VectorFormula t, VectorFormula z) => CategoricalLosses.CceWithLogits.Of(t, z);

    /// <summary><see cref="CategoricalLosses.CceWithLogitsGrad"/> as a formula.</summary>
    public static VectorFormula CceWithLogitsGrad(VectorFormula t, VectorFormula z) => CategoricalLosses.CceWithLogitsGrad.VectorOf(t, z);

    /// <summary><see cref="RegressionLosses.Mse"/> as a formula.</summary>
    public static Formula Mse(VectorFormula t, VectorFormula y) => RegressionLosses.Mse.Of(t, y);

    /// <summary><see cref="RegressionLosses.MseGrad"/> as a formula.</summary>
    public static VectorFormula MseGrad(VectorFormula t, VectorFormula y) => RegressionLosses.MseGrad.VectorOf(t, y);

    /// <summary><see cref="RegressionLosses.Mae"/> as a formula.</summary>
    public static Formula Mae(VectorFormula t, VectorFormula y) => RegressionLosses.Mae.Of(t, y);

    /// <summary><see cref="RegressionLosses.MaeGrad"/> as a formula.</summary>
    public static VectorFormula MaeGrad(VectorFormula t, VectorFormula y) => RegressionLosses.MaeGrad.VectorOf(t, y);

    /// <summary><see cref="RegressionLosses.Sse"/> as a formula.</summary>
    public static Formula Sse(VectorFormula t, VectorFormula y) => RegressionLosses.Sse.Of(t, y);

    /// <summary><see cref="RegressionLosses.SseGrad"/> as a formula.</summary>
    public static VectorFormula SseGrad(VectorFormula t, VectorFormula y) => RegressionLosses.SseGrad.VectorOf(t, y);

    /// <summary><see cref="RegressionLosses.GaussianNll"/> as a formula.</summary>
    public static Formula GaussianNll(VectorFormula t, VectorFormula y, Formula beta) => RegressionLosses.GaussianNll.Of(t, y, beta);

    /// <summary><see cref="RegressionLosses.GaussianNllGrad"/> as a formula.</summary>
    public static VectorFormula GaussianNllGrad(VectorFormula t, VectorFormula y, Formula beta) => RegressionLosses.GaussianNllGrad.VectorOf(t, y, beta);

    /// <summary><see cref="InformationMeasures.SelfInformation"/> as a formula.</summary>
    public static Formula SelfInformation(Formula p) => InformationMeasures.SelfInformation.Of(p);

    /// <summary><see cref="InformationMeasures.Entropy"/> as a formula.</summary>
    public static Formula Entropy(VectorFormula p) => InformationMeasures.Entropy.Of(p);

    /// <summary><see cref="InformationMeasures.CrossEntropy"/> as a formula.</summary>
    public static Formula CrossEntropy(VectorFormula p, VectorFormula q) => InformationMeasures.CrossEntropy.Of(p, q);

    /// <summary><see cref="InformationMeasures.Kl"/> as a formula.</summary>
    public static Formula Kl(VectorFormula p, VectorFormula q) => InformationMeasures.Kl.Of(p, q);

    /// <summary><see cref="InformationMeasures.Norm"/> as a formula.</summary>
    public static Formula Norm(VectorFormula x, Formula p) => InformationMeasures.Norm.Of(x, p);
}
