using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;

namespace LossProofs.Verification.Reports;

/// <summary>A claim that did not turn out as the catalog says, with the point that shows it.</summary>
internal static class ClaimText
{
    private const int MostCalls = 8;

    /// <summary>The claim, what fails where, what the subject answered, why that decides, and the line that shows it again.</summary>
    public static void Write(Sheet sheet, ClaimFinding finding, string subject)
    {
        var claim = finding.Claim;
        sheet.Line().Line($"{claim.Id} {Words(finding)} on {finding.Subject}.").Entry("  ", claim.Title + ".");
        if (finding.Outcome == Outcome.Refuted && finding.Witness is { } witness)
        {
            Write(sheet, witness, finding.Format);
            sheet.Line("  again     " + Written.Again(claim.Id, subject, finding.Format, Written.Point(witness.At, finding.Format)));
            return;
        }

        sheet.Entry("  claimed   ", claim.Statement.ToString());
        if (claim.Counterexample is { } counterexample) sheet.Entry("  should    ", $"fail{Where(counterexample)}");
        if (finding.Note.Length > 0) sheet.Entry("  record    ", finding.Note);
        sheet.Line("  again     " + Written.Again(claim.Id, subject, finding.Format, claim.Counterexample is { } point ? Written.Point(point) : ""));
    }

    /// <summary>Where a counterexample lies and what is seen there.</summary>
    public static string Where(Counterexample counterexample) =>
        (counterexample.Values.Count == 0 ? "" : $" at {counterexample}") + (counterexample.Shows.Length == 0 ? "" : $": {counterexample.Shows}");

    private static void Write(Sheet sheet, Witness witness, Format format)
    {
        sheet.Entry("  fails     ", witness.Relation.ToString()).Values("  at        ", Written.Values(witness.At), format);
        if (!witness.Left.IsUndefined) sheet.Line($"  left      {Decimals.Text(witness.Left)}");
        if (!witness.Right.IsUndefined) sheet.Line($"  right     {Decimals.Text(witness.Right)}");
        Calls(sheet, witness.Calls, format);
        sheet.Entry("  why       ", witness.Reason);
    }

    // Each question once.
    private static void Calls(Sheet sheet, IEnumerable<Call> calls, Format format)
    {
        List<Call> distinct = [.. calls.DistinctBy(c => (c.Function, Written.Point(c, format), Written.Place(c.At)))];
        var label = "  asked     ";
        foreach (var call in distinct.Take(MostCalls))
        {
            sheet.Line(label + Line(call, format));
            label = "            ";
        }

        if (distinct.Count > MostCalls) sheet.Line($"{label}and {distinct.Count - MostCalls} more");
    }

    /// <summary>"sigmoid(z=-740) = 0  0000000000000000  84.79 ulps off".</summary>
    public static string Line(Call call, Format format)
    {
        var arguments = call.Function.Parameters.Select((p, i) => $"{p.Name}={(p.Vector is null ? format.Text(call.Arguments[i][0]) : Written.Short(call.Arguments[i].Select(format.Text)))}");
        var got = call.Value is { } value ? $"{format.Text(value)}  {format.Hex(value)}" : call.Answer.Error ?? "no such entry";
        var exact = Oracle.Value(call.Function, call.Arguments, call.At, format);
        var off = call.Value is { } number && !exact.IsUndefined ? $"  {Decimals.Ulps(Oracle.UlpsOff(number, exact, format))} ulps off" : "";
        return $"{call.Function.Name}({string.Join(", ", arguments)}){Written.Place(call.At)} = {got}{off}";
    }

    private static string Words(ClaimFinding finding) => finding.Outcome switch
    {
        Outcome.Refuted when finding.Claim.Verdict == Verdict.Qualified => "fails where its condition holds",
        Outcome.Refuted => "fails",
        _ => "does not fail at its counterexample",
    };
}
