using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Functions.Formulas;
using LossProofs.Verification.Proofs.Coq;
using Form = System.Func<LossProofs.Tests.Proofs.Coq.SourceText[], LossProofs.Tests.Proofs.Coq.SourceText>;

namespace LossProofs.Tests.Proofs.Coq;

/// <summary>The shipped formulas of functions of numbers, printed for Coq, each with the theorem that it is the textbook definition.</summary>
internal static class ShippedSource
{
    private const string Inside = "0 < q < 1";

    private static readonly (Function Function, Form Form, string Where)[] forms =
    [
        (ElementaryFunctions.Identity, x => Stable.Identity(x[0]), ""),
        (ElementaryFunctions.Expm1, x => Stable.Expm1(x[0]), ""),
        (ElementaryFunctions.Log1p, x => Stable.Log1p(x[0]), ""),
        (ElementaryFunctions.Log1mExp, x => Stable.Log1mExp(x[0]), ""),
        (ElementaryFunctions.XLogY, x => Stable.XLogY(x[0], x[1]), ""),
        (SigmoidFamily.Sigmoid, x => Stable.Sigmoid(x[0]), ""),
        (SigmoidFamily.SigmoidGrad, x => Stable.SigmoidGradient(x[0]), ""),
        (SigmoidFamily.LogSigmoid, x => Stable.LogSigmoid(x[0]), ""),
        (SigmoidFamily.LogSigmoidGrad, x => Stable.LogSigmoidGradient(x[0]), ""),
        (SigmoidFamily.Softplus, x => Stable.Softplus(x[0]), ""),
        (SigmoidFamily.SoftplusGrad, x => Stable.SoftplusGradient(x[0]), ""),
        (SigmoidFamily.Odds, x => Stable.Odds(x[0]), Inside),
        (SigmoidFamily.Logit, x => Stable.Logit(x[0]), Inside),
        (SigmoidFamily.LogitGrad, x => Stable.LogitGradient(x[0]), Inside),
        (Activations.Tanh, x => Stable.Tanh(x[0]), ""),
        (Activations.TanhGrad, x => Stable.TanhGradient(x[0]), ""),
        (Activations.Relu, x => Stable.Relu(x[0]), ""),
        (Activations.ReluGrad, x => Stable.ReluGradient(x[0]), "z <> 0"),
        (Activations.LeakyRelu, x => Stable.LeakyRelu(x[0], x[1]), ""),
        (Activations.LeakyReluGrad, x => Stable.LeakyReluGradient(x[0], x[1]), "z <> 0"),
        (BinaryLosses.Bce, x => Stable.BinaryCrossEntropy(x[0], x[1]), Inside),
        (BinaryLosses.BceGradQ, x => Stable.BinaryCrossEntropyGradient(x[0], x[1]), Inside),
        (BinaryLosses.BceWithLogits, x => Stable.BinaryCrossEntropyWithLogits(x[0], x[1]), ""),
        (BinaryLosses.BceWithLogitsGrad, x => Stable.BinaryCrossEntropyWithLogitsGradient(x[0], x[1]), ""),
        (AlternativeLosses.AlternativeAWithLogits, x => Stable.AlternativeAWithLogits(x[0], x[1]), ""),
        (AlternativeLosses.AlternativeBWithLogits, x => Stable.AlternativeBWithLogits(x[0], x[1]), ""),
        (InformationMeasures.SelfInformation, x => Stable.SelfInformation(x[0]), "0 < p < 1"),
    ];

    // Formulas whose two sides differ: with the sides exchanged they are wrong.
    private static readonly string[] sided = ["sigmoid", "softplus", "log_sigmoid", "tanh", "relu", "leaky_relu", "bce_with_logits", "alternative_a_with_logits"];

    /// <summary>The file Source.v.</summary>
    public static string Text()
    {
        var text = new StringBuilder("(* Printed by running the shipped source on terms of Coq; not to be edited. *)\n"
            + "From Coq Require Import Reals Lra Psatz.\nFrom Coquelicot Require Import Coquelicot.\nFrom LossProofs Require Import Vocabulary Facts Uniform Logistic AlternativeFacts Branches.\nFrom LossProofs Require Loss.\nOpen Scope R_scope.\n");
        foreach (var (function, form, where) in forms)
            text.Append(CultureInfo.InvariantCulture, $"\n{Definition(function, form, "")}Theorem {function.Name}_is_its_definition : {Equation(function, "", where)}.\nProof. unfold {function.Name}. branches. Qed.\n");
        text.Append("\n(* With the two sides of a selection exchanged the tactic refuses. *)\n");
        foreach (var (function, form, where) in forms.Where(f => sided.Contains(f.Function.Name)))
            text.Append(CultureInfo.InvariantCulture, $"\n{Definition(function, form, "_exchanged")}Goal {Equation(function, "_exchanged", where)}.\nProof. unfold {function.Name}_exchanged. Fail branches. Abort.\n");
        return text.ToString();
    }

    private static string Definition(Function function, Form form, string suffix)
    {
        var body = form([.. function.Parameters.Select(p => new SourceText(p.Name))]).Term;
        if (suffix.Length > 0) body = body.Replace("(select side", "(exchanged side", StringComparison.Ordinal);
        return $"Definition {function.Name}{suffix} (side : bool) ({Names(function)} : R) : R := {body}.\n";
    }

    private static string Equation(Function function, string suffix, string where)
    {
        var names = Names(function);
        var domain = function.Parameters.Select(p => CoqStatement.Within(p.Scalar!.Domain, p.Name)).Append(where).Where(d => d.Length > 0);
        return $"forall (side : bool) ({names} : R), {string.Concat(domain.Select(d => d + " -> "))}{function.Name}{suffix} side {names} = {CoqFunction.NameOf(function)} {names}";
    }

    private static string Names(Function function) => string.Join(' ', function.Parameters.Select(p => p.Name));
}
