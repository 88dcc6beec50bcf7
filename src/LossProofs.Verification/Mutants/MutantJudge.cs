using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Mutants;

/// <summary>Who catches whom: a mutant before the oracle and before the claims.</summary>
/// <param name="seed">What the samples follow from.</param>
/// <param name="points">How many points a wrong function is measured at.</param>
/// <param name="cases">How many points a claim is judged at; fewer, for it asks many functions at each.</param>
public sealed class MutantJudge(int seed = Seed.Default, int points = 200, int cases = 16)
{
    /// <summary>Judges the functions that are wrong, and the claims that speak of any of them; nothing else can tell the mutant from the right one.</summary>
    public MutantFinding Judge(Mutant mutant)
    {
        var functions = new FunctionJudge(mutant.Subject, Format.Binary64, seed, points, shrinking: 0);
        var claims = new ClaimJudge(mutant.Subject, Format.Binary64, seed, cases, shrinking: 0);
        return new(
            mutant,
            [.. mutant.Wrong.Select(functions.Judge).Where(f => !f.Passed)],
            [.. Catalog.All.Where(c => c.Statement is not Experiment && Names.In(c.Statement).Functions.Any(mutant.Wrong.Contains)).Select(claims.Judge).Where(c => !c.AsRequired)]);
    }
}

/// <summary>What refutes a mutant.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Functions">The functions that the oracle finds wrong.</param>
/// <param name="Claims">The claims that its answers do not fulfil as they must.</param>
public sealed record MutantFinding(Mutant Mutant, IReadOnlyList<FunctionFinding> Functions, IReadOnlyList<ClaimFinding> Claims)
{
    /// <summary>The names of all that refutes it.</summary>
    public IEnumerable<string> CaughtBy => [.. Functions.Select(f => f.Function.Name), .. Claims.Select(c => c.Claim.Id)];

    /// <summary>Whether it is refuted, and by what names the mistake.</summary>
    public bool AsRequired => CaughtBy.Contains(Mutant.Caught);
}
