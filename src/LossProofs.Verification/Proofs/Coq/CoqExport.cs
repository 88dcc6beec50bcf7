using System.Text;
using LossProofs.Claims;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>
/// The catalog for Coq: the textbook definitions, every claim as a proposition, the shipped formulas, and a table of values. The
/// propositions are proved in src/formal/coq, for vectors of every length; nothing there states a claim again.
/// </summary>
public static class CoqExport
{
    private const string Header = "(* Printed from the catalog by LossProofs; not to be edited. *)\n";

    /// <summary>The name and text of each file, in the order in which Coq compiles them.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files => [("Loss.v", Definitions()), ("Statements.v", Statements())];

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

    private static string Statements()
    {
        var text = new StringBuilder(Header + "From Coq Require Import Reals List.\nFrom Coquelicot Require Import Coquelicot.\nFrom LossProofs Require Import Vocabulary.\nFrom LossProofs Require Loss.\nImport ListNotations.\nOpen Scope R_scope.\n");
        foreach (var claim in Catalog.All.Where(CoqClaim.HasProposition))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n(* {claim.Id}, which {Words(claim.Verdict)}: {claim.Title.Replace("(*", "( *", StringComparison.Ordinal)}.\n   {claim.Statement} *)\nDefinition {CoqClaim.NameOf(claim.Id)} : Prop :=\n  {CoqClaim.Proposition(claim)}.\n");
        return text.ToString();
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "holds",
        Verdict.Qualified => "holds under a condition",
        _ => "is refuted",
    };
}
