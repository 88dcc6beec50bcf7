using System.Globalization;
using System.Text;
using LossProofs.Claims;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>The book of claims as Markdown: every claim with its formula, source, verdict, condition or counterexample, and the evidence of a run.</summary>
public static class Book
{
    /// <summary>Writes the book from the catalog and the findings of a run.</summary>
    public static string Write(IReadOnlyList<ClaimFinding> findings)
    {
        var byId = findings.ToDictionary(f => f.Claim.Id);
        var book = new StringBuilder();
        book.Append(CultureInfo.InvariantCulture, $"""
            # The book of claims

            Every mathematical statement of the five lecture notes S0 to S4, and those that answer, correct or complete them (source “+”):
            {Catalog.All.Count} claims, of which {Count(Verdict.Holds)} hold, {Count(Verdict.Qualified)} hold only under a condition that the source leaves out, and {Count(Verdict.Refuted)} are false as the source writes them.
            All losses and information measures are in nats.

            The formulas are printed from the objects that were judged. Evidence: *proved* is exact algebra over the definitions and
            *enclosed* needs interval arithmetic too, both about real numbers; *sampled* means that no value within the rated accuracy of the
            implementation refuted the statement at the given number of points; *observed* is the record of an experiment. A counterexample was seen to
            fail in the same run.


            """);
        foreach (var section in Catalog.All.GroupBy(c => c.Section))
        {
            book.Append(CultureInfo.InvariantCulture, $"## {section.Key}\n\n");
            foreach (var claim in section) Write(book, claim, byId.GetValueOrDefault(claim.Id));
        }

        book.Append("## The functions\n\nTextbook definitions; the algorithms that compute them are another matter.\n\n");
        foreach (var function in Family.All) Write(book, function);
        book.Append("## Errata of the notes\n\n");
        foreach (var erratum in Errata.All) book.Append(CultureInfo.InvariantCulture, $"- {erratum.At}: {erratum.Text}\n");
        return book.ToString();
    }

    private static int Count(Verdict verdict) => Catalog.All.Count(c => c.Verdict == verdict);

    private static void Write(StringBuilder book, Claim claim, ClaimFinding? finding)
    {
        book.Append(CultureInfo.InvariantCulture, $"### {claim.Id}\n\n{claim.Title}. **{claim.Verdict}.** Source: {string.Join(", ", claim.Sources)}.\n\n");
        if (claim.Statement is Experiment experiment) book.Append(CultureInfo.InvariantCulture, $"> {experiment.Text}\n\n");
        else Formulas(book, claim.Statement);
        if (claim.Condition is { } condition)
        {
            book.Append("Needs:\n\n");
            Formulas(book, condition);
        }

        if (claim.Counterexample is { } counterexample) book.Append(CultureInfo.InvariantCulture, $"Fails: {Join(counterexample)}{Seen(finding)}\n\n");
        if (claim.Corrected is { } corrected) book.Append(CultureInfo.InvariantCulture, $"Corrected: [{corrected}](#{corrected.Replace(".", "", StringComparison.Ordinal)})\n\n");
        if (claim.Remark.Length > 0) book.Append(CultureInfo.InvariantCulture, $"{claim.Remark}\n\n");
        book.Append(CultureInfo.InvariantCulture, $"Evidence: {Proven(claim)}{EvidenceOf(claim, finding)}.\n\n");
    }

    // One display a part: long conjunctions do not fit a line.
    private static void Formulas(StringBuilder book, Statement statement)
    {
        foreach (var part in statement is Conjunction c ? c.Parts : [statement]) book.Append(CultureInfo.InvariantCulture, $"$$\n{part.ToLatex()}\n$$\n\n");
    }

    private static string Join(Counterexample counterexample) =>
        counterexample.Values.Count == 0 ? counterexample.Shows + "." : counterexample.Shows.Length == 0 ? $"at {counterexample}." : $"at {counterexample}: {counterexample.Shows}.";

    private static string Seen(ClaimFinding? finding) => finding?.CounterexampleWitness is { } w && !w.Left.IsUndefined
        ? $" There {Text(w.Relation)} has {w.Left.Middle().ToString("G6", CultureInfo.InvariantCulture)} on the left and {w.Right.Middle().ToString("G6", CultureInfo.InvariantCulture)} on the right."
        : "";

    private static string Text(Statement statement) => $"`{statement}`";

    private static string Proven(Claim claim) => Prover.Ranked(claim)[0] is { Kind: < EvidenceKind.Sampled } evidence ? $"{evidence.Word}; " : "";

    private static string EvidenceOf(Claim claim, ClaimFinding? finding) => (claim.Statement, finding) switch
    {
        (_, null) => "not judged in this run",
        (Experiment, _) => $"observed. {finding.Note}".TrimEnd('.', ' '),
        _ when claim.Verdict == Verdict.Refuted => $"refuted at the counterexample on {finding.Subject}, {finding.Format}",
        _ => $"sampled at {finding.Points.ToString(CultureInfo.InvariantCulture)} points on {finding.Subject}, {finding.Format}",
    };

    private static void Write(StringBuilder book, Function function)
    {
        var parameters = string.Join(", ", function.Parameters.Select(p => p.Vector is null ? p.Name : p.Name + "[]"));
        book.Append(CultureInfo.InvariantCulture, $"### {function.Name}({parameters})\n\n$$\n{function.Latex}({string.Join(", ", function.Parameters.Select(p => p.Name))})");
        if (function.Definition is { } definition) book.Append(CultureInfo.InvariantCulture, $" = {definition.ToLatex()}\n$$\n\n");
        else if (function.VectorDefinition is Comprehension c) book.Append(CultureInfo.InvariantCulture, $"_{{{string.Concat(c.Indices.Select(i => i.Name))}}} = {c.Body.ToLatex()}\n$$\n\n");
        foreach (var domain in function.Parameters.Where(p => p.Scalar is not null)) book.Append(CultureInfo.InvariantCulture, $"{domain.Name} in {domain.Scalar!.Domain.Text}. ");
        book.Append(CultureInfo.InvariantCulture, $"Special values: {(function.SpecialValues.Count == 0 ? "none" : string.Join("; ", function.SpecialValues.Select(s => Special(function, s))))}.\n\n");
    }

    private static string Special(Function function, SpecialValue value) =>
        $"({string.Join(", ", value.Arguments.Select((a, i) => function.Parameters[i].Vector is null ? Number(a[0]) : Tuple(a)))}) ↦ {(value.Result.Length == 1 ? Number(value.Result[0]) : Tuple(value.Result))}{(value.Convention is null ? "" : " (" + value.Convention + ")")}";

    private static string Tuple(double[] values) => $"[{string.Join(", ", values.Select(Number))}]";

    private static string Number(double x) => double.IsPositiveInfinity(x) ? "∞" : double.IsNegativeInfinity(x) ? "−∞" : x == 0 && double.IsNegative(x) ? "−0" : x.ToString("R", CultureInfo.InvariantCulture).Replace('-', '−');
}
