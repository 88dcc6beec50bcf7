using System.Globalization;
using System.Text.Json;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Gradients;

namespace LossProofs.Verification.Reports;

/// <summary>A gradient check for programs: what <c>gradcheck --json</c> prints, described by gradcheck.schema.json.</summary>
public static class GradientJson
{
    /// <summary>The run and its findings.</summary>
    /// <param name="report">The run.</param>
    /// <param name="command">The command that gives the same findings.</param>
    public static string Write(GradientRunReport report, string command) => Json.Document(json =>
    {
        json.WriteStartObject("run");
        json.WriteString("suite", Suite.Name);
        json.WriteString("version", Suite.Version);
        json.WriteNumber("seed", report.Options.Seed);
        json.WriteString("command", command);
        json.WriteString("subject", report.Subject);
        json.WriteString("subjectVersion", report.Version);
        json.WriteNumber("cases", report.Options.Cases);
        if (report.Injected != 0) json.WriteString("injected", Number(report.Injected));
        json.WriteEndObject();
        json.WriteStartObject("counts");
        json.WriteNumber("passed", report.Findings.Count - report.Failed);
        json.WriteNumber("failed", report.Failed);
        json.WriteNumber("checks", report.Checks);
        if (report.Injected != 0) json.WriteNumber("escaped", report.Escaped);
        json.WriteEndObject();
        json.Array("findings", report.Findings, f => Finding(json, f, report.Asked));
    });

    /// <summary>One gradient function.</summary>
    internal static void Finding(Utf8JsonWriter json, GradientFinding finding, string asked)
    {
        json.WriteStartObject();
        json.WriteString("function", finding.Function.Name);
        json.WriteString("gradientOf", finding.Function.GradientOf!.Name);
        json.WriteString("variant", finding.Subject);
        json.WriteString("format", finding.Format.Name);
        json.WriteBoolean("asRequired", finding.Passed);
        json.WriteNumber("checks", finding.Checks);
        json.WriteStartObject("verdicts");
        foreach (var (verdict, count) in finding.Verdicts) json.WriteNumber(Name(verdict), count);
        json.WriteEndObject();
        json.WriteNumber("red", finding.Red);
        json.WriteNumber("settled", finding.Settled);
        json.WriteNumber("otherConventions", finding.OtherConventions);
        json.WriteNumber("unanswered", finding.Unanswered);
        json.WriteNumber("values", finding.Values);
        json.WriteString("worstSight", Number(finding.WorstSight));
        json.WriteString("worstShare", Number(finding.WorstShare));
        json.WriteStartObject("regions");
        foreach (var (region, count) in finding.Regions)
        {
            json.WriteStartObject(Name(region));
            json.WriteNumber("checks", count.Checks);
            json.WriteNumber("unresolved", count.Unresolved);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("opinions");
        json.WriteNumber("compared", finding.Opinions.Compared);
        json.WriteString("dualUlps", Decimals.Ulps(finding.Opinions.DualUlps));
        json.WriteString("complexUlps", Decimals.Ulps(finding.Opinions.ComplexUlps));
        json.WriteEndObject();
        json.WriteNumber("reductions", finding.Reductions);
        json.Strings("reductionFaults", finding.ReductionFaults);
        json.Array("failures", finding.Failures, f => Failure(json, f, finding, asked));
        json.WriteEndObject();
    }

    /// <summary>The property "gradient" of a function that was measured, too.</summary>
    internal static void Evidence(Utf8JsonWriter json, GradientFinding finding)
    {
        json.WriteStartObject("gradient");
        json.WriteBoolean("asRequired", finding.Passed);
        json.WriteNumber("checks", finding.Checks);
        json.WriteNumber("red", finding.Red);
        json.WriteNumber("unresolved", finding.Verdicts.GetValueOrDefault(GradVerdict.Unresolved));
        json.WriteNumber("settled", finding.Settled);
        json.Strings("reductionFaults", finding.ReductionFaults);
        json.WriteEndObject();
    }

    private static void Failure(Utf8JsonWriter json, GradientFailure failure, GradientFinding finding, string asked)
    {
        var (e, format) = (failure.Entry, finding.Format);
        json.WriteStartObject();
        json.WriteString("verdict", Name(e.Verdict));
        json.WriteString("region", Name(failure.Region));
        JsonPoint.Arguments(json, finding.Function.Parameters.Select((p, i) => (p.Name, new Tensor<double>(p.Vector is null ? [] : [failure.Arguments[i].Length], failure.Arguments[i]))), format);
        if (failure.At.Length > 0) json.Array("entry", failure.At, n => json.WriteNumberValue(n + 1));
        json.WriteString("claimed", format.Text(e.Claimed));
        json.WriteString("measured", Number(e.Measured));
        json.WriteStartObject("bound");
        json.WriteString("truncation", Number(e.Bound.Truncation));
        json.WriteString("rounding", Number(e.Bound.Rounding));
        json.WriteString("gradient", Number(e.Bound.Gradient));
        json.WriteEndObject();
        json.WriteString("step", Number(e.Step));
        json.WriteString("radius", Number(e.Radius));
        json.WriteString("left", Number(e.Left));
        json.WriteString("right", Number(e.Right));
        json.Array("gaps", e.Gaps, g =>
        {
            json.WriteStartObject();
            json.WriteString("step", Number(g.Step));
            json.WriteString("gap", Number(g.Gap));
            json.WriteEndObject();
        });
        if (e.Convention is { } convention) json.WriteString("convention", Number(convention));
        if (e.Reason.Length > 0) json.WriteString("why", e.Reason);
        if (failure.Guess.Length > 0) json.WriteString("guess", failure.Guess);
        if (e.Opinion is { } opinion)
        {
            json.WriteStartObject("opinions");
            foreach (var (who, slope) in opinion.Slopes) json.WriteString(who, Number(slope));
            json.WriteEndObject();
            if (opinion.Dissent.Length > 0) json.WriteString("dissent", opinion.Dissent);
        }

        json.WriteString("repro", Written.Again(finding.Function.Name, asked, format, GradientText.Point(failure, finding)));
        json.WriteEndObject();
    }

    private static string Name<T>(T verdict) where T : struct, Enum => verdict.ToString().ToLowerInvariant();

    // The form of every number of a report: shortest digits, or a name.
    private static string Number(double x) => double.IsFinite(x) ? Format.Binary64.Text(x) : x.ToString(CultureInfo.InvariantCulture);
}
