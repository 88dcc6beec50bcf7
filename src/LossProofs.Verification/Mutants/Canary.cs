using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Mutants;

/// <summary>
/// The check that a run can fail at all: each claim that was judged is asked of a wrong implementation that it must refute, at
/// a few points that the seed of the run does not change.
/// </summary>
public static class Canary
{
    private const int Cases = 16;

    private static readonly Dictionary<string, Mutant> Mutants = WrongImplementations.All.ToDictionary(m => m.Id);

    /// <summary>The wrong implementation that a claim must refute; null for a claim that none of ours offends.</summary>
    public static Mutant? Of(Claim claim) => Canaries.ByClaim.TryGetValue(claim.Id, out var id) ? Mutants[id] : null;

    /// <summary>The claims that do not refute what they must.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="threads">On how many threads.</param>
    /// <param name="refutes">Whether a claim refutes a mutant; by default the judge decides.</param>
    public static IReadOnlyList<Claim> Undetected(IReadOnlyList<Claim> claims, int threads, Func<Claim, Mutant, bool>? refutes = null)
    {
        refutes ??= Refutes;
        var missed = new bool[claims.Count];
        Parallel.For(0, claims.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => missed[i] = Of(claims[i]) is { } mutant && !refutes(claims[i], mutant));
        return [.. claims.Where((_, i) => missed[i])];
    }

    /// <summary>Checks the claims that a run judged.</summary>
    /// <exception cref="InvalidOperationException">One of them does not refute what it must: the run proves nothing.</exception>
    public static void Check(RunReport report)
    {
        var missed = Undetected([.. report.Claims.Where(c => c.Outcome != Outcome.Unanswered).Select(c => c.Claim)], report.Options.Threads);
        if (missed.Count > 0) throw new InvalidOperationException($"self-check failed: not refuted are {string.Join(", ", missed.Select(c => $"{Of(c)!.Id} by {c.Id}"))}");
    }

    private static bool Refutes(Claim claim, Mutant mutant) => !new ClaimJudge(mutant.Subject, Format.Binary64, cases: Cases, shrinking: 0).Judge(claim).AsRequired;
}
