using System.Collections.Concurrent;
using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Reasoning;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs;

/// <summary>Finds the strongest evidence for claims: exact proofs part by part and size by size, and what is left where one is missing.</summary>
public static class Prover
{
    private static readonly string[] Kernel =
    [
        "the exact kernel: polynomials over the integers, rules of exp, log and differentiation, log x ≤ x − 1",
        ".NET's BigInteger",
    ];

    private const int SmallSize = 2;

    private const string Enclosures = "interval arithmetic with its enclosures of exp and log";

    private static readonly Evidence Samples = new(EvidenceKind.Sampled, "samples", ["the judge of seeded samples", "the oracle's enclosures of the definitions"], ["at the points of 'lossproofs verify'"]);

    private static readonly ConcurrentDictionary<string, Lazy<Evidence>> Found = new();

    /// <summary>The evidence that is found in process for a claim of the catalog; found once.</summary>
    public static Evidence For(Claim claim) => Found.GetOrAdd(claim.Id, _ => new(() => Of(claim))).Value;

    /// <summary>All evidence for claims, in their order; on all cores, which changes nothing but the time.</summary>
    public static IReadOnlyList<(Claim Claim, IReadOnlyList<Evidence> Evidence)> Ranked(IEnumerable<Claim> claims) =>
        [.. Partitioner.Create(claims, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered).Select(c => (c, Ranked(c)))];

    /// <summary>All evidence for a claim, strongest first, what is found in process before what others found; whatever is proved is also sampled on every judged subject.</summary>
    public static IReadOnlyList<Evidence> Ranked(Claim claim)
    {
        var own = For(claim);
        return [.. new[] { own }.Concat(Formal.Of(claim)).Concat(own.Kind < EvidenceKind.Sampled ? [Samples] : []).OrderBy(e => e.Kind)];
    }

    /// <summary>Finds the evidence for a claim.</summary>
    public static Evidence Of(Claim claim)
    {
        if (claim.Statement is Experiment) return new(EvidenceKind.Observed, "experiment", ["the experiment's code and its fixed seed"], []) { Reason = "no formula says it" };
        try
        {
            var proofs = Proofs(claim).ToList();
            var enclosed = proofs.Exists(p => p.Steps.Any(s => s.Method == Method.Enclosure));
            return new(enclosed ? EvidenceKind.Enclosed : EvidenceKind.Proved, "kernel", enclosed ? [.. Kernel, Enclosures] : Kernel, Conditions(claim, proofs))
            {
                Steps = Lines(proofs),
                Reason = enclosed ? proofs.SelectMany(p => p.Steps).First(s => s.Method == Method.Enclosure).Detail : "",
            };
        }
        catch (NotProvedException e)
        {
            return Samples with { Reason = Shown(claim) + e.Message };
        }
    }

    // Of a claim with several parts, how many of them are proved.
    private static string Shown(Claim claim)
    {
        if (claim is not { Statement: Conjunction { Parts: var parts }, Verdict: not Verdict.Refuted }) return "";
        var shown = parts.Where((part, i) => IsShown(claim, part, i)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{shown} of {parts.Count} parts are proved at sizes up to {SmallSize}, not ");
    }

    private static bool IsShown(Claim claim, Statement part, int number)
    {
        try
        {
            return Part(claim, part, number, SmallSize).ToList().Exists(p => p.Steps.Count > 0);
        }
        catch (NotProvedException)
        {
            return false;
        }
    }

    /// <summary>The statements that prove a claim: of a refuted one that it fails, of a qualified one both.</summary>
    internal static IEnumerable<PartProof> Proofs(Claim claim)
    {
        if (claim.Verdict != Verdict.Refuted)
        {
            IReadOnlyList<Statement> parts = claim.Statement is Conjunction c ? c.Parts : [claim.Statement];
            for (var i = 0; i < parts.Count; i++)
            {
                var shown = false;
                foreach (var proof in Part(claim, parts[i], i))
                {
                    shown |= proof.Steps.Count > 0;
                    yield return proof;
                }

                if (!shown) throw new NotProvedException($"{parts[i]}: nothing meets its hypotheses");
            }
        }

        if (claim.Verdict == Verdict.Holds) yield break;
        yield return Witnesses.Of(claim);
        if (claim.Condition is { } condition) yield return Witnesses.At(claim, Negated.Of(condition));
    }

    /// <summary>The proofs of one part, for all sizes.</summary>
    internal static IEnumerable<PartProof> Part(Claim claim, Statement part, int number, int? most = null)
    {
        List<Hint> hints = [.. Hints.For(claim.Id).Where(h => h.Part < 0 || h.Part == number).Select(h => h with { Part = -1 })];
        foreach (var sizes in Sizes.Of(Names.In(part, claim.Condition), most ?? Hints.MostSize(claim.Id))) yield return PartProof.Of(part, claim.Condition, sizes, hints);
    }

    private static List<string> Conditions(Claim claim, IReadOnlyList<PartProof> proofs)
    {
        var names = Names.In(claim.Statement, claim.Condition);
        var conditions = new List<string>();
        if (names.Dimensions.Count > 0 && claim.Verdict != Verdict.Refuted) conditions.Add("for " + Sizes.Text(names, Hints.MostSize(claim.Id)));
        conditions.AddRange(proofs.SelectMany(p => p.Kinks).Distinct().Order(StringComparer.Ordinal).Take(3).Select(k => $"no derivative where {k}"));
        // Of many sizes the first that has any says it all.
        conditions.AddRange(proofs.GroupBy(p => p.Statement).SelectMany(g => g.FirstOrDefault(p => p.Discharged.Count > 0)?.Discharged.Take(6) ?? []).Distinct().Select(d => $"shown: {d}"));
        return conditions;
    }

    private static List<string> Lines(IReadOnlyList<PartProof> proofs)
    {
        var lines = new List<string>();
        foreach (var part in proofs.GroupBy(p => p.Statement))
        {
            var first = part.FirstOrDefault(p => p.Steps.Count > 0) ?? part.First();
            lines.Add(part.Key.ToString() + (first.Sizes.Length > 0 ? $" (here {first.Sizes})" : ""));
            foreach (var step in first.Steps.Take(4))
                lines.Add($"  {Word(step.Method)}{(step.Cases.Count > 0 ? $", where {string.Join(", ", step.Cases)}" : "")}: {(step.Detail.Length > 400 ? step.Detail[..400] + "…" : step.Detail)}");
            if (first.Steps.Count > 4) lines.Add(string.Create(CultureInfo.InvariantCulture, $"  … and {first.Steps.Count - 4} more cases"));
        }

        return lines;
    }

    private static string Word(Method method) => method switch
    {
        Method.Identity => "one normal form",
        Method.Signs => "by signs",
        Method.Certificate => "the opposite contradicts",
        Method.Monotone => "monotone",
        Method.Limit => "limit",
        _ => "enclosed",
    };
}
