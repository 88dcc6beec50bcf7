using System.Globalization;
using System.Text;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// The catalog for Coq: the textbook definitions, every claim as a proposition, the shipped formulas, and a table of values. The
/// propositions are proved in src/formal/coq, for vectors of every length; nothing there states a claim again.
/// </summary>
public static class CoqExport
{
    private const string Uniform = "From Coq Require Import Reals Lra Psatz.\nFrom Coquelicot Require Import Coquelicot.\nFrom LossProofs Require Import Vocabulary Facts Uniform.\nFrom LossProofs Require Loss Statements.\nOpen Scope R_scope.\n";

    private const string Header = "(* Printed from the catalog by LossProofs; not to be edited. *)\n";

    /// <summary>The name and text of each file, in the order in which Coq compiles them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files =>
        [("Loss.v", Definitions()), ("Statements.v", Statements()), ("Identities.v", Identities()), ("Twins.v", Twins()), ("Perturbed.v", Perturbed()), ("Table.v", Table())];

    /// <summary>The claims that one tactic proves by opening the definitions; it refuses their negative twins.</summary>
    public static IReadOnlyList<string> ProvedUniformly { get; } =
    [
        "sigmoid.definition", "sigmoid.complement", "sigmoid.derivative", "log.derivative", "bce.hard-label-reduction", "bce.mirror",
        "bce.probability-gradient", "bce.logit-gradient", "bce.gradient-algebra", "se.gradient", "tanh.derivative", "identity.derivative", "softplus.derivative",
    ];

    /// <summary>Writes the files into a folder, which is made if need be.</summary>
    public static void Write(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, text) in Files) File.WriteAllText(Path.Combine(directory, name), text);
    }

    private static string Definitions()
    {
        var text = new StringBuilder(Header + "From Coq Require Import Reals.\nFrom LossProofs Require Import Vocabulary.\nOpen Scope R_scope.\n");
        foreach (var function in CoqFunction.InOrder(Family.All)) text.Append('\n').Append(CoqFunction.Definition(function));
        return text.ToString();
    }

    private static string Statements() => Propositions(CoqClaim.Proposition, claim => $"{claim.Id}, which {Words(claim.Verdict)}: {claim.Title}.\n   {claim.Statement}");

    // The proofs of the claims are tried on these, too, and must fail: see src/formal/twins.sh.
    private static string Twins() => Propositions(CoqClaim.Twin, claim => $"The negative twin of {claim.Id}: false.");

    private static string Propositions(Func<Claim, string> proposition, Func<Claim, string> comment)
    {
        var text = new StringBuilder(Header + "From Coq Require Import Reals List.\nFrom Coquelicot Require Import Coquelicot.\nFrom LossProofs Require Import Vocabulary.\nFrom LossProofs Require Loss.\nImport ListNotations.\nOpen Scope R_scope.\n");
        foreach (var claim in Catalog.All.Where(CoqClaim.HasProposition))
            text.Append(CultureInfo.InvariantCulture, $"\n(* {comment(claim).Replace("(*", "( *", StringComparison.Ordinal)} *)\nDefinition {CoqClaim.NameOf(claim.Id)} : Prop :=\n  {proposition(claim)}.\n");
        return text.ToString();
    }

    private static string Identities()
    {
        var text = new StringBuilder(Header + Uniform);
        foreach (var name in ProvedUniformly.Select(CoqClaim.NameOf))
            text.Append(CultureInfo.InvariantCulture, $"\nTheorem {name} : Statements.{name}.\nProof. unfold Statements.{name}. uniform. Qed.\n");
        return text.ToString();
    }

    // Compiles only if the tactic fails on every one of them.
    private static string Perturbed()
    {
        var text = new StringBuilder(Header + Uniform.Replace("Loss Statements", "Loss Twins", StringComparison.Ordinal));
        foreach (var name in ProvedUniformly.Select(CoqClaim.NameOf))
            text.Append(CultureInfo.InvariantCulture, $"\nGoal Twins.{name}. Proof. unfold Twins.{name}. Fail uniform. Abort.\n");
        return text.ToString();
    }

    private static string Table()
    {
        var text = new StringBuilder(Header
            + "From Coq Require Import Reals List.\nFrom Interval Require Import Tactic.\nFrom LossProofs Require Import Vocabulary Enclosed.\nFrom LossProofs Require Loss.\nImport ListNotations.\nOpen Scope R_scope.\n\n");
        foreach (var (function, arguments, at) in CoqTable.Rows) text.Append(CultureInfo.InvariantCulture, $"Goal {CoqTable.Proposition(function, arguments, at)}. Proof. enclosed. Qed.\n");
        text.Append("\n(* The next number up is not the nearest one. *)\n");
        foreach (var (function, arguments, at) in CoqTable.Rows.Where((_, i) => i % 12 == 0))
            text.Append(CultureInfo.InvariantCulture, $"Goal {CoqTable.Proposition(function, arguments, at, ulps: 1)}. Proof. Fail enclosed. Abort.\n");
        return text.ToString();
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Qualified => "holds under a condition",
        _ => "is refuted",
    };
}
