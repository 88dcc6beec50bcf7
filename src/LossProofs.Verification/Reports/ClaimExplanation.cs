using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Proofs;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>One claim in full; at a point the value of every sub-term, and what a subject makes of it.</summary>
public static class ClaimExplanation
{
    // Two sides that agree in so many binary digits are told apart by nothing that is computed here.
    private const int Bits = 1024;

    /// <summary>Explains a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="point">The point, or null for the claim's own counterexample, if it has one.</param>
    /// <param name="subject">The subject to ask at the point, or at samples where there is none; null for no subject.</param>
    /// <param name="format">The format it is asked in.</param>
    /// <exception cref="PointException">The point does not fit the claim.</exception>
    public static Explanation Write(Claim claim, Point? point, ISubject? subject, Format format)
    {
        var sheet = Header(claim);
        if (claim.Statement is Experiment && point is not null) throw new PointException($"at is given; {claim.Id} is shown by an experiment, not at a point. Allowed: no point.");
        if (point is null && claim.Counterexample is { Values.Count: > 0 } own) point = new(Written.Point(own), format);
        if (point is not null) return At(sheet, claim, point, subject, format);
        return subject is null ? new(sheet.ToString(), false) : Judge(sheet, claim, subject, format);
    }

    private static Sheet Header(Claim claim)
    {
        var sheet = new Sheet().Line($"{claim.Id}: {CatalogText.Verdict(claim)}").Entry("  ", claim.Title + ".").Line();
        sheet.Entry("  claimed   ", claim.Statement.ToString());
        if (Explanation.Domains(Names.In(claim.Statement, claim.Condition)).ToList() is { Count: > 0 } domains) sheet.Entry("  for       ", string.Join(", ", domains));
        if (claim.Condition is { } condition) sheet.Entry("  needs     ", condition.ToString());
        if (claim.Counterexample is { } counterexample) sheet.Entry("  fails     ", ClaimText.Where(counterexample).TrimStart(' ', ':'));
        if (claim.Corrected is { } corrected) sheet.Entry("  rightly   ", $"{corrected}: {Catalog.Named(corrected).Statement}");
        if (claim.Remark.Length > 0) sheet.Entry("  remark    ", claim.Remark);
        sheet.Entry("  source    ", $"{string.Join(", ", claim.Sources)}; section “{claim.Section}”");
        ProofExplanation.Write(sheet, claim);
        return sheet;
    }

    // Without a point the claim is judged as a run judges it.
    private static Explanation Judge(Sheet sheet, Claim claim, ISubject subject, Format format)
    {
        var finding = Run.Judge(claim, subject, new RunOptions { Formats = [format] });
        sheet.Heading($"  on {subject.Name}, {finding.Format}");
        if (!finding.AsRequired)
        {
            ClaimText.Write(sheet, finding, subject is ProcessSubject { Command: var program } ? Written.Program(program) : subject.Name);
            return new(sheet.ToString(), true);
        }

        sheet.Entry("    ", finding switch
        {
            { Note.Length: > 0 } => $"{finding.Outcome.ToString().ToLowerInvariant()}: {finding.Note}",
            { CounterexampleWitness: { } seen } => $"fails, as the catalog says: {seen.Reason}",
            _ => string.Create(CultureInfo.InvariantCulture, $"not refuted at {finding.Points} points"),
        });
        return new(sheet.ToString(), false);
    }

