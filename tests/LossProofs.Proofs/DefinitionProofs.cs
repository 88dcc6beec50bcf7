using LossProofs.Claims;
using LossProofs.Proofs.Subjects;
using LossProofs.Verification.Runs;

namespace LossProofs.Proofs;

/// <summary>The claims as mathematics: judged on the definitions of the functions, no implementation asked.</summary>
public class DefinitionProofs
{
    private static readonly DefinitionSubject Definitions = new();

    // An exact value costs a thousand times what an answer does.
    private static readonly RunOptions Options = Setting.Options with { Cases = Math.Max(1, Setting.Cases / 10) };

    public static TheoryData<string> Ids => [.. Catalog.All.Where(c => c.Statement is not Experiment).Select(c => c.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void The_definitions_earn_its_verdict(string id) => Findings.AsRequired(Run.Judge(Catalog.Named(id), Definitions, Options));
}
