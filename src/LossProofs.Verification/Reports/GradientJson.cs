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
        json.BeginRun(report.Options.Seed, command, report.Subject, report.Version);
        json.WriteNumber("cases", report.Options.Cases);
        if (report.Injected != 0) json.WriteString("injected", GradReportJson.Number(report.Injected));
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
        foreach (var (verdict, count) in finding.Verdicts) json.WriteNumber(GradReportJson.Name(verdict), count);
        json.WriteEndObject();
        json.WriteNumber("red", finding.Red);
        json.WriteNumber("settled", finding.Settled);
        json.WriteNumber("otherConventions", finding.OtherConventions);
        json.WriteNumber("unanswered", finding.Unanswered);
        json.WriteNumber("values", finding.Values);
        json.WriteString("worstSight", GradReportJson.Number(finding.WorstSight));
        json.WriteString("worstShare", GradReportJson.Number(finding.WorstShare));
        json.WriteStartObject("regions");
        foreach (var (region, count) in finding.Regions)
        {
            json.WriteStartObject(GradReportJson.Name(region));
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
        json.WriteString("verdict", GradReportJson.Name(e.Verdict));
        json.WriteString("region", GradReportJson.Name(failure.Region));
        JsonPoint.Arguments(json, finding.Function.Parameters.Select((p, i) => (p.Name, new Tensor<double>(p.Vector is null ? [] : [failure.Arguments[i].Length], failure.Arguments[i]))), format);
        if (failure.At.Length > 0) json.Array("entry", failure.At, n => json.WriteNumberValue(n + 1));
        GradReportJson.Numbers(json, e, failure.Guess);
        json.WriteString("repro", Written.Again(finding.Function.Name, asked, format, GradientText.Point(failure, finding)));
        json.WriteEndObject();
    }
}
