namespace LossProofs.Verification.Mutants;

/// <summary>The table of mutants and of what refutes them.</summary>
public static class WhoCatchesWhom
{
    /// <summary>The table in Markdown: a row a mutant, what names its mistake in bold.</summary>
    public static string Markdown(IReadOnlyList<MutantFinding> findings) => string.Join('\n',
    [
        "# Who catches whom",
        "",
        $"{findings.Count} wrong implementations of the {findings.SelectMany(f => f.Mutant.Wrong).Distinct().Count()} functions, each rated like our own, each refuted by a function or a claim that names its mistake (in bold).",
        $"The oracle alone refutes {findings.Count(f => f.Functions.Count > 0)} of them, the claims alone, without the oracle, {findings.Count(f => f.Claims.Count > 0)}.",
        "",
        "| mutant | mistake | functions refuted | claims refuted |",
        "|---|---|---|---|",
        .. findings.Select(f => $"| {f.Mutant.Id} | {Cell(f.Mutant.Mistake)} | {List(f.Functions.Select(x => x.Function.Name), f.Mutant)} | {List(f.Claims.Select(x => x.Claim.Id), f.Mutant)} |"),
        "",
    ]);

    private static string List(IEnumerable<string> names, Mutant mutant) => string.Join(", ", names.Select(n => n == mutant.Caught ? $"**{Cell(n)}**" : Cell(n)));

    // A bar would end the cell, an underscore or a star begin an emphasis.
    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal).Replace("*", @"\*", StringComparison.Ordinal);
}
