using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Proofs.Algebra;
using LossProofs.Verification.Proofs.Reasoning;

namespace LossProofs.Verification.Proofs.Export;

/// <summary>What a proof comes down to, for an SMT solver: a script with the goals denied, one with the hypotheses alone, one with the goals perturbed.</summary>
public static class SmtObligations
{
    // Identities of quotients of quotients, which z3 does not decide in seconds: their sides are exported in normal form.
    private static readonly HashSet<string> Reduced =
    [
        "alternative.difference", "alternative.soft-gradients", "backprop.output-weights", "backprop.sum-over-consumers", "backprop.two-layer", "chain.rule", "batch.full-is-mean", "bce.convex-in-weights", "descent.steepest", "linear.range", "tanh.derivative",
    ];

    // Steps that z3 does not decide in a minute either way; the kernel's own certificate is all there is for them.
    private static readonly Dictionary<string, int[]> Undecided = new()
    {
        ["alternative.difference"] = [3, 11], ["alternative.differs-from-bce"] = [4], ["bce.affine-in-label"] = [3, 4], ["convex.local-is-global"] = [1, 2, 3],
    };

    private const int MostSteps = 4, MostSize = 2, MostTerms = 250, MostSimple = 2;

    /// <summary>The obligations of one claim as text; empty where it has none.</summary>
    public static string Of(Claim claim) => Files(claim).Select(f => f.Text).FirstOrDefault("");

    /// <summary>The files for claims, by name; claims without a proof by exact algebra have none.</summary>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<Claim> claims) =>
        claims.AsParallel().AsOrdered().SelectMany(Files).ToDictionary(f => f.Name, f => f.Text);

    private static IEnumerable<(string Name, string Text)> Files(Claim claim)
    {
        if (Prover.For(claim).Kind != EvidenceKind.Proved) return [];
        var undecided = Undecided.GetValueOrDefault(claim.Id) ?? [];
        List<Obligation> obligations = [.. Steps(claim).Select(s => s.Obligation!).Where((_, i) => !undecided.Contains(i))];
        if (obligations.Count == 0) return [];
        var normal = Reduced.Contains(claim.Id);
        return
        [
            ($"{claim.Id}.smt2", Script(claim, obligations, normal, "each unsat: no numbers meet the hypotheses and deny the goal", o => Asserted(Denied(o, perturbed: false, normal)))),
            ($"{claim.Id}.vacuity.smt2", Script(claim, obligations, normal, "each sat: some numbers meet the hypotheses", _ => "")),
            ($"{claim.Id}.perturbed.smt2", Script(claim, obligations, normal, "each sat: a goal with 1 added, or turned round, can be denied", o => Asserted(Denied(o, perturbed: true, normal)))),
        ];
    }

    // Some steps of each part, at the least sizes that have any.
    private static IEnumerable<Step> Steps(Claim claim)
    {
        IReadOnlyList<Statement> parts = claim.Statement is Conjunction c ? c.Parts : [claim.Statement];
        var proofs = claim.Verdict == Verdict.Refuted ? [Witnesses.Of(claim)] : parts.SelectMany((part, i) => Prover.Part(claim, part, i, MostSize).OrderByDescending(p => p.Sizes, StringComparer.Ordinal).Take(1));
        return proofs.SelectMany(p => p.Steps.Where(s => s.Obligation is { } o && o.Left.Numerator.Terms.Count + o.Right.Numerator.Terms.Count <= MostTerms && !IsVacuous(o)).Take(MostSteps));
    }

    // A case that contradicts itself, which the proof need not notice.
    private static bool IsVacuous(Obligation o) =>
        Deduction.Contradiction(o.Hypotheses.Extension, [.. o.Hypotheses.Facts, .. o.Facts], 2) is not null;

    private static string Script(Claim claim, List<Obligation> obligations, bool normal, string answers, Func<Obligation, string> goal)
    {
        var script = new StringBuilder();
        script.Append("; ").Append(claim.Id).Append(": ").Append(claim.Title).Append("\n; Answers: ").Append(answers).Append(".\n");
        var header = script.Length;
        foreach (var obligation in obligations)
        {
            var text = new SmtLib(obligation.Hypotheses.Extension);
            List<Fact> facts = [.. obligation.Hypotheses.Facts.Where(f => !obligation.IsCertified || f.Of.Terms.Count <= MostSimple).Concat(obligation.Facts).DistinctBy(f => (f.Of, f.Sense))];
            var generators = new SortedSet<int>(facts.SelectMany(f => f.Of.Generators).Concat(obligation.Left.Generators).Concat(obligation.Right.Generators).Concat(Written(obligation, normal).Generators));
            foreach (var g in generators.ToList()) generators.UnionWith(text.Needed(g));
            // Each goal from the start: with push and pop z3 leaves its decision procedure for nonlinear arithmetic.
            script.Append(script.Length > header ? "(reset)\n(set-logic QF_NRA)\n" : "(set-logic QF_NRA)\n");
            foreach (var line in text.Declarations(generators).Concat(text.Nature(generators))) script.Append(line).Append('\n');
            foreach (var fact in facts) script.Append("(assert ").Append(SmtLib.Relation(text.Of(fact.Of), fact.Sense, "0.0")).Append(") ; ").Append(fact.Origin).Append('\n');
            foreach (var product in obligation.Products.Where(p => p.All(f => f.Sense is not Sense.Zero)))
                script.Append("(assert ").Append(SmtLib.Relation($"(* {string.Join(' ', product.Select(f => text.Of(f.Of)))})", product.All(f => f.Sense == Sense.Positive) ? Sense.Positive : Sense.NonNegative, "0.0")).Append(") ; product\n");
            script.Append(goal(obligation)).Append("(check-sat)\n");
        }

        return script.ToString();
    }

    private static string Asserted(string goal) => $"(assert {goal})\n";

    private static string Denied(Obligation obligation, bool perturbed, bool normal)
    {
        var (left, right, _) = Written(obligation, normal);
        var (sense, other) = !perturbed ? (obligation.Sense, right)
            : obligation.Sense is Sense.Zero ? (Sense.Zero, $"(+ {right} 1.0)")
            : obligation.Sense is Sense.NonZero ? (Sense.Zero, right)
            : (obligation.Sense is Sense.Positive or Sense.NonNegative ? Sense.Negative : Sense.Positive, right);
        return $"(not {SmtLib.Relation(left, sense, other)})";
    }

    // The sides as they were written, where they were not transformed; else as the kernel made them.
    private static (string Left, string Right, IEnumerable<int> Generators) Written(Obligation obligation, bool normal)
    {
        var text = new SmtLib(obligation.Hypotheses.Extension);
        if (obligation.Formulas is not { } formulas || obligation.IsCertified || normal) return (text.Of(obligation.Left), text.Of(obligation.Right), []);
        var values = new SymbolField(obligation.Hypotheses);
        var field = new TermField(values, text);
        var expansion = new TermExpansion(field, new(values));
        string left = expansion.Value(formulas.Left, formulas.LeftAt.Select(field.Made)).Text, right = expansion.Value(formulas.Right, formulas.RightAt.Select(field.Made)).Text;
        return (left, right, Enumerable.Range(0, obligation.Hypotheses.Extension.Generators.Count).Where(g => Mentions(left, text.Name(g)) || Mentions(right, text.Name(g))));
    }

    private static bool Mentions(string term, string name) => term.Split(' ', '(', ')').Contains(name);
}
