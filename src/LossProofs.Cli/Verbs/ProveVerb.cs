using LossProofs.Claims;
using LossProofs.Cli.CommandLine;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Proofs.Export;

namespace LossProofs.Cli.Verbs;

/// <summary>prove [IDS] [--json] [--export smt2 DIR]: what establishes the claims.</summary>
internal static class ProveVerb
{
    private const int MostIds = 1000;

    public static Verb Verb { get; } = new("prove", "[IDS] [--json] [--export smt2 DIR]",
        "proves the claims over the real numbers by exact algebra, and says which\nevidence each has and what that trusts",
        [
            new("--json", "", "for programs; nothing else on stdout"),
            new("--export", "smt2 DIR", "writes the obligations for an independent\nchecker, such as z3") { TakesMany = true },
        ], Execute) { PlainWords = MostIds };

    private static int Execute(Words words, Surroundings surroundings)
    {
        foreach (var id in words.Plain)
            if (!Catalog.All.Any(c => c.Id == id)) throw new UsageException($"ID is '{id}'; allowed: the id of a claim, as 'lossproofs list' prints them.");
        var folder = words.Of("--export") is not { } export ? null : export.Split(' ', 2) is ["smt2", var named] ? named : throw new UsageException($"--export is '{export}'; allowed: smt2 DIR.");
        var proofs = Prover.For(Catalog.All.Where(c => words.Plain.Count == 0 || words.Plain.Contains(c.Id)));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in SmtObligations.For(proofs.Select(p => p.Claim))) File.WriteAllText(Path.Combine(folder, name), text);
        }

        surroundings.Out.Write(words.Has("--json") ? ProofJson.Write(proofs) : ProofText.Write(proofs));
        return ExitCode.AsRequired;
    }
}
