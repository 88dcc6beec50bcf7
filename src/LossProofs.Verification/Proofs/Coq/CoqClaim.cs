using System.Text.RegularExpressions;
using LossProofs.Claims;
using LossProofs.Verification.Sampling;

namespace LossProofs.Verification.Proofs.Coq;

/// <summary>Prints claims as named propositions: for all values of all that is left open, of every size that the claim allows.</summary>
internal static class CoqClaim
{
    /// <summary>The name of a claim in Coq: its id with dots and dashes as underscores.</summary>
    public static string NameOf(string id) => id.Replace('.', '_').Replace('-', '_');

    /// <summary>Whether the claim is a statement about real functions; an experiment is not.</summary>
    public static bool HasProposition(Claim claim) => claim.Statement is not Experiment;

    /// <summary>
    /// What the verdict asks: the statement; of a qualified claim, that it follows from its condition, and fails at the counterexample;
    /// of a refuted one, that it fails there.
    /// </summary>
    public static string Proposition(Claim claim) => claim.Verdict switch
    {
        Verdict.Holds => ForAll(claim.Statement, new CoqScope()),
        Verdict.Qualified => $"({ForAll(new Implication(claim.Condition!, claim.Statement), new CoqScope())})\n  /\\ ~ ({AtCounterexample(claim)})",
        _ => $"~ ({AtCounterexample(claim)})",
    };

    /// <summary>The negative twin, which is false: of a refuted claim, that it is true at its counterexample.</summary>
    public static string Twin(Claim claim) => claim.Verdict == Verdict.Refuted
        ? AtCounterexample(claim)
        : Proposition(claim with { Statement = CoqPerturbation.Of(claim.Statement) });

    /// <summary>The statement under quantifiers for all that the scope does not know.</summary>
    public static string ForAll(Statement statement, CoqScope scope)
    {
        var names = Names.In(statement);
        List<(string Name, string Type, string Hypothesis)> binders = [];
        foreach (var dimension in names.Dimensions.Where(d => !scope.Knows(d) && d.Sizes.Length > 1))
        {
            scope = scope.Naming(dimension, dimension.Name, out var n);
            binders.Add((n, "nat", $"({dimension.Sizes.Min()} <= {n})%nat"));
        }

        foreach (var index in names.Indices)
        {
            scope = scope.Naming(index, index.Name, out var i);
            binders.Add((i, "nat", $"({i} < {CoqTerm.SizeOf(index.Dimension, scope)})%nat"));
        }

        foreach (var variable in names.Variables.Where(v => !scope.Knows(v)))
        {
            scope = scope.Naming(variable, variable.Name, out var x);
            binders.Add((x, "R", CoqStatement.Within(variable.Domain, x)));
        }

        foreach (var vector in names.Vectors.Where(v => !scope.Knows(v)))
        {
            scope = scope.Naming(vector, vector.Name, out var v);
            binders.Add((v, string.Concat(vector.Shape.Select(_ => "nat -> ")) + "R", CoqVector.Within(vector, v, scope)));
        }

        var body = CoqStatement.Of(statement, scope);
        binders = [.. binders.Where(b => Occurs(b.Name, body) || binders.Exists(other => other != b && Occurs(b.Name, other.Hypothesis)))];
        var quantifiers = string.Concat(binders.GroupBy(b => b.Type).Select(g => $" ({string.Join(' ', g.Select(b => b.Name))} : {g.Key})"));
        var hypotheses = string.Concat(binders.Where(b => b.Hypothesis.Length > 0).Select(b => $"{b.Hypothesis} -> "));
        if (hypotheses.Length > 0 && body.Contains('\n', StringComparison.Ordinal)) body = $"\n  ({body})";
        return quantifiers.Length == 0 ? hypotheses + body : $"forall{quantifiers}, {hypotheses}{body}";
    }

    // A variable that only an extremum moves is bound by it.
    private static bool Occurs(string name, string text) => Regex.IsMatch(text, $@"(?<![\w']){Regex.Escape(name)}(?![\w'])");

    // The statement at the counterexample; where that is no point, everywhere.
    private static string AtCounterexample(Claim claim)
    {
        var scope = new CoqScope();
        var names = Names.In(claim.Statement, claim.Condition);
        foreach (var value in claim.Counterexample!.Values)
        {
            foreach (var variable in names.Variables.Where(v => v.Name == value.Name)) scope = scope.Binding(variable, CoqTerm.Of(value.Entries[0]));
            foreach (var dimension in names.Dimensions.Where(d => d.Name == value.Name && value.Shape.Count == 0)) scope = scope.Binding(dimension, CoqTerm.Natural((int)value.Entries[0].Numerator));
            foreach (var vector in names.Vectors.Where(v => v.Name == value.Name && v.Shape.Count == value.Shape.Count))
            {
                scope = scope.Binding(vector, CoqVector.Listed(value));
                foreach (var (dimension, size) in vector.Shape.Zip(value.Shape)) scope = scope.Binding(dimension, CoqTerm.Natural(size));
            }
        }

        return ForAll(claim.Statement, scope);
    }
}