    private static Explanation At(Sheet sheet, Claim claim, Point point, ISubject? subject, Format format)
    {
        var names = Names.In(claim.Statement, claim.Condition);
        var sample = point.For(claim.Id, names);
        var at = sample.Bind();
        foreach (var index in names.Indices) at.Indices[index] = point.Place(index, sample.Sizes[index.Dimension]) ?? 0;
        var definitions = new Definitions(new IntervalField(Bits));

        sheet.Line().Values("  at        ", Written.Values(sample), format);
        foreach (var (dimension, size) in Written.Sizes(sample)) sheet.Line($"            {dimension.Name} = {size}");
        if (names.Indices.Count > 0) sheet.Line("  entry     " + string.Join(", ", names.Indices.Select(i => $"{i.Name} = {at.Indices[i] + 1} of {sample.Sizes[i.Dimension]}")));
        foreach (var outside in Outside(sample)) sheet.Line($"  note      {outside}: nothing is claimed there");
        bool? needed = claim.Condition is { } condition ? definitions.Holds(condition, at) : true;
        if (claim.Condition is not null) sheet.Line($"  needs     the condition {(needed switch { true => "holds", false => "does not hold", null => "cannot be decided" })} here");

        sheet.Heading("  by the definitions");
        Explanation.SubTermsAt(sheet, SubTerms.Of(claim.Statement, at));
        Statement[] parts = claim.Statement is Conjunction c ? [.. c.Parts] : [claim.Statement];
        foreach (var part in parts) sheet.Entry("    ", $"{part}: {ByDefinition(part, at, definitions)}");
        var failed = subject is not null && Ask(sheet, claim, parts, sample, at, subject, format) && claim.Verdict != Verdict.Refuted && needed == true;
        return new(sheet.ToString(), failed);
    }

    private static IEnumerable<string> Outside(Sample sample) =>
        sample.Scalars.Where(s => !s.Key.Domain.Contains(Rational.Exactly(s.Value))).Select(s => $"{s.Key.Name} lies outside {s.Key.Domain.Text}")
            .Concat(sample.Vectors.Where(v => v.Value.Entries.Any(x => !v.Key.Domain.Contains(Rational.Exactly(x)))).Select(v => $"{v.Key.Name} has an entry outside {v.Key.Domain.Text}"));

    private static string ByDefinition(Statement part, Bindings<Interval> at, Definitions definitions) => part switch
    {
        Relation { Left: Limit } => "a limit, which no single point decides",
        Extremum e => $"{e.Of} is {Decimals.Text(definitions.Value(e.Of, at))} here",
        _ => definitions.Holds(part, at) switch { true => "holds", false => "fails", null => "no digit decides against it" },
    };

    // The answers of the subject at the point itself, then part by part whether any value within its ratings satisfies the statement.
    private static bool Ask(Sheet sheet, Claim claim, Statement[] parts, Sample sample, Bindings<Interval> at, ISubject subject, Format format)
    {
        var names = Names.In(claim.Statement, claim.Condition);
        sheet.Heading($"  on {subject.Name}, {format}");
        if (names.Functions.FirstOrDefault(f => !subject.Offers(f)) is { } missing)
        {
            sheet.Line($"    unanswered: {subject.Name} does not offer {missing.Name}");
            return false;
        }

        var questions = new Questions(subject, format);
        foreach (var line in Calls(claim.Statement, at, questions).Select(call => ClaimText.Line(call, format)).Distinct()) sheet.Line("    " + line);
        var failed = false;
        foreach (var part in parts)
        {
            var witness = new Trial(part, names, questions).At([sample])[0].Witness;
            sheet.Entry("    ", $"{part}: {(witness is null ? "not refuted" : "fails")}");
            if (witness is null) continue;
            failed = true;
            if (!witness.Left.IsUndefined) sheet.Line($"      left   {Decimals.Text(witness.Left)}");
            if (!witness.Right.IsUndefined) sheet.Line($"      right  {Decimals.Text(witness.Right)}");
            sheet.Entry("      why    ", witness.Reason);
        }

        return failed;
    }

    private static IEnumerable<Call> Calls(Statement statement, Bindings<Interval> at, Questions questions)
    {
        var answers = new Answers(questions, new IntervalField(128));
        foreach (var term in SubTerms.Of(statement, at).Where(t => t.Formula is Application or Element))
        {
            long asked;
            do
            {
                asked = questions.Asked;
                answers.Begin();
                answers.Value(term.Formula, term.At);
                questions.Send();
            }
            while (questions.Asked != asked);

            foreach (var call in answers.Calls) yield return call;
        }
    }
}
