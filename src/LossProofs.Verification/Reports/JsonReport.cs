using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Runs;

namespace LossProofs.Verification.Reports;

/// <summary>A run for programs: what <c>verify --json</c> prints, described by verify.schema.json.</summary>
public static class JsonReport
{
    /// <summary>The run, its findings and the accuracy of every function.</summary>
    /// <param name="report">The run.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(RunReport report, string command) => Json.Document(json =>
    {
        json.BeginRun(report.Options.Seed, command, report.Subject, report.Version);
        json.Strings("formats", TextReport.Formats(report));
        json.WriteNumber("cases", report.Options.Cases);
        if (report.Options.Shard is { Of: > 1 } shard)
        {
            json.WriteStartObject("shard");
            json.WriteNumber("index", shard.Index);
            json.WriteNumber("of", shard.Of);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("counts");
        json.WriteNumber("passed", report.Passed);
        json.WriteNumber("failed", report.Failed);
        if (report.Deviations is not null) json.WriteNumber("expected", report.Expected);
        json.WriteNumber("unanswered", report.Claims.Count(c => c.Outcome == Outcome.Unanswered));
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in report.Functions) Write(json, finding, report);
        foreach (var finding in report.Claims) Write(json, finding, report);
        json.WriteEndArray();
        if (report.Deviations is { } review) json.Array("deviationFaults", review.Faults, f => DeviationJson.Fault(json, f.Entry, f.Fault));
        json.Array("accuracy", report.Functions, f => Accuracy(json, f));
    });

    private static void Write(Utf8JsonWriter json, FunctionFinding finding, RunReport report)
    {
        if (finding.Passed) Begin(json, "function", finding.Function.Name, finding.Subject, finding.Format, "upheld", true).WriteEndObject();
        foreach (var failure in finding.Failures)
        {
            Begin(json, "function", finding.Function.Name, finding.Subject, finding.Format, failure.Defect == Defect.Crashed ? "crashed" : "refuted", false);
            json.WriteString("defect", JsonNamingPolicy.KebabCaseLower.ConvertName(failure.Defect.ToString()));
            Observed(json, failure, finding.Format);
            if (failure.Deviation is { } deviation) DeviationJson.Recognised(json, deviation, failure.Count);
            if (report.Deviations?.By(failure) is { } entry) DeviationJson.Expected(json, entry);
            json.WriteString("repro", Written.Again(finding.Function.Name, report.Asked, finding.Format, Written.Point(failure.Call, finding.Format)));
            json.WriteEndObject();
        }

        foreach (var policy in finding.Policies)
        {
            Begin(json, "function", finding.Function.Name, finding.Subject, finding.Format, "policy", true);
            Observed(json, policy, finding.Format);
            if (policy.Deviation is { } deviation) DeviationJson.Recognised(json, deviation, policy.Count);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, ClaimFinding finding, RunReport report)
    {
        var claim = finding.Claim;
        Begin(json, "claim", claim.Id, finding.Subject, finding.Format, finding.Outcome.ToString().ToLowerInvariant(), finding.AsRequired);
        json.WriteString("verdict", CatalogText.Verdict(claim));
        json.WriteNumber("points", finding.Points);
        if (report.Deviations?.By(finding) is { } entry) DeviationJson.Expected(json, entry);
        if (finding.Note.Length > 0) json.WriteString("note", finding.Note);
        if (finding.CounterexampleSeen is { } seen) json.WriteBoolean("counterexampleSeen", seen);
        if ((finding.Witness ?? finding.CounterexampleWitness) is { } witness)
        {
            json.WriteStartObject("witness");
            JsonPoint.Arguments(json, Written.Values(witness.At), finding.Format);
            json.WriteString("relation", witness.Relation.ToString());
            json.Ends("left", witness.Left);
            json.Ends("right", witness.Right);
            json.WriteString("why", witness.Reason);
            json.Array("calls", witness.Calls, call => JsonPoint.Call(json, call, finding.Format));
            json.WriteEndObject();
            json.WriteString("repro", Written.Again(claim.Id, report.Asked, finding.Format, Written.Point(witness.At, finding.Format)));
        }

        json.WriteEndObject();
    }

    private static Utf8JsonWriter Begin(Utf8JsonWriter json, string kind, string name, string variant, Format format, string finding, bool asRequired)
    {
        json.WriteStartObject();
        json.WriteString(kind, name);
        json.WriteString("variant", variant);
        json.WriteString("format", format.Name);
        json.WriteString("finding", finding);
        json.WriteBoolean("asRequired", asRequired);
        return json;
    }

    private static void Observed(Utf8JsonWriter json, Failure failure, Format format)
    {
        json.WriteStartObject("witness");
        JsonPoint.Arguments(json, Written.Values(failure.Call), format);
        json.WriteEndObject();
        JsonPoint.Got(json, failure.Call, format);
        if (failure.Defect == Defect.Crashed) return;
        json.Ends("expected", failure.Expected);
        json.WriteString("ulps", Decimals.Ulps(failure.Ulps));
        if (failure is not { From: { } from, To: { } to }) return;
        json.Array("region", [from, to], end => JsonPoint.Call(json, end, format));
    }

    private static void Accuracy(Utf8JsonWriter json, FunctionFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("function", finding.Function.Name);
        json.WriteString("variant", finding.Subject);
        json.WriteString("format", finding.Format.Name);
        json.WriteNumber("points", finding.Points);
        json.WriteNumber("failing", finding.Failing);
        json.WriteString("medianUlps", Decimals.Ulps(finding.MedianUlps));
        json.WriteString("p99Ulps", Decimals.Ulps(finding.P99Ulps));
        json.WriteString("worstUlps", Decimals.Ulps(finding.WorstUlps));
        if (finding.Worst is { } worst) JsonPoint.Arguments(json, Written.Values(worst), finding.Format); else json.WriteNull("args");
        (string Name, Occurrences Occurrences)[] tallies = [("notNearest", finding.NotNearest), ("wrongNonFinite", finding.WrongNonFinite), ("lost", finding.Lost), ("wrongSign", finding.WrongSign), ("onlyAsStated", finding.OnlyAsStated)];
        foreach (var (name, occurrences) in tallies) json.WriteNumber(name, occurrences.Count);
        json.WriteNumber("breaks", finding.Breaks);
        if (finding.Break is { } pair) json.Array("break", [pair.First, pair.Second], call => JsonPoint.Call(json, call, finding.Format));
        if (finding.Gradient is { } gradient) GradientJson.Evidence(json, gradient);
        json.WriteStartObject("examples");
        foreach (var (name, occurrences) in tallies)
            if (occurrences.Example is { } example)
            {
                json.WritePropertyName(name);
                JsonPoint.Call(json, example, finding.Format);
            }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
