using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Proofs.Coq;
using LossProofs.Verification.Proofs.Export;

namespace LossProofs.Cli.Verbs;

/// <summary>prove [IDS] [--json] [--export smt2|coq DIR]: what establishes the claims.</summary>
internal static class ProveVerb
{
    private const int MostIds = 1000;

    public static Verb Verb { get; } = new("prove", "[IDS] [--json] [--export smt2|coq DIR]",
        "proves the claims over the real numbers by exact algebra, and says which\nevidence each has and what that trusts",
        [
            new("--json", "", "for programs; nothing else on stdout"),
            new("--export", "FORM DIR", "writes the obligations for an independent\nchecker: smt2 for z3 and its like, coq (all\nclaims)") { TakesMany = true },
        ], Execute) { PlainWords = MostIds };

    private static int Execute(Words words, Surroundings surroundings)
    {
        foreach (var id in words.Plain)
            if (!Catalog.All.Any(c => c.Id == id)) throw new UsageException($"ID is '{id}'; allowed: the id of a claim, as 'lossproofs list' prints them.");
        var export = words.Of("--export")?.Split(' ', 2);
        if (export is not (null or ["smt2" or "coq", _])) throw new UsageException($"--export is '{words.Of("--export")}'; allowed: smt2 DIR, coq DIR.");
        var proofs = Prover.Ranked(Catalog.All.Where(c => words.Plain.Count == 0 || words.Plain.Contains(c.Id)));
        if (export is [var form, var folder])
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in form == "coq" ? CoqExport.Files : SmtObligations.For(proofs.Select(p => p.Claim)).Select(file => (file.Key, file.Value))) File.WriteAllText(Path.Combine(folder, name), text);
        }

        surroundings.Out.Write(words.Has("--json") ? ProofJson.Write(proofs) : ProofText.Write(proofs));
        return ExitCode.AsRequired;
    }
}
